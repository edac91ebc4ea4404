//! What is chosen while the program is on its way, and what brings it.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Page, everywhere};
use serde_json::{Value, json};

use crate::blog::{Blog, enter, hears, leave};

/// How many frames are touched at once.
const AT_ONCE: u64 = 10;

/// Opens frames of a topic in a page of the same site, touches each, and makes a choice some time later. In each of them the
/// program comes when it wants, and late: so choices fall before, in and after its arrival. Then tells which choice each shows.
const CHOOSE: &str = "
    const frames = PLANS.map(() => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: './embed/v1/kubernetes/#/quiz?topic=kubernetes&count=2', width: 500, height: 500 });
        return frame;
    });
    const loaded = Promise.all(frames.map((frame) => new Promise((go) => (frame.onload = go))));
    document.body.replaceChildren(...frames);
    const wait = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));
    const plan = async ({ contentWindow: inside, contentDocument: page }, { after, late, choice }) => {
        const real = inside.fetch.bind(inside);
        inside.fetch = async (...wanted) => (await wait(late), real(...wanted));
        const options = () => [...page.querySelectorAll('.option input')];
        const words = (input) => input.labels[0].textContent;
        const expect = words(options()[choice]);
        options()[0].dispatchEvent(new inside.PointerEvent('pointerdown', { bubbles: true }));
        await wait(after);
        const isBefore = page.querySelector('.loading') !== null;
        options().find((input) => words(input) === expect).click();
        const end = performance.now() + 20_000;
        const isThere = () => page.querySelector('article.question') && !page.querySelector('.loading, [data-awaited]');
        while (!isThere() && performance.now() < end) await wait(20);
        // What was done before is done again when the program has rendered.
        while (!options().some(({ checked }) => checked) && performance.now() < end) await wait(20);
        await wait(50);
        return { after, late, isBefore, expect, shown: options().filter(({ checked }) => checked).map(words) };
    };
    return loaded.then(() => Promise.all(frames.map((frame, place) => plan(frame, PLANS[place]))));
";

/// Makes so many choices, and counts those that came before the program.
async fn choose(page: &Page, rounds: u64) -> Result<usize> {
    // A page of the site without a policy.
    page.open_only("worker.js").await?;
    let mut before = 0;
    for round in 0..rounds {
        let plans: Vec<Value> = (0..AT_ONCE)
            .map(|place| {
                let number = round * AT_ONCE + place;
                // 0, 50, … 2,000 in an order without a pattern; the program is late by up to 1.5 s.
                let (after, late) = ((number * 17) % 41 * 50, (number * 7) % 16 * 100);
                json!({ "after": after, "late": late, "choice": number % 3 })
            })
            .collect();
        let chosen = page.run(&CHOOSE.replace("PLANS", &json!(plans).to_string())).await?;
        let chosen = chosen.as_array().context("a list")?;
        for one in chosen {
            ensure!(one["shown"] == json!([one["expect"]]), "in round {round} a choice was lost: {one}");
        }
        before += chosen.iter().filter(|one| one["isBefore"] == true).count();
    }
    Ok(before)
}

#[test]
fn a_choice_is_kept_whenever_it_is_made() {
    everywhere(async |page| {
        // 100 choices in Chromium.
        let rounds = if page.engine() == Engine::Chromium { 10 } else { 1 };
        let before = choose(page, rounds).await?;
        // On a busy machine the program may come after all of them.
        ensure!(before > 0, "no choice came before the program");
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_key_alone_starts_the_program() {
    everywhere(async |page| {
        let _blog =
            Blog::open(page, "", "<dry-run-quiz topic=\"kubernetes\" count=\"2\"></dry-run-quiz>").await?;
        enter(page, 0).await?;
        // As by Tab: no pointer was near, which would have asked for the program before.
        page.run("document.querySelector('.option input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))")
            .await?;
        page.until("the program", async || {
            let there = "return document.querySelector('article.question') && !document.querySelector('.loading, [data-awaited]')";
            Ok((page.run(there).await.unwrap_or_default() == true).then_some(()))
        })
        .await?;
        leave(page).await?;
        hears(page, 0, "started").await?;
        page.console_errors().await.map(drop)
    });
}
