//! Checks a folder before it is published, by its files on the disk.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{all_within, between, page, read, text, worker};

/// The beginning of the names that xAPI gives to verbs and kinds of activities. They look like addresses, but nothing is
/// asked for there.
const XAPI: &str = "http://adlnet.gov/expapi/";

/// Ways to turn text into code or raw HTML. Trusted Types block them when the page runs; this check says where they
/// are.
const UNSAFE: &[&str] = &[
    "eval(",
    "new Function",
    "innerHTML",
    "outerHTML=",
    "outerHTML =",
    "insertAdjacentHTML",
    "document.write",
    "srcdoc",
];

/// These are known to be in the glue: yew has them for raw HTML, which this app never makes
/// (tests/native/borders.rs), and Trusted Types would block it.
const KNOWN: [&str; 2] = ["arg0.innerHTML=getStringFromWasm0(arg1,arg2);", "__wbg_set_innerHTML_"];

/// Checks everything.
pub(super) fn everything(dist: &Path) -> Result<()> {
    precache(dist)?;
    for name in all_within(dist)? {
        let file = dist.join(&name);
        let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let faults = match extension {
            "html" => html(&text(&file)?),
            "js" => script(&text(&file)?.replace(XAPI, "")),
            "css" => styles(&text(&file)?),
            "webmanifest" | "txt" => external(&text(&file)?),
            // The namespace of SVG is a name that looks like an address.
            "svg" => external(&text(&file)?.replace("http://www.w3.org/2000/svg", "")),
            // A page names it, and no page of ours reads it. Its addresses are those of this site.
            "json" => serde_json::from_slice::<serde_json::Value>(&read(&file)?).map(|_| Vec::new())?,
            "wasm" | "part" | "png" => Vec::new(),
            _ => vec![
                "there are no checks for this kind of file: add them in xtask/src/finish/check.rs".to_owned(),
            ],
        };
        ensure!(faults.is_empty(), "dist/{name} cannot be published:\n  {}", faults.join("\n  "));
    }
    manifest(dist)
}

/// The worker's list must contain every file of the folder, except those that `worker.rs` excepts.
fn precache(dist: &Path) -> Result<()> {
    let listed: BTreeSet<_> = worker::listed(&text(&dist.join(worker::NAME))?).into_iter().collect();
    let wanted: BTreeSet<_> = worker::files(dist)?.into_iter().collect();
    let differ: Vec<_> = listed.symmetric_difference(&wanted).map(|(address, _)| address.as_str()).collect();
    ensure!(
        differ.is_empty() && !listed.is_empty(),
        "the list in worker.js must contain every file of dist/ that xtask/src/finish/worker.rs does not except; these differ: {}",
        differ.join(", ")
    );
    for (name, _) in worker::NOT_KEPT {
        ensure!(dist.join(name).exists(), "dist/ has no {name}: remove it from the list in finish/worker.rs");
    }
    Ok(())
}

/// The faults of a page: in its markup, and in its scripts and styles.
fn html(page: &str) -> Vec<String> {
    let (markup, scripts) = parted(page, "<script", "</script>");
    let (markup, sheets) = parted(&markup, page::STYLE, "</style>");
    let mut faults = external(&loading_tags(&markup));
    for word in [" style=", "javascript:", "<iframe", "<base", "<object", "<embed"] {
        if markup.contains(word) {
            faults.push(format!("`{word}` in its markup"));
        }
    }
    if markup
        .split(" on")
        .skip(1)
        .any(|rest| rest.split(['=', ' ']).next().is_some_and(is_event) && rest.contains("=\""))
    {
        faults.push("a listener in its markup".to_owned());
    }
    // The packed Wasm is not a script.
    for text in scripts.iter().filter(|text| !text.starts_with(" type=\"text/plain\"")) {
        faults.extend(script(text));
    }
    for sheet in &sheets {
        faults.extend(styles(sheet));
    }
    faults
}

/// The tags of some markup, except links that a reader follows and those that only tell other sites the page's own
/// address. Nothing is loaded from those tags, nor from the text between tags.
fn loading_tags(markup: &str) -> String {
    const ONLY_NAMED: [&str; 4] = [
        "a ",
        "meta property=\"og:",
        "link rel=\"canonical\"",
        "link rel=\"alternate\" type=\"application/json+oembed\"",
    ];
    let is_only_named = |tag: &str| ONLY_NAMED.iter().any(|start| tag.starts_with(start));
    let (_, tags) = parted(markup, "<", ">");
    tags.into_iter().filter(|tag| !is_only_named(tag)).collect::<Vec<_>>().join("\n")
}

/// Whether a word like the `click` of ` onclick="…"` is an event. The events of HTML begin with one of these words.
fn is_event(name: &str) -> bool {
    ["click", "load", "error", "submit", "change", "input", "key", "mouse", "pointer", "focus"]
        .iter()
        .any(|event| name.starts_with(event))
}

fn script(script: &str) -> Vec<String> {
    let script = KNOWN.iter().fold(script.to_owned(), |script, known| script.replacen(known, "", 1));
    let mut faults = external(&script);
    faults.extend(
        UNSAFE.iter().filter(|word| script.contains(*word)).map(|word| format!("`{word}` in a script")),
    );
    faults
}

fn styles(styles: &str) -> Vec<String> {
    let mut faults = external(styles);
    for word in ["url(", "@import", "@font-face"] {
        if styles.contains(word) {
            faults.push(format!("`{word}` in its styles"));
        }
    }
    faults
}

/// The addresses of other sites in a text. The sources of questions are not found here: they are in the Wasm, as
/// links.
fn external(text: &str) -> Vec<String> {
    let addresses = ["http://", "https://", "=\"//", "ws://", "wss://"];
    let found = addresses.iter().filter_map(|address| {
        let (_, rest) = text.split_once(address)?;
        Some(format!("an address of another site: {address}{}", rest.chars().take(60).collect::<String>()))
    });
    found.collect()
}

/// Splits a text into what is outside of the marks `open` and `close`, and the parts between them.
fn parted(text: &str, open: &str, close: &str) -> (String, Vec<String>) {
    let (mut kept, mut parts, mut rest) = (String::new(), Vec::new(), text);
    while let Some((before, inside, after)) = between(rest, open, close) {
        kept.push_str(before);
        parts.push(inside.to_owned());
        rest = after;
    }
    kept.push_str(rest);
    (kept, parts)
}

/// Checks what a browser needs before it can install the page, and that each icon has the size that the manifest
/// says.
fn manifest(dist: &Path) -> Result<()> {
    let file = dist.join(page::MANIFEST);
    let manifest: serde_json::Value =
        serde_json::from_slice(&read(&file)?).context("reading the manifest")?;
    let field = |name: &str| manifest.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    ensure!(
        field("start_url") == "./" && field("scope") == "./",
        "the manifest must work in every folder: `start_url` and `scope` must be `./`"
    );
    ensure!(
        !field("name").is_empty() && field("display") == "standalone",
        "the manifest has no name, or its `display` is not `standalone`"
    );
    let mut have = BTreeSet::new();
    for icon in manifest.get("icons").and_then(serde_json::Value::as_array).into_iter().flatten() {
        let field = |name: &str| icon.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
        let bytes = read(&dist.join(field("src")))?;
        // The width and height of a PNG come after its signature and the length and name of its first chunk.
        let number = |at: usize| {
            bytes.get(at..at + 4).map(|four| four.iter().fold(0_u32, |sum, &byte| sum << 8 | u32::from(byte)))
        };
        let size = number(16).zip(number(20)).map(|(width, height)| format!("{width}x{height}"));
        ensure!(
            size.as_deref() == Some(field("sizes")),
            "{} does not have the size {}",
            field("src"),
            field("sizes")
        );
        have.insert(format!("{} {}", field("sizes"), field("purpose")));
    }
    for wanted in ["192x192 any", "512x512 any", "512x512 maskable"] {
        ensure!(have.contains(wanted), "the manifest has no icon {wanted}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(faults: &[String], expect: &[&str]) {
        assert_eq!(faults, expect);
    }

    #[test]
    fn a_page_asks_nobody_else() {
        check(&html("<script type=\"text/plain\">https://</script><a href=\"#/\">Home</a>"), &[]);
        let elsewhere = ["an address of another site: https://cdn.example/a.css\""];
        check(&html("<link rel=\"stylesheet\" href=\"https://cdn.example/a.css\">"), &elsewhere);
        check(&html("<meta property=\"og:url\" content=\"https://dryrun.example/\">"), &[]);
        check(&html("<a href=\"https://forge.example/new\">Report it</a>"), &[]);
        check(&html("<p>Why does https://shop.example fail?</p>"), &[]);
        check(&html("<p style=\"color: red\">"), &["` style=` in its markup"]);
        check(&html("<p onclick=\"go()\">"), &["a listener in its markup"]);
        check(&html("<p>Based on clicks</p><a href=\"#\">"), &[]);
        check(&html("<script>eval(\"1\")</script>"), &["`eval(` in a script"]);
    }

    #[test]
    fn styles_load_nothing() {
        check(&styles("a { color: red }"), &[]);
        check(&styles("a { background: url(a.png) }"), &["`url(` in its styles"]);
    }

    #[test]
    fn raw_html_is_known_in_one_place() {
        check(&script(&KNOWN.concat()), &[]);
        check(&script(&KNOWN.concat().repeat(2)), &["`innerHTML` in a script"]);
        check(&script("element.innerHTML = text;"), &["`innerHTML` in a script"]);
    }
}
