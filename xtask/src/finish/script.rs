//! Makes one script out of the glue and `js/*.js`, for each of the pages. It is one module, because its hash can be
//! written into its tag; in some browsers, the hash of a module that it imports could not.

use anyhow::{Context, Result, ensure};

use super::text;
use crate::run;

/// The last line of wasm-bindgen's glue.
const EXPORT: &str = "export { initSync, __wbg_init as default };";
/// How `js/boot.js` finds the glue while Trunk serves it.
const APART: &str = "const glue = () => import(document.querySelector('link[rel=\"modulepreload\"]').href);";
/// How `js/boot.js` finds the glue when both are in one module.
const TOGETHER: &str = "const glue = async () => ({ default: __wbg_init });";
/// Where the glue makes what the program imports, and its name in the page, where `js/mend.js` and `js/doors.js` stand before it.
const IMPORTS: &str = "function __wbg_get_imports() {";
const UNGUARDED: &str = "function unguardedImports() {";
const GUARDED: &str =
    "function __wbg_get_imports() {\n  return guarded(fitted(unguardedImports()), getDataViewMemory0);\n}\n";

/// The glue of a program with a deferred module begins with this line.
const SPLIT: &str = "import * as import1 from \"./__wasm_split.js\"\n";
/// What it hands the program for the module, and what the page does: `js/deferred.js` has it.
const UNLINKED: &str = "\"./__wasm_split.js\": import1,";
const LINKED: &str = "\"./__wasm_split.js\": DEFERRED_IMPORTS,";

/// The script that runs before a page is painted.
pub(super) fn before() -> Result<String> {
    Ok(narrow(&text(&run::root().join("js/before.js"))?))
}

/// The script of the first page that draws the first question of a link. Nothing in it is global.
pub(super) fn drawn() -> Result<String> {
    Ok(format!("(() => {{\n{}}})();\n", narrow(&text(&run::root().join("js/drawn.js"))?)))
}

/// Our own scripts of both pages, in the order of the joined script. `boot.js` comes behind them and what it needs besides: it
/// begins at once.
const OWN: [&str; 10] = [
    "words.js",
    "say.js",
    "save.js",
    "doors.js",
    "fields.js",
    "mend.js",
    "deferred.js",
    "parts.js",
    "early.js",
    "outward.js",
];

/// The script of the served page.
pub(super) fn served(glue: &str) -> Result<String> {
    joined(glue, &[OWN.as_slice(), &["boot.js", "offline.js", "preview.js"]].concat())
}

/// The script of the single file. It has no part for working offline, because the file is already on the disk, none for
/// frames of documents that it has not, and two that read what stands inside.
pub(super) fn single(glue: &str) -> Result<String> {
    joined(glue, &[OWN.as_slice(), &["lzma.js", "inside.js", "boot.js"]].concat())
}

/// The glue in a served script: everything before our own scripts.
pub(crate) fn glue_in(script: &str) -> Result<&str> {
    let first = narrow(&text(&run::root().join("js/words.js"))?);
    let (glue, _) = script.split_once(&first).context("the script has no js/words.js in it")?;
    Ok(glue)
}

/// The glue in a script of either page, as wasm-bindgen wrote it but for comments and spaces.
pub(crate) fn whole_glue(script: &str) -> Result<String> {
    let glue = glue_in(script)?;
    let split = if glue.contains(&tight(LINKED)) { SPLIT } else { "" };
    let glue = glue.replace(&tight(UNGUARDED), &format!("{IMPORTS}\n")).replace(&tight(LINKED), UNLINKED);
    Ok(format!("{split}{glue}{EXPORT}\n"))
}

fn joined(glue: &str, names: &[&str]) -> Result<String> {
    ensure!(
        glue.contains(EXPORT),
        "wasm-bindgen's glue does not end with `{EXPORT}`: adapt this line to what it exports"
    );
    ensure!(glue.contains(IMPORTS), "wasm-bindgen's glue has no `{IMPORTS}`: adapt this line to what it has");
    let glue = glue.replace(EXPORT, "").replace(IMPORTS, UNGUARDED);
    // Before lines become one: a text that goes on would then look whole.
    let is_whole =
        |script: &str| plain(script).lines().all(|line| line.matches('`').count().is_multiple_of(2));
    const BROKEN: &str = "a text in ` over several lines would lose its indentation";
    ensure!(is_whole(&glue), BROKEN);
    let mut script = narrow(&glue.replace(SPLIT, "").replace(UNLINKED, LINKED));
    for name in names {
        let own = text(&run::root().join("js").join(name)).with_context(|| format!("joining {name}"))?;
        ensure!(is_whole(&own), "{name}: {BROKEN}");
        script.push_str(&narrow(&own));
    }
    ensure!(script.contains(APART), "js/boot.js does not load the glue with `{APART}`");
    Ok(script.replace(APART, TOGETHER) + GUARDED)
}

/// A script without comments on lines of their own, blank lines, indentation, imports and exports.
pub(super) fn plain(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    for line in script.lines() {
        let start = line.trim_start();
        let comment = ["//", "/*", "*/", "* "].iter().any(|sign| start.starts_with(sign)) || start == "*";
        if start.is_empty() || comment || line.starts_with("import {") {
            continue;
        }
        kept.push_str(line.strip_prefix("export ").unwrap_or(start));
        kept.push('\n');
    }
    kept
}

/// A plain script without the spaces around signs, and without the ends of lines where a sign says that it goes on. A line with
/// `//` may end in a comment.
pub(super) fn narrow(script: &str) -> String {
    let goes_on = |line: &str| line.ends_with([';', ',', '{', '(', '[']) && !line.contains("//");
    let end = |line: String| if goes_on(&line) { line } else { line + "\n" };
    plain(script).lines().map(|line| end(tight(line))).collect()
}

/// A line without the spaces around signs. Where there may be a text in other quotes, or a regular expression, it stays as it
/// is.
fn tight(line: &str) -> String {
    const SIGNS: &str = "=?:,;{}()&|<>+*-";
    if line.contains(['`', '\'', '/', '\\']) {
        return line.to_owned();
    }
    let narrowed = |(at, part): (usize, &str)| {
        if at % 2 == 1 {
            return part.to_owned();
        }
        let mut kept = String::new();
        let mut signs = part.chars().peekable();
        while let Some(sign) = signs.next() {
            let (before, after) = (kept.chars().last(), signs.peek().copied());
            let is_sign = |other: Option<char>| other.is_some_and(|other| SIGNS.contains(other));
            // `1 - -1` would be another sign.
            let are_two = before == after && matches!(after, Some('+' | '-'));
            if sign != ' ' || are_two || !(is_sign(before) || is_sign(after)) {
                kept.push(sign);
            }
        }
        kept
    };
    line.split('"').enumerate().map(narrowed).collect::<Vec<_>>().join("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_seams_go() {
        let script = "// why\nimport { say } from \"./say.js\";\n\n/** What\n * it is. */\nexport function f() {\n  return 2 * 3; // six\n}\n";
        assert_eq!(plain(script), "function f() {\nreturn 2 * 3; // six\n}\n");
    }

    #[test]
    fn spaces_around_signs_go() {
        for (line, expect) in [
            ("const a = (b, c) => b ? { ...c } : \"d, e\";", "const a=(b,c)=>b?{...c}:\"d, e\";"),
            ("return of instanceof Object;", "return of instanceof Object;"),
            ("const a = 1 - -1;", "const a=1- -1;"),
            ("const a = / , /.test(b)", "const a = / , /.test(b)"),
        ] {
            assert_eq!(tight(line), expect);
        }
    }

    #[test]
    fn lines_that_go_on_are_one() {
        for (script, expect) in [
            ("f(\n  a,\n  b,\n);\ng()\n", "f(a,b,);g()\n"),
            ("if (a) {\n  b; // why;\n  c;\n}\n[d].e();\n", "if(a){b; // why;\nc;}\n[d].e();"),
            ("a = b\n  + c;\nreturn;\nd", "a=b\n+c;return;d\n"),
        ] {
            assert_eq!(narrow(script), expect);
        }
    }

    #[test]
    fn glue_and_own_scripts_are_one_module() {
        let whole = format!("{IMPORTS}}}\nfunction __wbg_init() {{}}\n{EXPORT}\n");
        let split = format!("{SPLIT}{IMPORTS}\n{UNLINKED}\n}}\n{EXPORT}\n");
        for (glue, expect) in [
            (whole, "function unguardedImports(){}\nfunction __wbg_init(){}\n".to_owned()),
            (split, format!("function unguardedImports(){{{LINKED}}}\n")),
        ] {
            let script = single(&glue).unwrap();
            assert!(script.starts_with(&expect), "{script}");
            assert_eq!(narrow(&whole_glue(&script).unwrap()), narrow(&glue));
            assert!(script.contains(TOGETHER));
            for word in ["import(", "import {", "import *", "export "] {
                assert!(!script.contains(word), "`{word}` is left");
            }
        }
    }

    #[test]
    fn other_glue_is_refused() {
        assert!(single("export default init;").is_err());
        for end in ["", ",", ";", " {"] {
            assert!(
                single(&format!("{IMPORTS}}}\nconst two = `a{end}\n  b`;\n{EXPORT}\n")).is_err(),
                "{end}"
            );
        }
    }
}
