//! Clocks that are set while the page is open, computers that sleep, and readers who travel.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, mini_everywhere, mini_journey};
use serde_json::json;

const EXAM: &str = "#/quiz?items=mini-line,mini-single&mode=exam&minutes=10&seed=1";

/// Sets the clock of the reader, so many milliseconds from where it is.
async fn set(page: &Page, milliseconds: i64) -> Result<()> {
    // In Firefox a script of the driver has a `Date` of its own.
    let script = format!(
        "const {{ Date }} = window; const now = Date.now; Date.now = () => now.call(Date) + {milliseconds}"
    );
    page.run(&script).await.map(drop)
}

const HOUR: i64 = 60 * 60 * 1000;

/// A script that keeps the reader's clock set over a reload.
const SHIFTED: &str = "{
    const now = Date.now;
    Date.now = () => now.call(Date) + Number(localStorage.getItem('shift') ?? 0);
}";

/// Loads the page again, with a clock that is so many milliseconds fast.
async fn load_at(page: &Page, milliseconds: i64) -> Result<()> {
    page.run(&format!("localStorage.setItem('shift', {milliseconds})")).await?;
    page.reload().await
}

/// The seconds that an exam shows as left.
async fn left(page: &Page) -> Result<u64> {
    let text = page.run("return document.querySelector('[role=timer]')?.textContent ?? ''").await?;
    let text = text.as_str().unwrap_or_default();
    let (minutes, rest) = text.split_once(':').with_context(|| format!("no clock: {text}"))?;
    let seconds = rest.split(' ').next().unwrap_or_default();
    Ok(minutes.parse::<u64>()? * 60 + seconds.parse::<u64>()?)
}

#[test]
fn an_exam_never_shows_more_time_than_it_has_and_goes_on() {
    mini_everywhere(async |page| {
        page.open(EXAM).await?;
        page.click_button("Start").await?;
        let mut shown = left(page).await?;
        ensure!(shown <= 600, "{shown} s of ten minutes");
        for jump in [-HOUR, HOUR, -24 * HOUR, 24 * HOUR, 120_000, -120_000] {
            set(page, jump).await?;
            for _ in 0..2 {
                page.second().await?;
                // The clock that nobody sets goes on, so the exam's clock does, but for what it gave back.
                page.press("f").await?;
                let next = left(page).await?;
                ensure!(
                    next <= shown,
                    "{next} s are left after {shown}, when the clock was set by {jump} ms"
                );
                shown = next;
            }
        }
        ensure!(shown > 300, "{shown} s are left of eight minutes");
        Ok(())
    });
}

#[test]
fn an_exam_keeps_its_time_over_a_reload_when_the_clock_was_set_back() {
    mini_everywhere(async |page| {
        // The clock that is set stays so over the reload.
        page.before_load(
            "const now = Date.now; Date.now = () => now.call(Date) + Number(localStorage.shift ?? 0)",
        )
        .await?;
        page.open(EXAM).await?;
        page.click_button("Start").await?;
        page.press("8").await?;
        for _ in 0..90 {
            page.second().await?;
        }
        page.press("f").await?;
        let before = left(page).await?;
        ensure!(before < 520, "{before} s are left");
        page.run("localStorage.setItem('shift', -3600000)").await?;
        page.press("f").await?;
        page.reload().await?;
        let after = left(page).await?;
        ensure!(after <= before && after + 60 > before, "{after} s are left after {before}");
        Ok(())
    });
}

#[test]
fn a_computer_that_slept_through_the_deadline_hands_the_exam_in() {
    for wakes in [
        "document.dispatchEvent(new Event('visibilitychange'))",
        "",
        "document.querySelector('.primary').click()",
    ] {
        mini_everywhere(async |page| {
            page.open(EXAM).await?;
            page.click_button("Start").await?;
            page.press("8").await?;
            page.second().await?;
            set(page, HOUR).await?;
            page.run(wakes).await?;
            page.see("The time ran out; what was answered by then counts.").await?;
            page.see("1 of 2 right").await?;
            page.reload().await?;
            page.see("1 of 2 right").await
        });
    }
}

async fn answer(page: &Page, line: &str) -> Result<()> {
    page.open(&format!("#/quiz?items=mini-line&seed={line}")).await?;
    page.press(line).await?;
    page.press("Enter").await?;
    page.see("Source:").await?;
    page.click_button("More").await?;
    page.click_button("Finish early").await?;
    page.see(" right").await?;
    page.open("#/").await
}

#[test]
fn what_was_answered_in_2066_loses_to_what_comes_later_and_can_be_forgotten() {
    for wrong in [HOUR, 40 * 365 * 24 * HOUR] {
        mini_everywhere(async |page| {
            page.before_load(SHIFTED).await?;
            page.open("#/").await?;
            load_at(page, wrong).await?;
            answer(page, "9").await?;
            let missed = "0 solid, 0 shaky, 1 missed";
            // A right answer is solid where nobody knows that the miss was near.
            let right =
                if wrong == HOUR { "0 solid, 1 shaky, 0 missed" } else { "1 solid, 0 shaky, 0 missed" };
            page.open("#/progress").await?;
            page.see(missed).await?;
            load_at(page, 0).await?;
            page.see(missed).await?;
            answer(page, "8").await?;
            page.open("#/progress").await?;
            page.see(right).await?;
            load_at(page, 2 * HOUR).await?;
            page.see(right).await?;
            page.open("#/data").await?;
            page.see("2 answers.").await?;
            page.click_button("Reset").await?;
            page.see("Forgotten: 2 answers.").await?;
            page.click_button("Undo the reset").await?;
            page.see("2 answers.").await?;
            page.click_button("Reset").await?;
            page.see("Forgotten: 2 answers.").await?;
            page.open("#/").await?;
            for later in [0, wrong + HOUR] {
                load_at(page, later).await?;
                page.see("Rehearse the infrastructure interview").await?;
                page.see_no("Topics you have tried").await?;
            }
            Ok(())
        });
    }
}

#[test]
fn a_setting_counts_that_was_changed_after_the_clock_was_wrong() {
    mini_everywhere(async |page| {
        page.before_load(SHIFTED).await?;
        page.open("#/settings").await?;
        load_at(page, 40 * 365 * 24 * HOUR).await?;
        page.choose(Role::Radio, "Dark").await?;
        load_at(page, 0).await?;
        page.choose(Role::Radio, "Light").await?;
        for later in [0, HOUR] {
            load_at(page, later).await?;
            let theme = page.run("return document.documentElement.dataset.theme").await?;
            ensure!(theme == "light", "{later} ms later the colours are {theme}");
        }
        Ok(())
    });
}

#[test]
fn todays_five_are_those_of_the_place_where_the_reader_is_now() {
    // Only Chromium can be told that its computer is somewhere else.
    mini_journey(async |page| {
        for zone in ["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"] {
            page.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await?;
            page.open("#/").await?;
            page.open("#/daily").await?;
            let today = "const now = new Date(), two = number => String(number).padStart(2, '0');
                return `#/daily/${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`";
            let today = page.run(today).await?;
            page.until(&format!("{today} in {zone}"), async || {
                Ok((page.run("return location.hash").await? == today).then_some(()))
            })
            .await?;
        }
        Ok(())
    });
}
