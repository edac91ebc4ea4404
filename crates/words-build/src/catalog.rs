//! Reads the sentence file of one language.

use std::collections::HashMap;

use fluent_syntax::ast::{self, Entry, Resource};
use fluent_syntax::parser::{self, ParserError};

use crate::language::Language;
use crate::message::{Argument, Message};
use crate::pattern::Patterns;
use crate::{Fault, Source};

/// The most arguments that a sentence may have. The function that fills sentences relies on it.
const MOST_ARGUMENTS: usize = 8;

/// The messages of one language.
#[derive(Debug)]
pub(crate) struct Catalog<'s> {
    pub(crate) source: Source<'s>,
    /// `None` if `language.rs` does not know the language; this is reported as a fault.
    pub(crate) language: Option<&'static Language>,
    /// The messages in the order of the file.
    pub(crate) messages: Vec<Message<'s>>,
}

impl<'s> Catalog<'s> {
    /// Reads a file, and adds what is wrong with it to the faults. The first language decides the order of arguments,
    /// so its comments must name them.
    pub(crate) fn read(source: &Source<'s>, is_first: bool, faults: &mut Vec<Fault>) -> Self {
        let mut read =
            Self { source: *source, language: Language::of(source.language), messages: Vec::new() };
        let Some(language) = read.language else {
            let what = format!("nothing is known of the language `{}`", source.language);
            let remedy = "add its plural rule to crates/words-build/src/language.rs";
            faults.push(Fault::new(source, 1, what, remedy));
            return read;
        };
        let resource = parser::parse(source.text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| unreadable(source, error)));
            resource
        });
        let terms = terms(&resource);
        let mut found = Vec::new();
        let mut patterns = Patterns { source, language, terms, faults: &mut found };
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                read.messages.extend(message_of(message, is_first, &mut patterns));
            }
        }
        let mut lines: HashMap<&str, usize> = HashMap::new();
        for message in &read.messages {
            if let Some(line) = lines.insert(message.id, message.line) {
                let what = format!("`{}` is there twice, first in line {line}", message.id);
                found.push(Fault::new(source, message.line, what, "delete one of them, or rename it"));
            }
        }
        faults.append(&mut found);
        read
    }

    /// The message with this name.
    pub(crate) fn message(&self, id: &str) -> Option<&Message<'s>> {
        self.messages.iter().find(|message| message.id == id)
    }
}

fn unreadable(source: &Source<'_>, error: &ParserError) -> Fault {
    let line = source.line_at(error.pos.start);
    let what = format!("this is not Fluent: {}", error.kind.to_string().trim_end_matches('.'));
    Fault::new(source, line, what, "compare it with the lines around it; src/words/README.md has examples")
}

fn terms<'s>(resource: &Resource<&'s str>) -> HashMap<&'s str, ast::Pattern<&'s str>> {
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name, term.value.clone())),
        Entry::Message(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    terms.collect()
}

fn message_of<'s>(
    message: &ast::Message<&'s str>,
    is_first: bool,
    patterns: &mut Patterns<'s, '_>,
) -> Option<Message<'s>> {
    let id = message.id.name;
    let (source, line) = (*patterns.source, patterns.source.line_of(id));
    let mut fault =
        |what: String, remedy: &str| patterns.faults.push(Fault::new(&source, line, what, remedy));
    if !is_name(id) {
        let remedy =
            "use small letters, digits and hyphens, a letter first, and no word that Rust keeps for itself";
        fault(format!("`{id}` cannot be the name of a function"), remedy);
    }
    if !message.attributes.is_empty() {
        fault(format!("`{id}` has attributes"), "make a message of each");
    }
    let Some(pattern) = &message.value else {
        fault(format!("`{id}` says nothing"), "write its sentence behind the `=`");
        return None;
    };
    let body = patterns.body(id, line, pattern);
    let used = body.names();
    let told = message.comment.as_ref().map(told).unwrap_or_default();
    let mut fault =
        |what: String, remedy: String| patterns.faults.push(Fault::new(&source, line, what, remedy));
    for name in told.iter().filter(|name| !used.contains(name)) {
        fault(
            format!("the comment of `{id}` names `${name}`, which the message does not use"),
            format!("use it, or delete the line `# ${name}`"),
        );
    }
    let untold: Vec<&&str> = used.iter().filter(|name| !told.contains(name)).collect();
    if let Some(name) = untold.first().filter(|_| is_first && used.len() > 1) {
        fault(
            format!("`{id}` has {} arguments, and its comment does not name `${name}`", used.len()),
            format!("put a line `# ${name}: what it is` before it, at the place of the parameter"),
        );
    }
    if used.len() > MOST_ARGUMENTS {
        let remedy = "make two messages of it".to_owned();
        fault(format!("`{id}` has more than {MOST_ARGUMENTS} arguments"), remedy);
    }
    let names = if is_first && !told.is_empty() { told } else { used };
    let arguments = names.into_iter().map(|name| Argument { name, line }).collect();
    Some(Message { id, line, arguments, body })
}

/// The arguments that a comment names, one a line: `$count: how many`.
fn told<'s>(comment: &ast::Comment<&'s str>) -> Vec<&'s str> {
    let named = comment.content.iter().filter_map(|line| {
        let rest = line.trim_start().strip_prefix('$')?;
        rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next()
    });
    named.collect()
}

/// Whether the name can be the name of a function after its hyphens are replaced by underscores.
fn is_name(id: &str) -> bool {
    const KEPT: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
        "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
        "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
        "virtual", "where", "while", "yield",
    ];
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    id.starts_with(|letter: char| letter.is_ascii_lowercase())
        && id.chars().all(is_letter)
        && !id.ends_with('-')
        && !KEPT.contains(&id)
}
