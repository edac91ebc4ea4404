//! Drills as they are written. They are read from the Markdown itself, by other code than the checker's, so that a
//! mistake of either shows.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common::sources::files;

/// A drill's file.
pub(super) struct Written {
    pub(super) name: String,
    /// When it begins, in minutes after midnight.
    pub(super) clock: u32,
    pub(super) scenes: Vec<Scene>,
}

#[derive(Default)]
pub(super) struct Scene {
    pub(super) id: String,
    pub(super) users: u64,
    /// The lines of its code blocks. What follows an empty line is a block of its own.
    pub(super) blocks: Vec<Vec<String>>,
    pub(super) choices: Vec<Choice>,
}

pub(super) struct Choice {
    pub(super) target: String,
    pub(super) minutes: u32,
    pub(super) consequence: String,
}

/// A path through a drill: the places of its scenes, and of the choices in them.
pub(super) type Steps = [(usize, usize)];

/// The files of a folder of the bank: their names and their texts.
pub(super) fn texts(folder: &str) -> impl Iterator<Item = (String, String)> {
    let name = |path: &Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions").join(folder);
    let files = files(&folder, &["md"]);
    assert!(!files.is_empty(), "{} has no pages", folder.display());
    files.into_iter().map(move |path| (name(&path), fs::read_to_string(&path).expect("readable")))
}

pub(super) fn drills() -> Vec<Written> {
    texts("drills").map(|(name, text)| Written::read(name, &text)).collect()
}

#[track_caller]
pub(super) fn none(faults: &[String], remedy: &str) {
    assert!(faults.is_empty(), "{}\n{remedy}", faults.join("\n"));
}

impl Written {
    fn read(name: String, text: &str) -> Self {
        let (head, body) = text[4..].split_once("\n+++\n").expect("front matter");
        let clock = between(head, "clock = \"", "\"").and_then(clock).expect("a clock");
        let mut scenes: Vec<Scene> = Vec::new();
        let mut in_code = false;
        for line in body.lines() {
            let is_fence = line.starts_with("```");
            in_code ^= is_fence;
            if !in_code && line.starts_with("## ") {
                let attributes = between(line, " {#", "}").expect("a scene has an id");
                let (id, rest) = attributes.split_once(' ').unwrap_or((attributes, ""));
                let users = rest.split(' ').find_map(|word| word.strip_prefix("users="));
                let users = users.map_or(0, |users| users.parse().expect("a number of users"));
                scenes.push(Scene { id: id.to_owned(), users, ..Scene::default() });
            }
            let Some(scene) = scenes.last_mut() else { continue };
            if in_code {
                match scene.blocks.last_mut() {
                    Some(block) if !is_fence && !line.is_empty() => block.push(line.to_owned()),
                    _ => scene.blocks.push(Vec::new()),
                }
            } else if let Some(choice) = Choice::read(line) {
                scene.choices.push(choice);
            } else if let (Some(words), Some(choice)) = (line.strip_prefix("  > "), scene.choices.last_mut())
            {
                choice.consequence.push_str(words);
                choice.consequence.push(' ');
            }
        }
        Self { name, clock, scenes }
    }

    /// Walks along every path, and shows each step: a scene, and how it was reached.
    pub(super) fn walk(&self, show: &mut dyn FnMut(&Scene, &Steps)) {
        let mut ahead = vec![(0, Vec::new())];
        while let Some((place, path)) = ahead.pop() {
            let scene = &self.scenes[place];
            show(scene, &path);
            for (at, choice) in scene.choices.iter().enumerate() {
                let next = self.scenes.iter().position(|scene| scene.id == choice.target);
                let next = next.unwrap_or_else(|| panic!("{}: no scene `{}`", self.name, choice.target));
                ahead.push((next, [path.as_slice(), &[(place, at)]].concat()));
            }
        }
    }

    /// How long a path takes.
    pub(super) fn minutes(&self, path: &Steps) -> u32 {
        path.iter().map(|&(scene, choice)| self.scenes[scene].choices[choice].minutes).sum()
    }

    /// After how many minutes a scene can be reached: the first and the last.
    pub(super) fn arrivals(&self, id: &str) -> Option<(u32, u32)> {
        let mut arrivals = BTreeSet::new();
        self.walk(&mut |scene, path| {
            if scene.id == id {
                arrivals.insert(self.minutes(path));
            }
        });
        Some((*arrivals.first()?, *arrivals.last()?))
    }

    /// The time at the beginning of a line: minutes since the drill began, at most half a day before or after, and
    /// seconds.
    pub(super) fn stamp(&self, line: &str) -> Option<(i64, u32)> {
        let word = line.split(' ').next()?;
        let minute = i64::from(clock(word.get(..5)?)?) - i64::from(self.clock);
        let seconds = match word.get(5..)? {
            "" => 0,
            rest => rest.strip_prefix(':')?.parse().ok()?,
        };
        Some(((minute + 720).rem_euclid(1440) - 720, seconds))
    }
}

impl Choice {
    fn read(line: &str) -> Option<Self> {
        let (_, link) = line.strip_prefix("- [")?.split_once("](#")?;
        let (target, minutes) = link.split_once(") ")?;
        let minutes = minutes.strip_suffix(" min")?.parse().ok()?;
        Some(Self { target: target.to_owned(), minutes, consequence: String::new() })
    }
}

/// What stands between the first `start` and the next `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

/// `22:47` as minutes after midnight.
fn clock(text: &str) -> Option<u32> {
    let two = |text: &str| (text.len() == 2).then(|| text.parse::<u32>().ok()).flatten();
    let (hours, minutes) = text.split_once(':')?;
    Some(two(hours)? * 60 + two(minutes)?)
}
