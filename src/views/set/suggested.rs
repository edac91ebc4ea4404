//! Sets that the app suggests, as cards.

use yew::Html;

use crate::address::{QuizLink, Route};
use crate::quiz::{Suggestion, SuggestionKind};
use crate::views::html::*;
use crate::views::parts::{list, span, strong};
use crate::words::Words;

/// A card for each set that has questions. The first one is what Enter starts, while the form below is closed.
pub(super) fn suggestions(words: Words, suggested: &[Suggestion], is_primary: bool) -> Html {
    let some = suggested.iter().filter(|suggestion| suggestion.count > 0);
    let cards = some.enumerate().map(|(place, suggestion)| {
        let (title, about) = match suggestion.kind {
            SuggestionKind::Mixed => (words.suggested_mixed(), words.suggested_mixed_about()),
            SuggestionKind::Exam => (words.exam(), words.suggested_exam_about()),
            SuggestionKind::Aloud => (words.aloud(), words.suggested_aloud_about()),
        };
        let Suggestion { query, pace, count, minutes, .. } = suggestion.clone();
        let route = Route::Quiz(QuizLink { query, pace, ..QuizLink::default() });
        let state = words.questions_minutes(count, minutes);
        let parts = [strong(title), el("span", [], [text(about)]), span("state", state)];
        let is_first = is_primary && place == 0;
        let look = if is_first { class("card primary") } else { class("card") };
        el("a", [href(route.to_string()), look, when(is_first, || attr(DATA_PRIMARY, ""))], parts)
    });
    list("cards", cards)
}
