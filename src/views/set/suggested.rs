//! Sets that the app suggests, as cards.

use yew::Html;

use crate::address::{QuizLink, Route};
use crate::quiz::{Suggestion, SuggestionKind};
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::list;
use crate::words::Words;

/// A card for each set that has questions.
pub(super) fn suggestions(words: Words, suggested: &[Suggestion]) -> Html {
    let cards = suggested.iter().filter(|suggestion| suggestion.count > 0).map(|suggestion| {
        let (title, about) = match suggestion.kind {
            SuggestionKind::Mixed => (words.suggested_mixed(), words.suggested_mixed_about()),
            SuggestionKind::Exam => (words.exam(), words.suggested_exam_about()),
            SuggestionKind::Aloud => (words.aloud(), words.suggested_aloud_about()),
        };
        let Suggestion { query, pace, count, minutes, .. } = suggestion.clone();
        let route = Route::Quiz(QuizLink { query, pace, ..QuizLink::default() });
        card(&route, text(title), text(about), Some(words.questions_minutes(count, minutes)))
    });
    list("cards", cards)
}
