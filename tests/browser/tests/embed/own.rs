//! A question that the author of the page around wrote, between the tags of the element.

use anyhow::ensure;
use browser_tests::mini_everywhere;
use serde_json::json;

use crate::blog::{Blog, click, enter, hears, leave};

/// As Markdown, and as the HTML that a site makes of it.
const BOTH: &str = "<dry-run-quiz>

## What ended a container with `exit code 137`?

- [ ] An error <i>of its own</i>
  > It picks a small code.
- [x] SIGKILL
  > 128 + 9.

> Look for `OOMKilled`.

</dry-run-quiz>
<dry-run-quiz theme=\"dark\"><p>Upgrade a node.</p><ol><li>Cordon it<blockquote>First.</blockquote></li><li>Drain it</li></ol></dry-run-quiz>";

#[test]
fn a_question_of_the_pages_author_is_asked_judged_and_told() {
    mini_everywhere(async |page| {
        let _blog = Blog::open(page, "", BOTH).await?;
        enter(page, 0).await?;
        page.see("What ended a container with exit code 137?").await?;
        let before = page.run("return [document.querySelector('#name code')?.textContent, document.querySelector('#set').textContent]").await?;
        ensure!(before == json!(["exit code 137", ""]), "before the program it shows {before}");
        ensure!(
            page.run("return Boolean(document.querySelector('.question'))").await? == false,
            "it has begun"
        );
        click(page, "button", "Start").await?;
        click(page, ".option label", "SIGKILL").await?;
        click(page, "button", "Not sure").await?;
        page.see("128 + 9.").await?;
        page.see("Look for OOMKilled.").await?;
        page.see("Your answers last until this page is closed.").await?;
        let beside = "return document.querySelector('header, nav, .rail, [data-item], i')";
        ensure!(page.run(beside).await?.is_null(), "it has more than the question");
        let saved = "return Object.keys(localStorage).filter(name => /play|log|past/.test(name)).length";
        ensure!(page.run(saved).await? == 0, "something of it is saved");
        // The page around has other colours, and says the question again.
        leave(page).await?;
        page.run("document.querySelector('dry-run-quiz').setAttribute('theme', 'dark')").await?;
        enter(page, 0).await?;
        page.see("128 + 9.").await?;
        click(page, "button", "Answer again").await?;
        click(page, ".option label", "An error of its own").await?;
        click(page, "button", "Sure").await?;
        page.see("It picks a small code.").await?;
        leave(page).await?;
        ensure!(hears(page, 0, "started").await? == json!({ "items": 1, "mode": "practice" }));
        let answered = hears(page, 0, "answered").await?;
        ensure!(
            answered["item"] == "own" && answered["kind"] == "single" && answered["score"] == 1,
            "{answered}"
        );
        let completed = hears(page, 0, "completed").await?;
        ensure!(completed["items"] == 1 && completed["revisit"] == 1, "{completed}");
        page.console_errors().await.map(drop)
    });
}

const GERMAN: &str = "<section lang=\"de\"><dry-run-quiz>

## Was beendet einen Container mit 137?

- [ ] Ein Fehler der Anwendung
- [x] SIGKILL
  > 128 + 9.

</dry-run-quiz></section>
<script>addEventListener('xapi', ({ detail }) => (window.said ??= []).push([detail.verb.display.en, detail.object.id]))</script>
<script async src=\"SITE/embed/v1/embed-xapi.js\"></script>";

#[test]
fn a_question_has_the_language_of_its_page_and_an_address_of_its_own() {
    mini_everywhere(async |page| {
        let blog = Blog::open(page, "", GERMAN).await?;
        enter(page, 0).await?;
        page.see("Was beendet einen Container mit 137?").await?;
        ensure!(page.run("return document.querySelector('#name').lang").await? == "de", "before the program");
        click(page, "button", "Start").await?;
        click(page, ".option label", "SIGKILL").await?;
        click(page, "button", "Sure").await?;
        page.see("128 + 9.").await?;
        let languages = "return ['#stem', '.option .text', '.reason', '.facts', '.verdict']
            .map((place) => document.querySelector(place).closest('[lang]').lang)";
        let languages = page.run(languages).await?;
        ensure!(languages == json!(["de", "de", "de", "en", "en"]), "{languages}");
        leave(page).await?;
        hears(page, 0, "completed").await?;
        let name = format!("{}/#was-beendet-einen-container-mit-137", blog.origin());
        let said = page.run("return window.said").await?;
        let expect = json!([["initialized", name], ["answered", name], ["completed", name]]);
        ensure!(said == expect, "the statements are {said}");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn steps_of_the_pages_author_are_put_in_order() {
    mini_everywhere(async |page| {
        let _blog = Blog::open(page, "", BOTH).await?;
        page.run("document.querySelectorAll('dry-run-quiz')[1].scrollIntoView()").await?;
        enter(page, 1).await?;
        click(page, "button", "Start").await?;
        page.see("Cordon it").await?;
        // Two steps are never shown in their right order.
        let first = "return document.querySelector('.steps li').textContent";
        ensure!(page.run(first).await?.as_str().is_some_and(|step| step.contains("Drain it")), "in order");
        click(page, ".steps li:first-child button", "1").await?;
        click(page, ".steps .moves button", "\u{2193}").await?;
        click(page, "button", "Sure").await?;
        page.see("Right.").await?;
        page.see("First.").await?;
        leave(page).await?;
        let answered = hears(page, 1, "answered").await?;
        ensure!(answered["kind"] == "order" && answered["score"] == 1, "{answered}");
        page.console_errors().await.map(drop)
    });
}

/// A page that writes its own messages, and what it asks is wrong.
const WRONG: &str = "<iframe title=\"Quiz\" width=\"600\" height=\"500\" src=\"SITE/embed/v1/#/#own=1\"></iframe>
    <script>
        addEventListener('message', ({ data, source, origin }) => {
            if (data.type === 'ready') {
                const question = { stem: 'Which?', kind: 'single', explanation: null,
                    options: [{ text: '<img src=x onerror=alert(1)>', right: true }, { text: 'B', right: true }] };
                const message = { dryrun: 1, type: 'configure', seq: 1, id: data.id, detail: { theme: 'light', question } };
                source.postMessage(message, origin);
            }
            (window.heard ??= []).push([data.type, data.detail]);
        });
    </script>";

#[test]
fn what_cannot_be_asked_is_refused_with_a_sentence() {
    mini_everywhere(async |page| {
        let _blog = Blog::open(page, "", WRONG).await?;
        crate::blog::enter_what(page, "return document.querySelector('iframe')").await?;
        page.see("This question cannot be asked").await?;
        page.see_no("Start").await?;
        leave(page).await?;
        let is_told =
            "return window.heard.some(([type, detail]) => type === 'error' && detail.code === 'question')";
        page.until("the page around to hear of it", async || {
            Ok((page.run(is_told).await? == true).then_some(()))
        })
        .await?;
        page.console_errors().await.map(drop)
    });
}
