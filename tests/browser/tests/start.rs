//! What a reader sees before the app has started, and if it cannot start.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use anyhow::ensure;
use browser_tests::{everywhere, journey, mini_everywhere};
use serde_json::json;

/// Keeps the Wasm from arriving: the frame stays as long as a test wants to look at it.
const NO_WASM: &str = "
    const real = window.fetch;
    window.fetch = (...all) => String(all[0]).endsWith('.wasm') ? new Promise(() => {}) : real(...all);
";

#[test]
fn the_frame_is_there_while_the_app_loads() {
    everywhere(async |page| {
        page.before_load(NO_WASM).await?;
        page.open_only("").await?;
        page.see("Rehearse the infrastructure interview").await?;
        page.see("Loading the question bank…").await?;
        page.accessible("the loading frame").await
    });
}

#[test]
fn a_reader_who_was_here_before_is_not_shown_the_screen_of_a_first_visit() {
    everywhere(async |page| {
        page.before_load(NO_WASM).await?;
        page.before_load("try { localStorage.setItem('dryrun:', '') } catch {}").await?;
        page.open_only("").await?;
        page.see("Loading the question bank…").await?;
        page.see_no("What are you preparing for?").await?;
        page.see("Set up").await
    });
}

#[test]
fn the_wasm_is_asked_for_once() {
    everywhere(async |page| {
        page.open("").await?;
        let requests = page.site.requests();
        // A worker that keeps the page for later asks once more.
        let shown = requests.iter().take_while(|path| !path.ends_with("worker.js"));
        let wasm = shown.filter(|path| path.ends_with(".wasm")).count();
        ensure!(wasm == 1, "the preloaded Wasm is not the one that the boot script takes: {requests:#?}");
        Ok(())
    });
}

#[test]
fn a_page_without_a_secure_origin_starts_all_the_same() {
    everywhere(async |page| {
        page.before_load("Object.defineProperty(crypto, 'subtle', { value: undefined })").await?;
        page.open("#/settings").await?;
        ensure!(page.run("return crypto.subtle === undefined").await? == true, "the test has no effect");
        page.see("Settings").await
    });
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    everywhere(async |page| {
        page.before_load("delete window.WebAssembly").await?;
        page.open_only("").await?;
        page.hear("This browser has no WebAssembly.").await?;
        page.accessible("the frame without WebAssembly").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_browser_that_is_too_old_is_told_so() {
    mini_everywhere(async |page| {
        page.before_load("delete Object.hasOwn; delete Array.prototype.at").await?;
        page.open_only("").await?;
        page.hear("This browser could not read the program.").await?;
        page.see("Chrome and Edge from 97").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_download_that_fails_can_be_tried_again() {
    everywhere(async |page| {
        let breaks = "window.fetch = () => Promise.reject(new TypeError('no network'))";
        page.before_load(&format!("if (!sessionStorage.tried) {{ sessionStorage.tried = 1; {breaks} }}"))
            .await?;
        page.open_only("").await?;
        page.hear("The download did not finish.").await?;
        page.console_errors().await?;
        page.click_button("Load again").await?;
        page.see_no("The download did not finish.").await?;
        page.see_no("Loading the question bank…").await
    });
}

/// Holds the app back until `window.go()`.
const HELD: &str = "
    const real = WebAssembly.instantiate;
    WebAssembly.instantiate = (...all) => {
        WebAssembly.instantiate = real;
        return new Promise(resolve => window.go = () => resolve(real(...all)));
    };
";

/// The place of each element of the home screen, with its words.
const PLACES: &str = "return [...document.querySelectorAll('header *, article, article *, footer *')]
    .filter(element => element.tagName !== 'OPTION')
    .map(element => [element.tagName, element.textContent, ...Object.values(element.getBoundingClientRect().toJSON())]
        .join(' ')).join('\\n')";

#[test]
fn nothing_moves_when_the_app_comes() {
    for width in [320, 1280] {
        journey(async |page| {
            page.viewport(width, 900).await?;
            page.before_load(HELD).await?;
            page.open_only("").await?;
            page.until("the app to be held", async || {
                Ok((page.run("return Boolean(window.go)").await? == json!(true)).then_some(()))
            })
            .await?;
            let before = page.run(PLACES).await?;
            page.run("window.go()").await?;
            page.see_no("Loading the question bank…").await?;
            let after = page.run(PLACES).await?;
            assert_eq!(before, after, "the frame and the app differ at {width} px");
            Ok(())
        });
    }
}

/// The page in a frame that may run no script, within a page without a policy; what it shows, and its links.
const SCRIPTLESS: &str = "
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-same-origin';
    frame.src = './';
    const loaded = new Promise(resolve => frame.onload = resolve);
    document.body.append(frame);
    return loaded.then(() => {
        const { body } = frame.contentDocument;
        const links = [...body.querySelectorAll('a, button')].filter(link => link.checkVisibility());
        return [body.innerText, links.map(link => link.textContent.trim()).join()];
    });
";

#[test]
fn without_javascript_the_topics_are_there_and_no_link_that_leads_nowhere() {
    journey(async |page| {
        page.open_only("worker.js").await?;
        let shown = page.run(SCRIPTLESS).await?;
        let text = shown[0].as_str().unwrap_or_default();
        for words in ["needs JavaScript, which is off", "What it asks about", "Kubernetes ("] {
            assert!(text.contains(words), "it does not say “{words}” but:\n{text}");
        }
        // Home is where the page is anyway.
        assert_eq!(shown[1], "Dryrun", "links that lead nowhere");
        // The browser says that it ran no script.
        page.console_errors().await.map(drop)
    });
}
