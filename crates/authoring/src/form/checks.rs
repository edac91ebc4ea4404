//! What several response forms are held to.

use core::ops::RangeInclusive;

use crate::context::Context;
use crate::file::Span;
use crate::markdown::Node;

/// Reports a count out of its bounds. `nouns` is in the plural.
pub(super) fn check_count(
    context: &mut Context<'_>,
    span: &Span,
    count: usize,
    bounds: RangeInclusive<usize>,
    nouns: &str,
) {
    if !bounds.contains(&count) {
        let (least, most) = (bounds.start(), bounds.end());
        let what = format!("the number of {nouns} is {count}");
        context.faults.error(span, what, format!("have {least} to {most}"));
    }
}

/// Reports words that stand twice among `words`.
pub(super) fn check_distinct<'a>(
    context: &mut Context<'_>,
    words: impl Iterator<Item = (&'a str, &'a Span)>,
    noun: &str,
) {
    let mut seen = Vec::new();
    for (word, span) in words {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if !word.is_empty() && seen.contains(&word) {
            context.faults.error(
                span,
                format!("{noun} stands here twice"),
                "make them different, or leave one out",
            );
        }
        seen.push(word);
    }
}

/// The first line of a node: a whole item or list marked in a report helps nobody.
pub(super) fn first_line(context: &Context<'_>, node: &Node) -> Span {
    node.span.start..context.faults.file().line_at(node.span.start).end.min(node.span.end)
}

/// Slips are what makes a typed answer teach; an item without them is worth a second look.
pub(super) fn check_slips(context: &mut Context<'_>, line: &Node, count: usize) {
    if count == 0 {
        let remedy = "list the wrong answers that people really give, each with its reason";
        context.faults.warning(&line.span, "the response form has no slips", remedy);
    }
}
