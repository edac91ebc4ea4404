//! Reads the heading of an item: its question and the attributes in braces.

use dryrun_bank::{ItemId, Level, Phrase, Style, Track, plain};

use super::FileKind;
use crate::attributes::Attributes;
use crate::context::Context;
use crate::file::Span;
use crate::form::prompt::Manner;
use crate::markdown::Node;
use crate::rich_text;
use crate::shared_checks::ID_REMEDY;

/// The most characters in a question. More is a situation, and belongs under the heading. A prompt is said aloud, as an
/// interviewer says it.
const fn longest_title(kind: FileKind) -> usize {
    match kind {
        FileKind::Closed => 110,
        FileKind::Prompts => 200,
    }
}

pub(super) fn read_id(context: &mut Context<'_>, attributes: &mut Attributes) -> Option<(ItemId, Span)> {
    let Some((id, span)) = attributes.id.take() else {
        let remedy = "end the heading with `{#topic-word-word level=… skill=…}`";
        context.faults.error(&attributes.heading, "the item has no id", remedy);
        return None;
    };
    let parsed = ItemId::parse(&id);
    if parsed.is_none() {
        context.faults.error(&span, format!("`{id}` is not a valid id"), ID_REMEDY);
    }
    parsed.map(|id| (id, span))
}

pub(super) fn read_title(context: &mut Context<'_>, heading: &Node, span: &Span, kind: FileKind) -> Phrase {
    let longest = longest_title(kind);
    let title = rich_text::phrase(context, &heading.children);
    let length = plain(&title).chars().count();
    if length == 0 {
        context.faults.error(span, "the heading has no question", "write the question after `##`");
    } else if length > longest {
        let remedy = format!("use at most {longest}; describe the situation in paragraphs under the heading");
        context.faults.error(span, format!("the question has {length} characters"), remedy);
    }
    title
}

pub(super) fn read_tracks(
    context: &mut Context<'_>,
    attributes: &Attributes,
    kind: FileKind,
    level: Option<Level>,
) -> Vec<Track> {
    let given = match kind {
        FileKind::Closed => attributes.get("track"),
        FileKind::Prompts => attributes.needed(context, "track", "lead"),
    };
    match given {
        Some(track) => track.some_of(context, Track::ALL, Track::as_str),
        None => level.map(Level::usual_tracks).unwrap_or_default().to_vec(),
    }
}

pub(super) fn read_related(context: &mut Context<'_>, attributes: &Attributes) -> Vec<(ItemId, Span)> {
    let mut related = Vec::new();
    for (value, span) in attributes.get("related").map(|given| given.values()).unwrap_or_default() {
        match ItemId::parse(value) {
            Some(id) => related.push((id, span)),
            None => context.faults.error(
                &span,
                format!("`{value}` is not a valid id"),
                "write ids of other items, separated by commas",
            ),
        }
    }
    related
}

/// The name of what the item belongs to with others, a `family` or a `concept`, and its place.
pub(super) fn read_name(
    context: &mut Context<'_>,
    attributes: &Attributes,
    of: &str,
) -> Option<(String, Span)> {
    let given = attributes.get(of)?;
    if ItemId::parse(&given.value).is_none() {
        let what = format!("`{}` is not a valid name of a {of}", given.value);
        context.faults.error(&given.span, what, ID_REMEDY);
        return None;
    }
    Some((given.value.clone(), given.span.clone()))
}

pub(super) fn read_manner(
    context: &mut Context<'_>,
    attributes: &Attributes,
    covers: &mut Option<(String, Span)>,
) -> Manner {
    let style = attributes
        .needed(context, "style", "technical")
        .and_then(|style| style.one_of(context, Style::ALL, Style::as_str));
    let mut minutes = 1;
    if let Some(given) = attributes.needed(context, "minutes", "4") {
        match given.value.parse() {
            Ok(count @ 1..=45) => minutes = count,
            Ok(_) | Err(_) => {
                context.faults.error(
                    &given.span,
                    format!("`{}` is not a possible length of an answer", given.value),
                    "use 1 to 45 minutes",
                );
            }
        }
    }
    if let Some(given) = attributes.needed(context, "covers", "L09") {
        match given.value.as_bytes() {
            [b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9'] => {
                *covers = Some((given.value.clone(), given.span.clone()))
            }
            _ => {
                let what = format!("`{}` is not a row of the coverage list", given.value);
                context.faults.error(&given.span, what, "write a capital letter and two digits, like `L09`");
            }
        }
    }
    let row = covers.as_ref().map(|(row, _)| row.clone()).unwrap_or_default();
    Manner { style: style.unwrap_or(Style::Technical), minutes, covers: row }
}
