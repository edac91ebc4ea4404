### Everything that a reader sees, except the bank's own text: one message for each sentence or label.
###
### src/words/README.md says how messages are written. In short: a message is a whole sentence, never a piece of one;
### a line break within a message is a space; an argument whose name ends in count, number, minutes or seconds is a
### number, any other is text; a message with two or more arguments names them in a comment, in the order in which the
### Rust code hands them over.

-product = Dryrun

## Everywhere

# Between two sentences of a paragraph.
between-sentences = {" "}
# Between the entries of a list within a sentence.
between-entries = {", "}
# Between several right answers.
between-alternatives = {", or "}
# Between two facts that stand side by side.
between-facts = {" · "}
# Between the parts of a longer answer.
between-parts = {"; "}
# Between the steps of an order.
between-steps = {" → "}

questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }

minutes = { $minutes } min
seconds = { $seconds } s
# $minutes: whole minutes
# $seconds: and seconds
minutes-seconds = { $minutes } min { $seconds } s

product = { -product }
line = line { $number }
key-enter = Enter
key-unused = The key { $key } does nothing here.
keys-off = Single keys are turned off in the settings.
today = Today
start = Start
practise-some = Practise { $count }
hint = Hint
hint-before = Hint:

## Labels of the bank

level-junior = Junior
level-engineer = Engineer
level-senior = Senior
level-staff = Staff

track-engineer = Infrastructure engineer
track-swe = Software engineer, infrastructure
track-lead = Infrastructure lead
track-head = Head of infrastructure

kind-single = one answer
kind-multiple = several answers
kind-order = put in order
kind-match = match
kind-numeric = a number
kind-text = a word or command
kind-line = find the faulty line
kind-prompt = spoken answer

cloud-aws = AWS
cloud-gcp = Google Cloud
cloud-azure = Azure

skill-recall = Tests memory.
skill-apply = Tests applied knowledge.
skill-judge = Tests judgement.

style-technical = Technical.
style-behavioral = About your own work.
style-situational = Situational.
style-system-design = System design.

## Standings: how an answer came out, beside its sign

standing-keep = solid
standing-revisit = shaky
standing-learn = missed
standing-open = skipped

## Around every page

main-navigation = Main
nav-practise = Practise
nav-mock = Mock
nav-library = Library
nav-you = You
settings = Settings
your-data = Your data

progress-kept = Progress is kept in this browser, and nowhere else.
# $reason: a sentence, one of those that begin with "storage-"
progress-not-kept = Progress is not kept. { $reason } Everything works, and your answers last until this page is
    closed.

last-saved = Last saved: { $time }.
unexported =
    { $count ->
        [one] { $count } of your answers is in this browser only. Export it under “Your data” to keep it safe.
       *[other] { $count } of your answers are in this browser only. Export them under “Your data” to keep
            them safe.
    }
# Below a quiz in the frame of another page.
# $right-count: how many answers are right
# $count: how many there are
embedded-score = { $right-count } of { $count } right so far.
embedded-kept = Your answers are kept in this browser, for this page.
embedded-not-kept = Your answers last until this page is closed.
embedded-answers = Your answers in { -product }
embedded-set = Practice questions
embedded-start = Start
embedded-onward = Continue in { -product }
# A question that the author of the page around wrote.
own-again = Answer again
own-refused = This question cannot be asked
own-unfinished = It is not complete, or of a kind that { -product } does not know.
own-no-stem = It has options, and no question above them.
own-few-or-many = It needs two to twelve options.
own-blank = One of its options is empty.
own-no-key = Its right option is not marked. Where only one can be chosen, one has to be right.
own-long = One of its texts is longer than 8,000 letters.
reader-choice = Reader
reader-unnamed = Reader { $number }

# Beside the navigation.
chip-none = Set up
chip-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
chip-today = today
chip-passed = date passed
job-engineer = Engineer
job-swe = Software
job-lead = Lead
job-head = Head
# $chip: chip-none, or job and days
chip-label = { $chip }: what you prepare for

## Titles of the tab

title-home = { -product }: rehearse the infrastructure interview
title-page = { $page } · { -product }
title-result = Result
title-question = Question
title-worksheet = Worksheet
title-practice = Practice
title-awaited = Loading
title-nothing = Nothing here

## What has not arrived

part-awaited = This part of Dryrun is on its way.
part-lost-heading = This part of Dryrun did not arrive.
part-lost =
    What has arrived goes on working, and your answers are kept.
    Load the page again to get the rest.

## Today

home-heading = Rehearse the infrastructure interview
# $count: questions that are marked by the app
# $spoken-count: questions to answer aloud
# $drill-count: drills
home-facts =
    { $count ->
        [one] { $count } quick question
       *[other] { $count } quick questions
    }, every answer explained; { $spoken-count } to answer aloud; { $drill-count ->
        [one] { $drill-count } incident
       *[other] { $drill-count } incidents
    }. No account: all of it runs here, in your browser.
today-days =
    { $count ->
        [one] { $count } day to go
       *[other] { $count } days to go
    }
today-interview = Your interview is today
today-passed = The date of your interview has passed.
today-change = Change it.
# $tried-count: questions that were tried
# $count: questions
# $fix-count: questions that are shaky or missed
tried =
    { $count ->
        [one] { $tried-count } of { $count } question tried, { $fix-count } to fix.
       *[other] { $tried-count } of { $count } questions tried, { $fix-count } to fix.
    }
# $job: its label
# $tried-count: questions that were tried
# $count: questions
# $fix-count: questions that are shaky or missed
tried-of-job =
    { $count ->
        [one] { $job }: { $tried-count } of { $count } question tried, { $fix-count } to fix.
       *[other] { $job }: { $tried-count } of { $count } questions tried, { $fix-count } to fix.
    }
# $count: questions
# $minutes: about how long they take
start-some =
    { $count ->
        [one] Start: { $count } question, about { $minutes } min
       *[other] Start: { $count } questions, about { $minutes } min
    }
start-spoken =
    { $count ->
        [one] Start: { $count } spoken question
       *[other] Start: { $count } spoken questions
    }
waiting-heading = Unfinished
# $number: the question, from 1
# $count: questions of the session
# $topic: its title, or waiting-topics
waiting-session = Continue: question { $number } of { $count }, { $topic }
# $number: the question, from 1
# $count: questions of the exam
# $time: minutes and seconds, like 13:40
waiting-exam = Continue the exam: question { $number } of { $count }, { $time } left
waiting-exam-over = Your exam is over: see the result
# $count: questions to fix
# $topic: its title, or waiting-topics
waiting-fix = Continue: { $count } to fix, { $topic }
waiting-topics = { $count } topics
# $title: of the drill
# $count: decisions that were taken
waiting-drill =
    { $count ->
        [one] Continue: { $title }, after { $count } decision
       *[other] Continue: { $title }, after { $count } decisions
    }
waiting-drop = Drop
# $play: waiting-session or waiting-drill
waiting-drop-play = Drop: { $play }
only-missed-some = Redo { $count } missed or shaky
daily = Today’s five
daily-about = The same five questions for everybody, new every day. About 5 min.
# $count: questions of the day
# $done-count: of them, those that were answered today
daily-done = { $done-count } of { $count } answered today.
daily-extra = And one question of your job
exam = Exam
exam-about = Twenty questions in twenty minutes, verdicts at the end.
aloud = Say it aloud
aloud-about = Three spoken questions, then the key points to hold your answer against.
incident = Incident drill
week-heading = The last seven days
week-days =
    { $count ->
        [one] Answers on { $count } day.
       *[other] Answers on { $count } days.
    }
home-topics = Topics you have tried
topics-open =
    { $count ->
        [one] { $count } topic not tried yet
       *[other] { $count } topics not tried yet
    }
state-solid = { $count } solid
state-shaky = { $count } shaky
state-missed = { $count } missed
# Before the program is there, or where no script runs: a list of topics follows.
frame-topics = What it asks about
# $topic: its title
frame-all = All questions about { $topic }
frame-more = More questions
home-by-question = Every question you tried

## What are you preparing for?

goal-heading = What are you preparing for?
goal-offer = Role, date, minutes a day: three taps, and every start button draws from them.
goal-about = Three taps, and every start button draws from them. Each is kept in this browser, and can be changed at any
    time.
goal-job = Role
goal-any-job = Any of them
goal-when = Interview
goal-day = Date
goal-no-day = Just looking
goal-unread = This is not a date. Write it like 2026-12-08.
goal-passed = This date has passed. Give the next one, or choose “Just looking”.
goal-minutes = Minutes a day
goal-skip = Not now
goal-own = This is your job.
goal-make-own = Make this my job

## A job, a topic, Mock, Library, You

# How many questions, and how many of them are to answer aloud.
job-facts = Asked for this job: { $counts }.
job-three = Rehearse three
job-booklet = Print as a booklet
# $minutes: minutes of the round
# $all-minutes: minutes of the whole interview
job-weight = { $minutes } of { $all-minutes } min
# $tried-count: questions that were practised
# $count: questions to answer aloud
job-practised = { $tried-count } of { $count } practised aloud
job-no-spoken = quick questions only
job-topics = What they ask about
job-kinds = How they ask
# $kind: its label
# $count: questions of it
kind-count = { $kind }: { $count }
spoken-count = { $count } aloud
topic-new = none tried yet
# $count: questions of the topic
# $states: topic-new, or how many are solid, shaky and missed
topic-facts =
    { $count ->
        [one] { $count } question: { $states }.
       *[other] { $count } questions: { $states }.
    }
topic-questions = Quick questions
topic-spoken = To answer aloud
mock-heading = Mock
mock-about-any = As close to the real thing as it gets on your own.
# $job: its label
mock-about-job = As close to the real thing as it gets on your own. For: { $job }.
mock-drills =
    { $count ->
        [one] { $count } incident that branches. Decide with what you can see, then read the debrief.
       *[other] { $count } incidents that branch. Decide with what you can see, then read the debrief.
    }
mock-full = Every round of the guide, with breaks, over some days if you like. A scorecard at the end.
mock-short = Five short rounds and a scorecard.
# $round-count: rounds
# $minutes: minutes in all
mock-rounds =
    { $round-count ->
        [one] { $round-count } round, { $minutes } min
       *[other] { $round-count } rounds, { $minutes } min
    }
mock-other = Parts of it
mock-one = One round
library-jobs = What they ask for each job
you-heading = How well you know it
you-none = Answer five questions, and this page knows your weak spots.
you-sure = Sure, and missed
you-sure-about = Read these first: what you are sure of, you do not look up.

## The mock interview

loop-heading = Mock interview
loop-full = Whole interview
loop-short = 45 minutes
# $round: its label
loop-one = Only: { $round }
loop-job = Role
loop-level = Level
loop-length = Length
# $round-count: rounds
# $minutes: minutes in all
loop-facts =
    { $round-count ->
        [one] { $round-count } round, { $minutes } min. You can stop at any time and go on another day.
       *[other] { $round-count } rounds, { $minutes } min in all. You can stop at any time and go on another day.
    }
loop-about = Each round begins at your level. Its second half goes deeper or easier by what you covered in the first.
loop-rounds = Rounds

round-recruiter = Recruiter screen
round-manager = Hiring manager
round-systems = Technical round on systems
round-delivery = Technical round on delivery
round-design = System design
round-incident = Incident drill
round-behavioural = Behavioural
round-bar-raiser = Bar raiser
round-offer = Offer
round-recruiter-about = Looks at how clearly you talk, and whether your story leads to this job.
round-manager-about = Looks at your projects: the decision that was yours, what it cost, and how you work with the team.
round-systems-about = Looks at what you know of machines, networks, clusters and data when something is wrong with them.
round-delivery-about = Looks at code for infrastructure, pipelines, access, and how you would notice.
round-design-about = Looks at needs before parts, trade-offs, and the first thing that breaks.
round-incident-about = Looks at what you do first, what you leave alone, and whom you tell.
round-behavioural-about = Looks at true stories: what you did, what came of it, what you would change.
round-bar-raiser-about = Looks at decisions and their price, and work with other teams. It comes from outside the team.
round-offer-about = Pay, level and start: what you ask for, and what it rests on.

signal-platform = At home on the platform
signal-iac = Depth in infrastructure as code
signal-speech = Clear speech
signal-trade-offs = Trade-offs
signal-incidents = Method in an incident
signal-people = Work with people

# $round: its label
round-begin = Begin: { $round }
# $round: its label
round-next = Next: { $round }
# $number: its place in the interview
# $count: rounds
# $minutes: how long it takes
# $level: its label
round-facts = Round { $number } of { $count }, { $minutes } min, begins at the level “{ $level }”.
round-scored = Scored on:
round-break = Take a break first. Ten minutes are usual between two rounds, and no clock runs here.
round-skip = Leave this round out
round-rest = Leave the rest of this round out
loop-stop = End the interview here
# $round: its label
round-half = Half-time: { $round }
round-second = Begin the second half
# $round: its label
round-playing = Under way: { $round }
round-go-on = Go on with the round
# $round: its label
# $got-count: parts that were covered
# $of-count: parts
round-came = { $round }: { $got-count } of { $of-count } points.
# $got-count: parts that were covered
# $of-count: parts
round-score = { $got-count } of { $of-count }
round-left-out = left out
round-now = now
# $got-count: parts that were covered
# $of-count: parts
turn-deeper-why = You covered { $got-count } of { $of-count } points, three quarters or more.
# $level: its label
turn-deeper = So the second half goes deeper, to the level “{ $level }”.
# $got-count: parts that were covered
# $of-count: parts
turn-easier-why = You covered { $got-count } of { $of-count } points, less than half.
# $level: its label
turn-easier = So the second half is easier, at the level “{ $level }”.
# $got-count: parts that were covered
# $of-count: parts
turn-same-why = You covered { $got-count } of { $of-count } points.
# $level: its label
turn-same = The second half stays at the level “{ $level }”.
# $minutes: minutes that the round has left
turn-left = The round has { $minutes } min left.
team-on = Play in a group
team-off = Play alone
team-decide = What do you do? Vote.
team-about = Each of you presses the key of a choice once. Nobody sees the votes before they are shown.
team-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
team-reveal = Show the votes
team-take-back = Take the last vote back
team-take = Go with choice { $number }
team-tie = A tie: talk about it, then press a choice.
drill-in-loop = This drill is a round of your mock interview.
drill-back-to-loop = Back to the interview

# $number: the round
# $count: rounds
waiting-loop = Continue the mock interview: round { $number } of { $count }

card-heading = Scorecard
card-yes = By these answers alone: yes
card-leaning = By these answers alone: leaning towards yes
card-open = By these answers alone: undecided
card-no = By these answers alone: not yet
card-too-little = Too little was asked for a verdict
# $strong-count: signals of which three quarters or more were covered
# $middling-count: signals between
# $weak-count: signals of which less than half was covered
card-why = Strong signals (three quarters or more): { $strong-count }. Between: { $middling-count }. Weak (less than
    half): { $weak-count }.
card-yes-why = No weak one, and at least half of them strong, make a yes.
card-leaning-why = More strong than weak ones make it lean towards yes.
card-open-why = Without more strong ones than weak ones, it stays open.
card-no-why = With half of them weak, it is not enough yet.
card-too-little-why = It takes at least four answers, about two signals.
card-honest = This counts your ticks and compares words. It cannot tell whether an answer is true, or whether you would be
    hired.
card-next = Practise next
# $title: the question
card-next-prompt = Once more, aloud: { $title }
# $title: the drill
card-next-drill = Play again: { $title }
# $topic: its title
card-next-topic = Quick questions: { $topic }
# $signal: its label
# $got-count: parts that were covered
# $of-count: parts
card-signal = { $signal }: { $got-count } of { $of-count }
# $got-count: parts that were covered
# $of-count: parts
card-before = In the interview before this one: { $got-count } of { $of-count }.
card-supports = What supports it
card-lacks = What does not
# $count: entries that are not shown
card-more = And { $count } more.
card-rounds = Round by round
# $got-count: parts that were covered
# $of-count: parts
# $level: the level of its last half
# $spent-minutes: minutes that it took
# $minutes: minutes that it had
card-round = { $got-count } of { $of-count } points, up to the level “{ $level }”, { $spent-minutes } of { $minutes } min
card-print = Print the scorecard
card-again = Again, with other questions
# $point: the key point
# $words: the reader's words
shown-said = { $point } You wrote: “{ $words }”
# $count: points that were ticked
# $of-count: points
shown-ticked = { $count } of { $of-count } key points, ticked by yourself.
# $point: the key point
shown-missed = Not covered: { $point }
shown-right = Right.
shown-partly = Right in part.
shown-wrong = Wrong.
shown-ended-well = The incident ended well.
shown-ended-badly = The incident ended badly.
shown-nothing = Asked, and not answered.
# $words: how the answer begins
shown-clear = Nothing to say against the wording. It begins: “{ $words }”
# $remark: the remark
# $words: the reader's words
shown-quoted = { $remark } Your words: { $words }

## Choose a set

set-heading = Practise
set-own = Build your own
suggested-mixed = Mixed questions
suggested-mixed-about = From every topic, each explained at once.
suggested-exam-about = From every topic, results at the end.
suggested-aloud-about = Answer out loud, then compare with the key points.
# $count: questions
# $minutes: about how long they take
questions-minutes =
    { $count ->
        [one] { $count } question, { $minutes } min
       *[other] { $count } questions, { $minutes } min
    }
# $name: what can be chosen
# $count: questions that it leaves
choice-count = { $name } ({ $count })
# $name: what can be chosen
# $count: spoken questions that it leaves
choice-aloud = { $name } ({ $count } aloud)
set-paper = Print
set-file = Download this set (offline)
set-nothing-fits = No questions match. Remove a filter.
set-fits-all =
    { $count ->
        [one] { $count } question matches.
       *[other] { $count } match. You will get all of them.
    }
# $count: questions that match
# $asked-count: questions that will be asked
set-fits-some = { $count } match. You will get { $asked-count } of them.
set-count = Number of questions (empty: all)
set-verdicts = Feedback
set-at-once = After each question
set-at-end = At the end, like an exam
set-minutes = Minutes (empty: no limit)
filter-topic = Topic
filter-any-topic = Any topic
filter-track = Role
filter-any-track = Any role
filter-level = Level
filter-any-level = Any level
filter-kind = Kind
filter-any-kind = Any kind
filter-any-closed = All but spoken questions

## A question

# $number: the question, from 1
# $count: questions of the session
question-of = Question { $number } of { $count }
question-number = Question { $number }
# $number: the question, from 1
# $count: questions of the session
rail-of = { $number } of { $count }
rail-all = All questions
# $number: the question, from 1
# $state: solid, shaky, missed, skipped, answered or open
rail-cell = Question { $number }, { $state }
# $number: the question, from 1
# $state: solid, shaky, missed, skipped, answered or open
rail-cell-flagged = Question { $number }, { $state }, flagged
# $number: the question to fix, from 1
# $count: questions to fix
fixing-of = Fixing { $number } of { $count }
# $number: the question, from 1
# $state: solid, shaky, missed, skipped or open
rail-cell-fixing = Question { $number } again, { $state }
rail-answered = answered
rail-open = open
check = Check
check-sure = Sure
check-unsure = Not sure
check-guess = Guess
stopwatch-start = Start
stopwatch-stop = Stop
# $spoken: like 0:42
# $limit: like 6:00
stopwatch = { $spoken } of { $limit }
show-points = Key points
show-unanswered = Show without an answer
hand-over = Done
compare = Compare
next = Next
see-result = See the result
hand-in = Hand in
previous = Previous
skip = Skip
flag = Flag
flag-off = Unflag
end-here = Finish early
# $time: minutes and seconds, like 9:05
time-left = { $time } left

# $count: questions that were asked
# $fix-count: questions to fix
# $minutes: how long that takes
set-done-heading = { $count } done. { $fix-count } to fix now, about { $minutes } min, or tomorrow?
set-done-fix = Fix { $count } now
set-done-finish = Finish

hand-in-heading = Hand in?
hand-in-all-answered = Every question has an answer.
hand-in-unanswered =
    { $count ->
        [one] { $count } question has no answer that can be marked:
       *[other] { $count } questions have no answer that can be marked:
    }
hand-in-flagged =
    { $count ->
        [one] { $count } question is flagged:
       *[other] { $count } questions are flagged:
    }
go-on = Go on
hand-in-later = You can also leave for now: the clock goes on, your answers stay.

more = More
report = Report a problem
report-about = Wrong, unclear or out of date? Nothing is sent from here: copy this text, add what is wrong, and give it
    to whoever runs this quiz.
report-label = Report
report-open = Open a report with this text
report-title = Question { $id }
# $id: of the item
# $revision: of the item, in hexadecimal
# $title: its question
report-text =
    Question: { $id } (revision { $revision }){"\u000A"}{ $title }{"\u000A"}What is wrong:{" "}

improve = Help improve this answer
improve-about = Do you know a better answer? Nothing is sent from here: copy this text, fill it in, and give it to whoever
    runs this quiz.
improve-label = Text to copy
# $id: of the item
# $revision: of the item, in hexadecimal
# $title: its question
improve-text =
    Question: { $id } (revision { $revision }){"\u000A"}{ $title }{"\u000A"}{"\u000A"}What the answer or the explanation should say:{"\u000A"}Why:{"\u000A"}Where it says so (a source):{" "}
# $id: of the item
# $revision: of the item, in hexadecimal
# $title: its question
# $points: its key points, each in a line
improve-prompt-text =
    Question: { $id } (revision { $revision }){"\u000A"}{ $title }{"\u000A"}{"\u000A"}Key points now:{"\u000A"}{ $points }{"\u000A"}{"\u000A"}A key point that is missing or wrong:{"\u000A"}A better sentence for the strong answer:{"\u000A"}What they asked me in an interview:{"\u000A"}Where it says so (a source):{" "}

## How a question is answered

options = Options
options-several = Options, choose all that are right
lines = Lines, choose the faulty one
line-sound = Nothing is wrong with this line.
steps = Steps, first to last: drag them, or choose one and move it with the arrows
steps-order = The order
step-in-order = (in order)
step-out-of-order = (out of order)
step-up = Move up: { $step }
step-down = Move down: { $step }
# $number: its place now
# $step: its text
step-handle = Step { $number }: { $step }
# $left: what the left-hand values are
# $right: what the right-hand values are
pairs = { $left } and { $right }
pair-left-over = Left over
pair-choose = Choose…
pair-none = none
pair-yours = your answer:
entry-number = Your answer, a number
entry-number-in = Your answer, in { $unit }
entry-text = Your answer, a word or a short command
mark-right = right
mark-yours = your answer
mark-right-yours = your answer, right
answer-field = Notes, or the answer in writing, if you like
answer-field-keys = Ctrl+Enter goes on.
answer-time =
    { $minutes ->
        [one] Speak for about { $minutes } minute.
       *[other] Speak for about { $minutes } minutes.
    }
step-speak = Step 1 of 3: speak
step-tick = Step 2 of 3: tick what you said
step-compare = Step 3 of 3: compare
answer-yours = Your answer
# $time: like 4:12
answer-spoken = You spoke for { $time }.
answer-unwritten = You wrote nothing down.
points-heading = Key points
point-covered = covered:
point-open = not covered:
# Before the interviewer's own words, which follow in quotation marks.
point-missed = They would ask:
model-why = Why they ask
model-frame = A frame for the answer
model-strong = A strong answer
model-weak = A weak answer
model-weak-fold = A weak answer, and what it lacks
model-lacks = What it lacks:
model-yours = Make it yours
code = Code
code-in = Code, { $language }
code-numbered = Code, numbered
table = Table
source = Source:

## The coach, beside an answer to a spoken question

coach-about = The coach matches words. It doesn't know what they mean, so your own ticks are what counts.
coach-unread = You wrote nothing, so the coach has nothing to read. Tick what you said.
coach-found = The coach found it:
coach-not-found = The coach didn't find it.
# $agreed-count: key points of which both said the same
# $count: key points
coach-agreed = You and the coach agreed on { $agreed-count } of { $count } points.
coach-heading = Your words
# $count: words
# $time: like 1:05
coach-length =
    { $count ->
        [one] { $count } word, { $time } to say.
       *[other] { $count } words, { $time } to say.
    }
coach-usual = You spoke { $count } words a minute, as people do when they explain something.
coach-fast = You spoke { $count } words a minute. A listener loses the thread above 180.
coach-with-number = With a number:
star-situation = Situation
star-task = Task
star-action = Action
star-result = Result
star-field-situation = Situation: where and when it was
star-field-task = Task: what had to be done, and why by you
star-field-action = Action: what you did
star-field-result = Result: what came of it, with a number
answer-in-parts = Write it in four fields
answer-in-one = Write it as one text
answer-extend = One minute more
spoken-settings = Clock and interviewer
answer-time-usual = The question's minutes
answer-time-longer = Twice as long
answer-time-off = No limit
interviewer-setting = An interviewer asks about what my answer misses
interviewer-asks = The interviewer asks:
# $question: in the interviewer's own words
interviewer-asked = The interviewer asks: { $question }
coach-empty = There are no words.
coach-not-english = These don't look like English sentences. The coach knows English words only, so it may miss points that are there.
coach-markup = HTML was pasted. The coach left the tags out.
coach-short = It is short: { $count } words say more.
coach-long = It is long: { $count } words are what can be said in the time.
coach-missing = Missing: { $part }.
coach-no-number-in-result = The result has no number.
coach-no-number = There is no number in it.
# $we-count: how often it is said
# $i-count: how often it is said
coach-we = “We”: { $we-count }. “I”: { $i-count }. They hire you, so say what you did.
# $general-count: general words
# $systems-count: systems by name
coach-general = General words: { $general-count }. Systems by name: { $systems-count }.
coach-hedges = Words that take back what you say: { $count }.
coach-fillers = Words that say nothing: { $count }.
coach-worth = Measured on answers of other people: it finds 78 of 100 points that a person finds, and 77 of 100 of its finds are right.

## Saying the answer

voice-read = Read the question aloud
voice-record = Record my answer
voice-stop = Stop recording
voice-stays = A recording stays in the memory of this page, and goes when you leave the question, unless you save it. Nothing is sent anywhere.
voice-mute = This device has no voice of its own to read with.
voice-asked = Your browser asks for the microphone.
voice-running = Recording. This browser can't write it down on this device: take notes, or tick from memory.
voice-running-written = Recording, and writing down what you say, on this device.
voice-missing = This browser can't record. You can write the answer.
voice-refused = The microphone was refused, or is in use. You can write the answer, or allow it in the browser and try again.
voice-empty = Nothing was recorded. Is the microphone on?
voice-yours = Your recording
voice-save = Save the recording
voice-spots = Play it from a key point or a filler on. The times are those of what was written down of it.
# $time: like 1:05
# $what: a key point or a filler
voice-spot = { $time } { $what }
# $words: one or two words that say nothing
voice-filler = “{ $words }”

## My stories

stories-heading = My stories
stories-none = Nothing is here yet. What you write to a spoken question is kept here when you have ticked its key points.
stories-count =
    { $count ->
        [one] { $count } answer of your own.
       *[other] { $count } answers of your own.
    }
stories-in-file = An exported file of your progress has them too.
stories-export = Save as Markdown
stories-print = Print
# $time: like 2026-11-29 16:45
story-kept = Kept { $time }.
# $ticked-count: key points that were ticked
# $count: key points
story-points = You ticked { $ticked-count } of { $count } points.
story-edit = Edit
story-text = Your answer
story-keep = Keep this version
story-drop = Drop the changes
story-versions =
    { $count ->
        [one] { $count } version
       *[other] { $count } versions
    }
story-compare = Compare with the last
story-remove = Remove
# $time: of the older version
story-compared = What changed since { $time }: gone is struck through, new is underlined.
story-compared-end = Back to the last version
story-others = Other questions it answers
story-serves = The coach finds at least half of their key points in it:
story-serves-none = The coach finds no other question of which it covers half the key points.
# $found-count: key points that the coach finds
# $count: key points
story-found = { $found-count } of { $count } points
story-serve = Keep it there too
story-choose = For my résumé and letter

stories-choose = Tick the stories that are to become lines for a résumé and the frame of a letter.
stories-sheet = Make lines and a letter
sheet-heading = For your résumé and letter
sheet-about = The words are your own: what you did, what came of it in figures, and with which systems. Edit both texts, and copy
    them: they are not kept here, and made again they begin anew.
sheet-left-out =
    { $count ->
        [one] In { $count } story, no sentence says what you did, like “I moved …”: write its line yourself.
       *[other] In { $count } stories, no sentence says what you did, like “I moved …”: write their lines yourself.
    }
sheet-resume = Lines for a résumé
sheet-letter = Frame of a letter
sheet-copy-resume = Copy the lines
sheet-copy-letter = Copy the letter
sheet-denied = This browser does not let the page copy. Select the text and copy it by hand.
resume-line = - { $line }
resume-systems = Systems: { $names }.
letter-greeting = Dear [name],
letter-begin = I am writing about your post: { $job }.
letter-begin-any = I am writing about your post: [which one, and where you saw it].
letter-why = [Why this company: one or two sentences about what they do.]
letter-need = [Which of their requirements this meets.]
letter-end = Kind regards

## Verdicts

verdict = Verdict
outcome-right = Right.
outcome-partly = Partly.
outcome-missed = Missed.
# Beside the button that goes on, while the verdict itself may be out of sight.
# $part-count: the credit that was earned
# $whole-count: the credit that there is
outcome-part = Partly, { $part-count } of { $whole-count }
outcome-all = Right
outcome-none = Missed
comes-back = You can fix it at the end.
doubt-guess = A guess, so it is shaky.
doubt-unsure = You were not sure, so it is shaky.
doubt-hint = With the hint, so it is shaky.
doubt-sure = You were sure, so read why.

# $right-count: right options that were chosen
# $count: right options
# $wrong-count: wrong options that were chosen
remark-options = You found { $right-count } of { $count }, with { $wrong-count ->
        [0] no wrong ticks
        [one] { $wrong-count } wrong tick
       *[other] { $wrong-count } wrong ticks
    }.
# $run-count: the longest run that is in order
# $count: steps
remark-order = { $run-count } of { $count } steps are in the right relative order.
# $right-count: right pairs
# $count: pairs
remark-pairs = { $right-count } of { $count } pairs.
# $read: what was typed, as it was read
# $key: the right number
remark-number = Read as { $read }. Answer: { $key }.
remark-near = Near: it is written { $answer }.
remark-answer = Answer: { $answer }.
# How a spoken answer came out: what to do with it, and how many key points it covered.
# $covered-count: key points that were covered
# $count: key points
spoken-right = { $covered-count } of { $count } points: solid
# $covered-count: key points that were covered
# $count: key points
spoken-partly = { $covered-count } of { $count } points: again this week
# $covered-count: key points that were covered
# $count: key points
spoken-missed = { $covered-count } of { $count } points: again tomorrow

announced-answer = Answer: { $answer }

# $key: the right number
# $off: how far off is right too
key-tolerance = { $key }, ± { $off }
key-right = right
key-not = Not { $answer }

not-yet-order = Move at least one step: the starting order is never right.
not-yet-typed = Type an answer first.
not-yet-chosen = Choose an answer first.
not-yet-pairs =
    { $count ->
        [one] One pair is still open.
       *[other] { $count } pairs are still open.
    }
not-yet-number = That is not a number. Example: 1234.5
not-yet-number-in = That is not a number. Example: 12.5 { $unit }
not-yet-no-unit = The answer has no unit, and “{ $typed }” is one. Leave it out.
# $typed: the unit that was typed
# $unit: the unit of the answer
not-yet-other-unit = “{ $typed }” is another unit. Give the answer in { $unit }.
not-yet-foreign = This answer belongs to another question. Choose again.

# $step: its text
# $number: its new place, from 1
# $count: steps
moved = { $step }: position { $number } of { $count }

## A result

# $right-count: questions that were right
# $count: questions
score = { $right-count } of { $count } right
# $solid-count: right and sure
# $shaky-count: partly right, right with doubt, or right when they came back
# $missed-count: missed
states = { $solid-count } solid, { $shaky-count } shaky, { $missed-count } missed
# $solid-count: right and sure
# $shaky-count: partly right, right with doubt, or right when they came back
# $missed-count: missed
# $skipped-count: without an answer
states-skipped = { $solid-count } solid, { $shaky-count } shaky, { $missed-count } missed, { $skipped-count } skipped
# $states: states or states-skipped
# $time: how long it took
# $each: how long a question took
result-facts = { $states }. { $time }, { $each } a question.
# $right-count: questions that were right last time
# $count: questions last time
result-better = Better than last time: { $right-count } of { $count }.
# $right-count: questions that were right last time
# $count: questions last time
result-same = As good as last time: { $right-count } of { $count }.
# $right-count: questions that were right last time
# $count: questions last time
result-worse = Last time it was { $right-count } of { $count }.
# $topics: each with its count, like weak-topic
result-weakest = Weakest: { $topics }.
# $topic: its title
# $right-count: questions that were right
# $count: questions
weak-topic = { $topic } { $right-count } of { $count }
result-sure-wrong = Sure and wrong: { $count }. Read these first.
result-others = The others
result-time-up = The time ran out; what was answered by then counts.
result-stopped = You ended it before the last one.
result-open = What has no answer is not marked.
result-done = Done
result-all-again = Retry all { $count }
result-retry-missed = Retry { $count } missed
result-retry-shaky = Retry { $count } shaky
result-retry-skipped = Answer { $count } skipped
result-read = Read it with its answer
# $standing: solid, shaky, missed or skipped
# $time: how long the question was on the screen
entry-standing = { $standing }, { $time }.
entry-fixed = Missed at first, right when it came back.

## A result as text

# $date: the day of the five
# $score: the message score
text-of-daily = { -product }, the five of { $date }: { $score }.
# $score: the message score
text-of-set = { -product }, a set: { $score }.

## Two people's answers

compared-heading = Side by side
compared-alike = Same result on every question.
compared-differ =
    { $count ->
        [one] You differ on one question.
       *[other] You differ on { $count } questions.
    }
compared-recomputed = The answers came with the link and were marked again here. { -product } cannot check who answered.
# In place of a name, when it is not known.
compared-their-name = The other person
compared-your-name = You
# $name: who answered
# $standing: solid, shaky or missed
# $answer: in words
compared-given = { $name }: { $standing } ({ $answer })
# $name: who answered
# $standing: skipped
compared-left-out = { $name }: { $standing }
compared-reworded = { $name }: the question was worded differently then.
answer-none = no answer
answer-another = typed something else
answer-nearly = nearly { $answer }
answer-right-number = the right number
answer-slip-number = a number that a common mistake leads to
answer-points =
    { $count ->
        [one] { $count } key point
       *[other] { $count } key points
    }
# $left: the left-hand value
# $right: what was joined to it
answer-pair = { $left }: { $right }
answer-pair-nothing = nothing
# $name: whose it is
# $right-count: questions that were right
# $count: questions
score-of = { $name }: { $right-count } of { $count } right
# $time: a duration, or not-told
score-time = Time: { $time }.
# $date: a date, or not-told
score-date = Date: { $date }.
not-told = not told
shared-compare = Compare with other results
# $title: of a set
set-titled = { $title }.
set-by = By { $author }.
# $title: of a set
# $author: who made it
set-titled-by = { $title }, by { $author }.
send-back = Send your result to { $author }
send-back-copy = Copy the link

## Several people's results

compare-heading = Compare results
compare-about = Paste the links that people sent you, 2 to 50, with or without other text. Nothing leaves this device.
compare-links = Result links
compare-nothing = There is no link to a result in this text.
compare-found =
    { $count ->
        [one] { $count } result. Paste another one to compare.
       *[other] { $count } results.
    }
compare-repeated =
    { $count ->
        [one] { $count } link has the same result as another one and counts once.
       *[other] { $count } links have the same result as another one and count once.
    }
compare-left-out =
    { $count ->
        [one] { $count } more result is left out: 50 are the most.
       *[other] { $count } more results are left out: 50 are the most.
    }
# $number: the link's place in the text, from 1
# $why: one or more sentences
compare-fault = Link { $number }: { $why }
compare-damaged = It was changed on its way. Ask for it again, and have it sent as text, whole.
compare-only-questions = It has questions and no answers. Ask for the link of the result.
# $count: people
# $question-count: questions
compare-caption =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    } and { $question-count ->
        [one] { $question-count } question
       *[other] { $question-count } questions, the hardest first
    }
compare-question = Question
compare-score = Score
compare-time = Time
compare-date = Date
compare-reworded = reworded
compare-answers = What each person gave
compare-table = Download the table (CSV)
compare-not-downloaded = This page may not download files.
person-unnamed = Person { $number }

## Sharing

share = Share
share-about = Nothing is sent from here: you choose what goes, and to whom.
share-embed-tag = For a web page: a tag
share-embed-frame = For a web page without scripts: a frame
share-embed-address = For WordPress, Ghost or Discourse: an address to paste
share-embed-markdown = For GitHub and other places without frames: Markdown
share-embed-shown = See what your readers will see
share-embed-preview = Show it here
share-embed-absent = It can't be shown now: the server of this page does not answer.
snippet-answer = Answer
snippet-practise = Practise this question
share-what = What
share-field = Preview
share-name = Your name (optional)
share-title = Title (optional)
share-from-file = This page is a file and has no address that others could open: put this text behind the address of a
    { -product } page, or of your own copy.
share-too-long = This is too long for a link. Save it as a file and send that; it opens under “Your data”, Import.
share-copy = Copy
share-app = With another app
share-file = Save as a file
share-code-show = Show a QR code
share-code-hide = Hide the QR code
share-code = The QR code of this text
share-result-text = Score only
share-same-set = The same questions, in the same order
share-challenge = A challenge: the same questions, and your answers to compare with
share-result = Your result, with your answers
share-query = Random: everyone gets different questions
share-drawn-set = The same questions for everybody who opens it
share-question = This question
share-drill-text = How it ended, as text
share-drill = This incident
share-loop = This interview, with the same questions
share-copied = Copied.
share-shared = Shared.
share-not-shared = Nothing was shared.
share-offered = The file was offered to your browser.
share-denied = This browser does not let the page do that. The text above is selected: copy it by hand.

## A link, before it begins

# $name: who played
# $count: questions
intro-challenge =
    { $count ->
        [one] { $name } challenges you: { $count } question
       *[other] { $name } challenges you: { $count } questions
    }
intro-challenge-unnamed =
    { $count ->
        [one] A challenge: { $count } question
       *[other] A challenge: { $count } questions
    }
intro-exam =
    { $count ->
        [one] Exam: { $count } question
       *[other] Exam: { $count } questions
    }
intro-set =
    { $count ->
        [one] A set for you: { $count } question
       *[other] A set for you: { $count } questions
    }
intro-hidden = The answers that came with the link stay hidden until yours are given.
intro-limit =
    { $minutes ->
        [one] { $minutes } minute. The clock starts when you press Start, and goes on while the page is closed.
       *[other] { $minutes } minutes. The clock starts when you press Start, and goes on while the page is closed.
    }
intro-no-limit = No time limit.
intro-about =
    { $minutes ->
        [one] About { $minutes } minute.
       *[other] About { $minutes } minutes.
    }
intro-verdicts-end = No verdicts until the end.
intro-verdicts-once = Every answer is explained at once.
# $retired-count: questions that are gone
# $count: questions that were asked for
link-retired =
    { $retired-count } of { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } { $retired-count ->
        [one] was
       *[other] were
    } retired.
# $newer-count: questions that this copy does not have yet
# $count: questions that were asked for
link-newer =
    { $newer-count } of { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } came into the bank later than this copy of { -product }: load the page again to update it.
link-rest = The rest plays.
link-nothing-left = Nothing is left to play.
# $has-count: letters that arrived
# $count: letters that were sent
link-incomplete = This link is incomplete: { $has-count } of its { $count } letters arrived.
link-damaged = This link was changed on its way, so nobody can tell which questions it asked for.
link-too-long = This link is longer than any that { -product } writes.
link-written-newer = A newer version of { -product } wrote this link. Load the page again to update, then open it once
    more.
link-other-bank = This link is to questions of another bank than the one on this page. Open it where that bank is.
link-ask-again = Nothing was opened in its place. Ask for the link again, and have it sent as text, whole.

## Addresses that lead nowhere

lost-heading-missed = Nothing missed
lost-heading-fits = Nothing fits
lost-heading-link = This link is damaged
lost-heading-elsewhere = These questions are not in this bank
lost-heading-retired = This page was retired
lost-heading-result = No result yet
lost-heading-typed = A typing mistake in the address
# $address: the address without the mistake
lost-corrected = Open { $address }
lost-choose = Choose a set
# $given: as it is in the address
# $nearest: what is spelt most like it
lost-page = There is no page “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it is in the address
# $nearest: what is spelt most like it
lost-question = There is no question “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it is in the address
# $nearest: what is spelt most like it
lost-topic = There is no topic “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it stands in the address
# $nearest: what is spelt most like it
lost-job = There is no job “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it stands in the address
# $nearest: what is spelt most like it
lost-drill = There is no drill “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it is in the address
# $nearest: what is spelt most like it
lost-guide-page = There is no guide page “{ $given }”. The nearest is “{ $nearest }”.
# $given: as it is in the address
# $nearest: what is spelt most like it
lost-parameter = The address has a part “{ $given }” that means nothing here. The nearest is “{ $nearest }”.
lost-parameter-any = The address has a part “{ $given }” that means nothing here. Leave it out.
# $parameter: its name
# $given: its value, as it is in the address
# $nearest: a value that it can have
lost-value = In the address, “{ $parameter }” cannot be “{ $given }”. The nearest is “{ $nearest }”.
# $parameter: its name
# $given: its value, as it stands in the address
# $least-count: the least that it can be
# $most-count: the most that it can be
lost-number = In the address, “{ $parameter }” cannot be “{ $given }”: it is a number from { $least-count } to {
    $most-count }.
lost-date = In the address, “{ $given }” is not a date. Write it like 2026-11-20.
lost-minutes = In the address, “minutes” needs “mode=exam”: only an exam ends by itself.
gone-page = This page was retired.
gone-result = There is no result here yet: no session was finished in this tab.
no-set-fits = No question fits all that this set asks for. Leave one of the choices open.
no-set-missed = Nothing to redo here. Practise something new.
no-set-exam = An exam has no spoken questions: practise them instead.
no-set-question = There is no question “{ $id }”: it was retired.

## The library

library-heading = Library
library-search = Search questions, drills and the guide
# $count: questions
# $topic-count: topics
library-all =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } in { $topic-count ->
        [one] { $topic-count } topic
       *[other] { $topic-count } topics
    }.
library-found = { $count } found.
library-search-texts = Search their texts too
library-in-texts = Situations, options, explanations and key points were searched too.
library-nothing = Nothing found. Try fewer words, or a part of one.
# $count: questions that are marked by the app
# $spoken-count: spoken questions
library-topic =
    { $spoken-count ->
        [0] { $count }
       *[other] { $count } and { $spoken-count } aloud
    }
library-new = new
library-add = Add to set
library-add-of = Add to set: { $title }
library-take-out = Take out
library-take-out-of = Take out: { $title }
library-set-name = Your set
library-set =
    { $count ->
        [one] { $count } question in your set
       *[other] { $count } questions in your set
    }
library-practise = Practise
library-clear = Clear

## The bank

bank-heading = All questions
bank-practise = Practise { $count } of these
# $level: its label
# $kind: its label
bank-item = { $level }, { $kind }
item-answer = Show the answer
item-practise = Practise this one
item-tracks = Asked for: { $tracks }.
item-topic = More of this topic
item-related = Related questions
worksheet-heading =
    { $count ->
        [one] Worksheet: { $count } question
       *[other] Worksheet: { $count } questions
    }
worksheet-print = Print
worksheet-key = Key

## Drills

drills-heading = Drills
drills-about = Incidents that branch. You see what an engineer on call would see and decide what to do; each decision
    costs minutes, and the debrief names the turning point.
# $topic: its title
# $level: its label
# $minutes: how long it takes to play
drill-facts = { $topic }, { $level }, { $minutes } min
drill-known = Known so far
drill-decide = What do you do?
drill-restart = Start again
# $minutes: what the decision cost
# $time: on the incident's clock
drill-later = { $minutes } min later, at { $time }
drill-consequence = What followed
drill-clock = Clock
drill-affected = Users affected
# How many users the last decision left affected, beside how many there were.
# $before-count: users affected before
# $user-count: users affected now
drill-users-changed = { $before-count } → { $user-count }
drill-last-cost = Last decision
# $user-minutes-total: users times minutes
drill-lost = { $user-minutes-total } user-min
# How a run ended, beside the name of the drill and after “Your best:”
drill-good = good ending, { $minutes } min
drill-good-untimed = good ending
drill-bad = bad ending, { $minutes } min
drill-bad-untimed = bad ending
drill-best = Your best:
drill-ended-well = It ended well.
drill-ended-badly = It ended badly.
drill-turning-point = Turning point:
# $minutes: how long it took
# $count: decisions
# $user-count: users affected at once, at most
# $user-minutes-total: users times minutes
drill-account =
    { $count ->
        [one] { $minutes } min, { $count } decision, at most { $user-count } users affected at once, { $user-minutes-total }
            user-minutes lost.
       *[other] { $minutes } min, { $count } decisions, at most { $user-count } users affected at once, {
            $user-minutes-total } user-minutes lost.
    }
drill-still-affected =
    { $user-count ->
        [one] { $user-count } user is still affected.
       *[other] { $user-count } users are still affected.
    }
drill-play-again = Play again from the start
drill-all = All drills
drill-decisions = Your decisions
# $time: on the incident's clock
# $minutes: what it cost
# $user-count: users affected
# $user-minutes-total: users times minutes
drill-cost = { $time }, { $minutes } min, { $user-count } users affected: { $user-minutes-total } user-minutes
drill-again-here = Replay from here
drill-again-decision = (decision { $number })
drill-was-known = What was known
# What a reader sends to others about an incident that they ended.
# $title: the drill's
# $ended: like “good ending, 21 min”
drill-shared = { -product } incident “{ $title }”: { $ended }.

## The guide

guide-heading = Guide
guide-next = Next: { $title }
# $number: from 1
# $title: what the week is about
guide-week = Week { $number }: { $title }
guide-week-practise = Practise { $count } of this week's topics

## Your progress

progress-heading = Your progress
# $count: questions of the bank
# $met-count: of them, those that were met
progress-met = { $met-count } of { $count } tried.
# $states: the message states
# $date: when a question of it was met last
progress-topic = { $states }, last on { $date }.
# $standing: solid, shaky or missed
# $count: answers
# $right-count: how many were not missed
# $date: of the last answer
progress-item =
    { $count ->
        [one] { $standing }: { $count } answer, { $right-count } right, last on { $date }
       *[other] { $standing }: { $count } answers, { $right-count } right, last on { $date }
    }

## Settings

colours = Colours
colours-system = Match system
colours-light = Light
colours-dark = Dark
practice = Practice
setting-certainty = Ask how sure I am
setting-certainty-about = A right answer that was a guess counts as shaky. Without it every answer counts as sure.
setting-shortcuts = Single keys
setting-shortcuts-about = 1 to 9 choose, f flags, and so on. Turn off if you use voice control.
setting-still = Reduce motion
setting-still-about = Nothing slides or fades, whatever the system says.
file-heading = Offline
file-about = All of { -product }, bank and guide included, is one file. It opens by double-click, without a connection,
    and keeps progress of its own. A single quiz as a file: under Practise.
file-save = Save { -product } as a file

## Help

help-heading = Keys, marking and privacy
help-keys = Keys
help-keys-off = Single keys are turned off in the settings. Enter and the arrows work all the same.
help-key-digits = 1 to 9
help-digits = choose the option, line, step or pair at that place
help-enter = check as sure, then next
help-unsure = check, unsure
help-guess = check, a guess
help-hint = show the hint
help-skip = skip
help-flag = flag
help-key-control = Ctrl and Enter
help-control = Go on from the field of a spoken question, where Enter makes a line
help-key-arrows = ↑ and ↓
help-arrows = move the chosen step
help-search = search the library; Escape leaves the field, and a session that you left so waits on the first page
help-this-page = this page
help-keyboards = On a keyboard for another script, press the key at the place of the Latin letter. Digits need no Shift,
    whatever the keyboard. A second press that comes at once does not count, because you could not have seen what it
    does.
help-signs = What + ~ - mean
help-keep = solid: right and sure. After a miss, only from ten hours later on
help-revisit = shaky: partly right, right but unsure, a guess, with the hint, or right soon after a miss
help-learn = missed: the last answer was wrong
help-marking = Marking
help-marking-several = Several answers: each right option counts one, each wrong one takes one off, but never below
    zero.
help-marking-order = Steps in order: the longest run of steps that are in the right order among themselves counts, so
    one misplaced step costs one.
help-marking-pairs = Pairs: each right pair counts one.
help-marking-numbers = Numbers: any unit of the same family, a point or a comma for decimals, spaces or commas for
    thousands. The tolerance is shown with the answer. Where 1,234 could mean two numbers, the one that is right counts.
help-marking-words = Words: capitals, spaces and most punctuation make no difference, and neither does a prompt before a command. The signs in the name of a file or a host count.
    Only the dashes of an option count, and its capitals behind a single dash: -p is not -P. An answer with one wrong letter
    is near, and counts half; with another digit or another option it is wrong.
help-marking-aloud = Spoken questions: you tick what you covered. Three quarters of the key points are enough to make it
    solid.
help-privacy = Privacy
help-privacy-about = { -product } runs in your browser. It sends nothing to anyone: no account, no server, no counting of
    visits. Your progress lies in this browser's storage until you delete it.

## Your data

data-where = Where it is
data-safari = Safari deletes what a site keeps when you have not visited it for 7 days, unless you put it on the home
    screen. Other browsers may do so when the disk is full, and all browsers do when you clear the site’s data. An exported file
    stays where you put it.
data-ask = Protect from clean-up
data-export = Export
data-download = Download my progress
data-show = Show it as text
data-table = Download a table (CSV)
data-text = Copy all of it into a file of your own
data-import = Import
data-import-about = A file of yours from another browser or an earlier day. You see what it brings before anything
    changes.
data-import-file = A file
data-import-text = Or its text
data-import-take = Import it
data-import-revive = Import, and bring back what was reset
data-import-leave = Cancel
data-check-heading = Check my data
data-check = Check
data-repair = Repair
data-aside = Download what cannot be read
data-reset = Reset
data-reset-about = Forgets your answers up to now, in all tabs of this browser. You can undo it here until you close this
    tab; after a day it is gone for good. “Everything” takes your stories and the list of your sessions too; a topic
    leaves them.
data-reset-scope = Reset what?
data-reset-all = Everything
data-readers = Profiles
data-readers-about = Several people can use this browser, each with progress and settings of their own.
data-name = Name
data-reader-add = Add a profile
data-undo-import = Undo the import
data-undo-reset = Undo the reset

## Your data: what was done, and what was found

data-text-shown = The text is below.
data-offered = { $file } was offered to your browser. If it did not come, show the text and copy it.
data-no-download = This page may not download files. Show the text and copy it.
data-not-downloaded = Nothing was downloaded. { $reason }
data-reading = Reading the file.
data-not-imported = Nothing was imported.
data-preview = Nothing is imported yet. This is what the file brings:
data-imported =
    { $count ->
        [one] Imported: { $count } answer.
       *[other] Imported: { $count } answers.
    }
data-forgotten =
    { $count ->
        [one] Forgotten: { $count } answer.
       *[other] Forgotten: { $count } answers.
    }
# $count: versions of answers to spoken questions
data-stories-too = Versions of your stories: { $count }.
data-undone = It is as it was before.
data-not-checked = Your data could not be checked. { $reason }
data-repaired = Repaired.
data-reader-added = This is a new reader, with nothing answered yet. Give them a name.
data-reader-unsaved = The last answers are not saved yet: export them, then change the reader.
data-promised = This browser promised not to delete it by itself.
data-no-promise = This browser made no promise. An exported file is safe.
data-asked = Asked. Your browser may ask you in turn.
data-cannot-ask = This browser cannot be asked. An exported file is safe.

data-kept = Your progress is in this browser’s storage for this address, and nowhere else.
data-in-memory = New answers are in this tab’s memory only. { $reason } Export before you close it.
data-saved = This tab last saved: { $time }.
data-nothing-saved = Nothing saved yet.
data-thinned =
    { $count ->
        [one] There is little room: of { $count } answer, how sure you were and how long you took was left out.
       *[other] There is little room: of { $count } answers, how sure you were and how long you took was left out.
    }
data-never-exported =
    { $count ->
        [one] { $count } answer. Never exported yet.
       *[other] { $count } answers. Never exported yet.
    }
# $count: answers now
# $time: of the last export
# $then-count: answers in it
data-exported =
    { $count ->
        [one] { $count } answer. Last export: { $time }, with { $then-count }.
       *[other] { $count } answers. Last export: { $time }, with { $then-count }.
    }

preview-exported = Exported: { $time }.
# $name: whose it is
# $time: when it was written
preview-exported-of = Exported of { $name }: { $time }.
preview-new =
    { $count ->
        [one] Not here yet: { $count } answer.
       *[other] Not here yet: { $count } answers.
    }
preview-known =
    { $count ->
        [one] Here already: { $count } answer.
       *[other] Here already: { $count } answers.
    }
preview-new-items = Questions that you had not met here: { $count }.
preview-retired = Questions that are not in this bank; their answers are kept for one that has them: { $count }.
preview-hidden = Answers from before a reset, which stay forgotten unless you bring them back: { $count }.
preview-forgets = Answers here that a reset in the file forgets: { $count }.
preview-stories = Versions of your stories that are not here yet: { $count }.
preview-stories-hidden = Versions of your stories from before a reset, which stay forgotten unless you bring them back: { $count }.
preview-stories-gone = Versions of your stories here that the file removes, or has newer ones of: { $count }.
preview-settings = Its settings are taken too: nothing was set here.
preview-goal = What you prepare for is taken too: you said nothing of it here.

# $count: answers
# $item-count: questions that they were given to
checkup-reviews =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    } to { $item-count ->
        [one] { $item-count } question
       *[other] { $item-count } questions
    }.
# $count: values in storage
# $letter-count: characters that they take
checkup-values =
    { $count ->
        [one] { $count } value in storage, { $letter-count } characters.
       *[other] { $count } values in storage, { $letter-count } characters.
    }
checkup-retired = Questions that are not in this bank; their answers are kept: { $count }.
checkup-hidden = Answers that a reset forgot; they are taken out when it is a day old: { $count }.
checkup-thin = Answers without certainty and duration, left out to save room: { $count }.
checkup-unreadable = Values that cannot be read; repair puts them aside for you to download: { $count }.
checkup-quiet = Logs of tabs that were closed; repair joins them into one: { $count }.
checkup-unsaved = Answers in memory only; repair saves them: { $count }.
checkup-newer = Values of a newer version, which are left alone: { $count }.
checkup-aside = Values that were put aside before; they are never deleted: { $count }.
checkup-clean = Nothing to repair.

# At the head of an exported file, for whoever opens it.
export-about = What was answered in { -product }, one line for each answer: when (UTC), which question, how it came
    out, how sure the reader was (“-”: not asked), milliseconds, kind of session. A line that begins with “story” has an
    answer in your own words. { -product } reads this file under
    “Your data”. The last line has a checksum of all lines before it, so please change nothing. The times and ratings
    are yours: any spreadsheet takes the CSV from the same page.
# In a file that has a link in it.
link-file-about = To open it: in { -product }, under Your data, Import.

## Storage: why something is not kept, and what was found

storage-denied = This browser denies storage to this page.
storage-absent = This browser has no storage for this page.
storage-full = This browser's storage for this page is full.
storage-dropped = This browser drops what is saved here.
storage-newer = A newer version of { -product } saved progress here, and this one only reads: load the page again to
    update.
storage-restored = What this browser had saved of { -product } was removed. What this page knows is saved again.
found-unreadable = Some saved progress could not be read. It was left as it is, and what could be read is here.
found-newer = A newer version of { -product } saved progress here. This one leaves it alone: load the page again to
    update.

## Files that cannot be imported

import-too-large = This file is larger than any progress that { -product } writes (8 MB).
import-empty = This file is empty.
import-foreign = This is not a file of { -product }'s progress: it does not begin with “{ -product } progress”.
import-newer = A newer version of { -product } wrote this file. Load this page again to update, then import it.
import-cut = The end of this file is missing: it was not copied or downloaded whole. Export it again.
# $number: the line, from 1
import-behind = The file is whole, but something follows it from line { $number } on, perhaps the signature of a mail.
    Remove that, then import it again.
# $number: the line, from 1
import-second = There are two exports in this file: the second begins at line { $number }. Put each into a file of its own,
    then import one after the other.
import-changed = This file is not as it was written: its checksum does not fit. Export it again.
import-other-bank = This file has progress in another bank, “{ $bank }”. Import it where that bank is.
import-line = { -product } never writes a line like line { $number } of this file.
import-nothing-taken = Nothing was taken from it.

## When the program breaks

broken-heading = { -product } stopped
broken-about = Something in this page broke, and it cannot go on. Answers that were marked are saved. Load the page again
    to go on where you were; if it stops again, copy your data from below and report what happened.
broken-what = What happened
broken-saved = Everything that is saved here
broken-nothing = Nothing: this browser keeps nothing for this page.

## Today's queue

# $known-count: questions of the queue that were answered before
# $count: questions of the queue that are new
queue-mixed =
    { $count ->
        [0] Today: { $known-count } to go over, none new.
       *[other] Today: { $known-count } to go over, { $count } new.
    }
queue-new =
    { $count ->
        [one] Today: { $count } new question.
       *[other] Today: { $count } new questions.
    }
# When more are due than the queue has room for.
queue-due =
    { $count ->
        [one] { $count } is due in all.
       *[other] { $count } are due in all.
    }
queue-sure =
    { $count ->
        [one] It begins with one that you were sure of and missed.
       *[other] It begins with { $count } that you were sure of and missed.
    }
queue-aloud =
    { $count ->
        [one] Say one aloud
       *[other] Say { $count } aloud
    }

## The plan

plan-heading = Your plan
plan-no-date = Say when the interview is, and for which job: the plan says what to practise on which day.
plan-passed = The date of your interview has passed. With a new date there is a new plan.
plan-today = Your interview is today. There is nothing to plan any more; a few questions keep you warm.
plan-say = Say what you prepare for
plan-change = Change job, date or minutes
# $count: days until the interview
# $minutes: minutes a day
# $date: of the interview, like 2026-12-23
plan-facts =
    { $count ->
        [one] { $count } day until { $date }, with { $minutes } min on it.
       *[other] { $count } days until { $date }, with { $minutes } min a day.
    }
# $count: days that are planned
plan-far =
    { $count ->
        [one] Only the next day is planned. “On the day” is the day after it, not yet that of the interview.
       *[other] Only the next { $count } days are planned. “On the day” is the day after them, not yet that of the interview.
    }
plan-short-heading = It does not all fit
# $unreached-count: questions that the plan does not reach
# $count: questions of the job
plan-short =
    { $count ->
        [one] The plan does not reach { $unreached-count } of { $count } question. It leaves out what gains least, most of it here:
       *[other] The plan does not reach { $unreached-count } of { $count } questions. It leaves out what gains least, most of it here:
    }
plan-needs = With about { $minutes } min a day, each question would be asked once.
plan-forecast = What you will recall
plan-forecast-about = Estimates, in percent of all questions of the topic. In eight cases of ten, the true share on the day is
    between the two numbers. Questions that you have never answered count as often as you are right at first. Topics with
    fewer than five questions are only in the first line.
plan-topic = Topic
plan-now = Today
plan-then = On the day
plan-idle = If you stop now
plan-all = All
plan-by-day = Day by day
# $number: the part of the guide's plan, from 1
# $count: days
# $title: its title
plan-part =
    { $count ->
        [one] Part { $number }: { $title }, { $count } day
       *[other] Part { $number }: { $title }, { $count } days
    }
# $new-count: of them, those that are new
# $count: questions of the day
plan-mixed =
    { $count ->
        [one] { $count } question, { $new-count } new
       *[other] { $count } questions, { $new-count } new
    }
plan-aloud = Aloud:
plan-incident = Drill:
# In a calendar.
plan-entry = { -product }: { $questions }
plan-drill = Drill: { $title }
plan-interview = Interview
plan-calendar = Save for my calendar (.ics)
plan-saved = The file was offered to your browser. Import it again after the plan has changed: each day takes the place of
    the one before.
plan-not-saved = This browser does not let the page save files.
plan-how = The plan is made anew from your answers each time you open it, so a missed day needs no repair. It picks what
    gains most on the day for each minute, in the order of the guide.
plan-estimate = How well a question sits is computed with FSRS-6. It was measured on cards whose users graded themselves, not
    on multiple choice: take the numbers as a direction.
# $topic: its title
# $count: questions
topic-count = { $topic } { $count }
share-percent = { $number } %
# $least-number: the lower end
# $most-number: the upper end
share-range = { $least-number } to { $most-number } %
# $weekday: short
# $date: like 2026-12-23
weekday-date = { $weekday } { $date }
monday = Mon
tuesday = Tue
wednesday = Wed
thursday = Thu
friday = Fri
saturday = Sat
sunday = Sun

## A plan from another device

share-plan = This plan, for another device
sent-heading = A plan from another device
sent-about = This link brings what somebody prepares for: perhaps you, on another device. Nothing changes here before you
    take it.
sent-same = This link says what is here already.
sent-what = What
sent-link = The link
sent-here = Here now
sent-passed = The date in the link has passed.
sent-take = Take it
sent-keep = Keep what is here
sent-answers = Your answers are not in the link. “Your data” saves them as a file that the other device can read.

## Days in a row

streak-heading = Days in a row
streak-about = Days with an answer. A pause, for a holiday or an illness, neither adds to them nor ends them.
streak-none = Answer a question today, and they begin.
streak-days =
    { $count ->
        [one] { $count } day in a row.
       *[other] { $count } days in a row.
    }
# $date: like 2026-12-23
streak-paused = Paused since { $date }.
streak-pause = Pause
streak-resume = End the pause

## How well it sits

mastery-heading = How well each topic sits
mastery-about = The share of its questions that you would answer right today, as an estimate. Those that you have never
    answered count as often as you are right at first.
mastery-about-day = The share of its questions that you would answer right today, and on the day of the interview if you keep
    to the plan; the thin line shows where that may be. Estimates: questions that you have never answered count as often as
    you are right at first.
calibration-heading = How sure, and how right
calibration-about = Counted, not estimated: how many of your answers were right, at least in part, by how sure you said you were.
few-answers = too few
# $right-count: answers that were right, at least in part
# $count: answers
right-of =
    { $count ->
        [one] { $right-count } of { $count }
       *[other] { $right-count } of { $count }
    }
often-heading = Missed most often
# $missed-count: how often it was missed
# $count: how often it was answered
often-missed =
    { $count ->
        [one] missed { $missed-count } of { $count } time
       *[other] missed { $missed-count } of { $count } times
    }
took-heading = How long an answer takes
took-about = Counted, not estimated: half of your answers took at most so long, and the middle half was between the two times,
    which the thin line shows. Questions to answer aloud are left out.
took-half = Half within
took-middle = Middle half
# $least: like 12 s
# $most: like 1 min 5 s
took-between = { $least } to { $most }
# $time: like 40 s
# $count: answers
took-answers =
    { $count ->
        [one] { $time }, { $count } answer
       *[other] { $time }, { $count } answers
    }
took-longest = The questions that take you longest
heat-heading = The last year
# $count: answers
# $day-count: days with answers
heat-said =
    { $count ->
        [one] { $count } answer in a year, days with answers: { $day-count }.
       *[other] { $count } answers in a year, days with answers: { $day-count }.
    }
heat-sizes = A square for each day, a column for each week from Monday down. The larger it is, the more you answered: from 1, 8, 20
    and 40 answers on.
heat-table = By month, as a table
heat-month = Month
heat-answers = Answers
heat-days = Days
you-table = Save the topics as a table (.csv)
you-saved = The file was offered to your browser.
# $count: answers that were held out
fit-own =
    { $count ->
        [one] How long a first answer lasts was fitted to yours: it predicts the latest one better than the published values.
       *[other] How long a first answer lasts was fitted to yours: it predicts the latest { $count } better than the published
            values.
    }
fit-published =
    { $count ->
        [one] The published values are used: fitted ones would not predict your latest answer better.
       *[other] The published values are used: fitted ones would not predict your latest { $count } answers better.
    }

## Advent

# A year, without a separator of thousands.
advent-heading = Advent { $year }
advent-about = Twelve days, one incident a day, the same for everybody. Play it, then share how it ended.
advent-about-later = Twelve incidents, the same for everybody, one for each day from 1 to 12 December. They stay open all year.
advent-day = { $number } December
advent-closed = Opens on its day.
advent-start = Today: { $title }
advent-link = Advent: twelve days, one incident a day
