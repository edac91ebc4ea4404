//! A scene: its heading, and what stands under it until the next.

use dryrun_bank::{Block, DrillEnding, Phrase, SceneId, plain};

use super::choice::{self, DraftChoice};
use super::{ending, known_facts};
use crate::attributes::Attributes;
use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::{ID_REMEDY, first_line};
use crate::{quotes, rich_text, suggest};

const ATTRIBUTES: [&str; 2] = ["users", "ending"];
/// Characters in a scene's title; more is a story and belongs under it.
const LONGEST_TITLE: usize = 80;

/// A scene as far as it could be read; its choices name the scenes that they lead to.
pub(super) struct Draft {
    pub(super) id: Option<(SceneId, Span)>,
    /// The place of what is missing.
    pub(super) heading: Span,
    pub(super) title: Phrase,
    pub(super) evidence: Vec<Block>,
    pub(super) users: u32,
    pub(super) known: Vec<Phrase>,
    pub(super) turn: DraftTurn,
}

/// See [`dryrun_bank::Turn`].
pub(super) enum DraftTurn {
    Decision(Vec<DraftChoice>),
    Ending(DrillEnding),
}

impl Draft {
    /// Its id, or nothing where it has none.
    pub(super) fn name(&self) -> &str {
        self.id.as_ref().map_or("", |(id, _)| id.as_str())
    }

    pub(super) fn has_id(&self, id: &str) -> bool {
        self.id.as_ref().is_some_and(|(own, _)| own.as_str() == id)
    }

    /// What can be chosen; nothing at an ending.
    pub(super) fn choices(&self) -> &[DraftChoice] {
        match &self.turn {
            DraftTurn::Decision(choices) => choices,
            DraftTurn::Ending(_) => &[],
        }
    }
}

/// The nodes of a scene by what they are.
#[derive(Default)]
struct Parts<'a> {
    evidence: Vec<&'a Node>,
    choices: Option<&'a Node>,
    known: Vec<&'a Node>,
    turning_points: Vec<&'a Node>,
    sources: Vec<&'a Node>,
}

/// Reads the scene under `heading`.
pub(super) fn read(context: &mut Context<'_>, heading: &Node, body: &[Node]) -> Draft {
    let span = first_line(context, heading);
    if !context.faults.file().slice(&span).starts_with("## ") {
        context.faults.error(
            &span,
            "the heading of a scene must be of the second level",
            "begin it with `## `",
        );
    }
    let mut attributes = Attributes::read(context, heading, &ATTRIBUTES, &[]);
    let id = read_id(context, &mut attributes);
    let title = read_title(context, heading, &span);
    let parts = sort(context, body);
    let evidence =
        parts.evidence.iter().flat_map(|node| rich_text::blocks(context, core::slice::from_ref(node)));
    let evidence: Vec<Block> = evidence.collect();
    let known: Vec<Phrase> = parts.known.iter().flat_map(|quote| known_facts::read(context, quote)).collect();
    known_facts::check(context, &span, known.len());
    let is_good = attributes.get("ending").map(|ending| {
        let good = ending.one_of(context, &[true, false], |good| if good { "good" } else { "bad" });
        good.unwrap_or_default()
    });
    let users = read_users(context, &attributes, is_good.is_some());
    let turn = match is_good {
        Some(good) => DraftTurn::Ending(ending::read(
            context,
            &span,
            good,
            parts.choices,
            &parts.turning_points,
            &parts.sources,
        )),
        None => {
            for quote in parts.turning_points.iter().chain(&parts.sources) {
                let remedy = "move turning points and sources to scenes with `ending=good` or `ending=bad`";
                context.faults.error(
                    &first_line(context, quote),
                    "only an ending can have this quote",
                    remedy,
                );
            }
            DraftTurn::Decision(choices(context, &span, parts.choices, &evidence))
        }
    };
    Draft { id, heading: span, title, evidence, users, known, turn }
}

fn read_id(context: &mut Context<'_>, attributes: &mut Attributes) -> Option<(SceneId, Span)> {
    let Some((id, span)) = attributes.id.take() else {
        let remedy = "end the heading with `{#id users=…}` or `{#id ending=good}`";
        context.faults.error(&attributes.heading, "the scene has no id", remedy);
        return None;
    };
    let parsed = SceneId::parse(&id);
    if parsed.is_none() {
        context.faults.error(&span, format!("`{id}` is not a valid id"), ID_REMEDY);
    }
    parsed.map(|id| (id, span))
}

fn read_title(context: &mut Context<'_>, heading: &Node, span: &Span) -> Phrase {
    let title = rich_text::phrase(context, &heading.children);
    let length = plain(&title).chars().count();
    if length == 0 {
        context.faults.error(span, "the scene has no title", "write the title after `##`");
    } else if length > LONGEST_TITLE {
        let what = format!("the scene's title has {length} characters");
        let remedy = format!("use at most {LONGEST_TITLE}; say under the heading what happens");
        context.faults.error(span, what, remedy);
    }
    title
}

/// A scene in which somebody decides says how many users wait meanwhile.
fn read_users(context: &mut Context<'_>, attributes: &Attributes, is_ending: bool) -> u32 {
    match attributes.get("users") {
        Some(users) => {
            let number = users.value.parse().ok();
            if number.is_none() {
                let what = format!("`{}` is not a number of users", users.value);
                context.faults.error(&users.span, what, "write only digits, without separators");
            }
            number.unwrap_or_default()
        }
        None => {
            if !is_ending {
                let remedy = "add `users=…` to the braces of the heading: how many users are affected while the scene lasts";
                context.faults.error(&attributes.heading, "the scene has no `users`", remedy);
            }
            0
        }
    }
}

fn sort<'a>(context: &mut Context<'_>, body: &'a [Node]) -> Parts<'a> {
    let mut parts = Parts::default();
    for node in body {
        if node.kind == NodeKind::Quote {
            sort_quote(context, &mut parts, node);
        } else if choice::is_list(node) {
            if parts.choices.is_some() {
                let remedy = "write the choices as one list: text or another kind of bullet between them splits it in two";
                context.faults.error(
                    &first_line(context, node),
                    "the scene has a second list of choices",
                    remedy,
                );
            } else {
                parts.choices = Some(node);
            }
        } else {
            if parts.choices.is_some() {
                let what = "there is something after the choices";
                context.faults.error(&first_line(context, node), what, "move it before the choices");
            }
            parts.evidence.push(node);
        }
    }
    parts
}

fn sort_quote<'a>(context: &mut Context<'_>, parts: &mut Parts<'a>, quote: &'a Node) {
    let begins_with = |label| quotes::begins_with(quote, label);
    if begins_with("Known:") {
        parts.known.push(quote);
    } else if begins_with("Turning point:") {
        parts.turning_points.push(quote);
    } else if begins_with("Source") {
        parts.sources.push(quote);
    } else {
        let remedy = if parts.choices.is_some() {
            "indent the consequence of a choice by two spaces, like the words of the choice"
        } else {
            "begin it with `Known:`, or in an ending with `Turning point:`"
        };
        context.faults.error(&first_line(context, quote), "this quote has no meaning here", remedy);
    }
}

fn choices(
    context: &mut Context<'_>,
    heading: &Span,
    list: Option<&Node>,
    evidence: &[Block],
) -> Vec<DraftChoice> {
    if !evidence.iter().any(|block| matches!(block, Block::Code(_) | Block::Table { .. })) {
        let remedy = "show metrics, logs or the output of a command in a code block or a table";
        context.faults.warning(heading, "the scene asks for a decision but shows no evidence", remedy);
    }
    let Some(list) = list else {
        let remedy = "add two to four choices, `- [what somebody does](#scene) 6 min`, or add `ending=good` or \
                      `ending=bad` to the braces of the heading";
        context.faults.error(heading, "the scene has no choices and is not an ending", remedy);
        return Vec::new();
    };
    choice::read(context, list)
}

/// A remedy for a scene that is not there.
pub(super) fn nearest_scene(id: &str, drafts: &[Draft]) -> String {
    let known = drafts.iter().map(Draft::name).filter(|name| !name.is_empty());
    suggest::nearest(id, known).map_or_else(
        || "use the id of a scene in this drill".to_owned(),
        |near| format!("did you mean `#{near}`?"),
    )
}
