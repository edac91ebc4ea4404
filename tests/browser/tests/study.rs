//! The plan, today's queue and what is known: from the date of an interview to a day's questions, and to the pictures.

use anyhow::{Result, ensure};
use browser_tests::{Media, Page, Role, mini_everywhere, mini_journey};

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

#[test]
fn a_link_carries_the_plan_to_another_device() {
    mini_everywhere(async |page| {
        page.open("#/start").await?;
        page.choose(Role::Radio, "Infrastructure lead").await?;
        says_when(page).await?;
        page.open("#/plan").await?;
        page.see("12 days until").await?;
        page.click_button("Share").await?;
        let link = page.run("return document.querySelector('[data-shared-text]').value").await?;
        let link = link.as_str().unwrap_or_default().to_owned();
        let (_, sent) = link.split_once('#').unwrap_or_default();
        let sent = format!("#{sent}");
        ensure!(sent.starts_with("#/plan?track=lead&minutes=10&day="), "the link is {link}");
        // What is here already is said.
        page.open(&sent).await?;
        page.see("This link says what is here already.").await?;
        // On the other device something else is there.
        page.open("#/start").await?;
        page.choose(Role::Radio, "Head of infrastructure").await?;
        page.choose(Role::Radio, "Just looking").await?;
        page.choose(Role::Radio, "60 min").await?;
        page.open(&sent).await?;
        page.see("A plan from another device").await?;
        page.see("Infrastructure lead").await?;
        page.see("Head of infrastructure").await?;
        page.accessible("a plan that a link brought").await?;
        ensure!(page.sideways().await? == 0, "what the link brought scrolls sideways");
        page.click_link("Keep what is here").await?;
        page.see("Say when the interview is").await?;
        page.open(&sent).await?;
        page.see("A plan from another device").await?;
        page.press("Enter").await?;
        page.see("12 days until").await?;
        page.see("with 10 min a day").await?;
        ensure!(page.run("return location.hash").await? == "#/plan", "the address stays at the link");
        page.reload().await?;
        page.see("12 days until").await
    });
}

#[test]
fn a_pause_keeps_the_days_in_a_row() {
    mini_everywhere(async |page| {
        misses_one(page).await?;
        page.open("#/you").await?;
        page.see("1 day in a row.").await?;
        page.click_button("Pause").await?;
        page.see("1 day in a row. Paused since ").await?;
        page.accessible("a pause").await?;
        // Six days later it is as it was, on Today too.
        page.before_load("const now = Date.now; Date.now = () => now() + 6 * 86400000").await?;
        page.reload().await?;
        page.see("1 day in a row. Paused since ").await?;
        page.open("").await?;
        page.see("1 day in a row. Paused since ").await?;
        page.accessible("Today in a pause").await?;
        page.open("#/you").await?;
        page.click_button("End the pause").await?;
        page.see_no("Paused since ").await?;
        page.see("1 day in a row.").await
    });
}

#[test]
fn how_long_answers_take_is_read_on_a_phone_in_print_and_without_colours() {
    // How wide a bar is painted, against the place that it has, and whether it is to be seen at all.
    const BAR: &str = "
        const bar = document.querySelector('.wraps .portion');
        bar.scrollIntoView();
        const [all, part] = [bar, bar.querySelector('.filled')].map(one => one.getBoundingClientRect().width);
        const style = getComputedStyle(bar.querySelector('.filled'));
        return all > 40 && part > 1 && style.fill !== getComputedStyle(bar).backgroundColor && style.display !== 'none'";
    mini_journey(async |page| {
        misses_one(page).await?;
        page.viewport(320, 900).await?;
        for (forced_colours, print) in [(false, false), (true, false), (false, true)] {
            page.media(Media { forced_colours, print, ..Media::default() }).await?;
            page.open("#/you").await?;
            page.see("How long an answer takes").await?;
            page.see("Middle half").await?;
            ensure!(page.sideways().await? == 0, "the times scroll sideways at 320 px");
            ensure!(page.run(BAR).await? == true, "no bar: forced {forced_colours}, print {print}");
        }
        page.media(Media::default()).await?;
        page.accessible("how long answers take, on a phone").await
    });
}
