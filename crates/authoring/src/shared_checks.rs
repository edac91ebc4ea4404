//! What several readers hold their matter to.

use core::ops::RangeInclusive;

use crate::context::Context;
use crate::file::Span;
use crate::markdown::Node;

/// What an id may look like.
pub(crate) const ID_REMEDY: &str =
    "use 3 to 48 characters: `a` to `z`, `0` to `9` and hyphens, but no hyphen at the start or the end";

/// Reports a count out of its bounds. `nouns` is in the plural.
pub(crate) fn check_count(
    context: &mut Context<'_>,
    span: &Span,
    count: usize,
    bounds: RangeInclusive<usize>,
    nouns: &str,
) {
    if !bounds.contains(&count) {
        let (least, most) = (bounds.start(), bounds.end());
        let what = format!("the number of {nouns} is {count}");
        context.faults.error(span, what, format!("write {least} to {most}"));
    }
}

/// Reports words that stand twice among `words`.
pub(crate) fn check_distinct<'a>(
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
                format!("this {noun} is listed twice"),
                "make the two different, or remove one",
            );
        }
        seen.push(word);
    }
}

/// The first line of a node: a whole item or list marked in a report helps nobody.
pub(crate) fn first_line(context: &Context<'_>, node: &Node) -> Span {
    node.span.start..context.faults.file().line_at(node.span.start).end.min(node.span.end)
}

/// Slips are what makes a typed answer teach; an item without them is worth a second look.
pub(crate) fn check_slips(context: &mut Context<'_>, line: &Node, count: usize) {
    if count == 0 {
        let remedy = "list the wrong answers that people really give, each with a reason";
        context.faults.warning(&line.span, "there are no slips under the right answer", remedy);
    }
}

/// Whether a heading begins with `#`, and not by a line of `---` or `===` under it, which is a fault.
pub(crate) fn is_marked(context: &mut Context<'_>, heading: &Node) -> bool {
    let marked = context.faults.file().slice(&heading.span).starts_with('#');
    if !marked {
        let remedy = "put an empty line before the line of `---` or `===`, or remove it";
        context.faults.error(&heading.span, "the line below this text turns it into a heading", remedy);
    }
    marked
}
