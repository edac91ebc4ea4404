//! A spoken question in its three steps: speak, tick, compare. By keys and by touch, with a reload at every step.

use anyhow::{Result, ensure};
use browser_tests::{Page, mini_everywhere, mini_journey};

const PROMPT: &str = "#/quiz?items=mini-prompt,mini-single&seed=1";
const FIELD: &str = "Notes, or the answer in writing, if you like";

/// What the key points and answers of the question say, which nobody sees while they speak.
const HIDDEN: [&str; 3] = ["They would ask:", "A strong answer", "Why they ask"];

async fn hides_all(page: &Page) -> Result<()> {
    for words in HIDDEN {
        page.see_no(words).await?;
    }
    Ok(())
}

/// What is in the field of the answer.
async fn typed(page: &Page) -> Result<String> {
    let value = page.run("return document.querySelector('#answer')?.value ?? ''").await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// The seconds on the stopwatch.
async fn seconds(page: &Page) -> Result<u32> {
    let shown = page.run("return document.querySelector('[role=timer]').textContent").await?;
    let time = shown.as_str().unwrap_or_default().split(' ').next().unwrap_or_default().to_owned();
    let (minutes, seconds) = time.split_once(':').unwrap_or(("", ""));
    Ok(minutes.parse::<u32>()? * 60 + seconds.parse::<u32>()?)
}

#[test]
fn speak_tick_and_compare_by_keys_alone_with_a_reload_at_every_step() {
    mini_everywhere(async |page| {
        page.open(PROMPT).await?;
        hides_all(page).await?;
        page.press("Enter").await?;
        page.see("Stop").await?;
        page.tab_to(&format!("textbox “{FIELD}”")).await?;
        page.type_text("First I would ask.").await?;
        page.press("Enter").await?;
        page.type_text("Then").await?;
        ensure!(typed(page).await? == "First I would ask.\nThen", "Enter makes a line");
        hides_all(page).await?;
        page.reload().await?;
        ensure!(typed(page).await? == "First I would ask.\nThen", "what was typed came back");
        ensure!(seconds(page).await? > 0, "so did what was spoken");
        hides_all(page).await?;

        page.tab_to(&format!("textbox “{FIELD}”")).await?;
        page.press("Control+Enter").await?;
        page.see("The interviewer asks:").await?;
        hides_all(page).await?;
        page.press("Control+Enter").await?;
        page.see("They would ask:").await?;
        page.see("First I would ask.").await?;
        page.see_no("A strong answer").await?;
        page.press("1").await?;
        let asked = "return document.querySelectorAll('.points q').length";
        ensure!(page.run(asked).await? == 4, "a ticked point asks nothing");
        page.reload().await?;
        ensure!(page.run(asked).await? == 4, "the tick came back");

        page.press("Enter").await?;
        page.see("A strong answer").await?;
        page.see("1 of 5 points: again tomorrow").await?;
        page.hear("1 of 5 points: again tomorrow").await?;
        page.see_no("You were sure").await?;
        page.reload().await?;
        page.see("A strong answer").await?;
        page.see("First I would ask.").await?;
        page.press("Enter").await?;
        page.see("Question 2").await
    });
}

#[test]
fn speak_tick_and_compare_by_touch() {
    mini_everywhere(async |page| by_touch(page).await);
}

#[test]
fn speak_tick_and_compare_on_a_small_phone() {
    mini_journey(async |page| {
        page.viewport(320, 640).await?;
        by_touch(page).await
    });
}

#[test]
fn the_interviewer_cuts_in_when_the_answer_goes_in_circles() {
    mini_everywhere(async |page| {
        page.open(PROMPT).await?;
        let once = "We moved the payment service to another region because the old region had failed twice. My team \
                    copied the database first, checked every table against its copy, wrote down how to go back, and \
                    moved a small share of the customers. Nobody noticed the move, the errors stayed flat, and after a \
                    week all customers were served from the new region. The old machines were deleted in March.";
        page.fill(FIELD, once).await?;
        page.see_no("The interviewer asks:").await?;
        page.fill(FIELD, &format!("{once} So: {once}")).await?;
        page.see("The interviewer asks:").await?;
        page.accessible("an interviewer who cuts in").await?;
        hides_all(page).await
    });
}

async fn by_touch(page: &Page) -> Result<()> {
    page.open(PROMPT).await?;
    page.click_button("Start").await?;
    page.see("Stop").await?;
    page.second().await?;
    page.click_button("Stop").await?;
    let stopped = seconds(page).await?;
    ensure!(stopped > 0, "a second was spoken");
    page.second().await?;
    page.click_button("Key points").await?;
    page.see("They would ask:").await?;
    ensure!(page.sideways().await? == 0, "nothing is cut off");
    page.run("document.querySelector('.points input').click()").await?;
    page.click_button("Compare").await?;
    page.see("A strong answer").await?;
    page.see(&format!("You spoke for 0:0{stopped}.")).await?;
    let folded = page.run("return document.querySelector('details.answer').open").await?;
    ensure!(folded == false, "the weak answer is folded");
    ensure!(page.sideways().await? == 0, "nothing is cut off");
    page.click_button("Next").await?;
    page.see_no("A strong answer").await
}
