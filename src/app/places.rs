//! What the pages behind the tabs are made from: Today, a job, a topic, Mock, Library, You.

use yew::{Callback, Html};

use super::pages::you;
use super::{Downloaded, Message, Model};
use crate::bank::{ItemId, Kind};
use crate::memory::{Streak, Times, answered_on, calibration, missed_most, sure_but_missed, week, year};
use crate::quiz::{Millis, Standing, daily};
use crate::reader::Left;
use crate::views::{self, HomeProps, Known, PlaceProps, Practice, YouProps};

/// How many of the questions that were missed most often, or that take longest, are listed.
const MOST_OFTEN: usize = 8;

/// The first page, as it is today, with what only the deferred module finds, if there is something.
pub(super) fn home(model: &Model, practice: Option<&Practice>, on_message: &Callback<Message>) -> Html {
    let (progress, words) = (&model.progress, model.host.words);
    let day_of = |at: Millis| model.host.zone.day(at);
    let today = day_of(model.now);
    let answered: Vec<_> = answered_on(progress.log(), today, &day_of).collect();
    let five = daily(&model.bank, today).into_iter().map(|item| {
        let last = answered.iter().find(|review| review.item == item.id)?;
        Some(Standing::of(last.rating))
    });
    let waiting = progress.unfinished().map(|waiting| views::Waiting {
        address: &waiting.origin,
        label: words.waiting(&model.bank, &waiting.play, model.now),
    });
    views::home(&HomeProps {
        words,
        bank: &model.bank,
        history: progress.history(),
        goal: progress.notes().goal,
        today,
        five: &five.collect::<Vec<_>>(),
        week: &week(progress.log(), today, &day_of),
        queue: practice.map(|practice| &practice.queue),
        streak: practice.map(|practice| practice.streak.as_str()).unwrap_or_default(),
        waiting: &waiting.collect::<Vec<_>>(),
        on_drop: &on_message.reform(Message::PlayDropped),
    })
}

/// How well the reader knows it, with what is expected of each topic.
pub(super) fn you(model: &Model, page: &you::Model, known: &Known, on_message: &Callback<Message>) -> Html {
    let (log, history) = (model.progress.log(), model.progress.history());
    let day_of = |at: Millis| model.host.zone.day(at);
    let today = day_of(model.now);
    views::you(&YouProps {
        place: props(model),
        sure: &sure_but_missed(log, history),
        calibration: &calibration(log),
        year: &year(log, today, &day_of),
        often: &missed_most(history, MOST_OFTEN),
        times: &times(model),
        known,
        streak: Streak::of(log, &model.progress.notes().pauses, model.now, &day_of),
        has_day: matches!(model.progress.goal().left(today), Some(Left::Days(_))),
        is_downloaded: page.downloaded.map(|outcome| outcome == Downloaded::Offered),
        on_event: &on_message.reform(Message::Study),
    })
}

/// How long answers took, by the topics of the bank. Of questions to answer aloud it says how long the reader spoke.
pub(super) fn times(model: &Model) -> Times {
    let bank = &*model.bank;
    let topic = |id: &ItemId| {
        let item = bank.item(id.as_str()).filter(|item| item.kind() != Kind::Prompt)?;
        bank.topics().iter().position(|topic| topic.id == item.topic)
    };
    Times::of(model.progress.log(), bank.topics().len(), &topic, MOST_OFTEN)
}

/// What a place is made from.
pub(super) fn props(model: &Model) -> PlaceProps<'_> {
    PlaceProps {
        words: model.host.words,
        bank: &model.bank,
        history: model.progress.history(),
        goal: model.progress.goal(),
        stories: model.progress.stories().latest().len(),
    }
}
