//! The page of a topic: its first question stands in it before the program, and goes on in the app.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

mod before;

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, dist, everywhere, journey, mini_dist, mini_everywhere};
use serde_json::json;

use before::{lines, stayed};

const TOPIC: &str = "topic/kubernetes/";
const MINI: &str = "topic/mini/";

/// Holds the program back until `window.go()`.
const HELD: &str = "
    const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => {
        WebAssembly.instantiate = real;
        return new Promise(resolve => window.go = () => resolve(real(...all)));
    };
";

/// Waits until the program is held.
async fn held(page: &Page) -> Result<()> {
    page.until("the program to be held", async || {
        Ok((page.run("return Boolean(window.go)").await? == json!(true)).then_some(()))
    })
    .await
}

#[test]
fn nothing_moves_when_the_app_comes() {
    for width in [320, 1280] {
        journey(async |page| {
            page.viewport(width, 900).await?;
            page.before_load(HELD).await?;
            page.open_only(TOPIC).await?;
            let second = page.names(Role::Radio).await?.into_iter().nth(1).context("no second option")?;
            page.choose(Role::Radio, &second).await?;
            page.run("scrollTo(0, 30)").await?;
            held(page).await?;
            let (before, scrolled) = (lines(page).await?, page.run("return scrollY").await?);
            page.run("window.go()").await?;
            page.see_no("Loading the question bank…").await?;
            stayed(page, &before).await.with_context(|| format!("at {width} px"))?;
            ensure!(page.run("return scrollY").await? == scrolled, "it scrolled");
            page.until("the focus", async || {
                let focused =
                    page.run("return document.querySelectorAll('input')[1] === document.activeElement");
                Ok((focused.await? == json!(true)).then_some(()))
            })
            .await
        });
    }
}

#[test]
fn what_is_done_before_the_program_is_done_by_it() {
    mini_everywhere(async |page| {
        page.before_load(HELD).await?;
        page.open_only(MINI).await?;
        let role = if page.names(Role::Radio).await?.is_empty() { Role::Checkbox } else { Role::Radio };
        let name = page.names(role).await?.into_iter().nth(1).context("no second option")?;
        page.choose(role, &name).await?;
        // As for a question with so many answers that the page has no room for their verdicts.
        page.run("document.querySelectorAll('template').forEach(one => one.remove())").await?;
        page.click_button("Sure").await?;
        page.see("Your answer is checked as soon as the program is here.").await?;
        // A second press is no wish to leave the verdict.
        page.click_button("Sure").await?;
        held(page).await?;
        page.run("window.go()").await?;
        page.find(Role::Button, "Next").await?;
        let shown = page.run(
            "return [document.querySelectorAll('input:checked').length, location.pathname, location.hash.slice(0, 12)]",
        );
        ensure!(shown.await? == json!([1, "/", "#/quiz?topic"]), "the choice is not the one that was made");
        // What the topic is about leaves with its first question.
        page.click_button("Next").await?;
        page.until("the topic to go", async || {
            let gone = page.run("return !document.querySelector('.about')?.checkVisibility()").await?;
            Ok((gone == json!(true)).then_some(()))
        })
        .await
    });
}

#[test]
fn the_verdict_comes_before_the_program_which_takes_it_over() {
    for (button, width) in [("Sure", 320), ("Guess", 1280)] {
        journey(async |page| {
            page.viewport(width, 900).await?;
            page.before_load(HELD).await?;
            page.open_only(TOPIC).await?;
            let second = page.names(Role::Radio).await?.into_iter().nth(1).context("no second option")?;
            page.choose(Role::Radio, &second).await?;
            // The second click of a double click does not go on.
            page.run(&format!(
                "for (let time = 0; time < 2; time++) [...document.querySelectorAll('.question form button')]
                    .find(one => one.textContent.startsWith('{button}') || one.textContent.startsWith('Next')).click()"
            ))
            .await?;
            page.see("Source:").await?;
            ensure!(!page.announcement().await?.is_empty(), "a screen reader hears no verdict");
            held(page).await?;
            let before = lines(page).await?;
            page.run("window.go()").await?;
            page.see_no("Loading the question bank…").await?;
            stayed(page, &before).await.with_context(|| format!("at {width} px"))?;
            page.click_button("Next").await?;
            page.see_no("Source:").await?;
            page.see("Last saved:").await?;
            page.console_errors().await.map(drop)
        });
    }
}

#[test]
fn who_goes_on_before_the_program_sees_the_next_question_with_it() {
    mini_everywhere(async |page| {
        page.before_load(HELD).await?;
        page.open_only(MINI).await?;
        let name = page.names(Role::Radio).await?.into_iter().nth(1).context("no second option")?;
        page.choose(Role::Radio, &name).await?;
        page.click_button("Sure").await?;
        page.see("Source:").await?;
        let stem = "return document.querySelector('#stem').textContent";
        let first = page.run(stem).await?;
        page.second().await?;
        page.press("Enter").await?;
        page.see("The next question is shown as soon as the program is here.").await?;
        held(page).await?;
        page.run("window.go()").await?;
        page.until("the next question", async || Ok((page.run(stem).await? != first).then_some(()))).await
    });
}

#[test]
fn its_links_lead_into_the_app_before_the_program() {
    mini_everywhere(async |page| {
        page.before_load(HELD).await?;
        page.open_only(MINI).await?;
        page.click_link("Settings").await?;
        held(page).await?;
        page.run("window.go()").await?;
        page.see("Reduce motion").await
    });
}

#[test]
fn its_links_lead_into_the_app_after_the_program_came() {
    // At an address of its own: where a worker keeps the page already, it leads to the questions at once.
    mini_everywhere(async |page| {
        page.before_load(HELD).await?;
        page.open_only(MINI).await?;
        held(page).await?;
        page.run("window.go()").await?;
        page.see_no("Loading the question bank…").await?;
        page.click_link("All questions about Mini").await?;
        page.see_no("More questions").await?;
        let place = page.run("return [location.pathname, location.hash]").await?;
        ensure!(place == json!(["/", "#/browse?topic=mini"]), "{place}");
        Ok(())
    });
}

#[test]
fn a_link_to_a_place_in_the_app_leads_there_from_it_too() {
    mini_everywhere(async |page| {
        page.open(&format!("{MINI}#/settings")).await?;
        page.see("Reduce motion").await?;
        ensure!(page.run("return location.pathname").await? == "/", "it stays at the address of the topic");
        Ok(())
    });
}

#[test]
fn it_can_be_read_where_the_program_does_not_come() {
    everywhere(async |page| {
        page.before_load("window.fetch = () => Promise.reject(new TypeError('no network'))").await?;
        page.open_only(TOPIC).await?;
        page.hear("The download did not finish.").await?;
        let stem = page.run("return document.querySelector('#stem').textContent.length > 20").await?;
        ensure!(stem == true, "the question is gone");
        page.see("More questions").await?;
        page.accessible("the page of a topic without the program").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn it_reads_and_prints_without_script() {
    let pages = [dist(), mini_dist()].map(|folder| folder.map(|folder| folder.join("topic")));
    for topics in pages {
        let topics = topics.expect("a build");
        for topic in fs::read_dir(&topics).expect("pages of topics").flatten() {
            let html = fs::read_to_string(topic.path().join("index.html")).expect("a page");
            let has = |words: &str| assert!(html.contains(words), "{}: no {words}", topic.path().display());
            has("id=\"stem\"");
            has("<aside class=\"dryrun about\">");
            has("href=\"../../#/browse?topic=");
            has("needs JavaScript, which is off");
            assert!(!html.contains("href=\"#/"), "{}: a link that leads nowhere", topic.path().display());
        }
    }
}

#[test]
fn where_the_app_is_kept_it_opens_without_a_server() {
    mini_everywhere(async |page| {
        page.as_built()?;
        page.open("").await?;
        page.hear("Ready to work offline.").await?;
        page.site.stop();
        page.open(MINI).await?;
        let place = page.run("return [location.pathname, location.hash.slice(0, 17)]").await?;
        ensure!(place == json!(["/", "#/quiz?topic=mini"]), "{place}");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn an_error_that_no_step_has_named_is_told_as_it_is() {
    mini_everywhere(async |page| {
        page.before_load("history.replaceState = () => { throw new Error('no room in the history') }")
            .await?;
        page.open_only(MINI).await?;
        page.hear("Dryrun stopped while it was starting.").await?;
        page.see("no room in the history").await?;
        page.console_errors().await.map(drop)
    });
}
