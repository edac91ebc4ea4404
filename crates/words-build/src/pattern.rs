//! Turns the parser's patterns into whole sentences: puts in the terms, and writes out choices within a sentence.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::language::{CATEGORIES, Language};
use crate::message::{Argument, Body, Key, Piece, Type};
use crate::{Fault, Source};

/// The most sentences that one message may give. A message with more is too complicated to translate.
const MOST_SENTENCES: usize = 24;

/// How deep terms may be nested in terms.
const DEEPEST: usize = 4;

/// Reads the patterns of one file.
pub(crate) struct Patterns<'s, 'f> {
    pub(crate) source: &'f Source<'s>,
    pub(crate) language: &'static Language,
    pub(crate) terms: HashMap<&'s str, Pattern<&'s str>>,
    pub(crate) faults: &'f mut Vec<Fault>,
}

/// A piece of a pattern, before its choices are written out.
#[derive(Clone)]
enum Element<'s> {
    Piece(Piece<'s>),
    Choice { on: &'s str, variants: Vec<(Key<'s>, Vec<Self>)> },
}

impl<'s> Patterns<'s, '_> {
    /// The text of a message. `line` and `id` are those of the message, for faults of the whole message.
    pub(crate) fn body(&mut self, id: &str, line: usize, pattern: &Pattern<&'s str>) -> Body<'s> {
        let elements = self.elements(line, pattern, 0);
        if sentences(&elements) > MOST_SENTENCES {
            let what = format!("`{id}` spells out to more than {MOST_SENTENCES} sentences");
            self.fault(line, what, "make two messages of it, and let the Rust code choose");
            return Body::Text(Vec::new());
        }
        spelt_out(elements)
    }

    fn fault(&mut self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault::new(self.source, line, what, remedy));
    }

    fn elements(&mut self, line: usize, pattern: &Pattern<&'s str>, depth: usize) -> Vec<Element<'s>> {
        let mut elements = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let text = self.text(value);
                    elements.push(Element::Piece(Piece::Text(text)));
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    elements.extend(self.inline(line, inline, depth));
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    elements.extend(self.choice(line, selector, variants, depth));
                }
            }
        }
        elements
    }

    /// A line of a message. The break after it is a space.
    fn text(&mut self, value: &'s str) -> String {
        if value == "\n" && self.source.is_at_line_start(value) {
            let line = self.source.line_of(value);
            self.fault(line, "a message has an empty line in it", "make two messages of it, one a paragraph");
        }
        if let Some(control) = value.chars().find(|letter| letter.is_control() && *letter != '\n') {
            let line = self.source.line_of(value);
            let code = u32::from(control);
            self.fault(line, format!("a message has the control character {code} in it"), "delete it");
        }
        match value.strip_suffix('\n') {
            Some(line) => format!("{} ", line.trim_end()),
            None => value.to_owned(),
        }
    }

    fn inline(&mut self, line: usize, inline: &InlineExpression<&'s str>, depth: usize) -> Vec<Element<'s>> {
        let piece = match inline {
            InlineExpression::StringLiteral { value } => {
                Piece::Text(unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => Piece::Text((*value).to_owned()),
            InlineExpression::VariableReference { id } => Piece::Argument(id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } if depth < DEEPEST => {
                let Some(term) = self.terms.get(id.name).cloned() else {
                    let line = self.source.line_of(id.name);
                    self.fault(
                        line,
                        format!("there is no term `-{}`", id.name),
                        "define it, or mend its name",
                    );
                    return Vec::new();
                };
                return self.elements(line, &term, depth + 1);
            }
            InlineExpression::TermReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::Placeable { .. } => {
                self.fault(
                    line,
                    "a function, another message, a term with arguments or braces within braces",
                    "write the sentence out: only { $argument }, { -term }, { \"text\" } and choices by number are read",
                );
                return Vec::new();
            }
        };
        vec![Element::Piece(piece)]
    }

    fn choice(
        &mut self,
        line: usize,
        selector: &InlineExpression<&'s str>,
        variants: &[Variant<&'s str>],
        depth: usize,
    ) -> Vec<Element<'s>> {
        let InlineExpression::VariableReference { id } = selector else {
            self.fault(line, "a choice that is not by an argument", "choose by { $count -> … }");
            return Vec::new();
        };
        let line = self.source.line_of(id.name);
        if (Argument { name: id.name, line }).kind() == Type::Text {
            self.fault(
                line,
                format!("a choice by `${}`, which is text", id.name),
                "choose in Rust between two messages, or name it as a number, like `$count` or `$page-number`",
            );
        }
        let mut read = Vec::new();
        for variant in variants {
            read.extend(self.key(line, variant).map(|key| (key, self.elements(line, &variant.value, depth))));
        }
        let is_open = |category: &&(&str, &str)| !read.iter().any(|(key, _)| *key == Key::Plural(category.0));
        let has_plurals = read.iter().any(|(key, _)| matches!(key, Key::Plural(name) if *name != "other"));
        if has_plurals && let Some((missing, _)) = self.language.plurals.iter().find(is_open) {
            let what = format!("a choice by `${}` has no variant [{missing}]", id.name);
            self.fault(line, what, format!("add it: {} needs it", self.source.language));
        }
        vec![Element::Choice { on: id.name, variants: read }]
    }

    fn key(&mut self, line: usize, variant: &Variant<&'s str>) -> Option<Key<'s>> {
        let (name, key) = match variant.key {
            VariantKey::Identifier { name } => (name, Some(Key::Plural(name))),
            VariantKey::NumberLiteral { value } => (value, value.parse().ok().map(Key::Number)),
        };
        let place = self.source.line_of(name);
        let Some(key) = key else {
            self.fault(
                place,
                format!("the variant [{name}] is not a whole number"),
                "count in whole numbers",
            );
            return None;
        };
        if variant.default && key != Key::Plural("other") {
            self.fault(line, format!("the variant of all other numbers is *[{name}]"), "call it *[other]");
        }
        if let Key::Plural(category) = key
            && category != "other"
            && self.language.plural(category).is_none()
        {
            let what = format!("the variant [{category}] means nothing in {}", self.source.language);
            let known: Vec<&str> = self.language.plurals.iter().map(|(known, _)| *known).collect();
            let remedy = if CATEGORIES.contains(&category) {
                format!("delete it: this language has {} and other", known.join(", "))
            } else {
                format!("use a number, {} or other", known.join(", "))
            };
            self.fault(place, what, remedy);
            return None;
        }
        Some(key)
    }
}

/// How many sentences these pieces give.
fn sentences(elements: &[Element<'_>]) -> usize {
    elements.iter().fold(1, |product, element| match element {
        Element::Piece(_) => product,
        Element::Choice { variants, .. } => {
            let each = variants.iter().map(|(_, elements)| sentences(elements));
            product.saturating_mul(each.fold(0, usize::saturating_add))
        }
    })
}

/// Whole sentences: the text around a choice goes into each of its variants.
fn spelt_out(mut elements: Vec<Element<'_>>) -> Body<'_> {
    let at = elements.iter().position(|element| matches!(element, Element::Choice { .. }));
    let Some(at) = at else {
        let pieces = elements.into_iter().filter_map(|element| match element {
            Element::Piece(piece) => Some(piece),
            Element::Choice { .. } => None,
        });
        return Body::Text(joined(pieces));
    };
    let after = elements.split_off(at + 1);
    let Some(Element::Choice { on, variants }) = elements.pop() else { return Body::Text(Vec::new()) };
    let variants = variants.into_iter().map(|(key, inside)| {
        let whole = [elements.clone(), inside, after.clone()].concat();
        (key, spelt_out(whole))
    });
    Body::Choice { on, variants: variants.collect() }
}

/// Joins neighbouring texts.
fn joined<'s>(pieces: impl Iterator<Item = Piece<'s>>) -> Vec<Piece<'s>> {
    let mut joined: Vec<Piece<'s>> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}
