//! How the scenes hang together: where ways lead, and how long they are.

use super::scene::{Draft, DraftTurn, nearest_scene};
use crate::context::Context;
use crate::file::Span;

/// Decisions on the longest way through.
const LONGEST: core::ops::RangeInclusive<usize> = 5..=9;
/// Decisions on any way to an ending.
const SHORTEST: usize = 3;

/// Judges the scenes beside each other.
pub(super) fn check(context: &mut Context<'_>, drafts: &[Draft]) {
    let Some(first) = drafts.first() else { return };
    check_endings(context, drafts, &first.heading);
    let names_all = check_targets(context, drafts);
    let ways = Ways::of(drafts);
    for (scene, choice) in &ways.back {
        let Some(choice) = drafts.get(*scene).and_then(|draft| draft.choices().get(*choice)) else {
            continue;
        };
        let what = format!(
            "the choice leads back to the scene `{}`, which the player has already seen",
            choice.target
        );
        context.faults.error(&choice.span, what, "let it lead to a later scene: time does not run backwards");
    }
    // A scene that is missed for a misspelt target, or that has no name, is reported for that already.
    if names_all {
        let lost = drafts.iter().zip(&ways.reached).filter(|(_, reached)| !**reached).map(|(draft, _)| draft);
        for draft in lost.filter(|draft| draft.id.is_some()) {
            let what = format!("the scene `{}` cannot be reached from the first scene", draft.name());
            context.faults.error(&draft.heading, what, "let a choice lead to it, or remove it");
        }
    }
    let ends = |draft: &Draft| matches!(draft.turn, DraftTurn::Ending(_)) || !draft.choices().is_empty();
    if names_all && ways.back.is_empty() && drafts.iter().all(ends) {
        check_lengths(context, drafts, &ways, &first.heading);
    }
}

fn check_endings(context: &mut Context<'_>, drafts: &[Draft], span: &Span) {
    let endings = || {
        drafts.iter().filter_map(|draft| match &draft.turn {
            DraftTurn::Ending(ending) => Some(ending),
            DraftTurn::Decision(_) => None,
        })
    };
    for (good, name) in [(true, "good"), (false, "bad")] {
        let count = endings().filter(|ending| ending.good == good).count();
        if count < 2 {
            let what = format!("the number of {name} endings is {count}");
            context.faults.error(span, what, format!("write at least two scenes with `ending={name}`"));
        }
    }
    if endings().count() > 0 && endings().all(|ending| ending.sources.is_empty()) {
        let remedy = "end a turning point with `> Source: [title](https://…)` if there is something to read";
        context.faults.warning(span, "no ending of the drill names a source", remedy);
    }
}

/// Whether every choice names a scene.
fn check_targets(context: &mut Context<'_>, drafts: &[Draft]) -> bool {
    let mut names_all = true;
    for choice in drafts.iter().flat_map(Draft::choices) {
        if !drafts.iter().any(|draft| draft.has_id(&choice.target)) {
            let what = format!("no scene has the id `{}`", choice.target);
            context.faults.error(&choice.span, what, nearest_scene(&choice.target, drafts));
            names_all = false;
        }
    }
    names_all
}

fn check_lengths(context: &mut Context<'_>, drafts: &[Draft], ways: &Ways, span: &Span) {
    let count = |way: &[usize]| way.len().saturating_sub(1);
    let shown = |way: &[usize]| {
        let names = way.iter().filter_map(|&place| drafts.get(place)).map(Draft::name);
        names.collect::<Vec<_>>().join(" > ")
    };
    let longest = ways.extreme(|new, old| new > old);
    if !LONGEST.contains(&count(&longest)) {
        let (least, most) = (LONGEST.start(), LONGEST.end());
        let what = format!(
            "the number of decisions on the longest path is {} ({})",
            count(&longest),
            shown(&longest)
        );
        context.faults.error(span, what, format!("write {least} to {most} decisions on it"));
    }
    let shortest = ways.extreme(|new, old| new < old);
    if count(&shortest) < SHORTEST {
        let what = format!(
            "the number of decisions on the shortest path to an ending is {} ({})",
            count(&shortest),
            shown(&shortest)
        );
        context.faults.error(span, what, format!("write at least {SHORTEST} decisions on every path"));
    }
}

/// What a walk from the first scene along all choices finds. It keeps its own stack: no text may exhaust
/// that of the program.
struct Ways {
    /// Where each scene's choices lead; targets that are not there are left out.
    next: Vec<Vec<usize>>,
    reached: Vec<bool>,
    /// Choices that lead back to a scene that the way came through: scene and choice by place.
    back: Vec<(usize, usize)>,
    /// The reached scenes, each after all that it leads to.
    done: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    OnTheWay,
    Done,
}

impl Ways {
    fn of(drafts: &[Draft]) -> Self {
        let place = |id: &str| drafts.iter().position(|draft| draft.has_id(id));
        let targets: Vec<Vec<Option<usize>>> = drafts
            .iter()
            .map(|draft| draft.choices().iter().map(|choice| place(&choice.target)).collect())
            .collect();
        let mut marks = vec![Mark::New; drafts.len()];
        let mut back = Vec::new();
        let mut done = Vec::new();
        let mut stack = vec![(0, 0)];
        set(&mut marks, 0, Mark::OnTheWay);
        while let Some((scene, choice)) = stack.pop() {
            let Some(target) = targets.get(scene).and_then(|targets| targets.get(choice)) else {
                set(&mut marks, scene, Mark::Done);
                done.push(scene);
                continue;
            };
            stack.push((scene, choice + 1));
            let Some(target) = *target else { continue };
            match marks.get(target) {
                Some(Mark::New) => {
                    set(&mut marks, target, Mark::OnTheWay);
                    stack.push((target, 0));
                }
                Some(Mark::OnTheWay) => back.push((scene, choice)),
                Some(Mark::Done) | None => {}
            }
        }
        let next = targets.into_iter().map(|targets| targets.into_iter().flatten().collect()).collect();
        Self { next, reached: marks.iter().map(|mark| *mark != Mark::New).collect(), back, done }
    }

    /// The way from the first scene to an ending whose count of scenes is `better` than that of any other.
    /// Without loops only.
    fn extreme(&self, better: fn(usize, usize) -> bool) -> Vec<usize> {
        let mut best: Vec<Option<(usize, Option<usize>)>> = vec![None; self.next.len()];
        for &scene in &self.done {
            let mut chosen: Option<(usize, Option<usize>)> = None;
            for &target in self.next.get(scene).map(Vec::as_slice).unwrap_or_default() {
                let Some(Some((length, _))) = best.get(target).copied() else { continue };
                if chosen.is_none_or(|(old, _)| better(length + 1, old)) {
                    chosen = Some((length + 1, Some(target)));
                }
            }
            if let Some(slot) = best.get_mut(scene) {
                *slot = chosen.or(Some((1, None)));
            }
        }
        let mut way = Vec::new();
        let mut at = Some(0);
        while let Some(scene) = at {
            way.push(scene);
            at = best.get(scene).copied().flatten().and_then(|(_, next)| next);
        }
        way
    }
}

fn set(marks: &mut [Mark], place: usize, mark: Mark) {
    if let Some(slot) = marks.get_mut(place) {
        *slot = mark;
    }
}
