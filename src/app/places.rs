//! What the pages behind the tabs are made from: Today, a job, a topic, Mock, Library, You.

use yew::{Callback, Html};

use super::{Message, Model};
use crate::memory::{answered_on, sure_but_missed, week};
use crate::quiz::{Millis, Standing, daily};
use crate::views::{self, HomeProps, PlaceProps};

/// The first page, as it is today.
pub(super) fn home(model: &Model, on_message: &Callback<Message>) -> Html {
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
        waiting: &waiting.collect::<Vec<_>>(),
        on_drop: &on_message.reform(Message::PlayDropped),
    })
}

/// How well the reader knows it.
pub(super) fn you(model: &Model) -> Html {
    let sure = sure_but_missed(model.progress.log(), model.progress.history());
    views::you(&props(model), &sure)
}

/// What a place is made from.
pub(super) fn props(model: &Model) -> PlaceProps<'_> {
    PlaceProps {
        words: model.host.words,
        bank: &model.bank,
        history: model.progress.history(),
        goal: model.progress.goal(),
        stories: model.progress.stories.latest().len(),
    }
}
