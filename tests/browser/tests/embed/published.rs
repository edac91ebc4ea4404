//! The golden snippets of docs/embedding.md, in pages that the real tools make of them.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::{Site, everywhere, root};
use serde_json::json;

use crate::blog::{enter_what, leave};
use crate::golden::{Golden, TOOLS, run, tool};

/// Builds the page in each engine, since each has a site of its own, and looks for the quiz in it.
fn check(name: &str) {
    everywhere(async |page| {
        let golden = Golden::read(&page.site.url())?;
        let (_, build) = TOOLS.into_iter().find(|(found, _)| *found == name).context("no such tool")?;
        let built = build(&golden)?;
        let around = Site::serve(&built.folder)?;
        let url = format!("{}{}", around.url().replace("127.0.0.1", "localhost"), built.page);
        page.client().goto(&url).await.with_context(|| format!("opening {url}"))?;
        page.until("a frame for the tag", async || {
            let src = "return document.querySelector('dry-run-quiz')?.shadowRoot?.querySelector('iframe')?.src ?? ''";
            let src = page.run(src).await?;
            Ok(src.as_str().is_some_and(|src| src.contains("#/quiz?topic=kubernetes&count=5#")).then_some(()))
        })
        .await?;
        // What stands between the tags is for readers without a script.
        page.see_no("Five questions about Kubernetes").await?;
        // A question of the author's own, where the snippet has one: a sentence in its place says what is wrong.
        let own = "const own = document.querySelectorAll('dry-run-quiz')[1];
            return own ? own.shadowRoot.querySelector('iframe')?.src || own.shadowRoot.textContent : 'own=1'";
        page.until("a frame for a question of the author's own", async || {
            let own = page.run(own).await?;
            let own = own.as_str().unwrap_or_default();
            ensure!(own.is_empty() || own.contains("own=1"), "it is not understood: {own}");
            Ok((!own.is_empty()).then_some(()))
        })
        .await?;
        enter_what(page, "return document.querySelector('dry-run-quiz').shadowRoot.querySelector('iframe')")
            .await?;
        page.until("the first question", async || {
            let question = "return [document.querySelector('#stem')?.textContent.length > 20,
                document.querySelectorAll('.option input').length > 1]";
            Ok((page.run(question).await? == json!([true, true])).then_some(()))
        })
        .await?;
        leave(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_tag_in_plain_html_shows_a_question() {
    check("plain HTML");
}

#[test]
fn the_tag_in_markdown_of_mdbook_shows_a_question() {
    check("mdBook");
}

#[test]
fn the_tag_in_a_page_of_mkdocs_shows_a_question() {
    check("MkDocs");
}

#[test]
fn the_shortcode_of_hugo_shows_a_question() {
    check("Hugo");
}

#[test]
fn the_tag_in_mdx_shows_a_question() {
    check("MDX");
}

/// The quick tests of the scripts need no browser, but Node, which only the tests of embedding do.
#[test]
fn the_scripts_pass_their_own_tests() -> Result<()> {
    let mut tests = Vec::new();
    for folder in ["embed/tests", "tests/js"] {
        let before = tests.len();
        let files = std::fs::read_dir(root().join(folder)).with_context(|| format!("reading {folder}"))?;
        let files = files.filter_map(|entry| Some(entry.ok()?.path()));
        tests.extend(files.filter(|file| file.to_string_lossy().ends_with(".test.mjs")));
        ensure!(tests.len() > before, "{folder} has no tests");
    }
    run(Command::new(tool("NODE")?).arg("--test").args(tests))
}
