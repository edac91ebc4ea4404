//! The app as a reader uses it: a script of events, the page it leads to, and the effects.

use std::rc::Rc;

use dryrun::app::pages::own;
use dryrun::app::{
    Answer, Arrived, Deferred, Effect, Effects, Host, Message, Model, Moment, Opened, Page, Save, SaveState,
    Stored, Timer, Zone,
};
use dryrun::bank::Bank;
use dryrun::incident;
use dryrun::quiz::{Elapsed, Millis};
use dryrun::store::{Loaded, ProfileId, StorageFault};
use dryrun::views::{LoopEvent, Stage};
use dryrun::words::Words;

use super::{mini, script};

/// A reader with the app before them.
pub(crate) struct Reader {
    /// The app.
    pub model: Model,
    /// The effects of the last step.
    pub effects: Effects,
    /// The time by the reader's clock.
    pub now: Millis,
    /// The time by the clock that nobody sets.
    pub elapsed: Elapsed,
    /// The milliseconds that the reader needs for the next step.
    pace: i64,
}

/// The milliseconds that the reader needs for a step, if the script says nothing else.
const STEP: i64 = 1_000;

/// The seed of every set that names none.
pub(crate) const RANDOM: u32 = 99;

fn words() -> Words {
    Words::default()
}

/// The page that the app runs in during tests: it has an address, a share sheet, and the time zone UTC.
pub(crate) fn host() -> Host {
    Host {
        words: words(),
        site: "https://quiz.example/".to_owned(),
        can_share: true,
        zone: Zone(|_| 0),
        deferred: Deferred::Here,
        stage: Stage::Alone,
        asked: None,
    }
}

impl Reader {
    /// Opens the app with the mini-bank at an address, with nothing saved; for an exam, presses Start too.
    pub(crate) fn at(fragment: &str) -> Self {
        let opened = Self::with(mini(), host(), Loaded::default(), fragment);
        match &opened.model.page {
            Page::Invitation(exam) if exam.set.pace.is_exam() => opened.does("accept"),
            _ => opened,
        }
    }

    /// Opens the app.
    pub(crate) fn with(bank: Bank, host: Host, loaded: Loaded, fragment: &str) -> Self {
        let opened = Opened { profile: ProfileId::default(), loaded };
        let at = Arrived { fragment: fragment.to_owned(), seed: None };
        let (now, elapsed) = (script::START, Elapsed(STEP));
        let moment = Moment { now, elapsed, random: RANDOM };
        let (model, effects) = Model::new(Rc::new(bank), host, opened, &at, moment);
        Self { model, effects, now, elapsed, pace: STEP }
    }

    /// Takes a message in, and draws the page.
    pub(crate) fn take(&mut self, message: Message) {
        self.elapsed.0 += self.pace;
        self.pace = STEP;
        let moment = Moment { now: self.now, elapsed: self.elapsed, random: RANDOM };
        self.effects = self.model.update(message, moment);
        self.model.drawn(self.elapsed);
    }

    /// Does what each word says: `open=#/…`, `wait=5` (minutes), `clock=-60` (the reader's clock is set back by an
    /// hour), `within=30` (the next step comes so many milliseconds after the last), `accept`, `drop=#/…`, `hide`,
    /// `show`, `fire=pause`, `enter`, `store=full`, `store=ok`, `choose=1` in a drill, `loop=begin` in a mock interview, `go` (to where the last step
    /// leads); every other word is
    /// a step of a session.
    pub(crate) fn does(mut self, words: &str) -> Self {
        for word in words.split_whitespace() {
            self.step(word);
        }
        self
    }

    fn step(&mut self, word: &str) {
        let (what, value) = word.split_once('=').unwrap_or((word, ""));
        let message = match what {
            "wait" => {
                let minutes: i64 = value.parse().expect("minutes");
                self.now.0 += minutes * 60_000;
                self.elapsed.0 += minutes * 60_000;
                self.effects = Effects::default();
                return;
            }
            "clock" => {
                self.now.0 += value.parse::<i64>().expect("minutes") * 60_000;
                return;
            }
            "within" => {
                self.pace = value.parse().expect("milliseconds");
                return;
            }
            "enter" => Message::PrimaryPressed,
            "show" => Message::Shown,
            "open" => Message::Arrived(Arrived { fragment: value.to_owned(), seed: None }),
            "reload-with" => {
                let seed = Some(value.parse().expect("a seed"));
                let fragment = self.model.page.address().unwrap_or_default();
                Message::Arrived(Arrived { fragment, seed })
            }
            "accept" => Message::InvitationAccepted,
            "drop" => Message::PlayDropped(value.to_owned()),
            "hide" => Message::Hidden,
            "fire" => Message::TimerFired(match value {
                "second" => Timer::Second,
                "pause" => Timer::Pause,
                "retry" => Timer::Retry,
                _ => Timer::Look,
            }),
            "store" => Message::Door(Answer::Stored(stored(value == "ok"))),
            "choose" => Message::Drill(incident::Event::Chosen(value.parse().expect("a place"))),
            "loop" => Message::Loop(match value {
                "begin" => LoopEvent::Begun,
                "skip" => LoopEvent::Skipped,
                "stop" => LoopEvent::Stopped,
                _ => LoopEvent::Again,
            }),
            "go" => {
                let gone = self.effects.as_slice().iter().find_map(|effect| match effect {
                    Effect::Go(route) => Some(route.to_string()),
                    _ => None,
                });
                Message::Arrived(Arrived {
                    fragment: gone.expect("an effect that goes somewhere"),
                    seed: None,
                })
            }
            "vote" => Message::Voted(match value {
                "on" => incident::VoteEvent::Toggled,
                "back" => incident::VoteEvent::TakenBack,
                "show" => incident::VoteEvent::Revealed,
                place => incident::VoteEvent::Cast(place.parse().expect("a place")),
            }),
            "rewind" => Message::Drill(incident::Event::Rewound(value.parse().expect("a place"))),
            _ => {
                let session = match &self.model.page {
                    Page::Session(session) => &session.session,
                    Page::Own(own::Model { state: own::State::Asked(asked), .. }) => &asked.session,
                    _ => panic!("`{word}` is a step of a session, and the page is {}", self.page()),
                };
                Message::Session(script::event(session, word))
            }
        };
        self.take(message);
    }

    /// What is on the screen, in a line.
    pub(crate) fn page(&self) -> String {
        match &self.model.page {
            Page::Session(session) => {
                let ids: Vec<&str> =
                    session.session.questions().iter().map(|question| question.item.id.as_str()).collect();
                format!("{}: {}", script::told(&session.session), ids.join(" "))
            }
            Page::Result(result) => format!("result: {}", script::told(&result.session)),
            Page::Invitation(invitation) => {
                let set = &invitation.set;
                let name = set.challenge.as_ref().map(|played| played.name.as_str());
                let heading = words().intro_heading(name, set.pace, set.asked());
                let lines = words().intro_lines(set.pace, set.minutes(), name.is_some(), set.missing);
                format!("introduction: {heading}. {}", lines.join(" ").trim_end())
            }
            Page::Own(own) => match &own.state {
                own::State::Awaited => "own: awaited".to_owned(),
                own::State::Refused(fault) => format!("own: {fault:?}"),
                own::State::Asked(asked) => format!("own: {}", script::told(&asked.session)),
            },
            Page::Drill(drill) => format!("drill: {:?}", drill.run.phase()),
            Page::NotFound(lost) => format!("not found: {}", words().not_found(&lost.fault)),
            Page::Awaited(page) => if page.is_lost { "lost" } else { "awaited" }.to_owned(),
            page => page.address().unwrap_or_default(),
        }
    }

    /// What waits, newest first: addresses.
    pub(crate) fn waiting(&self) -> Vec<&str> {
        self.model.progress.unfinished().map(|play| play.origin.as_str()).collect()
    }

    /// The effects of the last step, in words.
    pub(crate) fn wants(&self) -> String {
        self.effects.as_slice().iter().map(told).collect::<Vec<_>>().join(", ")
    }
}

fn stored(ok: bool) -> Stored {
    let result = if ok { Ok(()) } else { Err(StorageFault::Full) };
    let state =
        SaveState { at: ok.then_some(script::START), thinned: 0, has_unsaved: !ok, was_cleared: false };
    Stored { result, state }
}

/// An effect in words.
pub(crate) fn told(effect: &Effect) -> String {
    match effect {
        Effect::Save(Save::Reviews(reviews)) => {
            let each = |review: &dryrun::memory::Review| {
                format!("{} {}", review.item, format!("{:?}", review.rating).to_lowercase())
            };
            format!("SaveReviews({})", reviews.iter().map(each).collect::<Vec<_>>().join("; "))
        }
        Effect::Save(Save::Play(play)) => format!("SavePlay({})", play.origin),
        Effect::Save(Save::End(origin)) => format!("End({origin})"),
        Effect::Save(Save::Past(past)) => format!("SavePast({})", past.iter().len()),
        Effect::Save(Save::TakeOutPast(past)) => format!("TakeOutPast({})", past.iter().len()),
        Effect::Save(Save::TakeOutStories(stories)) => format!("TakeOutStories({})", stories.iter().len()),
        Effect::Save(Save::Stories(stories)) => format!("SaveStories({})", stories.iter().len()),
        Effect::Save(Save::Notes(_)) => "SaveNotes".to_owned(),
        Effect::Save(Save::Join(log)) => {
            format!("Join({} reviews, {} resets)", log.stored().len(), log.resets().len())
        }
        Effect::Save(Save::TakeOut(log)) => format!("TakeOut({} reviews)", log.stored().len()),
        Effect::Save(Save::Rest) => "SaveRest".to_owned(),
        Effect::Voice(dryrun::app::VoiceTask::Transcribe(_)) => "Voice(Transcribe)".to_owned(),
        Effect::Go(route) => format!("Go({route})"),
        Effect::Replace(fragment) => format!("Replace({fragment})"),
        Effect::Title(title) => format!("Title({title:?})"),
        Effect::Appearance(_) => "Appearance".to_owned(),
        Effect::Download(file) => format!("Download({})", file.name),
        Effect::Copy(_) => "Copy".to_owned(),
        Effect::Share(_) => "Share".to_owned(),
        Effect::Tell(told) => told.clone(),
        Effect::AfterRender(effect) => format!("{effect:?}"),
        effect => format!("{effect:?}"),
    }
}
