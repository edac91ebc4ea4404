//! The plan, today's queue and what is known: from the date of an interview to a day's questions, and to the pictures.

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, mini_everywhere};

/// The day in twelve days, by the page's clock, as a date field has it.
const AHEAD: &str = "
    const day = new Date(Date.now() + 12 * 86400000);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-')";

/// Says an interview in twelve days, ten minutes a day.
async fn says_when(page: &Page) -> Result<()> {
    page.open("#/start").await?;
    page.choose(Role::Radio, "10 min").await?;
    let day = page.run(AHEAD).await?;
    let day = day.as_str().unwrap_or_default();
    let pick = format!(
        "const field = document.getElementById('day');
         field.value = '{day}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    page.run(&pick).await.map(drop)
}

/// Answers one question wrong, and is sure.
async fn misses_one(page: &Page) -> Result<()> {
    page.open("#/quiz?items=mini-single&seed=1").await?;
    page.press("1").await?;
    page.press("Enter").await?;
    page.see("Missed.").await?;
    page.press("Enter").await
}

#[test]
fn a_plan_leads_to_todays_queue() {
    mini_everywhere(async |page| {
        page.open("#/plan").await?;
        page.see("Say when the interview is, and for which job").await?;
        says_when(page).await?;
        page.open("#/plan").await?;
        page.see("12 days until").await?;
        page.see("What you will recall").await?;
        page.see("Day by day").await?;
        page.accessible("the plan").await?;
        ensure!(page.sideways().await? == 0, "the plan scrolls sideways");
        // The plan opens what it says of today.
        page.press("Enter").await?;
        page.see("Sure").await?;
        ensure!(page.run("return location.hash").await? == "#/due", "the button leads elsewhere");
        page.open("#/plan").await?;
        page.click_button("Save for my calendar (.ics)").await?;
        page.see("The file was offered to your browser.").await
    });
}

#[test]
fn a_date_that_has_passed_is_said() {
    mini_everywhere(async |page| {
        page.open("#/start").await?;
        page.run(
            "const field = document.getElementById('day');
             field.value = '2020-02-29';
             field.dispatchEvent(new Event('change', { bubbles: true }))",
        )
        .await?;
        page.open("#/plan").await?;
        page.see("The date of your interview has passed.").await?;
        page.accessible("the plan of a date that has passed").await
    });
}

#[test]
fn what_was_answered_is_seen_on_you_and_today() {
    mini_everywhere(async |page| {
        misses_one(page).await?;
        page.open("#/you").await?;
        page.see("How well each topic sits").await?;
        page.see("How sure, and how right").await?;
        page.see("1 answer in a year").await?;
        page.accessible("what is known").await?;
        ensure!(page.sideways().await? == 0, "it scrolls sideways");
        page.click_button("Save the topics as a table (.csv)").await?;
        page.see("The file was offered to your browser.").await?;
        page.open("").await?;
        page.see("Today: ").await?;
        let start = page.run("return document.querySelector('[data-primary]').getAttribute('href')").await?;
        ensure!(start == "#/due" || start.as_str().is_some_and(|start| start.contains("single")), "{start}");
        Ok(())
    });
}
