//! `match`: a table of three columns: left, right, why.

use dryrun_bank::{Form, Matching, Pair, Phrase, Spare, plain};

use crate::context::Context;
use crate::file::Span;
use crate::markdown::Node;
use crate::rich_text;
use crate::shared_checks::{check_count, check_distinct, first_line};

pub(super) fn read(context: &mut Context<'_>, table: &Node) -> Option<Form> {
    let span = first_line(context, table);
    let spans: Vec<Span> = table.children.iter().map(|row| first_line(context, row)).collect();
    let mut rows = rich_text::table_rows(context, table).into_iter().zip(&spans);
    let (head, _) = rows.next()?;
    let Ok([left, right, _why]) = <[Phrase; 3]>::try_from(head) else {
        let remedy = "write three columns: left, right, why; if the table is part of the question, the response form follows after it";
        context.faults.error(&span, "a table of pairs must have three columns", remedy);
        return None;
    };
    let mut matching = Matching { left, right, pairs: Vec::new(), spares: Vec::new() };
    let mut lefts = Vec::new();
    let mut rights = Vec::new();
    for (row, span) in rows {
        let Ok([left, right, reason]) = <[Phrase; 3]>::try_from(row) else { continue };
        if right.is_empty() {
            context.faults.error(span, "the pair has no right side", "fill in the second cell");
        }
        if reason.is_empty() {
            context.faults.error(
                span,
                "the pair has no reason",
                "write in the third cell why the two belong together",
            );
        }
        rights.push((plain(&right), span));
        if left.is_empty() {
            matching.spares.push(Spare { right, reason });
        } else {
            lefts.push((plain(&left), span));
            matching.pairs.push(Pair { left, right, reason });
        }
    }
    check_count(context, &span, matching.pairs.len(), 3..=6, "pairs");
    check_distinct(context, lefts.iter().map(|(word, span)| (word.as_str(), *span)), "left side");
    check_distinct(context, rights.iter().map(|(word, span)| (word.as_str(), *span)), "right side");
    Some(Form::Match(matching))
}
