//! From files to the bank. Broken input is no error here: what can be read is read, and every fault of
//! every file comes with it. No input or output: see `folder`.

use std::collections::BTreeMap;
use std::rc::Rc;

use dryrun_bank::{Bank, Topic, TopicId};

use crate::context::Context;
use crate::fault::{Fault, Faults};
use crate::file::{File, Span};
use crate::front_matter::{self, FrontMatter, Located};
use crate::highlight::Highlighter;
use crate::item::{self, Record, Room};
use crate::markdown::{self, Node, NodeKind};
use crate::rules;

/// A file that was read.
pub(crate) struct Sheet {
    pub(crate) faults: Faults,
    topic: Option<(TopicId, Span)>,
    title: Option<Located>,
    about: Option<Located>,
    pub(crate) records: Vec<Record>,
}

/// Reads the bank out of its files. Items with an error are left out; the faults say why, in the order
/// of the files.
#[must_use]
pub fn read(files: Vec<File>) -> (Bank, Vec<Fault>) {
    let highlighter = Highlighter::shared();
    let mut sheets: Vec<Sheet> =
        files.into_iter().map(|file| read_sheet(Rc::new(file), highlighter)).collect();
    let topics = collect_topics(&mut sheets);
    rules::check(&mut sheets);
    let mut items = Vec::new();
    let mut faults = Vec::new();
    for sheet in sheets {
        items.extend(sheet.records.into_iter().filter_map(|record| record.item));
        faults.extend(sheet.faults.into_vec());
    }
    faults.sort_by(|a, b| (a.file.path(), a.span.start).cmp(&(b.file.path(), b.span.start)));
    (Bank::new(topics, items), faults)
}

fn read_sheet(file: Rc<File>, highlighter: &Highlighter) -> Sheet {
    let mut context = Context { faults: Faults::new(Rc::clone(&file)), highlighter };
    let room = if file.path().rsplit('/').nth(1) == Some("prompts") { Room::Prompts } else { Room::Closed };
    let (front_matter, base) = front_matter::read(&mut context.faults);
    let (topic, title, about) = match front_matter {
        Some(FrontMatter { topic, title, about }) => (read_topic(&mut context, topic), title, about),
        None => (None, None, None),
    };
    let nodes = markdown::parse(file.text(), base);
    let records = read_items(&mut context, topic.as_ref().map(|(topic, _)| topic), room, &nodes);
    Sheet { faults: context.faults, topic, title, about, records }
}

fn read_topic(context: &mut Context<'_>, written: Located) -> Option<(TopicId, Span)> {
    let file = Rc::clone(context.faults.file());
    let name = file.path().rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    if written.text != name {
        let what = format!("the topic is `{}`, the file `{name}.md`", written.text);
        context.faults.error(&written.span, what, format!("write `topic = \"{name}\"`, or rename the file"));
    }
    let topic = TopicId::parse(&written.text);
    if topic.is_none() {
        let remedy = "use 3 to 48 of `a` to `z`, `0` to `9` and hyphens, none at either end";
        context.faults.error(&written.span, format!("`{}` is no name of a topic", written.text), remedy);
    }
    topic.map(|topic| (topic, written.span))
}

fn read_items(context: &mut Context<'_>, topic: Option<&TopicId>, room: Room, nodes: &[Node]) -> Vec<Record> {
    let opens_item = |node: &Node| matches!(node.kind, NodeKind::Heading { level: ..=2, .. });
    let first = nodes.iter().position(opens_item).unwrap_or(nodes.len());
    let (before, mut rest) = nodes.split_at_checked(first).unwrap_or((nodes, &[]));
    if let Some(stray) = before.first() {
        let remedy =
            "an item begins with `## question {#id level=…}`; what it is about stands in the front matter";
        context.faults.error(&stray.span, "text before the first item", remedy);
    }
    let mut records = Vec::new();
    while let Some((heading, after)) = rest.split_first() {
        let end = after.iter().position(opens_item).unwrap_or(after.len());
        let (body, next) = after.split_at_checked(end).unwrap_or((after, &[]));
        let written = context.faults.file().slice(&heading.span);
        if !written.starts_with('#') {
            let remedy = "put an empty line before a line of `---` or `===`, or leave it out";
            context.faults.error(&heading.span, "the line under it makes this a heading", remedy);
        } else {
            if !written.starts_with("## ") {
                context.faults.error(
                    &heading.span,
                    "an item's heading is of the second level",
                    "begin it with `## `",
                );
            }
            records.push(item::read(context, topic, room, heading, body));
        }
        rest = next;
    }
    records
}

/// The topics, each from the one file that says its title.
fn collect_topics(sheets: &mut [Sheet]) -> Vec<Topic> {
    let mut topics: BTreeMap<TopicId, Option<Topic>> = BTreeMap::new();
    for sheet in sheets.iter_mut() {
        let Some((id, span)) = sheet.topic.clone() else { continue };
        let known = topics.entry(id.clone()).or_default();
        match (&sheet.title, &sheet.about) {
            (None, None) => {}
            (Some(title), Some(_)) if known.is_some() => {
                let remedy = "keep `title` and `about` in one of the topic's files";
                sheet.faults.error(&title.span, "another file gives this topic's title too", remedy);
            }
            (Some(title), Some(about)) => {
                for empty in [title, about].into_iter().filter(|word| word.text.is_empty()) {
                    sheet.faults.error(
                        &empty.span,
                        "nothing between the quotes",
                        "say it as readers shall see it",
                    );
                }
                *known = Some(Topic { id, title: title.text.clone(), about: about.text.clone() });
            }
            (Some(_), None) | (None, Some(_)) => {
                sheet.faults.error(&span, "of `title` and `about` one is missing", "give both in one file");
            }
        }
    }
    let mut reported = Vec::new();
    for sheet in sheets.iter_mut() {
        let Some((id, span)) = &sheet.topic else { continue };
        let is_half = sheet.title.is_some() || sheet.about.is_some();
        if topics.get(id).is_some_and(Option::is_none) && !is_half && !reported.contains(id) {
            let remedy = "add `title = \"…\"` and `about = \"…\"` to one of the topic's files";
            sheet.faults.error(span, "no file gives this topic's title", remedy);
            reported.push(id.clone());
        }
    }
    topics.into_values().flatten().collect()
}
