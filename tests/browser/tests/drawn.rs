//! The first question of a link stands in the page before the program, and the program shows the same.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

mod before;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, everywhere, journey, mini_everywhere};
use serde_json::json;

use before::{lines, stayed};

/// Holds the program back until `window.go()`, from the moment in which it could take the page over.
const HELD: &str = "
    const gone = new Promise(resolve => window.go = resolve);
    for (const name of ['compile', 'compileStreaming']) {
        const real = WebAssembly[name]?.bind(WebAssembly);
        if (real) WebAssembly[name] = (...all) => real(...all).then(module => gone.then(() => module));
    }
";

/// Opens a link as somebody who was never here, and waits for its question.
async fn drawn(page: &Page, link: &str) -> Result<()> {
    page.open_only(link).await?;
    page.until("the question before the program", async || {
        let shown =
            "return document.querySelector('.loading') && document.querySelector('#stem')?.checkVisibility()";
        Ok((page.run(shown).await? == json!(true)).then_some(()))
    })
    .await
}

/// What the question asks, its options with their letters, and the rail.
const QUESTION: &str = "return [document.querySelector('#stem').textContent,
    ...[...document.querySelectorAll('.option, .rail, .rail *, .long-rail *, .situation')].map(one =>
        [one.tagName, one.textContent, one.ariaLabel, one.querySelector('input')?.id].join(' '))].join('\\n')";

#[test]
fn each_link_begins_with_the_question_that_the_program_asks() {
    // Kinds, filters of every sort, short and long sets, one question alone, seeds at both ends.
    for link in [
        "#/quiz?topic=linux&count=10&seed=1",
        "#/quiz?topic=kubernetes&kind=single&count=10&seed=2",
        "#/quiz?topic=databases&kind=single,multiple,text&count=2&seed=4294967295",
        "#/quiz?topic=networking&kind=single,line,numeric,multiple,text&seed=0",
        "#/quiz?kind=single&count=10&seed=3",
        "#/quiz?kind=multiple&level=senior,staff&count=24&seed=4",
        "#/quiz?kind=multiple&level=senior&count=25&seed=5",
        "#/quiz?topic=linux&kind=numeric&count=1&seed=6",
        "#/quiz?kind=text&track=lead&count=500&seed=7",
        "#/quiz?kind=line&track=engineer,swe&seed=8",
        "#/quiz?topic=linux,iac&kind=single,numeric&level=engineer&track=engineer&count=9&seed=9",
    ] {
        journey(async |page| {
            page.before_load(HELD).await?;
            drawn(page, link).await?;
            let before = page.run(QUESTION).await?;
            page.run("window.go()").await?;
            page.see_no("Loading the question bank…").await?;
            let after = page.run(QUESTION).await?;
            ensure!(before == after, "{link} showed\n{before}\nand then\n{after}");
            Ok(())
        });
    }
}

#[test]
fn nothing_moves_and_nothing_is_lost_when_the_program_comes() {
    for (width, count) in [(320, 10), (1280, 10), (320, 40)] {
        journey(async |page| {
            page.viewport(width, 900).await?;
            page.before_load(HELD).await?;
            drawn(page, &format!("#/quiz?topic=kubernetes&kind=single&count={count}&seed=2")).await?;
            let second = page.names(Role::Radio).await?.into_iter().nth(1).context("no second option")?;
            page.choose(Role::Radio, &second).await?;
            let before = lines(page).await?;
            page.run("window.go()").await?;
            page.see_no("Loading the question bank…").await?;
            stayed(page, &before).await.with_context(|| format!("at {width} px, {count} questions"))?;
            let chosen = page.run("return document.querySelectorAll('input')[1].checked").await?;
            ensure!(chosen == json!(true), "the choice is lost");
            Ok(())
        });
    }
}

#[test]
fn what_is_pressed_before_the_program_is_done_by_it() {
    everywhere(async |page| {
        page.before_load(HELD).await?;
        // Of any topic: the part of the bank that the question is in is not the one that the address names.
        drawn(page, "#/quiz?kind=single&count=10&seed=1").await?;
        let second = page.names(Role::Radio).await?.into_iter().nth(1).context("no second option")?;
        page.choose(Role::Radio, &second).await?;
        page.click_button("Sure").await?;
        page.see("Your answer is checked as soon as the program is here.").await?;
        page.run("window.go()").await?;
        page.find(Role::Button, "Next").await?;
        page.see("Source:").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn what_answers_an_early_press_is_seen_on_a_phone() {
    journey(async |page| {
        page.viewport(320, 640).await?;
        page.before_load(HELD).await?;
        drawn(page, "#/quiz?topic=kubernetes&kind=single&count=10&seed=2").await?;
        // The bar with the buttons is at the edge of the window, where the sentence is too.
        page.run(
            "document.querySelector('input[type=radio]').click(); scrollTo(0, 0);
            document.querySelector('button[type=submit]').click()",
        )
        .await?;
        page.see("Your answer is checked as soon as the program is here.").await?;
        let covered = page
            .run(
                "const { x, y, width, height } = document.getElementById('loading').getBoundingClientRect();
            return !document.elementFromPoint(x + width / 2, y + height / 2).closest('.loading')",
            )
            .await?;
        ensure!(covered == json!(false), "the buttons cover the sentence");
        Ok(())
    });
}

#[test]
fn a_link_without_a_seed_is_drawn_once() {
    everywhere(async |page| {
        page.before_load(HELD).await?;
        // Most draws begin with a question that can be shown at once.
        drawn(page, "#/quiz?topic=linux&kind=single&count=10").await?;
        let before = page.run(QUESTION).await?;
        page.run("window.go()").await?;
        page.see_no("Loading the question bank…").await?;
        ensure!(page.run(QUESTION).await? == before, "the program drew another set");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn who_was_here_before_waits_for_the_program() {
    mini_everywhere(async |page| {
        page.open("#/quiz?topic=mini&kind=single&seed=1").await?;
        page.click_button("Skip").await?;
        page.see("Last saved:").await?;
        page.before_load(HELD).await?;
        page.run("location.reload()").await?;
        page.see("Loading the question bank…").await?;
        let shown = page.run("return document.querySelector('#stem')?.checkVisibility() ?? false").await?;
        ensure!(shown == json!(false), "a session that waits may be another question");
        page.run("window.go()").await?;
        page.see_no("Loading the question bank…").await
    });
}

#[test]
fn a_browser_that_gives_or_keeps_no_seed_leaves_the_question_to_the_program() {
    for refused in ["crypto.getRandomValues", "history.replaceState"] {
        mini_everywhere(async |page| {
            page.before_load(&format!("{refused} = () => {{ throw new Error('refused') }}")).await?;
            page.open("#/quiz?topic=mini&kind=single").await?;
            page.find(Role::Button, "Sure").await?;
            page.console_errors().await.map(drop)
        });
    }
}

#[test]
fn a_missing_file_leaves_the_question_to_the_program() {
    mini_everywhere(async |page| {
        page.before_load("XMLHttpRequest.prototype.send = () => { throw new Error('refused') }").await?;
        page.open("#/quiz?topic=mini&kind=single&seed=1").await?;
        page.find(Role::Button, "Sure").await?;
        page.console_errors().await.map(drop)
    });
}
