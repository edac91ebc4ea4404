//! A drill: a file of scenes, joined by the choices in them.

mod choice;
mod ending;
mod front_matter;
mod graph;
mod known_facts;
mod scene;

use std::rc::Rc;

use dryrun_bank::{Drill, DrillId, Scene, TopicId, Turn};

use self::scene::{Draft, DraftTurn};
use crate::context::{Context, InnerLink};
use crate::digest::digest;
use crate::fault::Faults;
use crate::file::{File, Span};
use crate::front_matter::fields;
use crate::highlight::Highlighter;
use crate::markdown::{self, Node, split_at_headings};
use crate::shared_checks::is_marked;

/// A file with a drill, with what can only be judged beside all others.
pub(crate) struct DrillSheet {
    pub(crate) faults: Faults,
    pub(crate) id: Option<DrillId>,
    pub(crate) topic: Option<(TopicId, Span)>,
    pub(crate) links: Vec<InnerLink>,
    /// `None` where it has an error.
    pub(crate) drill: Option<Drill>,
}

impl DrillSheet {
    /// Reads the file.
    pub(crate) fn read(file: &Rc<File>, highlighter: &Highlighter) -> Self {
        let mut context = Context::new(file, highlighter);
        let id = fields::file_id(&mut context, DrillId::parse);
        let (head, base) = front_matter::read(&mut context);
        let drafts = read_scenes(&mut context, &markdown::parse(file.text(), base));
        graph::check(&mut context, &drafts);
        let topic = head.topic.clone();
        let drill = match (&id, &topic, head.level) {
            (Some(id), Some((topic, _)), Some(level)) if context.faults.errors() == 0 => {
                let scenes = scenes(drafts);
                Some(Drill {
                    id: id.clone(),
                    number: 0,
                    title: head.title,
                    about: head.about,
                    topic: topic.clone(),
                    level,
                    tracks: head.tracks,
                    minutes: head.minutes,
                    clock: head.clock,
                    revision: digest(&scenes),
                    scenes,
                })
            }
            _ => None,
        };
        Self { faults: context.faults, id, topic, links: context.links, drill }
    }
}

fn read_scenes(context: &mut Context<'_>, nodes: &[Node]) -> Vec<Draft> {
    let (before, headed) = split_at_headings(nodes, 2);
    if let Some(stray) = before.first() {
        let remedy = "begin a scene with `## title {#id users=…}`; say in `about` what the drill is about";
        context.faults.error(&stray.span, "there is text before the first scene", remedy);
    }
    let mut drafts: Vec<Draft> = Vec::new();
    for (heading, body) in headed {
        if !is_marked(context, heading) {
            continue;
        }
        let draft = scene::read(context, heading, body);
        if let Some((id, span)) = &draft.id
            && drafts.iter().any(|other| other.has_id(id.as_str()))
        {
            let what = format!("the drill has two scenes with the id `{id}`");
            context.faults.error(span, what, "give each scene a different id");
        }
        drafts.push(draft);
    }
    if drafts.is_empty() {
        let span = context.faults.file().line_at(0);
        let remedy = "write a scene: `## title {#id users=…}`, evidence and two to four choices";
        context.faults.error(&span, "the drill has no scenes", remedy);
    }
    drafts
}

/// The scenes of a drill without errors: then every draft has an id, and every target is there.
fn scenes(drafts: Vec<Draft>) -> Vec<Scene> {
    let ids: Vec<String> = drafts.iter().map(|draft| draft.name().to_owned()).collect();
    let place = |id: &str| {
        ids.iter()
            .position(|other| other == id)
            .and_then(|place| u16::try_from(place).ok())
            .unwrap_or_default()
    };
    let scene = |draft: Draft| {
        let (id, _) = draft.id?;
        let turn = match draft.turn {
            DraftTurn::Decision(choices) => {
                Turn::Decision(choices.into_iter().map(|choice| choice.joined(&place)).collect())
            }
            DraftTurn::Ending(ending) => Turn::Ending(ending),
        };
        Some(Scene {
            id,
            title: draft.title,
            evidence: draft.evidence,
            users: draft.users,
            known: draft.known,
            turn,
        })
    };
    drafts.into_iter().filter_map(scene).collect()
}
