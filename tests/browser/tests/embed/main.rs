//! A quiz in a page at another origin: `<dry-run-quiz>` and its frame. The site is at `127.0.0.1`, the page around at
//! `localhost`, on ports of their own.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

mod blog;
mod choices;
mod cost;
mod file;
mod frozen;
mod golden;
mod heights;
#[path = "../kept/mod.rs"]
mod kept;
mod own;
mod preview;
mod published;
mod storage;
mod wordpress;

use anyhow::{Context, ensure};
use browser_tests::{Engine, everywhere, mini_everywhere};
use serde_json::{Value, json};

use blog::{Blog, answer, click, enter, enter_what, hears, leave, told};

const ONE: &str =
    "<dry-run-quiz topic=\"kubernetes\" count=\"2\"><a href=\"SITE/#/quiz\">The quiz</a></dry-run-quiz>";

#[test]
fn nothing_but_the_question_is_loaded_before_a_touch() {
    everywhere(async |page| {
        let _blog = Blog::open(page, "", ONE).await?;
        enter(page, 0).await?;
        let stem = page.run("return document.querySelector('#stem').textContent").await?;
        ensure!(stem.as_str().is_some_and(|stem| stem.len() > 20), "no question: {stem}");
        ensure!(page.run("return document.querySelectorAll('.option input').length > 1").await? == true);
        let asked = page.site.requests();
        let expect = ["/embed/v1/embed.js", "/embed/v1/kubernetes/"];
        ensure!(asked == expect, "asked for {asked:?}");
        leave(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn answers_are_judged_and_told_to_the_page_around() {
    mini_everywhere(async |page| {
        let quiz = "<dry-run-quiz items=\"mini-single,mini-line\" seed=\"1\"></dry-run-quiz>";
        let _blog = Blog::open(page, "", quiz).await?;
        enter(page, 0).await?;
        page.see("items: mini-single,mini-line").await?;
        click(page, "button", "Start").await?;
        click(page, ".option label", "SIGKILL, most often from the out-of-memory killer").await?;
        click(page, "button", "Sure").await?;
        page.see("Right.").await?;
        page.see("1 of 1 right so far.").await?;
        ensure!(
            page.run("return document.querySelector('header, nav a')").await?.is_null(),
            "it has a navigation"
        );
        click(page, "button", "Next").await?;
        page.see("The API server refuses this Deployment").await?;
        click(page, "button", "Skip").await?;
        page.see("1 of 2 right").await?;
        leave(page).await?;
        ensure!(hears(page, 0, "started").await? == json!({ "items": 2, "mode": "practice" }));
        let answered = hears(page, 0, "answered").await?;
        ensure!(answered["item"] == "mini-single" && answered["score"] == 1, "{answered}");
        let completed = hears(page, 0, "completed").await?;
        ensure!(completed["score"] == 0.5 && completed["keep"] == 1, "{completed}");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_first_question_of_a_topic_goes_on_in_the_program() {
    everywhere(async |page| {
        let _blog = Blog::open(page, "", ONE).await?;
        enter(page, 0).await?;
        let stem = page.run("return document.querySelector('#stem').textContent").await?;
        answer(page).await?;
        ensure!(page.run("return document.querySelector('#stem').textContent").await? == stem, "another one");
        leave(page).await?;
        ensure!(hears(page, 0, "started").await?["items"] == 2, "not the count of the page around");
        ensure!(hears(page, 0, "answered").await?["place"] == 1);
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_page_around_follows_the_height_of_what_is_shown() {
    everywhere(async |page| {
        let _blog = Blog::open(page, "", ONE).await?;
        enter(page, 0).await?;
        answer(page).await?;
        // Where the program was late, the page around moves only now.
        click(page, "button", "Flag").await?;
        leave(page).await?;
        page.until("the frame to be as high as its content", async || {
            let heights = told(page).await?;
            let last = heights.iter().rev().find(|one| one[1] == "resized" && one[2]["acted"] == true);
            let Some(height) = last.map(|one| one[2]["height"].clone()) else { return Ok(None) };
            let script = "return document.querySelector('dry-run-quiz').getBoundingClientRect().height";
            let is_so = page.run(script).await?.as_f64() == height.as_f64();
            Ok(is_so.then_some(()))
        })
        .await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_frame_below_what_is_seen_is_as_high_as_its_content_when_it_comes_into_view() {
    everywhere(async |page| {
        // WebKit loads a lazy frame when it is seen, and not before.
        if page.engine() == Engine::WebKit {
            return Ok(());
        }
        let below = format!("<div style=\"height: 100vh\"></div><div style=\"width: 360px\">{ONE}</div>");
        let _blog = Blog::open(page, "", &below).await?;
        hears(page, 0, "resized").await?;
        page.run("document.querySelector('dry-run-quiz').scrollIntoView()").await?;
        enter(page, 0).await?;
        let both = "return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() =>
            go([Math.ceil(document.querySelector('#dryrun').getBoundingClientRect().height), innerHeight]))))";
        let both = page.run(both).await?;
        ensure!(both[0] == both[1], "content and frame are {both} pixels high");
        leave(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_link_to_another_place_of_the_app_opens_in_a_tab_of_its_own() {
    mini_everywhere(async |page| {
        let exam = "<dry-run-quiz items=\"mini-single,mini-line\" mode=\"exam\"></dry-run-quiz>";
        let _blog = Blog::open(page, "", exam).await?;
        enter(page, 0).await?;
        click(page, "button", "Start").await?;
        page.see("Today").await?;
        let link =
            "const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Today');
            link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
            return [link.href, link.target, link.rel]";
        let expect = json!([format!("{}#/", page.site.url()), "_blank", "noopener noreferrer"]);
        let link = page.run(link).await?;
        ensure!(link == expect, "it leads to {link}");
        leave(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn it_completes_in_every_sandbox_and_without_storage() {
    for may in [
        "allow-scripts",
        "allow-scripts allow-forms",
        "allow-scripts allow-same-origin",
        "allow-scripts allow-same-origin allow-forms",
    ] {
        everywhere(async |page| {
            let frame = format!(
                "<iframe sandbox=\"{may}\" width=\"600\" height=\"700\" src=\"SITE/embed/v1/kubernetes/\"></iframe>"
            );
            let _blog = Blog::open(page, "", &frame).await?;
            enter_what(page, "return document.querySelector('iframe')").await?;
            answer(page).await.with_context(|| format!("with {may}"))?;
            let kept = if may.contains("same-origin") {
                "Your answers are kept in this browser, for this page."
            } else {
                "Your answers last until this page is closed."
            };
            page.see(kept).await?;
            leave(page).await?;
            page.console_errors().await.map(drop)
        });
    }
}

#[test]
fn quizzes_on_one_page_do_not_hear_each_other() {
    everywhere(async |page| {
        let quiz = |topic| format!("<dry-run-quiz topic=\"{topic}\" count=\"2\"></dry-run-quiz>");
        let topics = ["kubernetes", "linux", "kubernetes", "networking", "linux"];
        let ten: String = topics.iter().chain(&topics).map(quiz).collect();
        let _blog = Blog::open(page, "", &ten).await?;
        page.run("[...document.querySelectorAll('dry-run-quiz')].at(3).scrollIntoView()").await?;
        enter(page, 3).await?;
        answer(page).await?;
        leave(page).await?;
        hears(page, 3, "answered").await?;
        let others = told(page).await?;
        let of_others = |one: &&Value| one[0] != json!(3) && one[1] != "ready" && one[1] != "resized";
        ensure!(!others.iter().any(|one| of_others(&one)), "others heard it: {others:?}");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_strict_policy_of_the_page_around_refuses_nothing() {
    everywhere(async |page| {
        let site = page.site.url();
        let site = site.trim_end_matches('/');
        let policy = format!("default-src 'self'; script-src 'self' {site}; frame-src {site}");
        let blog = Blog::open(page, &policy, ONE).await?;
        enter(page, 0).await?;
        answer(page).await?;
        leave(page).await?;
        let refused = page.run("return window.refused").await?;
        // The icon of this test's page.
        let of_quiz =
            refused.as_array().context("a list")?.iter().filter(|one| !one.to_string().contains("img-src"));
        ensure!(of_quiz.count() == 0, "refused: {refused}");
        drop(blog);
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_wrong_attribute_is_named() {
    everywhere(async |page| {
        let quizzes = "<dry-run-quiz topik=\"linux\"></dry-run-quiz><dry-run-quiz topic=\"linus\"></dry-run-quiz>\
             <dry-run-quiz count=\"0\"></dry-run-quiz><dry-run-quiz topic=\"linux\" height=\"1\">\
             <a href=\"SITE/\">The quiz</a></dry-run-quiz>";
        let _blog = Blog::open(page, "", quizzes).await?;
        let shown = "return [...document.querySelectorAll('dry-run-quiz')].map(quiz => quiz.shadowRoot?.textContent ?? '')";
        let sentences = page
            .until("a sentence for each quiz", async || {
                let shown = page.run(shown).await?;
                let all = shown.as_array().cloned().unwrap_or_default();
                let is_there = |one: &Value| one.as_str().is_some_and(|one| !one.is_empty());
                Ok((all.len() == 4 && all.iter().all(is_there)).then_some(all))
            })
            .await?;
        for (sentence, name) in sentences.iter().zip(["topik", "linus", "count", "height"]) {
            ensure!(
                sentence.as_str().is_some_and(|one| one.contains(name)),
                "{sentence} does not name {name}"
            );
        }
        page.see("The quiz").await?;
        page.console_errors().await.map(drop)
    });
}
