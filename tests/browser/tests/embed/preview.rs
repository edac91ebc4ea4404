//! The preview in the share sheet: the frame that a page with this code shows.

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, mini_everywhere};

use crate::blog::{click, enter_what, leave};

const FRAME: &str = "return document.querySelector('.preview iframe')";
const TAG: &str = "For a web page: a tag";

/// Opens the share sheet of a question, at the code of its tag.
async fn sheet(page: &Page) -> Result<()> {
    page.click_button("Share").await?;
    page.choose(Role::Radio, TAG).await
}

#[test]
fn the_frame_is_shown_beside_its_code_when_it_is_asked_for() {
    mini_everywhere(async |page| {
        page.open("#/item/mini-single").await?;
        sheet(page).await?;
        ensure!(page.run(FRAME).await?.is_null(), "a frame that nobody asked for");
        page.click_button("Show it here").await?;
        page.until("the frame", async || Ok((!page.run(FRAME).await?.is_null()).then_some(()))).await?;
        // Firefox's driver clicks beside what is in a sandbox below what is seen.
        page.run("document.querySelector('.preview iframe').scrollIntoView({ block: 'center' })").await?;
        enter_what(page, FRAME).await?;
        click(page, "button", "Start").await?;
        click(page, ".option label", "SIGKILL, most often from the out-of-memory killer").await?;
        click(page, "button", "Sure").await?;
        page.see("Right.").await?;
        // As new as for a reader of the other page: nothing that is tried out here is an answer of this reader.
        page.see("Your answers last until this page is closed.").await?;
        leave(page).await?;
        let answers = "return Object.keys(localStorage).filter((name) => /log|play/.test(name)).length";
        ensure!(page.run(answers).await? == 0, "what was tried out is saved");
        // The frame of the other code is the same, and Markdown has none.
        page.run("document.querySelector('.preview iframe').dataset.before = ''").await?;
        page.choose(Role::Radio, "For a web page without scripts: a frame").await?;
        ensure!(
            page.run("return 'before' in document.querySelector('.preview iframe').dataset").await? == true
        );
        page.choose(Role::Radio, "For GitHub and other places without frames: Markdown").await?;
        ensure!(page.run("return document.querySelector('.preview')").await?.is_null());
        page.console_errors().await.map(drop)
    });
}

#[test]
fn without_a_server_it_says_so_and_the_next_try_is_better() {
    mini_everywhere(async |page| {
        page.open("#/item/mini-single").await?;
        sheet(page).await?;
        // As a server that is gone; the browser's own page about it would be no preview.
        page.run("window.real = fetch; window.fetch = () => Promise.reject(new TypeError('no server'))")
            .await?;
        page.click_button("Show it here").await?;
        page.see("It can't be shown now").await?;
        ensure!(page.run(FRAME).await?.is_null(), "a frame without a document");
        page.run("window.fetch = window.real").await?;
        page.click_button("Show it here").await?;
        page.click_button("Show it here").await?;
        page.until("the frame", async || Ok((!page.run(FRAME).await?.is_null()).then_some(()))).await?;
        page.see_no("It can't be shown now").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_single_file_on_a_server_offers_no_preview() {
    mini_everywhere(async |page| {
        page.client().goto(&format!("{}dryrun.html#/item/mini-single", page.site.url())).await?;
        sheet(page).await?;
        page.see("See what your readers will see").await?;
        page.see_no("Show it here").await?;
        page.console_errors().await.map(drop)
    });
}
