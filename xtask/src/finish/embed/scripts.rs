//! The scripts of an embedded quiz, joined from the modules in `embed/`. `embed/README.md` has the same table, and
//! `embed/tests/joined.mjs` joins them in the same way.

use anyhow::{Context, Result, ensure};

use crate::finish::script::narrow;
use crate::finish::text;
use crate::run;

/// A script, and the modules that it is joined from: each after those that it uses.
struct Joined {
    name: &'static str,
    modules: &'static [&'static str],
    /// What others import from it; without it, the script has no name that another one sees.
    exports: Option<&'static str>,
}

/// Those that a host page loads.
const PUBLISHED: [Joined; 3] = [
    Joined { name: "embed.js", modules: &["attributes.js", "protocol.js", "embed.js"], exports: None },
    Joined {
        name: "embed-author.js",
        modules: &["words.js", "attributes.js", "explain.js", "question.js"],
        exports: Some("export { explain, own };"),
    },
    Joined { name: "embed-xapi.js", modules: &["embed-xapi.js"], exports: None },
];

/// What stands in a framed document: its side of the messages, then what starts the program.
const FRAMED: [Joined; 2] = [
    Joined {
        name: "frame.js",
        modules: &["asked.js", "rgb.js", "colour.js", "height.js", "options.js", "protocol.js", "frame.js"],
        exports: None,
    },
    Joined { name: "start.js", modules: &["start.js"], exports: None },
];

/// The line in which the build lists the topics that have a document.
const TOPICS: &str = "topic:[],";

/// Each script for a host page, by its name.
pub(super) fn published(topics: &[&str]) -> Result<Vec<(&'static str, String)>> {
    let script = |script: &Joined| Ok((script.name, filled(script.name, &script.text()?, topics)?));
    PUBLISHED.iter().map(script).collect()
}

/// The script in a framed document.
pub(super) fn frame() -> Result<String> {
    FRAMED.iter().map(Joined::text).collect()
}

/// With the topics, where the script has the line for them.
fn filled(name: &str, script: &str, topics: &[&str]) -> Result<String> {
    ensure!(
        script.contains(TOPICS) || name == "embed-xapi.js",
        "embed/attributes.js needs `{TOPICS}`, which the build fills in"
    );
    Ok(script.replacen(TOPICS, &format!("topic:list(\"{}\"),", topics.join(" ")), 1))
}

impl Joined {
    fn text(&self) -> Result<String> {
        let mut joined = String::new();
        for module in self.modules {
            let source = text(&run::root().join("embed").join(module))
                .with_context(|| format!("joining {module} into {}", self.name))?;
            joined.push_str(&narrow(&source));
        }
        Ok(match self.exports {
            Some(exports) => format!("{joined}{exports}\n"),
            None => format!("(() => {{\n{joined}}})();\n"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_listed_once() {
        let scripts = published(&["linux", "kubernetes"]).unwrap();
        let count = |name: &str| {
            let (_, script) = scripts.iter().find(|(other, _)| *other == name).unwrap();
            script.matches("topic:list(\"linux kubernetes\"),").count()
        };
        assert_eq!(["embed.js", "embed-author.js", "embed-xapi.js"].map(count), [1, 1, 0]);
    }

    #[test]
    fn a_script_is_wrapped_unless_others_import_from_it() {
        for (name, script) in published(&[]).unwrap() {
            let is_wrapped = script.starts_with("(() => {\n") && script.ends_with("})();\n");
            assert_eq!(is_wrapped, name != "embed-author.js", "{name}");
            assert!(!script.contains("import {") && !script.contains("\n  "), "{name} is not joined");
        }
    }
}
