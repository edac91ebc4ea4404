//! What a reader sees before the app is there, and where it cannot come.

use anyhow::ensure;
use browser_tests::{Engine, everywhere};

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
fn the_wasm_is_asked_for_once() {
    everywhere(async |page| {
        page.open("").await?;
        let requests = page.site.requests();
        // A worker that keeps the page for later asks once more.
        let shown = requests.iter().take_while(|path| !path.ends_with("worker.js"));
        let wasm = shown.filter(|path| path.ends_with(".wasm")).count();
        // WebKit takes a preload with `crossorigin` for no fetch at all.
        let most = if page.engine() == Engine::WebKit { 2 } else { 1 };
        ensure!(wasm <= most, "the preloaded Wasm is not the one that the boot script takes: {requests:#?}");
        Ok(())
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
