//! Reads an item: its heading, and what is under it up to the next heading.

mod cloud;
mod draw;
mod heading;
mod negation;
mod sheet;

pub(crate) use self::sheet::Sheet;

use dryrun_bank::{Block, Cases, Cloud, Form, Item, ItemId, Level, Skill, Stem, TopicId};

use crate::attributes::Attributes;
use crate::context::{Context, InnerLink, Places};
use crate::digest::digest;
use crate::file::Span;
use crate::form::{self, prompt};
use crate::markdown::{Node, NodeKind};
use crate::{quotes, rich_text};

const CLOSED: [&str; 7] = ["level", "skill", "track", "related", "family", "concept", "cloud"];
const PROMPT: [&str; 6] = ["level", "track", "related", "style", "minutes", "covers"];

/// What a file of items contains. Its folder decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Items with a right answer.
    Closed,
    /// Open interview questions.
    Prompts,
}

/// What could be read of an item, with the parts that can only be checked against other files.
pub(crate) struct Record {
    pub(crate) heading: Span,
    pub(crate) id: Option<(ItemId, Span)>,
    pub(crate) related: Vec<(ItemId, Span)>,
    pub(crate) covers: Option<(String, Span)>,
    /// The name of its family, if it belongs to one.
    pub(crate) family: Option<(String, Span)>,
    /// The name of its concept, if it belongs to one.
    pub(crate) concept: Option<(String, Span)>,
    pub(crate) links: Vec<InnerLink>,
    pub(crate) places: Places,
    /// `None` if it has an error.
    pub(crate) item: Option<Item>,
}

/// Reads the item under `heading`.
pub(crate) fn read(
    context: &mut Context<'_>,
    topic: Option<&TopicId>,
    kind: FileKind,
    heading: &Node,
    body: &[Node],
) -> Record {
    let errors = context.faults.errors();
    let (known, elsewhere): (&[&str], &[&str]) = match kind {
        FileKind::Closed => (&CLOSED, &["style", "minutes", "covers"]),
        FileKind::Prompts => (&PROMPT, &["skill", "family", "concept", "cloud"]),
    };
    let mut attributes = Attributes::read(context, heading, known, elsewhere);
    let id = heading::read_id(context, &mut attributes);
    let span = attributes.heading.clone();
    let title = heading::read_title(context, heading, &span, kind);
    let level = attributes
        .needed(context, "level", "engineer")
        .and_then(|level| level.one_of(context, Level::ALL, Level::as_str));
    let tracks = heading::read_tracks(context, &attributes, kind, level);
    let related = heading::read_related(context, &attributes);
    let family = heading::read_name(context, &attributes, "family");
    let concept = heading::read_name(context, &attributes, "concept");
    let cloud = attributes.get("cloud").and_then(|cloud| cloud.one_of(context, Cloud::ALL, Cloud::as_str));
    let mut covers = None;
    let (body, skill, form, quotes) = match kind {
        FileKind::Closed => {
            let skill = attributes
                .needed(context, "skill", "apply")
                .and_then(|skill| skill.one_of(context, Skill::ALL, Skill::as_str));
            let (body, form, quotes) = closed(context, body, &span);
            (body, skill, form, quotes)
        }
        FileKind::Prompts => {
            let manner = heading::read_manner(context, &attributes, &mut covers);
            let (stem, prompt, sources) = prompt::read(context, body, &span, manner);
            let body = rich_text::blocks(context, stem);
            (
                body,
                None,
                Some(Form::Prompt(Box::new(prompt))),
                quotes::Quotes { sources, ..Default::default() },
            )
        }
    };
    let stem = Stem { title, body };
    if kind == FileKind::Closed {
        negation::check(context, &span, &stem);
        cloud::check(context, &span, &stem, cloud);
        if let (Some(Form::Single(choices)), None) = (&form, &family) {
            form::check_lengths(context, choices);
        }
    }
    let item = match (&id, topic, level, form) {
        (Some((id, _)), Some(topic), Some(level), Some(form)) if context.faults.errors() == errors => {
            Some(Item {
                id: id.clone(),
                // `permanent_numbers` fills this in once all files are read.
                number: 0,
                topic: topic.clone(),
                level,
                tracks,
                skill,
                cloud,
                revision: digest(&(&stem, &form)),
                stem,
                form,
                hint: quotes.hint,
                explanation: quotes.explanation,
                sources: quotes.sources,
                related: related.iter().map(|(id, _)| id.clone()).collect(),
                // `bank_wide` fills these in once all files are read.
                family: 0,
                concept: 0,
                cases: Cases::default(),
            })
        }
        _ => None,
    };
    let links = core::mem::take(&mut context.links);
    let places = core::mem::take(&mut context.places);
    Record { heading: span, id, related, covers, family, concept, links, places, item }
}

fn closed(
    context: &mut Context<'_>,
    body: &[Node],
    heading: &Span,
) -> (Vec<Block>, Option<Form>, quotes::Quotes) {
    let section = body.iter().find(|node| matches!(node.kind, NodeKind::Heading { .. }));
    if let Some(section) = section {
        let remedy = "begin an item with `##`; only prompts, in `questions/prompts/`, have sections";
        context.faults.error(&section.span, "there is a heading inside of the item", remedy);
        return (Vec::new(), None, quotes::Quotes::default());
    }
    let (nodes, last) = quotes::split(body);
    let (stem, form) = form::read(context, nodes, heading);
    let body = rich_text::blocks(context, stem);
    let quotes = quotes::read(context, last, heading);
    (body, form, quotes)
}
