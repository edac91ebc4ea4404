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
only-missed = Only what I missed
hint = Hint

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
kind-match = join the pairs
kind-numeric = a number
kind-text = a word or command
kind-line = find the faulty line
kind-prompt = say it aloud

skill-recall = It asks you to remember.
skill-apply = It asks you to apply what you know.
skill-judge = It asks you to judge.

style-technical = It is technical.
style-behavioral = It is about your own work.
style-situational = It asks what you would do.
style-system-design = It is about system design.

## Standings: how an answer came out, beside its sign

standing-keep = keep
standing-revisit = revisit
standing-learn = learn
standing-open = left out

## Around every page

main-navigation = Main
nav-practise = Practise
nav-drills = Drills
nav-bank = Bank
nav-guide = Guide
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
reader-choice = Reader
reader-unnamed = Reader { $number }

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
# $prompt-count: interview questions
home-facts =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } and { $prompt-count ->
        [one] { $prompt-count } interview question
       *[other] { $prompt-count } interview questions
    }. All of it runs here, in your browser.
waiting-heading = Unfinished
# $number: the question, from 1
# $count: questions of the session
# $topic: its title, or waiting-topics
waiting-session = Continue: question { $number } of { $count }, { $topic }
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
only-missed-some = Only what I missed ({ $count })
daily = Today’s five
daily-about = The same five questions for everybody, new every day.
exam = Exam
exam-about = Twenty questions in twenty minutes, verdicts at the end.
aloud = Say it aloud
aloud-about = Three interview questions, then the key points to hold your answer against.
incident = Incident drill
incident-about = Something is on fire. Decide with what you can see, then read the debrief.
home-topics = Your progress by topic
# Before the program is there, or where no script runs: a list of topics follows.
frame-topics = What it asks about
# $topic: its title
frame-all = All questions about { $topic }
frame-more = More questions
home-by-question = Question by question
topic-new = new
# $kept-count: questions that were right and sure when last met
# $count: questions of the topic
# $seen-count: questions that were met
topic-state = { $kept-count } of { $count } kept, { $seen-count } seen
# $topic: its title
# $state: topic-new or topic-state
topic-bar = { $topic }: { $state }

## Choose a set

set-heading = Choose a set
set-paper = On paper
set-file = Save this quiz as a file
set-nothing-fits = No question fits all of these choices. Leave one of them open.
# $count: questions that fit
# $asked-count: questions that will be asked
set-fits =
    { $count ->
        [one] { $count } question fits.
       *[other] { $count } questions fit, { $asked-count } will be asked.
    }
set-count = How many (empty: all)
set-verdicts = Verdicts
set-at-once = At once, and what was missed comes back
set-at-end = At the end, as in an exam
set-minutes = Minutes (empty: no limit)
filter-topic = Topic
filter-any-topic = Any topic
filter-track = Asked for
filter-any-track = Any job
filter-level = Level
filter-any-level = Any level
filter-kind = Kind
filter-any-kind = Any kind
filter-any-closed = Any but interview questions

## A question

# $number: the question, from 1
# $count: questions of the session
question-of = Question { $number } of { $count }
question-number = Question { $number }
# $number: the question, from 1
# $state: keep, revisit, learn, left out, answered or open
rail-cell = Question { $number }, { $state }
# $number: the question, from 1
# $state: keep, revisit, learn, left out, answered or open
rail-cell-flagged = Question { $number }, { $state }, flagged
rail-answered = answered
rail-open = open
check = Check
check-sure = Check, sure
check-unsure = Unsure
check-guess = A guess
show-points = Show the key points
answer-done = Done
next = Next
see-result = See the result
hand-in = Hand in
previous = Previous
skip = Skip
flag = Flag
flag-off = Take the flag off
end-here = End here
# $time: minutes and seconds, like 9:05
time-left = { $time } left

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

report = Report this item
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

## How a question is answered

options = Options
options-several = Options, choose all that are right
lines = Lines, choose the faulty one
line-sound = Nothing is wrong with this line.
steps = Steps, first to last
steps-order = The order
step-in-order = (in order)
step-out-of-order = (out of order)
step-up = Move up: { $step }
step-down = Move down: { $step }
step-position = Position of: { $step }
# $left: what the left-hand values are
# $right: what the right-hand values are
pairs = { $left } and { $right }
pair-left-over = Left over
pair-choose = Choose…
pair-none = none
pair-yours = yours:
entry-number = Your answer, a number
entry-number-in = Your answer, in { $unit }
entry-text = Your answer, a word or a short command
mark-right = right
mark-yours = yours
mark-right-yours = right, yours
answer-field = Your answer: say it aloud, or write it here
answer-time =
    { $minutes ->
        [one] About { $minutes } minute aloud.
       *[other] About { $minutes } minutes aloud.
    }
points-tick = Tick what your answer covered
points-heading = Key points
point-missed = If missed:
model-why = Why they ask
model-frame = A frame for the answer
model-strong = A strong answer
model-weak = A weak answer
model-lacks = What it lacks:
model-yours = Make it yours
code = Code
code-in = Code, { $language }
code-numbered = Code, numbered
table = Table
source = Source:

## Verdicts

verdict = Verdict
outcome-right = Right.
outcome-partly = Partly.
outcome-missed = Not this one.
comes-back = It comes back in this session.
doubt-guess = A guess, so it is one to revisit.
doubt-unsure = You were unsure, so it is one to revisit.
doubt-hint = With the hint, so it is one to revisit.
doubt-sure = You were sure: worth a second look at the reason.

# $right-count: right options that were chosen
# $count: right options
# $wrong-count: wrong options that were chosen
remark-options = { $right-count } of { $count } right options, { $wrong-count } wrong; a wrong one takes one off.
# $run-count: the longest run that is in order
# $count: steps
remark-order = { $run-count } of { $count } steps are in the right order among themselves.
# $right-count: right pairs
# $count: pairs
remark-pairs = { $right-count } of { $count } pairs.
# $read: what was typed, as it was read
# $key: the right number
remark-number = Read as { $read }. The answer is { $key }.
remark-near = Near: it is written { $answer }.
remark-answer = The answer is { $answer }.
# $covered-count: key points that were covered
# $count: key points
remark-points = { $covered-count } of { $count } key points.

announced-answer = The answer: { $answer }

# $key: the right number
# $off: how far off is right too
key-tolerance = { $key }, ± { $off }
key-exactly = { $key }, exactly
key-right = right
key-not = Not { $answer }

not-yet-order = Move a step first: the steps are not in the right order yet.
not-yet-typed = Type an answer first.
not-yet-chosen = Choose an answer first.
not-yet-pairs =
    { $count ->
        [one] One pair is still open.
       *[other] { $count } pairs are still open.
    }
not-yet-number = This is not read as a number. Write it like 1234.5.
not-yet-number-in = This is not read as a number. Write it like 12.5 { $unit }.
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

# $keep-count: to keep
# $revisit-count: to revisit
# $learn-count: to learn
tally = { $keep-count } to keep, { $revisit-count } to revisit, { $learn-count } to learn
# $keep-count: to keep
# $revisit-count: to revisit
# $learn-count: to learn
# $open-count: left out
tally-open = { $keep-count } to keep, { $revisit-count } to revisit, { $learn-count } to learn, { $open-count } left out
# $tally: tally or tally-open
plan = Plan: { $tally }
# $count: questions
# $time: how long it took
result-facts =
    { $count ->
        [one] { $count } question, { $time }.
       *[other] { $count } questions, { $time }.
    }
result-time-up = The time ran out; what was answered by then counts.
result-stopped = You ended it before the last one.
result-open = What has no answer is not marked.
result-done = Done
result-all-again = All again
result-those-again =
    { $count ->
        [1] Only that one again
        [2] Only those two again
        [3] Only those three again
       *[other] Only those { $count } again
    }
result-read = Read it with its answer
# $standing: keep, revisit, learn or left out
entry-standing = { $standing }.

## A result as text

# $date: the day of the five
# $tally: tally or tally-open
text-of-daily = { -product }, the five of { $date }: { $tally }.
# $tally: tally or tally-open
text-of-set = { -product }, a set: { $tally }.

## Two people's answers

compared-heading = Side by side
compared-alike = You came out alike on every question.
compared-differ =
    { $count ->
        [one] You differ on one question.
       *[other] You differ on { $count } questions.
    }
compared-recomputed = The answers came with the link and were recomputed here. Nobody can verify who gave them.
# $standing: keep, revisit, learn or left out
# $answer: in words
compared-theirs = Theirs: { $standing }. { $answer }
# $standing: keep, revisit, learn or left out
# $answer: in words
compared-yours = Yours: { $standing }. { $answer }
compared-reworded = Theirs: the question was worded differently then.
answer-none = no answer
answer-another = another answer
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
shared-heading = A result that was shared with you

## Sharing

share = Share
share-about = Nothing is sent from here: you choose what goes, and to whom.
share-what = What
share-field = What goes
share-name = Your name in it (empty: none)
share-from-file = This page is a file and has no address that others could open: put this text behind the address of a
    { -product } page, or of your own copy.
share-too-long = This is too long for a link. Save it as a file and send that; it opens under “Your data”, Import.
share-copy = Copy
share-app = With another app
share-file = Save as a file
share-code-show = Show a QR code
share-code-hide = Hide the QR code
share-code = The QR code of this text
share-result-text = The result, as text, without any answer
share-same-set = The same questions, in the same order
share-challenge = A challenge: the same questions, and your answers to compare with
share-result = Your result, with your answers
share-query = This set: everybody gets a draw of their own
share-drawn-set = The same questions for everybody who opens it
share-question = This question
share-copied = Copied.
share-shared = Shared.
share-not-shared = Nothing was shared.
share-offered = The file was offered to your browser.
share-denied = This browser does not let the page do that. The text above is selected: copy it by hand.

## A link, before it begins

link-heading = A link for you
# $name: who played
# $count: questions
link-challenge =
    { $count ->
        [one] { $name } played this question and asks you to do the same. The other answer stays hidden until yours is
            given.
       *[other] { $name } played these questions and asks you to do the same: { $count } in all. The other answers stay
            hidden until yours are given.
    }
# $count: questions
link-challenge-unnamed =
    { $count ->
        [one] Somebody played this question and asks you to do the same. The other answer stays hidden until yours is
            given.
       *[other] Somebody played these questions and asks you to do the same: { $count } in all. The other answers stay
            hidden until yours are given.
    }
link-from = From { $name }.
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

lost-heading = This address leads nowhere
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
no-set-missed = You have missed none of these questions. Practise something new.
no-set-exam = An exam has no interview questions: practise them instead.
no-set-question = There is no question “{ $id }”: it was retired.

## The bank

bank-heading = The bank
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
drill-later = { $minutes } min later, at { $time }:
drill-clock = Clock
drill-elapsed = Elapsed
drill-affected = Users affected
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
            user-minutes in all (users times minutes).
       *[other] { $minutes } min, { $count } decisions, at most { $user-count } users affected at once, {
            $user-minutes-total } user-minutes in all (users times minutes).
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
drill-again-here = Play again from here
drill-again-decision = (decision { $number })
drill-was-known = What was known

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
progress-met =
    { $count ->
        [one] { $met-count } of { $count } question met.
       *[other] { $met-count } of { $count } questions met.
    }
# $seen-count: how often
# $right-count: how often it was right
# $missed-count: how often it was not
# $date: when it was met last
progress-topic = seen { $seen-count }, right { $right-count }, missed { $missed-count }, last on { $date }.
# $standing: keep, revisit or learn
# $seen-count: how often
# $right-count: how often it was right
# $missed-count: how often it was not
# $date: when it was met last
progress-item = { $standing }: seen { $seen-count }, right { $right-count }, missed { $missed-count }, last on { $date }

## Settings

colours = Colours
colours-system = As the system says
colours-light = Light
colours-dark = Dark
practice = Practice
setting-certainty = Ask how sure I am
setting-certainty-about = A right answer that was a guess comes back sooner. Without it every answer counts as sure.
setting-shortcuts = Single keys
setting-shortcuts-about = 1 to 9 choose, f flags, and so on. Turn them off if you speak to your computer.
setting-still = No movement
setting-still-about = Nothing slides or fades, whatever the system says.
file-heading = Without a connection
file-about = All of { -product }, bank and guide included, is one file. It opens by double-click, without a connection,
    and keeps progress of its own. A single quiz as a file: under Practise.
file-save = Save { -product } as a file

## Help

help-heading = Keys, marking and privacy
help-keys = Keys
help-keys-off = Single keys are turned off in the settings. Enter and Alt with the arrows work all the same.
help-key-digits = 1 to 9
help-digits = choose the option or line at that place
help-enter = the filled button: check, sure; then next
help-unsure = check, unsure
help-guess = check, a guess
help-hint = show the hint
help-skip = skip
help-flag = flag
help-key-arrows = Alt and arrows
help-arrows = move a step up or down
help-this-page = this page
help-keyboards = On a keyboard for another script, press the key at the place of the Latin letter. Digits need no Shift,
    whatever the keyboard. A second press that comes at once does not count, because you could not have seen what it
    does.
help-signs = The three signs
help-keep = right and sure
help-revisit = partly right, or right but unsure, a guess, or with the hint
help-learn = missed
help-marking = Marking
help-marking-several = Several answers: each right option counts one, each wrong one takes one off, but never below
    zero.
help-marking-order = Steps in order: the longest run of steps that are in the right order among themselves counts, so
    one misplaced step costs one.
help-marking-pairs = Pairs: each right pair counts one.
help-marking-numbers = Numbers: any unit of the same family, a point or a comma for decimals, spaces or commas for
    thousands. The tolerance is shown with the answer. Where 1,234 could mean two numbers, the one that is right counts.
help-marking-words = Words: capitals, spaces and punctuation make no difference, and neither does a prompt before a command.
    Only the dashes of an option count, and its capitals behind a single dash: -p is not -P. An answer with one wrong letter
    is near, and counts half; with another digit or another option it is wrong.
help-marking-aloud = Interview questions: you tick what you covered. Three quarters of the key points are enough to keep
    it.
help-privacy = Privacy
help-privacy-about = { -product } runs in your browser. It sends nothing to anyone: no account, no server, no counting of
    visits. Your progress lies in this browser's storage until you delete it.

## Your data

data-where = Where it is
data-safari = Safari deletes what a site keeps when you have not visited it for 7 days, unless you put it on the home
    screen. Other browsers may do so when the disk is full, and all browsers do when you clear the site’s data. An exported file
    stays where you put it.
data-ask = Ask this browser to keep it
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
data-import-leave = Leave it
data-check-heading = Check my data
data-check = Check
data-repair = Repair
data-aside = Download what cannot be read
data-reset = Reset
data-reset-about = Forgets your answers up to now, in all tabs of this browser. You can undo it here until you close this
    tab; after a day it is gone for good.
data-reset-scope = What to forget
data-reset-all = Everything
data-readers = Who reads here
data-readers-about = Several people can use this browser, each with progress and settings of their own.
data-name = Your name, as the header shows it
data-reader-add = Add a reader
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
data-nothing-saved = This tab had nothing to save yet.
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
preview-settings = Its settings are taken too: nothing was set here.

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
    out, how sure the reader was (“-”: not asked), milliseconds, kind of session. { -product } reads this file under
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
import-foreign = This is not a file of { -product }'s progress: it does not begin with “{ -product } progress”.
import-newer = A newer version of { -product } wrote this file. Load this page again to update, then import it.
import-cut = The end of this file is missing: it was not copied or downloaded whole. Export it again.
# $number: the line, from 1
import-behind = The file is whole, but something follows it from line { $number } on, perhaps the signature of a mail.
    Remove that, then import it again.
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
