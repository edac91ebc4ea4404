//! What is known from a scene on: `> Known: …`.

use dryrun_bank::{Block, Phrase, plain};

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::first_line;
use crate::{quotes, rich_text};

/// Facts that a player takes in at once.
const MOST: usize = 3;

/// Judges how many there are; `heading` is that of the scene.
pub(super) fn check(context: &mut Context<'_>, heading: &Span, count: usize) {
    if count > MOST {
        let what = format!("the number of known facts in the scene is {count}");
        context.faults.error(heading, what, format!("keep the {MOST} most important ones"));
    }
}

/// The facts of a quote: one a line, each ended by a full stop, so that a line that an editor broke is
/// noticed.
pub(super) fn read(context: &mut Context<'_>, quote: &Node) -> Vec<Phrase> {
    let mut facts = Vec::new();
    for paragraph in &quote.children {
        if paragraph.kind != NodeKind::Paragraph {
            let what = "a known fact must be one line of words";
            context.faults.error(
                &first_line(context, paragraph),
                what,
                "write a line `> Known: …` for each fact",
            );
            continue;
        }
        for line in paragraph.children.split(|node| node.kind == NodeKind::Break) {
            let span = match (line.first(), line.last()) {
                (Some(first), Some(last)) => first.span.start..last.span.end,
                _ => continue,
            };
            let mut blocks = [Block::Paragraph(rich_text::phrase(context, line))];
            quotes::strip_label(context, &mut blocks, "Known:", &span);
            let [Block::Paragraph(fact)] = blocks else { continue };
            if !fact.is_empty() && !plain(&fact).ends_with('.') {
                let remedy = "write each fact on a line of its own, and end it with a full stop";
                context.faults.error(&span, "the fact does not end with a full stop", remedy);
            }
            facts.push(fact);
        }
    }
    facts
}
