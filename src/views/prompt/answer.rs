//! What the reader wrote.

use yew::Html;

use crate::coach::{Piece, Point, marked};
use crate::views::html::*;

/// What the reader wrote; an empty node if that is nothing. The words on which these key points rest are marked, each
/// with the numbers of its points.
pub(in crate::views) fn written(answer: &str, points: &[Point]) -> Html {
    when(!answer.is_empty(), || {
        let pieces = marked(answer, points).into_iter().map(|piece| shown(&piece));
        el("blockquote", [class("written"), untranslated()], [all(pieces)])
    })
}

fn shown(piece: &Piece<'_>) -> Html {
    if piece.points.is_empty() {
        return text(piece.text.to_owned());
    }
    let mut numbers = String::new();
    for point in &piece.points {
        if !numbers.is_empty() {
            numbers.push(' ');
        }
        numbers.push_str(&digits(point + 1));
    }
    el("mark", [], [text(piece.text.to_owned()), el("sup", [], [text(numbers)])])
}
