//! What the other journeys rely on: that faults of a page are seen in every engine, that offline is offline, and
//! that files open.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, everywhere, mini_everywhere};

/// A page with a policy that forbids its inline script, an error that nobody catches, a promise that nobody
/// awaits, and a picture that is not there.
const FAULTY: &str = r#"<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'">
</head><body><div id="dryrun"><p>Here</p></div><img src="missing.png" alt="">
<script>window.inline = true;</script><script src="faulty.js"></script></body></html>"#;

const SCRIPT: &str = "Promise.reject(new Error('unawaited')); throw new Error('uncaught one');";

fn faulty() -> Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faulty");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("index.html"), FAULTY)?;
    std::fs::write(folder.join("faulty.js"), SCRIPT)?;
    Ok(folder)
}

/// Waits until each of these words was complained about.
async fn complained(page: &Page, words: &[&str]) -> Result<()> {
    let mut all = String::new();
    for word in words {
        page.until(&format!("a complaint of “{word}”"), async || {
            all += &page.console_errors().await?.join("\n");
            Ok(all.contains(word).then_some(()))
        })
        .await?;
    }
    Ok(())
}

#[test]
fn what_goes_wrong_in_a_page_is_seen() {
    everywhere(async |page| {
        page.site.swap(faulty()?)?;
        page.open("").await?;
        complained(page, &["uncaught one", "unawaited", "missing.png", "policy: script-src"]).await?;
        let inline = page.run("return window.inline ?? false").await?;
        ensure!(inline == false, "the policy of the test does not hold");
        // A reload does not wipe out what was noted before it.
        page.reload().await?;
        page.reload().await?;
        let errors = page.console_errors().await?;
        let twice = errors.iter().filter(|error| error.contains("uncaught: ")).count();
        ensure!(twice == 2, "after two reloads: {errors:#?}");
        Ok(())
    });
}

#[test]
fn a_tab_has_the_scripts_that_it_was_opened_with() {
    mini_everywhere(async |page| {
        page.before_load("window.mark = 'first'").await?;
        page.open("#/help").await?;
        let first = page.client().window().await?;
        page.tab("window.mark = 'second'").await?;
        page.open("#/help").await?;
        ensure!(page.run("return window.mark").await? == "second");
        page.switch_to(&first).await?;
        ensure!(page.run("return window.mark").await? == "first");
        Ok(())
    });
}

#[test]
fn an_open_page_goes_on_when_the_server_is_killed() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.site.stop();
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.click_button("Sure").await?;
        page.see("Right.").await?;
        page.click_button("Next").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.press("Enter").await?;
        page.see("2 of 2 right").await?;
        for address in ["#/browse", "#/drills", "#/guide", "#/data"] {
            page.open(address).await?;
        }
        page.see("2 answers.").await?;
        // And nobody listens: a page that was not loaded yet does not come.
        let fetched = page.client().execute_async(
            "const done = arguments[0]; fetch('./boot.js?' + Math.random()).then(() => done(true), () => done(false))",
            Vec::new(),
        );
        ensure!(fetched.await? == false, "the site still answers");
        page.console_errors().await?;
        page.site.start()?;
        page.reload().await?;
        page.see("2 answers.").await
    });
}

#[test]
fn a_file_opens_at_a_fragment() {
    everywhere(async |page| {
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("one page.html");
        std::fs::write(
            &file,
            "<!doctype html><html><body><div id=\"dryrun\"><p>One file</p></div></body></html>",
        )?;
        page.open_file(&file, "#/bank").await?;
        page.see("One file").await?;
        let at = page.run("return [location.protocol, location.hash]").await?;
        ensure!(at == serde_json::json!(["file:", "#/bank"]), "it is at {at}");
        Ok(())
    });
}
