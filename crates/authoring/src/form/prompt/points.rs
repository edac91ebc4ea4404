//! The key points of a prompt, each with its cues and its follow-up.

use dryrun_bank::{Block, KeyPoint, Phrase};

use super::sections::{Section, list};
use crate::context::Context;
use crate::markdown::{Node, NodeKind};
use crate::shared_checks::{check_count, check_distinct, first_line};
use crate::{quotes, rich_text};

pub(super) fn read(context: &mut Context<'_>, section: &Section<'_>) -> Vec<KeyPoint> {
    let entries = list(context, section, section.nodes, false);
    let points: Vec<KeyPoint> = entries.iter().map(|node| read_point(context, node)).collect();
    if !entries.is_empty() {
        check_count(context, &section.heading, points.len(), 5..=8, "key points");
    }
    points
}

fn read_point(context: &mut Context<'_>, node: &Node) -> KeyPoint {
    let span = first_line(context, node);
    let mut point = KeyPoint { text: Phrase::new(), cues: Vec::new(), follow_up: Phrase::new() };
    let [
        Node { kind: NodeKind::Paragraph, children: text, .. },
        Node { kind: NodeKind::List { start: None }, children, .. },
    ] = node.children.as_slice()
    else {
        let remedy =
            "write the point, and under it, indented by two spaces, `- cues: …` and `- follow-up: …`";
        context.faults.error(&span, "the key point has no list of its cues and its follow-up", remedy);
        return point;
    };
    point.text = rich_text::phrase(context, text);
    for entry in children {
        let words = rich_text::plain(&entry.children);
        if let Some(cues) = words.strip_prefix("cues:") {
            point.cues =
                cues.split(',').map(|cue| cue.trim().to_owned()).filter(|cue| !cue.is_empty()).collect();
            check_cues(context, entry, &point.cues);
        } else if words.starts_with("follow-up:") {
            let mut blocks = rich_text::blocks(context, &entry.children);
            quotes::strip_label(context, &mut blocks, "follow-up:", &entry.span);
            if let [Block::Paragraph(phrase)] = blocks.as_mut_slice() {
                point.follow_up = core::mem::take(phrase);
            }
        } else {
            let span = first_line(context, entry);
            context.faults.error(
                &span,
                "this entry is neither cues nor a follow-up",
                "begin it with `cues:` or with `follow-up:`",
            );
        }
    }
    if point.cues.is_empty() {
        context.faults.error(
            &span,
            "the key point has no cues",
            "add `- cues: …` under it, with at least four cues",
        );
    }
    if point.follow_up.is_empty() {
        context.faults.error(&span, "the key point has no follow-up", "add `- follow-up: …` under it");
    }
    point
}

fn check_cues(context: &mut Context<'_>, entry: &Node, cues: &[String]) {
    let span = first_line(context, entry);
    if cues.len() < 4 {
        let remedy = "write at least four: other words and phrases for the same thing";
        context.faults.error(&span, format!("the number of cues is {}", cues.len()), remedy);
    }
    for cue in cues {
        if cue.chars().any(char::is_uppercase) {
            context.faults.error(
                &span,
                format!("the cue `{cue}` has capital letters"),
                "write cues in small letters",
            );
        }
    }
    check_distinct(context, cues.iter().map(|cue| (cue.as_str(), &span)), "cue");
}
