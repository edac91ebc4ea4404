//! Doors of the browser that are missing, throw or give nonsense: the program goes on, and says what it could not do.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use std::fs;

use anyhow::{Context, ensure};
use browser_tests::{Role, dist, journey, mini_everywhere, root};
use serde_json::json;

const CALL_ALL: &str = include_str!("scripts/doors.js");

#[test]
fn no_exception_of_a_door_crosses_into_the_program() {
    journey(async |page| {
        page.open_only("worker.js").await?;
        let html = fs::read_to_string(dist()?.join("index.html"))?;
        let (_, script) = html.split_once("<script type=\"module\">").context("no script")?;
        // Our own scripts follow the glue, and begin with their words.
        let (glue, _) = script.split_once("const WORDS=").context("no js/words.js")?;
        // The driver's script is no module.
        let glue = glue.replace("import.meta.url", "location.href");
        // What the glue takes from our own scripts, too.
        let text = |name: &str| fs::read_to_string(root().join("js").join(name));
        let doors = format!("{}{}", text("doors.js")?, text("deferred.js")?).replace("export ", "");
        let told =
            page.run(&CALL_ALL.replace("GLUE\n", &format!("{glue}\n")).replace("DOORS\n", &doors)).await?;
        ensure!(told["calls"].as_u64() > Some(1000), "only {} calls", told["calls"]);
        ensure!(told["crossed"] == json!([]), "{:#}", told["crossed"]);
        page.console_errors().await.map(drop)
    });
}

/// How browsers, extensions and policies leave the clipboard.
const CLIPBOARDS: &[&str] = &[
    "undefined",
    "null",
    "{}",
    "{ writeText() { throw new Error('no') } }",
    "{ writeText: () => 7 }",
    "{ writeText: () => Promise.reject() }",
];

/// Other doors that fail, all at once.
const OTHERS: &str = "
    const no = () => { throw new Error('no') };
    Object.defineProperty(navigator, 'share', { value: 'no function' });
    Object.defineProperty(navigator, 'storage', { value: { persist: no } });
    crypto.getRandomValues = no;
    window.matchMedia = undefined;
    Date.prototype.getTimezoneOffset = no;
    history.replaceState = no;
    window.scrollTo = undefined;
    HTMLElement.prototype.focus = no;
";

#[test]
fn whatever_a_door_does_a_text_can_be_copied_by_hand_and_a_question_answered() {
    for (clipboard, others) in CLIPBOARDS.iter().map(|clipboard| (*clipboard, "")).chain([("{}", OTHERS)]) {
        mini_everywhere(async |page| {
            let fault =
                format!("Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }}); {others}");
            page.before_load(&fault).await?;
            page.open("#/item/mini-single").await?;
            page.click_button("Share").await?;
            page.click_button("Copy").await?;
            page.see("The text above is selected").await.context(fault)?;
            page.open("#/quiz?items=mini-single&seed=1").await?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.find(Role::Button, "Next").await?;
            page.console_errors().await.map(drop)
        });
    }
}

/// A clock that stands still, also for the steps of a journey.
const FROZEN: &str = "Object.defineProperty(performance, 'now', { value: () => 5000 })";

/// A reader looks for half a second.
const LOOK: &str = "for (const end = Date.now() + 500; Date.now() < end; );";

#[test]
fn a_clock_that_stands_still_leaves_no_press_out() {
    mini_everywhere(async |page| {
        page.before_load(FROZEN).await?;
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.run("for (const end = Date.now() + 1100; Date.now() < end; );").await?;
        page.press("1").await?;
        page.press("Enter").await?;
        page.see("Next").await?;
        page.run(LOOK).await?;
        page.press("Enter").await?;
        page.see("The API server refuses this Deployment.").await
    });
}

/// What the start needs, taken away or never answering.
const AT_START: &[&str] = &[
    "SubtleCrypto.prototype.digest = () => Promise.reject(new Error('no'))",
    "SubtleCrypto.prototype.digest = () => new Promise(() => {})",
    "SubtleCrypto.prototype.digest = async () => new ArrayBuffer(32)",
    "Object.defineProperty(window, 'crypto', { value: undefined })",
    "WebAssembly.compileStreaming = () => { throw new Error('no') }",
    "WebAssembly.compileStreaming = () => Promise.reject(new Error('no'))",
    "WebAssembly.compileStreaming = () => new Promise(() => {})",
    "Object.defineProperty(Response.prototype, 'body', { value: null })",
    "delete window.TextDecoder",
];

#[test]
fn it_starts_without_what_it_can_do_without() {
    for fault in AT_START {
        mini_everywhere(async |page| {
            page.before_load(fault).await?;
            page.open("#/quiz?items=mini-single&seed=1").await.context(*fault)?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.find(Role::Button, "Next").await.context(*fault)?;
            page.console_errors().await.map(drop)
        });
    }
}
