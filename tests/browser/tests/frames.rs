//! The app in a frame of another page, which may forbid it some things.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use anyhow::Result;
use browser_tests::{Page, Role, mini_everywhere};

/// A page without a policy of its own, with the app in a frame that may do only what is said.
async fn framed(page: &Page, may: &str, address: &str) -> Result<()> {
    page.open_only("worker.js").await?;
    let script = format!(
        "const frame = document.createElement('iframe');
        frame.sandbox = '{may}'; frame.src = './{address}'; frame.style = 'width: 90%; height: 900px';
        const loaded = new Promise(resolve => frame.onload = resolve);
        document.body.replaceChildren(frame);
        return loaded;"
    );
    page.run(&script).await?;
    page.client().clone().enter_frame(0).await?;
    Ok(())
}

#[test]
fn answers_are_checked_where_a_frame_forbids_forms() {
    mini_everywhere(async |page| {
        let address = "#/quiz?items=mini-single,mini-text&seed=1";
        framed(page, "allow-scripts allow-same-origin", address).await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.click_button("Sure").await?;
        page.see("Right.").await?;
        page.click_button("Next").await?;
        page.fill("Your answer, a word or a short command", "terraform import").await?;
        page.second().await?;
        // Enter in the field.
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.client().clone().enter_parent_frame().await?;
        // Chromium says that the page around has no icon.
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_frame_that_keeps_the_page_from_its_files_is_named() {
    mini_everywhere(async |page| {
        page.site.keeps_to_itself()?;
        framed(page, "allow-scripts", "").await?;
        page.see("This page is in a frame that keeps it from its own files.").await?;
        page.see("Open it in a tab of its own").await?;
        page.client().clone().enter_parent_frame().await?;
        // The browser says which files.
        page.console_errors().await.map(drop)
    });
}
