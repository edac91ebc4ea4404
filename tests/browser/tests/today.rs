//! Today, and the way to one's own job: what a candidate sees first, says once, and finds again.

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, everywhere, mini_everywhere};

/// The day in nine days, by the page's clock, as a date field has it.
const IN_NINE_DAYS: &str = "
    const day = new Date(Date.now() + 9 * 86400000);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-')";

/// The card that offers three taps.
const OFFER: &str = "What are you preparing for? Role, date, minutes a day: three taps, and every start button draws from \
                     them.";

/// Where the filled button leads.
const STARTS: &str = "return document.querySelector('[data-primary]').getAttribute('href')";

async fn starts(page: &Page, with: &str) -> Result<()> {
    let start = page.run(STARTS).await?;
    ensure!(start.as_str().is_some_and(|start| start.contains(with)), "it leads to {start}, not to {with}");
    Ok(())
}

/// Puts a date into the field, as a reader does who picks it.
async fn pick_day(page: &Page, day: &str) -> Result<()> {
    let pick = format!(
        "const field = document.getElementById('day');
         field.value = '{day}';
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    page.run(&pick).await.map(drop)
}

#[test]
fn three_taps_and_every_start_button_draws_from_the_job() {
    everywhere(async |page| {
        page.open("").await?;
        page.see("Start: 10 questions, about 9 min").await?;
        page.click_link(OFFER).await?;
        page.choose(Role::Radio, "Infrastructure lead").await?;
        let day = page.run(IN_NINE_DAYS).await?;
        pick_day(page, day.as_str().unwrap_or_default()).await?;
        page.choose(Role::Radio, "20 min").await?;
        page.see("Lead · 9 days").await?;
        starts(page, "track=lead&count=20").await?;
        page.click_link("Today").await?;
        page.see("9 days to go").await?;
        page.see_no("What are you preparing for?").await?;
        starts(page, "track=lead&count=20").await?;
        // The next visit knows it.
        page.reload().await?;
        page.see("Lead · 9 days").await?;
        page.click_link("Practise").await?;
        ensure!(
            page.run("return location.hash").await? == "#/practise?track=lead&count=20",
            "the form forgot it"
        );
        page.click_link("Today").await?;
        page.click_link("Start: 20 questions, about 18 min").await?;
        page.see("Sure").await?;
        // A session has neither tabs nor the chip.
        page.see_no("Library").await?;
        page.see_no("Lead · 9 days").await
    });
}

#[test]
fn who_says_nothing_is_not_held_up() {
    mini_everywhere(async |page| {
        page.open("#/start").await?;
        page.click_button("Not now").await?;
        page.see("Today’s five").await?;
        page.see_no("What are you preparing for?").await?;
        page.see("Set up").await?;
        page.reload().await?;
        page.see("Today’s five").await?;
        page.see_no("What are you preparing for?").await?;
        // A link asks nobody.
        page.open("#/quiz?items=mini-single&seed=1").await?;
        page.see("Sure").await?;
        page.see_no("What are you preparing for?").await
    });
}

#[test]
fn a_day_later_it_is_a_day_less_and_a_date_that_has_passed_is_told() {
    mini_everywhere(async |page| {
        page.open("#/start").await?;
        page.choose(Role::Radio, "Head of infrastructure").await?;
        pick_day(page, "2020-02-29").await?;
        page.see("This date has passed.").await?;
        page.see("Head · date passed").await?;
        page.click_link("Today").await?;
        page.see("The date of your interview has passed.").await?;
        page.click_link("Change it.").await?;
        let day = page.run(IN_NINE_DAYS).await?;
        pick_day(page, day.as_str().unwrap_or_default()).await?;
        page.see("Head · 9 days").await?;
        page.before_load("const now = Date.now; Date.now = () => now() + 86400000").await?;
        page.reload().await?;
        page.see("Head · 8 days").await?;
        page.choose(Role::Radio, "Just looking").await?;
        page.see_no("8 days").await
    });
}

#[test]
fn what_was_answered_is_on_today_and_on_you() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single&seed=1").await?;
        page.press("1").await?;
        page.click_button("Sure").await?;
        page.click_link("Dryrun").await?;
        page.see("Answers on 1 day.").await?;
        page.click_link("Mini").await?;
        page.see("One item of each kind, for tests.").await?;
        page.see("Quick questions").await?;
        page.click_link("You").await?;
        page.see("How well you know it").await?;
        page.see("Sure, and missed").await?;
        page.see("Every question you tried").await
    });
}

#[test]
fn a_job_has_a_page_that_makes_it_ones_own() {
    everywhere(async |page| {
        page.open("#/job/head").await?;
        page.see("What they ask about").await?;
        page.click_button("Make this my job").await?;
        page.see("This is your job.").await?;
        page.see("Head").await?;
        page.click_link("Mock").await?;
        page.see("For: Head of infrastructure.").await?;
        page.click_link("Library").await?;
        page.click_link("Infrastructure lead").await?;
        page.see("Make this my job").await
    });
}
