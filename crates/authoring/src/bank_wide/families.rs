//! The items of a family share one set of options, and each has another key. So nobody finds a key by looking at the
//! options, and whoever reads the question is asked for the difference that decides.

use std::collections::BTreeMap;

use dryrun_bank::{Choice, Form, plain};

use super::{Entry, Finding};
use crate::file::Span;

/// The most items of a family. With more, the options would be known by heart.
const MOST: usize = 4;

/// Words of which one is in every sentence that names the situation in which an option is right.
const SITUATION: [&str; 6] = ["if", "when", "where", "once", "after", "before"];

/// An item of a family, with its options.
struct Member<'a> {
    entry: &'a Entry<'a>,
    family: &'a str,
    span: &'a Span,
    choices: &'a [Choice],
}

impl Member<'_> {
    fn key(&self) -> Option<String> {
        self.choices.iter().find(|choice| choice.right).map(|choice| plain(&choice.text))
    }

    fn has(&self, option: &str) -> bool {
        self.choices.iter().any(|choice| plain(&choice.text) == option)
    }

    fn finding(&self, what: String, remedy: &str) -> Finding {
        self.entry.finding(self.span, what, remedy.to_owned())
    }
}

pub(super) fn check(
    entries: &[Entry<'_>],
    sizes: &BTreeMap<String, usize>,
    findings: &mut Vec<Finding>,
    place: impl Fn(usize, &Span) -> String,
) {
    let mut families: BTreeMap<&str, Vec<Member<'_>>> = BTreeMap::new();
    for entry in entries {
        let Some((family, span)) = &entry.found.family else { continue };
        if let Form::Single(choices) = &entry.item.form {
            families.entry(family).or_default().push(Member { entry, family, span, choices });
        } else {
            let what = "only single-choice items belong to families".to_owned();
            findings.push(entry.finding(span, what, "remove `family`, or tick one option".to_owned()));
        }
    }
    for (name, members) in &families {
        let size = sizes.get(*name).copied().unwrap_or_default();
        findings.extend(members.last().and_then(|last| sized(last, size)));
        let faults = members
            .iter()
            .enumerate()
            .filter_map(|(at, member)| member_fault(member, members.get(..at).unwrap_or_default(), &place));
        let before = findings.len();
        findings.extend(faults);
        // With a fault in the family, an option would only seem to be the key of no item.
        if members.len() == size && findings.len() == before {
            findings.extend(members.iter().filter_map(|member| idle_option(member, members)));
        }
    }
}

/// A family of one, which may be a misspelt name, or of too many. Its last item is the one to look at.
fn sized(member: &Member<'_>, size: usize) -> Option<Finding> {
    let what =
        format!("the family `{}` has {size} {}", member.family, if size == 1 { "item" } else { "items" });
    let remedy =
        format!("give the same `family` to 2 to {MOST} items of a topic; look whether a name is misspelt");
    (!(2..=MOST).contains(&size)).then(|| member.finding(what, &remedy))
}

/// What does not fit the items before.
fn member_fault(
    member: &Member<'_>,
    before: &[Member<'_>],
    place: impl Fn(usize, &Span) -> String,
) -> Option<Finding> {
    let told = |other: &Member<'_>| {
        format!("`{}` at {}", other.entry.item.id, place(other.entry.sheet, &other.entry.found.heading))
    };
    let first = before.first()?;
    if first.entry.item.topic != member.entry.item.topic {
        let what = format!("the family `{}` begins in another topic, with {}", member.family, told(first));
        return Some(member.finding(what, "give each family a name of its own, and keep it within a topic"));
    }
    let strange = |of: &Member<'_>, with: &Member<'_>| {
        of.choices.iter().map(|choice| plain(&choice.text)).find(|option| !with.has(option))
    };
    let remedy =
        "give all items of a family the same options, word for word; only the tick and the reasons differ";
    if let Some(option) = strange(first, member) {
        let what = format!("the option “{option}” of {} is missing here", told(first));
        return Some(member.finding(what, remedy));
    }
    if let Some(option) = strange(member, first) {
        let what =
            format!("the option “{option}” is missing in {}, which is of the same family", told(first));
        return Some(member.finding(what, remedy));
    }
    let twin = before.iter().find(|other| other.key() == member.key())?;
    let what = format!("{} is of the same family and has the same right option", told(twin));
    Some(member.finding(what, "change the situation so that another option is right"))
}

/// An option that is the key of no item, with a reason that does not say when it would be right.
fn idle_option(member: &Member<'_>, family: &[Member<'_>]) -> Option<Finding> {
    let is_idle = |choice: &&Choice| {
        let option = plain(&choice.text);
        let reason = plain(&choice.reason).to_lowercase();
        let mut words = reason.split(|letter: char| !letter.is_alphabetic());
        let names_a_situation = words.any(|word| SITUATION.contains(&word));
        !names_a_situation && family.iter().all(|other| other.key().as_ref() != Some(&option))
    };
    let option = plain(&member.choices.iter().find(is_idle)?.text);
    let what = format!(
        "“{option}” is the right option of no item of the family, and its reason does not say when it would be"
    );
    Some(member.finding(what, "write “Right if …” into its reason, or add an item for which it is right"))
}
