//! The attributes in the braces of a heading: `{#id level=engineer track=lead,head}`. A value may stand in double
//! quotation marks.

use crate::context::Context;
use crate::file::Span;
use crate::markdown::{Node, NodeKind};
use crate::suggest;

/// One `key=value` and its place.
#[derive(Debug)]
pub(crate) struct Attribute {
    key: String,
    pub(crate) value: String,
    pub(crate) span: Span,
}

/// All attributes of a heading.
#[derive(Debug)]
pub(crate) struct Attributes {
    /// The id without `#`, and its place.
    pub(crate) id: Option<(String, Span)>,
    given: Vec<Attribute>,
    /// The place of the heading, where missing attributes are reported.
    pub(crate) heading: Span,
}

impl Attributes {
    /// Reads the braces at the end of a heading. `known` are the keys that are allowed; `elsewhere` are the keys
    /// that only other kinds of items have.
    pub(crate) fn read(
        context: &mut Context<'_>,
        heading: &Node,
        known: &[&str],
        elsewhere: &[&str],
    ) -> Self {
        let file = context.faults.file().clone();
        let line = file.slice(&heading.span);
        let has_braces = matches!(heading.kind, NodeKind::Heading { has_attributes: true, .. });
        let begin = heading.span.start;
        let start = line.rfind('{').map_or(line.len(), |at| at + 1);
        let end = line.rfind('}').unwrap_or(line.len());
        let mut attributes =
            Self { id: None, given: Vec::new(), heading: begin..begin + line.trim_end().len() };
        let mut at = begin + start;
        if !has_braces {
            return attributes;
        }
        for word in line.get(start..end).unwrap_or_default().split([' ', '\t']) {
            let span = at..at + word.len();
            at = span.end + 1;
            if !word.is_empty() {
                attributes.take(context, word, span, known, elsewhere);
            }
        }
        attributes
    }

    fn take(
        &mut self,
        context: &mut Context<'_>,
        word: &str,
        span: Span,
        known: &[&str],
        elsewhere: &[&str],
    ) {
        if let Some(id) = word.strip_prefix('#') {
            if self.id.replace((id.to_owned(), span.clone())).is_some() {
                context.faults.error(&span, "the heading has two ids", "keep one of the two");
            }
            return;
        }
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        if elsewhere.contains(&key) {
            context.faults.error(&span, format!("`{key}` does not belong to this kind of item"), "remove it");
        } else if !known.contains(&key) {
            let remedy = format!(
                "{}; separate values with commas, without spaces",
                suggest::remedy(key, known.iter().copied())
            );
            context.faults.error(&span, format!("`{key}` is not a known attribute"), remedy);
        } else if self.given.iter().any(|other| other.key == key) {
            context.faults.error(
                &span,
                format!("`{key}` is given twice"),
                "keep one, and separate its values with commas",
            );
        } else {
            let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
            // The place of a value is counted from the end.
            let span = span.start..span.end - usize::from(quoted.is_some());
            self.given.push(Attribute {
                key: key.to_owned(),
                value: quoted.unwrap_or(value).to_owned(),
                span,
            });
        }
    }

    /// The attribute with this key.
    pub(crate) fn get(&self, key: &str) -> Option<&Attribute> {
        self.given.iter().find(|attribute| attribute.key == key)
    }

    /// The attribute with this key. It is a fault if there is none; `example` is a value for the remedy.
    pub(crate) fn needed(&self, context: &mut Context<'_>, key: &str, example: &str) -> Option<&Attribute> {
        let attribute = self.get(key);
        if attribute.is_none() {
            let remedy = format!("add `{key}=…` to the braces of the heading, for example `{key}={example}`");
            context.faults.error(&self.heading, format!("the item has no `{key}`"), remedy);
        }
        attribute
    }
}

impl Attribute {
    /// The values, which are separated by commas, each with its place.
    pub(crate) fn values(&self) -> Vec<(&str, Span)> {
        let mut at = self.span.end - self.value.len();
        let place = |value: &str| {
            let span = at..at + value.len();
            at = span.end + 1;
            span
        };
        let spans: Vec<Span> = self.value.split(',').map(place).collect();
        self.value.split(',').zip(spans).collect()
    }

    /// The value, which must be one of `all`.
    pub(crate) fn one_of<T: Copy>(
        &self,
        context: &mut Context<'_>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Option<T> {
        pick(context, &self.value, &self.span, all, name)
    }

    /// The values, which must be in `all`; in the order of `all`.
    pub(crate) fn some_of<T: Copy>(
        &self,
        context: &mut Context<'_>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Vec<T> {
        pick_some(context, self.values(), all, name)
    }
}

/// The values, which must be in `all`; in the order of `all`. A value that is listed twice is reported.
pub(crate) fn pick_some<'a, T: Copy>(
    context: &mut Context<'_>,
    values: impl IntoIterator<Item = (&'a str, Span)>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Vec<T> {
    let mut names = Vec::new();
    for (value, span) in values {
        let Some(picked) = pick(context, value, &span, all, name) else { continue };
        if names.contains(&name(picked)) {
            context.faults.error(&span, format!("`{value}` is listed twice"), "list it once");
        }
        names.push(name(picked));
    }
    all.iter().copied().filter(|value| names.contains(&name(*value))).collect()
}

/// The one of `all` with the name `value`. It is a fault if there is none.
pub(crate) fn pick<T: Copy>(
    context: &mut Context<'_>,
    value: &str,
    span: &Span,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Option<T> {
    let picked = all.iter().copied().find(|candidate| name(*candidate) == value);
    if picked.is_none() {
        let what = if value.is_empty() {
            "a value is missing here".to_owned()
        } else {
            format!("`{value}` is not a known value")
        };
        context.faults.error(span, what, suggest::remedy(value, all.iter().copied().map(name)));
    }
    picked
}
