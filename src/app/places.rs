//! What the pages behind the tabs are made from: Today, a job, a topic, Mock, Library, You.

use yew::{Callback, Html};

use super::pages::you;
use super::{Downloaded, Message, Model};
use crate::memory::{Queue, answered_on, calibration, missed_most, sure_but_missed, week, year};
use crate::quiz::{Millis, Standing, daily};
use crate::reader::Left;
use crate::views::{self, HomeProps, Known, PlaceProps, YouProps};

/// How many of the questions that were missed most often are listed.
const MOST_OFTEN: usize = 8;

/// The first page, as it is today, with today's queue if there is one.
pub(super) fn home(model: &Model, queue: Option<&Queue>, on_message: &Callback<Message>) -> Html {
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
        queue,
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
        known,
        has_day: matches!(model.progress.goal().left(today), Some(Left::Days(_))),
        is_downloaded: page.downloaded.map(|outcome| outcome == Downloaded::Offered),
        on_event: &on_message.reform(Message::Study),
    })
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
