//! The single file as the source of a frame: from another origin, and beside a page on the disk.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, mini_dist, mini_everywhere};

use crate::blog::{Blog, click, enter_what, leave};

const FRAME: &str = "<iframe title=\"Quiz\" width=\"600\" height=\"900\" \
     src=\"SITE/dryrun.html?embedded#/quiz?items=mini-single,mini-line&amp;seed=1\"></iframe>";

/// Answers the first question in the frame of the page, and looks at what stands around it.
async fn answers(page: &Page) -> Result<()> {
    enter_what(page, "return document.querySelector('iframe')").await?;
    click(page, ".option label", "SIGKILL, most often from the out-of-memory killer").await?;
    click(page, "button", "Sure").await?;
    page.see("Right.").await?;
    page.see("1 of 1 right so far.").await?;
    ensure!(
        page.run("return document.querySelector('header, nav a')").await?.is_null(),
        "it has a navigation"
    );
    click(page, "button", "Next").await?;
    page.see("The API server refuses this Deployment").await?;
    leave(page).await?;
    page.console_errors().await.map(drop)
}

#[test]
fn the_file_is_a_quiz_in_a_page_at_another_origin() {
    mini_everywhere(async |page| {
        let _blog = Blog::open(page, "", FRAME).await?;
        answers(page).await
    });
}

#[test]
fn the_file_is_a_quiz_in_a_page_on_the_disk() {
    mini_everywhere(async |page| {
        let folder =
            std::env::temp_dir().join(format!("dryrun-disk-{}-{}", page.engine(), std::process::id()));
        fs::create_dir_all(&folder).context("making the folder")?;
        fs::copy(mini_dist()?.join("dryrun.html"), folder.join("dryrun.html")).context("copying the file")?;
        let html = "<!doctype html><title>Notes</title><link rel=\"icon\" href=\"data:,\"><h1>Notes</h1>";
        let beside = FRAME.replace("SITE/", "");
        fs::write(folder.join("notes.html"), format!("{html}{beside}")).context("writing the page")?;
        let notes = format!("file://{}", folder.join("notes.html").display());
        page.client().goto(&notes).await.context("opening the page")?;
        let answered = answers(page).await;
        drop(fs::remove_dir_all(&folder));
        answered
    });
}

#[test]
fn the_file_is_the_whole_app_where_nobody_asks_for_less() {
    mini_everywhere(async |page| {
        let whole =
            FRAME.replace("?embedded", "").replace("#/quiz?items=mini-single,mini-line&amp;seed=1", "");
        let _blog = Blog::open(page, "", &whole).await?;
        enter_what(page, "return document.querySelector('iframe')").await?;
        page.until("the navigation of the app", async || {
            Ok(page
                .run("return document.querySelector('header nav a')")
                .await
                .ok()
                .filter(|found| !found.is_null()))
        })
        .await?;
        leave(page).await?;
        // Opened by itself, the address of a compact one is the app too.
        page.open_file(&mini_dist()?.join("dryrun.html"), "?embedded").await?;
        page.until("the app", async || {
            Ok(page
                .run("return document.querySelector('header nav a')")
                .await
                .ok()
                .filter(|found| !found.is_null()))
        })
        .await?;
        page.console_errors().await.map(drop)
    });
}
