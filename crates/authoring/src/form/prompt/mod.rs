//! `prompt`: an open interview question, in sections.

mod points;
mod sections;

use core::ops::RangeInclusive;

use dryrun_bank::{Block, Phrase, Prompt, Source, Style};

use self::sections::Section;
use super::list_entry::one_paragraph;
use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::check_count;
use crate::{quotes, rich_text};

/// Words in an answer that would be hired: a minute or two of speech.
const STRONG: RangeInclusive<usize> = 120..=250;
/// Words in an answer that is not enough.
const WEAK: RangeInclusive<usize> = 40..=90;

/// What the heading's braces say about a prompt.
pub(crate) struct Manner {
    pub(crate) style: Style,
    pub(crate) minutes: u8,
    pub(crate) covers: String,
}

/// Reads the sections of a prompt and the sources under the last one; returns also what stands before
/// them, which belongs to the stem. Sections that are missing are reported at `heading`.
pub(crate) fn read<'a>(
    context: &mut Context<'_>,
    nodes: &'a [Node],
    heading: &Span,
    manner: Manner,
) -> (&'a [Node], Prompt, Vec<Source>) {
    let (stem, [why, frame, points, strong, weak, own]) = sections::read(context, nodes, heading);
    context.places.points = points.heading.clone();
    context.places.strong = strong.heading.clone();
    context.places.weak = weak.heading.clone();
    let (own_nodes, own_quotes) = quotes::split(own.nodes);
    let (weak_nodes, weak_quotes) = quotes::split(weak.nodes);
    let prompt = Prompt {
        style: manner.style,
        minutes: manner.minutes,
        covers: manner.covers,
        why: rich_text::blocks(context, why.nodes),
        frame: sections::phrases(context, &frame, frame.nodes, true),
        points: points::read(context, &points),
        strong: answer(context, &strong, strong.nodes, STRONG),
        weak: answer(context, &weak, weak_nodes, WEAK),
        lacks: read_lacks(context, &weak, weak_quotes),
        tailoring: sections::phrases(context, &own, own_nodes, false),
    };
    if !prompt.tailoring.is_empty() {
        let nouns = "entries in “Make it yours”";
        check_count(context, &own.heading, prompt.tailoring.len(), 1..=2, nouns);
    }
    let sources = read_sources(context, own_quotes);
    (stem, prompt, sources)
}

fn answer(
    context: &mut Context<'_>,
    section: &Section<'_>,
    nodes: &[Node],
    bounds: RangeInclusive<usize>,
) -> Vec<Block> {
    if !section.nodes.is_empty() {
        let words = nodes.iter().map(words).sum();
        check_count(context, &section.heading, words, bounds, &format!("words in “{}”", section.title));
    }
    rich_text::blocks(context, nodes)
}

fn words(node: &Node) -> usize {
    let holds_blocks =
        matches!(node.kind, NodeKind::List { .. } | NodeKind::Entry { .. } | NodeKind::Table | NodeKind::Row);
    if holds_blocks {
        node.children.iter().map(words).sum()
    } else {
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        rich_text::plain(&node.children).split_whitespace().filter(is_word).count()
    }
}

fn read_lacks(context: &mut Context<'_>, section: &Section<'_>, quotes: &[Node]) -> Phrase {
    let remedy = "end the section with a block quote `> Lacks: …`";
    match quotes {
        _ if section.nodes.is_empty() => Phrase::new(),
        [quote] if quotes::begins_with(quote, "Lacks:") => {
            let mut blocks = [Block::Paragraph(one_paragraph(context, quote))];
            quotes::strip_label(context, &mut blocks, "Lacks:", &quote.span);
            let [Block::Paragraph(phrase)] = blocks else { return Phrase::new() };
            phrase
        }
        [] => {
            context.faults.error(&section.heading, "the weak answer does not say what it lacks", remedy);
            Phrase::new()
        }
        [first, ..] => {
            context.faults.error(
                &first.span,
                "the weak answer does not end with one quote that begins with `Lacks:`",
                remedy,
            );
            Phrase::new()
        }
    }
}

fn read_sources(context: &mut Context<'_>, quotes: &[Node]) -> Vec<Source> {
    let mut all = Vec::new();
    for quote in quotes {
        let (text, sources) = quotes::explanation(context, quote);
        if !text.is_empty() {
            let remedy = "keep only `> Source: [title](https://…)`, or remove the quote";
            context.faults.error(&quote.span, "a prompt cannot have an explanation", remedy);
        }
        all.extend(sources);
    }
    all
}
