//! A question whose numbers are drawn: each link has its own, and each is right by them.

use anyhow::Result;
use browser_tests::{Page, Role, everywhere, journey};

fn link(seed: u32) -> String {
    format!("#/quiz?items=networking-subnet-free&seed={seed}")
}

/// Answers with the number that follows from how many addresses are used.
async fn answer(page: &Page, used: u32) -> Result<()> {
    page.see(&format!("Load balancer nodes already use {used} of its addresses.")).await?;
    page.fill("Your answer, in addresses", &(59 - used).to_string()).await?;
    page.click_button("Sure").await?;
    page.hear("Right").await?;
    page.see(&format!("less {used} in use: {}.", 59 - used)).await
}

#[test]
fn two_links_ask_with_other_numbers_and_a_reload_keeps_them() {
    everywhere(async |page| {
        for (seed, used) in [(0, 14), (1, 10)] {
            page.open(&link(seed)).await?;
            page.see(&format!("already use {used} of")).await?;
            page.reload().await?;
            answer(page, used).await?;
            page.reload().await?;
            page.see(&format!("already use {used} of")).await?;
        }
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_set_that_begins_with_such_a_question_waits_for_the_program() {
    journey(async |page| {
        // Both numeric questions of this topic draw theirs.
        page.open("#/quiz?topic=networking&kind=numeric&seed=1").await?;
        page.find(Role::Button, "Sure").await?;
        let asked = "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('/question/')).length";
        anyhow::ensure!(
            page.run(asked).await? == 0,
            "a page of the question was asked for, and there is none"
        );
        page.console_errors().await.map(drop)
    });
}
