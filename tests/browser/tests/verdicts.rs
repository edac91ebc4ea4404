//! The moment of the verdict: it is in view with the button that goes on, whatever was asked and however large the screen.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use anyhow::{Context, Result, ensure};
use browser_tests::{Colours, Media, Page, journey, mini_journey};
use serde_json::json;

/// Answers the question on the page somehow, as a reader would who does not know.
const ANSWER: &str = "return (async () => {
    const question = document.querySelector('article.question');
    const input = question.querySelector('fieldset input');
    if (input) input.click();
    // Each value is joined once, and one after the other, as a reader would.
    for (const [at, list] of question.querySelectorAll('.pairs select').entries()) {
        list.selectedIndex = at + 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
    }
    const field = question.querySelector('.entry :is(input, textarea)');
    if (field) {
        field.value = '5';
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return question.querySelector('.steps') ? 'order' : '';
})()";

/// Whether an element is in view and nothing covers it.
const SEEN: &str = "
    return ['.moment .outcome', '.moment .primary'].map(selector => {
        const element = document.querySelector(selector);
        if (!element) return selector + ' is not there';
        const { left, right, top, bottom } = element.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) return selector + ' is out of view: ' + [left, right, top, bottom, innerWidth, innerHeight].map(Math.round);
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return element.contains(there) ? '' : selector + ' is covered by ' + there?.outerHTML.slice(0, 80);
    }).filter(Boolean).join(', ')";

/// Answers one question, looks at the verdict, and goes on.
async fn answered(page: &Page, by_key: bool) -> Result<()> {
    if page.run(ANSWER).await? == "order" {
        page.run("document.querySelector('.handle').click()").await?;
        page.run("document.querySelector('.moves button:not([aria-disabled])').click()").await?;
    }
    page.second().await?;
    if by_key {
        page.press("Enter").await?;
    } else {
        page.run("document.querySelector('.moment .primary').click()").await?;
    }
    page.until("the verdict", async || {
        Ok((page.run("return Boolean(document.querySelector('.verdict'))").await? == json!(true))
            .then_some(()))
    })
    .await?;
    let fault = page.run(SEEN).await?;
    ensure!(fault == "", "{fault}");
    page.second().await?;
    page.press("Enter").await
}

#[test]
fn the_verdict_and_next_are_in_view_after_every_answer() {
    for (width, height) in [(390, 844), (320, 640), (1280, 800)] {
        for by_key in [true, false] {
            journey(async |page| {
                page.viewport(width, height).await?;
                page.open("#/quiz?count=10&seed=11").await?;
                for number in 1..=10 {
                    answered(page, by_key)
                        .await
                        .with_context(|| format!("answer {number} at {width}x{height}, by key: {by_key}"))?;
                }
                Ok(())
            });
        }
    }
}

/// States in which signs are shown: an address, and the keys that lead there.
const SIGNED: &[(&str, &str)] = &[
    ("#/quiz?items=mini-single&seed=1", "1 Enter"),
    ("#/quiz?items=mini-single&seed=1", "3 Enter"),
    ("#/quiz?items=mini-single&seed=1", "3 g"),
    ("#/quiz?items=mini-multiple&seed=1", "1 3 g"),
    ("#/quiz?items=mini-order&seed=1", "1 ArrowDown u"),
    ("#/quiz?items=mini-line&seed=1", "1 Enter"),
    ("#/quiz?items=mini-line&seed=1", "8 Enter"),
    ("#/quiz?items=mini-single,mini-line&seed=1", "1 Enter Enter 8 Enter Enter Enter 3 Enter Enter"),
    ("#/quiz?items=mini-single,mini-line&seed=1", "3 g Enter 1 Enter Enter Enter 8 Enter Enter"),
    ("#/drill/mini-drill", "1 1 1"),
    ("#/drill/mini-drill", "2 1 1 1"),
];

/// Signs that aren't in the colour which goes with them, in words.
const MISPAIRED: &str = "
    const probe = document.createElement('i');
    document.querySelector('#dryrun').append(probe);
    const colour = name => { probe.style.color = `var(--${name})`; return getComputedStyle(probe).color; };
    const pairs = { '+': 'keep', '~': 'revisit', '-': 'learn' };
    const signs = [...document.querySelectorAll('#dryrun .sign')].filter(sign => sign.textContent in pairs);
    const wrong = signs.filter(sign => getComputedStyle(sign).color !== colour(pairs[sign.textContent]));
    probe.remove();
    return [signs.length, wrong.map(sign => sign.textContent + ' of ' + sign.closest('[class]:not(.sign)').className)];";

#[test]
fn every_sign_has_its_own_colour() {
    for colours in [Colours::Light, Colours::Dark] {
        mini_journey(async |page| {
            page.media(Media { colours, ..Media::default() }).await?;
            for (address, keys) in SIGNED {
                page.open("#/help").await?;
                page.run("localStorage.clear(); sessionStorage.clear()").await?;
                page.reload().await?;
                page.open(address).await?;
                for key in keys.split_whitespace() {
                    page.press(key).await?;
                }
                let found = page.run(MISPAIRED).await?;
                let context = format!("{address} after “{keys}”, {colours:?}");
                ensure!(found[0] != 0, "{context}: no sign is shown");
                ensure!(found[1] == json!([]), "{context}: in another's colour: {}", found[1]);
            }
            Ok(())
        });
    }
}
