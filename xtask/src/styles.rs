//! `cargo xtask styles`: one style sheet from `styles/*.css`, so that the page asks for one.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use anyhow::{Context, Result};

use crate::{no_more, run};

/// These come first, in this order; every other file follows by name. A view's rules depend on
/// the tokens and on the base, never on those of another view.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];

/// Joins the style sheets into `target/styles/dryrun.css`. Trunk calls this before each build.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    no_more("styles", words)?;
    let joined = joined(&run::root())?;
    let folder = run::root().join("target/styles");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let file = folder.join("dryrun.css");
    fs::write(&file, joined).with_context(|| format!("writing {}", file.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// The style sheet of a checkout.
pub(crate) fn joined(root: &Path) -> Result<String> {
    join(&root.join("styles")).context("reading styles/")
}

/// The text of all style sheets of a folder, in their fixed order, without comments and without the spaces that only their
/// authors need.
fn join(folder: &Path) -> io::Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".css") {
            names.push(name);
        }
    }
    names.sort_by_key(|name| (rank(name), name.clone()));
    let mut joined = String::new();
    for name in names {
        joined.push_str(&narrow(&without_comments(&fs::read_to_string(folder.join(name))?)));
    }
    Ok(joined)
}

fn rank(name: &str) -> usize {
    FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len())
}

/// CSS without its comments. Texts in quotes are not changed.
pub(crate) fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    let mut quote = None;
    while let Some(next) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match (quote, next) {
            (Some(open), _) if open == next => quote = None,
            (None, '"' | '\'') => quote = Some(next),
            (Some(_) | None, _) => {}
        }
        kept.push(next);
        rest = rest.get(next.len_utf8()..).unwrap_or("");
    }
    kept
}

/// CSS without the spaces that only its authors need. Texts in quotes are not changed.
fn narrow(css: &str) -> String {
    let (mut kept, mut begun) = (String::with_capacity(css.len()), String::new());
    let mut quote = None;
    for sign in css.chars() {
        match (quote, sign) {
            (Some(open), _) => {
                quote = quote.filter(|_| open != sign);
                begun.push(sign);
            }
            (None, '"' | '\'') => {
                quote = Some(sign);
                begun.push(sign);
            }
            (None, '{') => {
                kept.extend([begun.trim_end(), "{"]);
                begun.clear();
            }
            (None, ';' | '}') => {
                let declaration = begun.trim_end();
                let (name, value) = declaration.split_once(": ").unwrap_or((declaration, ""));
                kept.extend([name, if value.is_empty() { "" } else { ":" }, value]);
                // A rule a line, for whoever looks for one in the page.
                kept.push_str(if sign == ';' { ";" } else { "}\n" });
                begun.clear();
            }
            (None, _) if sign.is_whitespace() => {
                if !begun.is_empty() && !begun.ends_with(' ') {
                    begun.push(' ');
                }
            }
            (None, _) => begun.push(sign),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expect: &str) {
        assert_eq!(without_comments(css), expect);
    }

    #[test]
    fn comments_go_and_quotes_stay() {
        check("a { b: c } /* d */\ne {}", "a { b: c } \ne {}");
        check("a::before { content: \"/* kept */\" }", "a::before { content: \"/* kept */\" }");
        check("/* never closed", "");
    }

    #[test]
    fn spaces_for_authors_go_and_those_of_css_stay() {
        for (css, expect) in [
            (
                "a :hover,\nb > c {\n  color: red;\n  margin: 0 auto;\n}\n",
                "a :hover, b > c{color:red;margin:0 auto;}\n",
            ),
            ("a::before { content: \"b:  {c}\" }", "a::before{content:\"b:  {c}\"}\n"),
            (
                "@media (width > 1px) {\n  a { color: red; & b:hover { --c: d } }\n}",
                "@media (width > 1px){a{color:red;& b:hover{--c:d}\n}\n}\n",
            ),
            ("a {\n  font:\n    1px b;\n}", "a{font:1px b;}\n"),
            ("@import url(\"a;b\");", "@import url(\"a;b\");"),
        ] {
            assert_eq!(narrow(css), expect);
        }
    }

    #[test]
    fn tokens_come_before_views() {
        let mut names = ["session.css", "base.css", "browse.css", "tokens.css"];
        names.sort_by_key(|name| (rank(name), *name));
        assert_eq!(names, ["tokens.css", "base.css", "browse.css", "session.css"]);
    }
}
