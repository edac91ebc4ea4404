//! Every screen: no fault that axe finds (WCAG 2.2 AA and best practice), no scrolling sideways, in light and
//! dark, on a phone and on a desk, with forced colours, and without a style that a strict policy forbids.

use anyhow::{Result, ensure};
use browser_tests::{Colours, Media, Page, mini_journey};

/// A screen: its address, and keys that lead to the state that is looked at.
const SCREENS: &[(&str, &str)] = &[
    ("#/", ""),
    ("#/start", ""),
    ("#/practise", ""),
    ("#/practise?mode=exam&minutes=20", ""),
    ("#/library", ""),
    ("#/library?q=node", ""),
    ("#/compare", ""),
    ("#/browse", ""),
    ("#/browse?topic=mini", ""),
    ("#/item/mini-single", ""),
    ("#/item/mini-line", ""),
    ("#/item/mini-prompt", ""),
    ("#/worksheet?topic=mini", ""),
    ("#/settings", ""),
    ("#/data", ""),
    ("#/help", ""),
    ("#/drills", ""),
    ("#/drill/mini-drill", ""),
    ("#/drill/mini-drill", "1"),
    ("#/drill/mini-drill", "1 1 1"),
    ("#/guide", ""),
    ("#/guide/mini-guide", ""),
    ("#/progress", ""),
    ("#/mock", ""),
    ("#/stories", ""),
    ("#/loop?track=lead&rounds=systems&seed=7", ""),
    ("#/loop?track=engineer&level=engineer&rounds=all&seed=7", ""),
    ("#/library", ""),
    ("#/job/lead", ""),
    ("#/topic/mini", ""),
    ("#/advent", ""),
    ("#/plan", ""),
    ("#/plan?track=lead&minutes=20&day=2033-12-08", ""),
    ("#/you", ""),
    ("#/nowhere", ""),
    ("#/daily/2026-11-20", ""),
    ("#/set/EAAOAY7AAAAAcOpz", ""),
    // The challenge and the result of docs/links.md.
    ("#/challenge/EQAwBBiRorPAAAAAqEWm_Dq6wixAKEmKBNkJQBxiBgASwgAXAOBBuFDwcEDkOOk-", ""),
    ("#/shared/EgAsBBiRorPAAAAAqArCLEAoSYoE2QlAHGIGABLCABcA4EG4UPBwQEpY0mw", ""),
    ("#/quiz?items=mini-single&seed=1", ""),
    ("#/quiz?items=mini-single&seed=1", "2 Enter"),
    ("#/quiz?items=mini-single&seed=1", "h 1 u"),
    ("#/quiz?items=mini-multiple&seed=1", "1 3 g"),
    ("#/quiz?items=mini-order&seed=1", "Enter"),
    ("#/quiz?items=mini-match&seed=1", ""),
    ("#/quiz?items=mini-numeric&seed=1", "Enter"),
    ("#/quiz?items=mini-text&seed=1", ""),
    ("#/quiz?items=mini-line&seed=1", "1 Enter"),
    ("#/quiz?items=mini-prompt&seed=1", "Enter"),
    ("#/quiz?items=mini-prompt&seed=1", "Enter Enter 1"),
    ("#/quiz?items=mini-prompt&seed=1", "Enter Enter 1 Enter"),
    ("#/quiz?items=mini-single,mini-line&seed=1", "s s"),
    ("#/quiz?items=mini-single,mini-line&seed=1", "1 Enter Enter 1 Enter Enter"),
    ("#/quiz?items=mini-single,mini-line&seed=1", "1 Enter Enter 1 Enter Enter Enter 2 Enter"),
    (
        "#/quiz?items=mini-single,mini-line&seed=1",
        "1 Enter Enter 1 Enter Enter Enter 2 Enter Enter 8 Enter Enter",
    ),
    ("#/quiz?items=mini-single,mini-line&mode=exam&seed=1", ""),
    ("#/quiz?items=mini-single,mini-line&mode=exam&seed=1", "Enter 1 f"),
    ("#/quiz?items=mini-single,mini-line&mode=exam&seed=1", "Enter Enter Enter"),
];

async fn show(page: &Page, address: &str, keys: &str) -> Result<()> {
    // A fresh store for each, so that no session is in the way of another.
    page.open("#/help").await?;
    page.run("localStorage.clear(); sessionStorage.clear()").await?;
    page.reload().await?;
    page.open(address).await?;
    for key in keys.split_whitespace() {
        page.press(key).await?;
    }
    Ok(())
}

fn every_screen(width: u32, colours: Colours) {
    mini_journey(async |page| {
        page.viewport(width, 900).await?;
        page.media(Media { colours, ..Media::default() }).await?;
        for (address, keys) in SCREENS {
            let screen = format!("{address} after “{keys}”, {width} px, {colours:?}");
            show(page, address, keys).await?;
            page.accessible(&screen).await?;
            ensure!(page.sideways().await? == 0, "{screen} scrolls sideways");
            let styled = page.run("return document.querySelectorAll('.dryrun [style]').length").await?;
            ensure!(styled == 0, "{screen} has style attributes, which a strict policy forbids");
        }
        Ok(())
    });
}

#[test]
fn on_a_phone_in_the_light() {
    every_screen(320, Colours::Light);
}

#[test]
fn on_a_phone_in_the_dark() {
    every_screen(320, Colours::Dark);
}

#[test]
fn on_a_desk_in_the_light() {
    every_screen(1280, Colours::Light);
}

#[test]
fn on_a_desk_in_the_dark() {
    every_screen(1280, Colours::Dark);
}

/// The mini-bank as its authors write it.
const MINI_BANK: [&str; 5] = [
    include_str!("../../../crates/authoring/tests/mini/mini.md"),
    include_str!("../../../crates/authoring/tests/mini/prompts/mini.md"),
    include_str!("../../../crates/authoring/tests/mini/drills/mini-drill.md"),
    include_str!("../../../crates/authoring/tests/mini/guide/mini-guide.md"),
    include_str!("../../../crates/authoring/tests/mini/guide/plan.md"),
];

#[test]
fn in_a_longer_language_every_word_is_translated_and_none_is_cut_off() {
    // The names in addresses are the same in every language.
    let addresses: String = SCREENS.iter().map(|(address, _)| *address).collect();
    let bank = serde_json::Value::from(MINI_BANK.concat() + &addresses).to_string();
    let faults = include_str!("scripts/plain_words.js").replace("BANK", &bank);
    mini_journey(async |page| {
        page.viewport(320, 900).await?;
        let mut all = Vec::new();
        for (address, keys) in SCREENS {
            show(page, &format!("?lang=en-XA{address}"), keys).await?;
            let found = page.run(&faults).await?;
            let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
            all.extend(found.iter().map(|fault| format!("{address} after “{keys}”: {fault}")));
            if page.sideways().await? != 0 {
                all.push(format!("{address} after “{keys}” scrolls sideways"));
            }
        }
        ensure!(
            all.is_empty(),
            "A sentence belongs into src/words/en.ftl, and has to fit when it is a third longer:\n{}",
            all.join("\n")
        );
        Ok(())
    });
}

#[test]
fn targets_are_large_enough_for_a_thumb() {
    const SMALL: &str =
        "return [...document.querySelectorAll('button, .button, select, summary, nav a, label:has(input)')]
        .filter(element => element.checkVisibility() && !element.closest('.line'))
        .map(element => [element.innerText, element.getBoundingClientRect()])
        .filter(([, box]) => box.height < 44 && box.height > 0)
        .map(([text, box]) => text.slice(0, 30) + ' ' + box.height)";
    mini_journey(async |page| {
        page.viewport(320, 900).await?;
        for (address, keys) in SCREENS {
            show(page, address, keys).await?;
            let small = page.run(SMALL).await?;
            ensure!(
                small.as_array().is_some_and(Vec::is_empty),
                "{address} after “{keys}”: under 44 px: {small}"
            );
        }
        Ok(())
    });
}

#[test]
fn nothing_moves_for_those_who_asked_for_that() {
    mini_journey(async |page| {
        page.media(Media { reduced_motion: true, ..Media::default() }).await?;
        for (address, keys) in SCREENS {
            show(page, address, keys).await?;
            let moving = page.run("return document.getAnimations().length").await?;
            ensure!(moving == 0, "{address} after “{keys}” moves");
        }
        Ok(())
    });
}

#[test]
fn a_verdict_can_be_told_without_colours() {
    mini_journey(async |page| {
        page.media(Media { forced_colours: true, ..Media::default() }).await?;
        show(page, "#/quiz?items=mini-single&seed=1", "1 Enter").await?;
        page.see("right").await?;
        page.see("your answer").await?;
        page.accessible("a verdict in forced colours").await
    });
}

#[test]
fn paper_has_the_questions_first_and_the_key_on_its_own_page() {
    mini_journey(async |page| {
        page.media(Media { print: true, ..Media::default() }).await?;
        show(page, "#/worksheet?topic=mini", "").await?;
        let breaks =
            page.run("return getComputedStyle(document.querySelector('.answer-sheet')).breakBefore").await?;
        ensure!(breaks == "page", "the key does not begin a page");
        let sheet = page.run("return document.querySelector('.sheet').innerText").await?;
        let sheet = sheet.as_str().unwrap_or_default();
        ensure!(
            sheet.contains("SIGKILL") && !sheet.contains("signal 9 is SIGKILL"),
            "the sheet gives the answers away"
        );
        Ok(())
    });
}
