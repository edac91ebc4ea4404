//! The form for a set. The chosen set is a link, which the page shows so that the reader can keep or share it.

use yew::{Callback, Html};

use super::filters::{FilterFor, filters};
use super::suggested::suggestions;
use crate::address::{QuizLink, Route};
use crate::bank::Bank;
use crate::quiz::{MOST_ITEMS, MOST_MINUTES, Pace, SetQuery, Suggestion, available};
use crate::views::html::*;
use crate::views::parts::{
    Choice, TickKind, action_row, button_link, facts_line, field, file_link, page, page_heading, status,
    submit_button,
};
use crate::words::Words;

/// What the page is made from.
pub struct PractiseProps<'a> {
    /// The language.
    pub words: Words,
    /// The bank.
    pub bank: &'a Bank,
    /// The sets that are suggested.
    pub suggested: &'a [Suggestion],
    /// The set as it is chosen now.
    pub link: &'a QuizLink,
    /// Whether the form is open.
    pub is_open: bool,
    /// Called when the reader opens or closes the form.
    pub on_toggle: &'a Callback<()>,
    /// Called with the link after a change.
    pub on_change: &'a Callback<QuizLink>,
    /// Called when the reader starts the set.
    pub on_start: &'a Callback<()>,
    /// The share sheet of the set.
    pub share: Html,
}

/// The page: suggested sets, and the form for a set of the reader's own.
pub fn practise(props: &PractiseProps<'_>) -> Html {
    let PractiseProps { words, bank, link, on_change, .. } = *props;
    let fitting = available(bank, &link.query, link.pace).count;
    // A button that would lead nowhere says so, and the sentence above it says why.
    let on_start = if fitting > 0 { on_pressed(props.on_start, ()) } else { attr(ARIA_DISABLED, "true") };
    let actions = [
        submit_button(words, words.start(), true, on_start),
        button_link(&Route::Worksheet(link.query.clone()), words.set_paper()),
        file_link(&Route::Quiz(link.clone()), words.set_file()),
    ];
    let form = [
        el("div", [class("fields")], [set_fields(words, bank, link, on_change)]),
        verdict_fields(words, bank, link, on_change),
        status(Attribute::default(), how_many(words, bank, fitting, link)),
        action_row(actions),
    ];
    let own = when(props.is_open, || fragment([el("form", [], form), props.share.clone()]));
    let own = [
        el("summary", [id("own"), class("button"), on_pressed(props.on_toggle, ())], [text(words.set_own())]),
        own,
    ];
    page(
        "practise",
        [
            page_heading(text(words.set_heading())),
            suggestions(words, props.suggested, !props.is_open),
            el("details", [class("own"), flag(OPEN, props.is_open)], own),
        ],
    )
}

fn how_many(words: Words, bank: &Bank, fitting: usize, link: &QuizLink) -> String {
    let asked = link.query.count.map_or(fitting, |count| fitting.min(count.into()));
    match fitting {
        0 if is_without_exam(bank, link) => words.no_set_exam().to_owned(),
        0 => words.set_nothing_fits().to_owned(),
        _ if asked < fitting => words.set_fits_some(fitting, asked),
        _ => words.set_fits_all(fitting),
    }
}

/// Whether a set has only spoken questions, which nobody could mark at the end of an exam.
fn is_without_exam(bank: &Bank, link: &QuizLink) -> bool {
    available(bank, &link.query, Pace::Practice).is_spoken
}

fn set_fields(words: Words, bank: &Bank, link: &QuizLink, on_link: &Callback<QuizLink>) -> Html {
    let on_query = {
        let link = link.clone();
        on_link.reform(move |query| QuizLink { query, ..link.clone() })
    };
    let on_count = {
        let query = link.query.clone();
        on_query.reform(move |typed: String| {
            let count = typed.parse().ok().filter(|count| (1..=MOST_ITEMS).contains(count));
            SetQuery { count, ..query.clone() }
        })
    };
    let count = Number { id: "count", label: words.set_count(), most: MOST_ITEMS, value: link.query.count };
    let filters = filters(words, bank, &link.query, FilterFor::Session(link.pace), &on_query);
    fragment([filters, count.view(on_count)])
}

fn verdict_fields(words: Words, bank: &Bank, link: &QuizLink, on_link: &Callback<QuizLink>) -> Html {
    let on_pace = {
        let link = link.clone();
        on_link.reform(move |pace| QuizLink { pace, ..link.clone() })
    };
    let radio = |id: &'static str, label: &'static str, is_chosen: bool, pace: Pace| {
        let kind = TickKind::Radio;
        Choice { kind, id, group: "verdicts", label, is_chosen }.view(send(&on_pace, pace))
    };
    let on_minutes = on_pace.reform(|typed: String| Pace::Exam {
        minutes: typed.parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes)),
    });
    let limit = |value| {
        let minutes = Number { id: "minutes", label: words.set_minutes(), most: MOST_MINUTES, value };
        el("div", [class("fields")], [minutes.view(on_minutes)])
    };
    let (is_exam, limit) = match link.pace {
        Pace::Practice => (false, Html::default()),
        Pace::Exam { minutes } => (true, limit(minutes)),
    };
    let has_exam = is_exam || !is_without_exam(bank, link);
    let exam = || radio("exam", words.set_at_end(), is_exam, Pace::Exam { minutes: Some(20) });
    let verdicts = [
        el("legend", [], [text(words.set_verdicts())]),
        radio("practice", words.set_at_once(), !is_exam, Pace::Practice),
        when(has_exam, exam),
        when(!has_exam, || facts_line(words.no_set_exam())),
    ];
    fragment([el("fieldset", [class("choices")], verdicts), limit])
}

/// A field for a number; it is empty if there is none.
struct Number {
    id: &'static str,
    label: &'static str,
    most: u16,
    value: Option<u16>,
}

impl Number {
    fn view(self, on_change: Callback<String>) -> Html {
        let shown = self.value.map_or_else(String::new, |value| digits(value.into()));
        let attributes = [
            id(self.id),
            attr(TYPE, "number"),
            attr(MIN, "1"),
            attr(MAX, digits(self.most.into())),
            value(shown),
            on_value(Input, on_change),
        ];
        field(self.id, self.label, el("input", attributes, []))
    }
}
