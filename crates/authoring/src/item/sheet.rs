//! Reads a file of items: its front matter, and the items in it.

use std::rc::Rc;

use dryrun_bank::TopicId;
use serde::Deserialize;

use super::{FileKind, Record, draw};
use crate::context::Context;
use crate::fault::Faults;
use crate::file::{File, Span};
use crate::front_matter::{self, Located};
use crate::highlight::Highlighter;
use crate::markdown::{self, Node, split_at_headings};
use crate::shared_checks::{ID_REMEDY, is_marked};

/// The front matter of a file of items.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    topic: Located,
    title: Option<Located>,
    about: Option<Located>,
}

/// A file of items that was read.
pub(crate) struct Sheet {
    pub(crate) faults: Faults,
    pub(crate) topic: Option<(TopicId, Span)>,
    pub(crate) title: Option<Located>,
    pub(crate) about: Option<Located>,
    pub(crate) records: Vec<Record>,
}

impl Sheet {
    /// Reads the file.
    pub(crate) fn read(file: &Rc<File>, kind: FileKind, highlighter: &Highlighter) -> Self {
        let mut context = Context::new(file, highlighter);
        let (head, base) = front_matter::read(&mut context.faults, "topic");
        let (topic, title, about) = match head {
            Some(Head { topic, title, about }) => (read_topic(&mut context, topic), title, about),
            None => (None, None, None),
        };
        let nodes = markdown::parse(file.text(), base);
        let records = read_items(&mut context, topic.as_ref().map(|(topic, _)| topic), kind, &nodes);
        Self { faults: context.faults, topic, title, about, records }
    }
}

fn read_topic(context: &mut Context<'_>, written: Located) -> Option<(TopicId, Span)> {
    let file = Rc::clone(context.faults.file());
    let name = file.name();
    if written.text != name {
        let what = format!("the topic is `{}`, but the file is `{name}.md`", written.text);
        context.faults.error(&written.span, what, format!("write `topic = \"{name}\"`, or rename the file"));
    }
    let topic = TopicId::parse(&written.text);
    if topic.is_none() {
        let what = format!("`{}` is not a valid name of a topic", written.text);
        context.faults.error(&written.span, what, ID_REMEDY);
    }
    topic.map(|topic| (topic, written.span))
}

fn read_items(
    context: &mut Context<'_>,
    topic: Option<&TopicId>,
    kind: FileKind,
    nodes: &[Node],
) -> Vec<Record> {
    let (before, headed) = split_at_headings(nodes, 2);
    if let Some(stray) = before.first() {
        let remedy =
            "begin an item with `## question {#id level=…}`; say in the front matter what the topic is about";
        context.faults.error(&stray.span, "there is text before the first item", remedy);
    }
    let mut records = Vec::new();
    for (at, (heading, body)) in headed.iter().enumerate() {
        if !is_marked(context, heading) {
            continue;
        }
        if !context.faults.file().slice(&heading.span).starts_with("## ") {
            let what = "the heading of an item must be of the second level";
            context.faults.error(&heading.span, what, "begin it with `## `");
        }
        match draw::line(context, body).filter(|_| kind == FileKind::Closed) {
            Some(line) => {
                let end = headed
                    .get(at + 1)
                    .map_or(context.faults.file().text().len(), |(next, _)| next.span.start);
                let item = heading.span.start..end;
                let record = draw::read(context, topic, heading, line, item);
                records.push(record.unwrap_or_else(|| named(context, kind, heading, body)));
            }
            None => records.push(super::read(context, topic, kind, heading, body)),
        }
    }
    records
}

/// What an item is called, of one that cannot be read: others may name it.
fn named(context: &Context<'_>, kind: FileKind, heading: &Node, body: &[Node]) -> Record {
    let mut context = Context::new(context.faults.file(), context.highlighter);
    Record { item: None, ..super::read(&mut context, None, kind, heading, body) }
}
