//! A guide page: its head, and Markdown under headings.

mod front_matter;

use std::rc::Rc;

use dryrun_bank::{Block, Depth, GuidePage, PageId, PlanWeek, Section, TopicId};

use crate::context::{Context, InnerLink};
use crate::fault::Faults;
use crate::file::{File, Span};
use crate::front_matter::fields;
use crate::highlight::Highlighter;
use crate::markdown::{self, Node, NodeKind, split_at_headings};
use crate::rich_text;
use crate::shared_checks::{first_line, is_marked};

/// A file with a guide page, with what can only be judged beside all others.
pub(crate) struct PageSheet {
    pub(crate) faults: Faults,
    pub(crate) id: Option<PageId>,
    pub(crate) order: Option<(u16, Span)>,
    /// The topics of the plan's weeks.
    pub(crate) topics: Vec<(TopicId, Span)>,
    pub(crate) links: Vec<InnerLink>,
    /// `None` where it has an error.
    pub(crate) page: Option<GuidePage>,
    /// The plan's weeks, on the plan's page.
    pub(crate) weeks: Vec<PlanWeek>,
}

impl PageSheet {
    /// Reads the file.
    pub(crate) fn read(file: &Rc<File>, highlighter: &Highlighter) -> Self {
        let mut context = Context::new(file, highlighter);
        let id = fields::file_id(&mut context, PageId::parse);
        let (head, base) = front_matter::read(&mut context);
        let (opening, sections) = read_body(&mut context, &markdown::parse(file.text(), base));
        let page = match (&id, &head.order) {
            (Some(id), Some((order, _))) if context.faults.errors() == 0 => Some(GuidePage {
                id: id.clone(),
                title: head.title,
                about: head.about,
                order: *order,
                opening,
                sections,
            }),
            _ => None,
        };
        Self {
            faults: context.faults,
            id,
            order: head.order,
            topics: head.topics,
            links: context.links,
            page,
            weeks: head.weeks,
        }
    }
}

fn read_body(context: &mut Context<'_>, nodes: &[Node]) -> (Vec<Block>, Vec<Section>) {
    let (opening, headed) = split_at_headings(nodes, u8::MAX);
    if nodes.is_empty() {
        let span = context.faults.file().line_at(0);
        context.faults.error(&span, "the page is empty", "write the text of the page under the front matter");
    }
    let opening = rich_text::blocks(context, opening);
    let mut sections: Vec<Section> = Vec::new();
    for (place, (heading, nodes)) in headed.iter().enumerate() {
        let Some(depth) = read_depth(context, heading) else { continue };
        let span = first_line(context, heading);
        if depth == Depth::Subsection && sections.is_empty() {
            let what = "the page has a heading of the third level before any of the second";
            context.faults.error(&span, what, "begin it with `## `");
        }
        let title = rich_text::phrase(context, &heading.children);
        if title.is_empty() {
            context.faults.error(&span, "the heading has no words", "write what the text below it is about");
        }
        let is_parent = headed.get(place + 1).is_some_and(|(next, _)| level(next) > level(heading));
        if nodes.is_empty() && !is_parent {
            context.faults.error(
                &span,
                "there is nothing under this heading",
                "write the text, or remove the heading",
            );
        }
        sections.push(Section { depth, title, body: rich_text::blocks(context, nodes) });
    }
    (opening, sections)
}

const fn level(heading: &Node) -> u8 {
    if let NodeKind::Heading { level, .. } = heading.kind { level } else { 0 }
}

fn read_depth(context: &mut Context<'_>, heading: &Node) -> Option<Depth> {
    if !is_marked(context, heading) {
        return None;
    }
    let span = first_line(context, heading);
    if matches!(heading.kind, NodeKind::Heading { has_attributes: true, .. }) {
        context.faults.error(
            &span,
            "the heading has braces",
            "remove them: headings of the guide have no ids",
        );
    }
    match level(heading) {
        2 => Some(Depth::Section),
        3 => Some(Depth::Subsection),
        level => {
            let what = format!("the heading is of level {level}");
            context.faults.error(
                &span,
                what,
                "begin it with `## ` or `### `; the page's title is in the front matter",
            );
            None
        }
    }
}
