//! You: how well the reader knows it.

use yew::{Callback, Html};

use super::props::PlaceProps;
use super::rows::question_rows;
use crate::address::Route;
use crate::bank::{Item, ItemId};
use crate::memory::{Calibration, OftenMissed, Streak, Times};
use crate::quiz::Day;
use crate::views::StudyEvent;
use crate::views::html::*;
use crate::views::parts::{
    States, action_row, button, button_link, facts_line, heading, link, list, page, page_heading,
    primary_link, span, status, topic_rows,
};
use crate::views::rich_text::phrase;
use crate::views::set::{only_missed, some_of};
use crate::views::statistics::{Known, calibration, heat, mastery, times};

/// How many questions make a beginning.
const FIRST: u16 = 5;

/// What the page is made from, beside what every place has.
pub struct YouProps<'a> {
    /// The bank, the history and the goal.
    pub place: PlaceProps<'a>,
    /// The questions that the reader missed although they were sure.
    pub sure: &'a [ItemId],
    /// How right the reader was, by how sure they were.
    pub calibration: &'a [Calibration],
    /// The last year, day by day. Today is the last one.
    pub year: &'a [(Day, usize)],
    /// The questions that were missed most often.
    pub often: &'a [OftenMissed],
    /// How long answers took; its groups are the topics of the bank.
    pub times: &'a Times,
    /// What is expected of each topic.
    pub known: &'a Known,
    /// The days in a row.
    pub streak: Streak,
    /// Whether an interview is ahead.
    pub has_day: bool,
    /// Whether the last file was offered to the browser; `None` before the first.
    pub is_downloaded: Option<bool>,
    /// Called with each press.
    pub on_event: &'a Callback<StudyEvent>,
}

/// How well the reader knows it.
pub fn you(you: &YouProps<'_>) -> Html {
    let (props, sure) = (&you.place, you.sure);
    let words = props.words;
    let states = States::of(props.bank, props.history, &|_| true);
    let is_new = states.tried() == 0;
    let facts =
        if is_new { words.you_none().to_owned() } else { words.progress_met(states.count, states.tried()) };
    let mut wrong: Vec<&Item> = Vec::new();
    for id in sure {
        wrong.extend(props.bank.item(id.as_str()).map(|item| &**item));
    }
    let list_sure = || {
        let rows = question_rows(props, &wrong);
        el("section", [], [heading(words.you_sure()), facts_line(words.you_sure_about()), rows])
    };
    let head = [
        page_heading(text(words.you_heading())),
        facts_line(facts),
        when(!is_new, || fragment([states.bar(), facts_line(states.told(words))])),
        action_row(starts(props, states)),
    ];
    let places = vec![
        link(&Route::Plan, text(words.plan_heading())),
        link(&Route::Data, text(words.your_data())),
        link(&Route::Settings, text(words.settings())),
        link(&Route::Help, text(words.help_heading())),
    ];
    page(
        "you groups",
        [
            el("div", [], head),
            when(!wrong.is_empty(), list_sure),
            mastery(words, props.bank, you.known, you.has_day),
            calibration(words, you.calibration),
            often(props, you.often),
            times(words, props.bank, you.times),
            heat(words, you.year),
            when(!is_new || you.streak != Streak::default(), || in_a_row(you)),
            when(!is_new, || topics(props)),
            when(!is_new, || save(you)),
            list("items", places),
        ],
    )
}

/// What to do about it: what was missed; a few questions on the first visit.
fn starts(props: &PlaceProps<'_>, states: States) -> [Html; 2] {
    let words = props.words;
    let count = if states.tried() == 0 { FIRST } else { props.goal.questions() };
    let start = some_of(props.bank, props.goal.job, count);
    let label = words.start_some(start.count, start.minutes());
    let fix = states.to_fix();
    if fix > 0 {
        let redo = only_missed(fix);
        let missed = primary_link(words, redo.route.to_string(), words.only_missed_some(redo.count));
        [missed, button_link(&start.route, label)]
    } else {
        [primary_link(words, start.route.to_string(), label), Html::default()]
    }
}

/// The days in a row, and the pause.
fn in_a_row(you: &YouProps<'_>) -> Html {
    let (words, streak) = (you.place.words, you.streak);
    let said =
        if streak == Streak::default() { words.streak_none().to_owned() } else { words.streak(streak) };
    let label = if streak.paused.is_some() { words.streak_resume() } else { words.streak_pause() };
    let pause = button(send(you.on_event, StudyEvent::PauseToggled), text(label));
    el(
        "section",
        [],
        [
            heading(words.streak_heading()),
            status(class("facts"), said),
            facts_line(words.streak_about()),
            el("div", [class("actions small")], [pause]),
        ],
    )
}

/// The questions that were missed most often.
fn often(props: &PlaceProps<'_>, often: &[OftenMissed]) -> Html {
    let words = props.words;
    let rows = often.iter().filter_map(|often| {
        let item = props.bank.item(often.item.as_str())?;
        let title = link(&Route::Item(item.id.clone()), phrase(&item.stem.title));
        let state = words.often_missed(often.missed as usize, often.seen as usize);
        Some(fragment([title, span("state", state)]))
    });
    when(!often.is_empty(), || el("section", [], [heading(words.often_heading()), list("items", rows)]))
}

/// The topics as a table for other programs.
fn save(you: &YouProps<'_>) -> Html {
    let words = you.place.words;
    let said = match you.is_downloaded {
        Some(true) => words.you_saved(),
        Some(false) => words.plan_not_saved(),
        None => "",
    };
    let save = button(send(you.on_event, StudyEvent::TableClicked), text(words.you_table()));
    el("div", [], [el("div", [class("actions small")], [save]), status(class("facts"), said)])
}

/// The topics that were tried, those with the most to fix first.
fn topics(props: &PlaceProps<'_>) -> Html {
    let words = props.words;
    let (rows, _) = topic_rows(props.bank, props.history, &|_| true, &|states| {
        (states.tried() > 0).then(|| (states.missed * 2 + states.shaky, states.told(words)))
    });
    let all = el("p", [class("facts")], [link(&Route::Progress, text(words.home_by_question()))]);
    el("section", [], [heading(words.home_topics()), rows, all])
}
