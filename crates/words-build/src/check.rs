//! Compares another language with the first one: it must have the same messages with the same arguments.

use crate::Fault;
use crate::catalog::Catalog;

/// Adds a fault for each message or argument that a language lacks, has in addition or names differently.
pub(crate) fn against(first: &Catalog<'_>, other: &Catalog<'_>, faults: &mut Vec<Fault>) {
    let source = &other.source;
    let end = source.text.lines().count().max(1);
    for message in &first.messages {
        let Some(translated) = other.message(message.id) else {
            let what = format!("`{}` is missing", message.id);
            let remedy = format!("translate it from {}:{}", first.source.path, message.line);
            faults.push(Fault::new(source, end, what, remedy));
            continue;
        };
        let names = |arguments: &[crate::message::Argument<'_>]| -> Vec<String> {
            arguments.iter().map(|argument| argument.name.to_owned()).collect()
        };
        let (wanted, given) = (names(&message.arguments), names(&translated.arguments));
        let id = message.id;
        for name in wanted.iter().filter(|name| !given.contains(name)) {
            let what = format!("`{id}` does not use `${name}`");
            let remedy = format!(
                "put {{ ${name} }} where the language wants it, as in {}:{}",
                first.source.path, message.line
            );
            faults.push(Fault::new(source, translated.line, what, remedy));
        }
        for name in given.iter().filter(|name| !wanted.contains(name)) {
            let what = format!("`{id}` uses `${name}`, which it is not given");
            let remedy = format!(
                "it has {}",
                if wanted.is_empty() {
                    "no arguments".to_owned()
                } else {
                    format!("${}", wanted.join(", $"))
                }
            );
            faults.push(Fault::new(source, translated.line, what, remedy));
        }
    }
    for message in other.messages.iter().filter(|message| first.message(message.id).is_none()) {
        let what = format!("`{}` is not in {}", message.id, first.source.path);
        faults.push(Fault::new(source, message.line, what, "delete it, or mend its name"));
    }
}
