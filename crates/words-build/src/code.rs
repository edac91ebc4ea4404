//! The Rust code of the messages.

use std::fmt::Write as _;

use crate::catalog::Catalog;
use crate::language::Language;
use crate::message::{Argument, Body, Key, Message, Piece, Type};

/// The code of these languages; the first decides which messages there are. The module that includes it has `Words`
/// (with its `language`, `fill` and `total`) and `Value` in scope.
pub(crate) fn code(languages: &[&Catalog<'_>]) -> String {
    let mut code =
        String::from("// Made from the sentence files by crates/words-build: mend those, not this.\n\n");
    push_languages(&mut code, languages);
    code.push_str("\nimpl Words {\n");
    for message in languages.first().iter().flat_map(|first| &first.messages) {
        push_message(&mut code, languages, message);
    }
    code.push_str("}\n");
    code
}

/// Adds a formatted text. Writing to a `String` never fails.
macro_rules! put {
    ($code:expr, $($text:tt)*) => { let _ = write!($code, $($text)*); };
}

fn push_languages(code: &mut String, languages: &[&Catalog<'_>]) {
    code.push_str("/// A language that this program speaks.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Language {\n");
    for language in languages {
        let tag = language.source.language;
        put!(code, "    /// `{tag}`.\n    {},\n", variant(tag));
    }
    code.push_str(
        "}\n\nimpl Language {\n    /// All of them; the first is what the others were translated from.\n",
    );
    put!(code, "    pub const ALL: [Self; {}] = [", languages.len());
    let all: Vec<String> =
        languages.iter().map(|language| format!("Self::{}", variant(language.source.language))).collect();
    put!(code, "{}];\n\n", all.join(", "));
    code.push_str("    /// Its BCP 47 tag, as in `<html lang>`.\n    #[must_use]\n    pub const fn tag(self) -> &'static str {\n        match self {\n");
    for language in languages {
        let tag = language.source.language;
        put!(code, "            Self::{} => {tag:?},\n", variant(tag));
    }
    code.push_str("        }\n    }\n\n    /// The separator of thousands.\n    pub(super) const fn thousands(self) -> &'static str {\n        match self {\n");
    for language in languages {
        let thousands = language.language.map_or("", |known| known.thousands);
        put!(code, "            Self::{} => {thousands:?},\n", variant(language.source.language));
    }
    code.push_str("        }\n    }\n}\n");
}

/// `EnXa` for `en-XA`.
fn variant(tag: &str) -> String {
    let mut variant = String::new();
    for part in tag.split('-') {
        let (first, rest) = part.split_at(part.len().min(1));
        variant.push_str(&first.to_uppercase());
        variant.push_str(&rest.to_lowercase());
    }
    variant
}

fn push_message(code: &mut String, languages: &[&Catalog<'_>], message: &Message<'_>) {
    push_docs(code, &message.body, "");
    let is_fixed = message.arguments.is_empty();
    let function = if is_fixed { "const fn" } else { "fn" };
    put!(code, "    #[must_use]\n    pub {function} {}(self", snake(message.id));
    for argument in &message.arguments {
        let kind = match argument.kind() {
            Type::Number => "usize",
            Type::Total => "u64",
            Type::Text => "&str",
        };
        put!(code, ", {}: {kind}", snake(argument.name));
    }
    let result = if is_fixed { "&'static str" } else { "String" };
    let start = if is_fixed { "" } else { "let template = " };
    put!(code, ") -> {result} {{\n        {start}match self.language {{\n");
    for language in languages {
        let body = language.message(message.id).map_or(&message.body, |translated| &translated.body);
        put!(code, "            Language::{} => ", variant(language.source.language));
        push_body(code, language.language, body, &message.arguments, 3);
        code.push_str(",\n");
    }
    if is_fixed {
        code.push_str("        }\n    }\n\n");
    } else {
        let values: Vec<String> = message.arguments.iter().map(value).collect();
        put!(code, "        }};\n        self.fill(template, &[{}])\n    }}\n\n", values.join(", "));
    }
}

fn value(argument: &Argument<'_>) -> String {
    let name = snake(argument.name);
    match argument.kind() {
        Type::Number => format!("Value::Number({name})"),
        Type::Total => format!("Value::Text(&self.total({name}))"),
        Type::Text => format!("Value::Text({name})"),
    }
}

/// A sentence as a template: byte 1 is the first argument, byte 2 the second.
fn push_body(
    code: &mut String,
    language: Option<&Language>,
    body: &Body<'_>,
    arguments: &[Argument<'_>],
    depth: usize,
) {
    match body {
        Body::Text(pieces) => {
            let mut template = String::new();
            for piece in pieces {
                match piece {
                    Piece::Text(text) => template.push_str(text),
                    Piece::Argument(name) => {
                        let place = arguments.iter().position(|argument| argument.name == *name);
                        template.extend(place.and_then(|place| u8::try_from(place + 1).ok()).map(char::from));
                    }
                }
            }
            put!(code, "{template:?}");
        }
        Body::Choice { on, variants } => {
            let indent = "    ".repeat(depth);
            put!(code, "match {} {{\n", snake(on));
            for (pattern, body) in in_order(language, variants) {
                put!(code, "{indent}    {pattern} => ");
                push_body(code, language, body, arguments, depth + 1);
                code.push_str(",\n");
            }
            put!(code, "{indent}}}");
        }
    }
}

/// Variants as arms of a `match`: exact numbers first, then the categories as the language has them, then the rest.
fn in_order<'a, 's>(
    language: Option<&Language>,
    variants: &'a [(Key<'s>, Body<'s>)],
) -> Vec<(String, &'a Body<'s>)> {
    let numbers = variants.iter().filter_map(|(key, body)| match key {
        Key::Number(number) => Some((number.to_string(), body)),
        Key::Plural(_) => None,
    });
    let categories =
        language.iter().flat_map(|language| language.plurals).filter_map(|(category, pattern)| {
            let body = variants.iter().find(|(key, _)| *key == Key::Plural(category));
            body.map(|(_, body)| ((*pattern).to_owned(), body))
        });
    let rest = variants.iter().filter(|(key, _)| *key == Key::Plural("other"));
    numbers.chain(categories).chain(rest.map(|(_, body)| ("_".to_owned(), body))).collect()
}

/// The sentence, or each of them, as the documentation of its function.
fn push_docs(code: &mut String, body: &Body<'_>, when: &str) {
    match body {
        Body::Text(pieces) => {
            let text: String = pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.replace('\n', " "),
                    Piece::Argument(name) => format!("{{ ${name} }}"),
                })
                .collect();
            let fence = if text.contains('`') { "``" } else { "`" };
            put!(code, "    /// {when}{fence}{text}{fence}\n");
        }
        Body::Choice { variants, .. } => {
            for (place, (key, body)) in variants.iter().enumerate() {
                let key = match key {
                    Key::Number(number) => number.to_string(),
                    Key::Plural(category) => (*category).to_owned(),
                };
                if place > 0 {
                    code.push_str("    ///\n");
                }
                push_docs(code, body, &format!("{when}{key}: "));
            }
        }
    }
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}
