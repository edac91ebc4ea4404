//! Answering an open question: what the coach finds, the four fields of a story, the interviewer, the stories.

use anyhow::{Result, ensure};
use browser_tests::{Page, mini_journey};

const PROMPT: &str = "#/quiz?items=mini-prompt,mini-single&seed=1";
const FIELD: &str = "textbox “Notes, or the answer in writing, if you like”";

async fn no_faults(page: &Page) -> Result<()> {
    page.accessible("an open question").await?;
    ensure!(page.sideways().await? == 0, "nothing is cut off");
    Ok(())
}

async fn write(page: &Page, answer: &str) -> Result<()> {
    page.open(PROMPT).await?;
    page.tab_to(FIELD).await?;
    page.type_text(answer).await
}

#[test]
fn the_coach_stands_beside_the_readers_own_ticks() {
    mini_journey(async |page| {
        page.viewport(320, 640).await?;
        write(page, "I ask about compliance and budget, then I open separate accounts.").await?;
        page.see_no("The coach").await?;
        page.press("Control+Enter").await?;
        page.see("The interviewer asks: How does a change reach production?").await?;
        page.hear("The interviewer asks: How does a change reach production?").await?;
        page.type_text("Terraform, after a review.").await?;
        no_faults(page).await?;
        page.reload().await?;
        page.press("Enter").await?;
        page.see("What happens when the database is gone?").await?;
        page.press("Control+Enter").await?;
        page.see(", after a review.").await?;
        page.see("so your own ticks are what counts").await?;
        page.see("The coach found it:").await?;
        page.see("The coach didn't find it.").await?;
        ensure!(
            page.run("return document.querySelectorAll('.written mark').length > 1").await? == true,
            "words are marked"
        );
        no_faults(page).await?;
        page.press("Tab").await?;
        page.run("document.querySelector('.points input').click()").await?;
        page.click_button("Compare").await?;
        page.see("You and the coach agreed on").await?;
        no_faults(page).await
    });
}

#[test]
fn key_points_are_shown_without_an_answer_if_the_reader_says_so() {
    mini_journey(async |page| {
        page.open(PROMPT).await?;
        page.see_no("They would ask:").await?;
        page.click_button("Show without an answer").await?;
        page.see("They would ask:").await?;
        page.see("You wrote nothing, so the coach has nothing to read.").await?;
        no_faults(page).await
    });
}

#[test]
fn the_interviewer_can_be_switched_off_on_the_page() {
    mini_journey(async |page| {
        write(page, "I would ask.").await?;
        page.run("document.querySelector('.clock summary').click()").await?;
        no_faults(page).await?;
        page.click_button("One minute more").await?;
        page.see("0:00 of 9:00").await?;
        page.run("document.querySelector('#time-longer').click()").await?;
        page.see("0:00 of 17:00").await?;
        page.run("document.querySelector('#time-off').click()").await?;
        page.see_no("of 17:00").await?;
        page.run("document.querySelector('#interviewer').click()").await?;
        page.click_button("Key points").await?;
        page.see("They would ask:").await?;
        page.see("I would ask.").await?;
        page.open("#/settings").await?;
        ensure!(
            page.run("return document.querySelector('#interviewer').checked").await? == false,
            "it stays off"
        );
        Ok(())
    });
}
