//! The mock interview: from the tab Mock over a round with its clock to the scorecard, with reloads in between.

use anyhow::{Result, ensure};
use browser_tests::{Page, mini_everywhere};

const SYSTEMS: &str = "#/loop?track=engineer&level=engineer&rounds=systems&seed=7";
const INCIDENT: &str = "#/loop?track=engineer&level=engineer&rounds=incident&seed=7";

/// Skips questions until the page says this.
async fn skip_to(page: &Page, words: &str) -> Result<()> {
    for _ in 0..20 {
        let text = page.text().await?;
        if text.contains(words) {
            return page.see(words).await;
        }
        page.press("s").await?;
    }
    page.see(words).await
}

#[test]
fn a_round_from_the_tab_to_the_scorecard() {
    mini_everywhere(async |page| {
        page.open("#/mock").await?;
        page.click_link("Technical round on systems").await?;
        page.see("Each round begins at your level.").await?;
        page.open(SYSTEMS).await?;
        page.accessible("before the first round").await?;
        page.press("Enter").await?;
        page.see("Technical round on systems").await?;
        page.see("left").await?;
        let at = page.run("return location.hash").await?;
        ensure!(at.as_str().is_some_and(|at| at.starts_with("#/loop/1?")), "{at}");
        page.reload().await?;
        page.see("Technical round on systems").await?;
        skip_to(page, "Half-time").await?;
        page.see("So the second half is easier").await?;
        page.accessible("between two halves").await?;
        page.reload().await?;
        page.see("So the second half is easier").await?;
        page.open("#/").await?;
        page.see("Continue the mock interview: round 1 of 1").await?;
        page.open(SYSTEMS).await?;
        page.click_button("End the interview here").await?;
        page.see("What does not").await?;
        page.see("Practise next").await?;
        page.accessible("the scorecard").await?;
        page.reload().await?;
        page.see("Practise next").await
    });
}

#[test]
fn a_drill_in_an_interview_leads_back_to_it() {
    mini_everywhere(async |page| {
        page.open(INCIDENT).await?;
        page.press("Enter").await?;
        page.see("This drill is a round of your mock interview.").await?;
        for _ in 0..3 {
            page.press("1").await?;
        }
        page.see("Your decisions").await?;
        page.click_link("Back to the interview").await?;
        page.see("Half-time").await
    });
}

#[test]
fn a_group_votes_on_a_drill_by_keys() {
    mini_everywhere(async |page| {
        page.open("#/drill/mini-drill").await?;
        page.click_button("Play in a group").await?;
        page.see("What do you do? Vote.").await?;
        page.accessible("before the votes").await?;
        for key in ["2", "1", "2"] {
            page.press(key).await?;
        }
        page.see("3 votes").await?;
        page.see_no("2 votes").await?;
        page.press("Enter").await?;
        page.see("2 votes").await?;
        page.accessible("after the votes").await?;
        page.press("Enter").await?;
        page.see("What changed").await?;
        page.see("What do you do? Vote.").await
    });
}

#[test]
fn the_page_of_a_job_is_there_before_the_app_and_goes_on_in_it() {
    mini_everywhere(async |page| {
        page.open("job/lead/").await?;
        page.see("Recruiter screen").await?;
        let at = page.run("return location.pathname + location.hash").await?;
        ensure!(at.as_str() == Some("/#/job/lead"), "{at}");
        page.click_link("Whole interview").await?;
        page.see("Each round begins at your level.").await?;
        page.open("#/job/lead").await?;
        page.accessible("a job").await
    });
}

/// What stands in the field of the share sheet, or another text of the page.
async fn read(page: &Page, script: &str) -> Result<String> {
    Ok(page.run(script).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_link_shares_the_same_interview_and_the_next_scorecard_is_compared() {
    const HEADING: &str = "return document.querySelector('#stem').textContent";
    mini_everywhere(async |page| {
        page.open(SYSTEMS).await?;
        page.press("Enter").await?;
        page.see("Technical round on systems").await?;
        let first = read(page, HEADING).await?;
        skip_to(page, "Half-time").await?;
        page.click_button("End the interview here").await?;
        page.see("Practise next").await?;
        page.see_no("In the interview before this one").await?;
        let link = read(page, "return document.querySelector('#share-field').value").await?;
        page.click_button("Again, with other questions").await?;
        page.see("Each round begins at your level.").await?;
        page.press("Enter").await?;
        page.see("Technical round on systems").await?;
        skip_to(page, "Half-time").await?;
        page.click_button("End the interview here").await?;
        page.see("In the interview before this one").await?;
        page.accessible("two scorecards").await?;
        // Somebody else, who was never here.
        page.open("#/help").await?;
        page.run("localStorage.clear(); sessionStorage.clear()").await?;
        page.client().goto("about:blank").await?;
        page.open(&format!("#{}", link.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default()))
            .await?;
        page.see("Each round begins at your level.").await?;
        page.press("Enter").await?;
        page.see("Technical round on systems").await?;
        let theirs = read(page, HEADING).await?;
        ensure!(theirs == first, "the link asks something else: {theirs} and not {first}");
        Ok(())
    });
}
