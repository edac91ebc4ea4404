//! How a drill comes out: the turning point, and what to read.

use dryrun_bank::{Block, DrillEnding, Source};

use crate::context::Context;
use crate::file::Span;
use crate::markdown::Node;
use crate::quotes;
use crate::shared_checks::first_line;

const REMEDY: &str =
    "end the scene with one block quote `> Turning point: …` that says what decided the incident, and when";

/// Reads the quotes of an ending; `heading` is where missing ones are reported.
pub(super) fn read(
    context: &mut Context<'_>,
    heading: &Span,
    good: bool,
    choices: Option<&Node>,
    turning_points: &[&Node],
    source_quotes: &[&Node],
) -> DrillEnding {
    if let Some(list) = choices {
        let remedy = "remove the choices, or remove `ending` from the braces of the heading";
        context.faults.error(
            &first_line(context, list),
            "the scene is an ending, but it has choices",
            remedy,
        );
    }
    let mut turning_point: Vec<Block> = Vec::new();
    let mut sources: Vec<Source> = Vec::new();
    match turning_points {
        [] => context.faults.error(heading, "the ending has no turning point", REMEDY),
        [quote, rest @ ..] => {
            (turning_point, sources) = quotes::explanation(context, quote);
            quotes::strip_label(context, &mut turning_point, "Turning point:", &first_line(context, quote));
            for second in rest {
                context.faults.error(
                    &first_line(context, second),
                    "the ending has a second turning point",
                    REMEDY,
                );
            }
        }
    }
    for quote in source_quotes {
        let (text, more) = quotes::explanation(context, quote);
        if !text.is_empty() {
            let remedy = "move the words to the turning point: a quote of sources contains only links";
            context.faults.error(&first_line(context, quote), "the quote contains more than sources", remedy);
        }
        sources.extend(more);
    }
    DrillEnding { good, turning_point, sources }
}
