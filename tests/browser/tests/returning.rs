//! Back, forward, and what was saved by others or removed: the page shows what is so.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, mini_everywhere};
use serde_json::json;

const SET: &str = "#/quiz?items=mini-single,mini-line,mini-text&seed=1";

/// What each list on the page shows, and what the page says is chosen in it.
const LISTS: &str = "return [...document.querySelectorAll('main select')].map(list =>
    [list.querySelector('option:checked'), list.querySelector('option[selected]')].map(option => option?.textContent))";

async fn back(page: &Page) -> Result<()> {
    page.run("history.back()").await.map(drop)
}

/// Waits until one of the lists shows this, and all of them show what is chosen.
async fn shows(page: &Page, value: &str) -> Result<()> {
    page.until(&format!("a list to show “{value}”"), async || {
        let lists = page.run(LISTS).await?;
        let is_shown = |list: &serde_json::Value| list[0] == value;
        Ok(lists.as_array().is_some_and(|lists| lists.iter().any(is_shown)).then_some(()))
    })
    .await?;
    for list in page.run(LISTS).await?.as_array().into_iter().flatten() {
        ensure!(list[0] == list[1], "a list shows {} where {} is chosen", list[0], list[1]);
    }
    Ok(())
}

#[test]
fn lists_show_what_is_chosen_after_going_back() {
    mini_everywhere(async |page| {
        page.open("#/practise").await?;
        page.click_button("Build your own").await?;
        page.select("Level", "Senior (2)").await?;
        shows(page, "Senior (2)").await?;
        page.select("Level", "Staff (1 aloud)").await?;
        shows(page, "Staff (1 aloud)").await?;
        back(page).await?;
        shows(page, "Senior (2)").await?;
        page.run("history.forward()").await?;
        shows(page, "Staff (1 aloud)").await?;
        page.reload().await?;
        shows(page, "Staff (1 aloud)").await
    });
}

#[test]
fn a_page_that_comes_back_shows_what_was_answered_meanwhile() {
    mini_everywhere(async |page| {
        page.open(SET).await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        // Another document of the site in the same tab, which goes on in the set.
        page.open(&format!("dryrun.html{SET}")).await?;
        page.click_button("Sure").await?;
        page.click_button("Next").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        back(page).await?;
        page.until("the page before", async || {
            let at = page.run("return location.pathname").await.unwrap_or_default();
            Ok((at == json!("/")).then_some(()))
        })
        .await?;
        page.see("Right.").await?;
        page.click_button("Next").await?;
        page.see("A bucket exists, the state does not know it.").await?;
        page.open("#/data").await?;
        page.see("2 answers").await
    });
}

#[test]
fn what_is_removed_from_storage_is_told_and_saved_again() {
    mini_everywhere(async |page| {
        page.open(SET).await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.click_button("Sure").await?;
        page.see("Right.").await?;
        page.run("localStorage.clear()").await?;
        page.click_button("Next").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("What this page knows is saved again.").await?;
        page.reload().await?;
        page.see("Right.").await?;
        page.open("#/data").await?;
        page.see("2 answers").await
    });
}
