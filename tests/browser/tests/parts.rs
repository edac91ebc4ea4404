//! The bank arrives in parts, and the program in two modules: a question is there before the rest of it, and whatever goes wrong on the way is told
//! and leaves the rest working.

mod kept;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Site, mini_dist, mini_everywhere};
use kept::copy;

const QUESTION: &str = "#/quiz?items=mini-single&seed=1";
const STEM: &str = "SIGKILL";
const AWAITED: &str = "This part of Dryrun is on its way.";
const LOST: &str = "This part of Dryrun did not arrive.";

/// Brings no more than the front of the Wasm: the rest never comes, and never ends.
const ENDLESS: &str = "{
    const real = window.fetch;
    window.fetch = async (url, ...more) => {
        const response = await real(url, ...more);
        if (!String(url).endsWith('.wasm')) return response;
        const bytes = new Uint8Array(await response.arrayBuffer());
        const front = Number(document.querySelector('link[data-front]').dataset.front);
        return new Response(new ReadableStream({ start: stream => stream.enqueue(bytes.slice(0, front)) }));
    };
}";

/// A copy of the mini-build in which something happened to the Wasm. `change` gets its bytes and the length of the
/// front.
fn changed(change: impl Fn(&mut Vec<u8>, usize)) -> Result<PathBuf> {
    let folder = copy(&mini_dist()?)?;
    let page = fs::read_to_string(folder.join("index.html"))?;
    let (_, rest) = page.split_once("data-front=\"").context("no front")?;
    let front: usize = rest.split_once('"').context("no front")?.0.parse()?;
    let file = only(&folder, "wasm")?;
    let mut bytes = fs::read(&file)?;
    change(&mut bytes, front);
    fs::write(file, bytes)?;
    Ok(folder)
}

fn only(folder: &Path, extension: &str) -> Result<PathBuf> {
    let mut files = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
    files.find(|file| file.extension().is_some_and(|found| found == extension)).context("no such file")
}

/// Flips a bit of every hundredth byte from there on.
fn spoil(bytes: &mut [u8], from: usize) {
    bytes.iter_mut().skip(from).step_by(100).for_each(|byte| *byte ^= 1);
}

async fn serve(page: &mut Page, folder: &Path, address: &str) -> Result<()> {
    page.site = Site::serve(folder)?;
    page.open_only(address).await
}

#[test]
fn a_question_is_there_before_the_rest_of_the_bank() {
    mini_everywhere(async |page| {
        page.before_load(ENDLESS).await?;
        // Its part stands beside the Wasm too.
        page.open(QUESTION).await?;
        page.see(STEM).await?;
        page.press("1").await?;
        page.press("Enter").await?;
        page.click_button("Next").await?;
        // What needs the whole bank says so, and what needs nothing of it works.
        page.open_only("#/browse").await?;
        page.see(AWAITED).await?;
        page.accessible("a page that waits").await?;
        page.open("#/settings").await?;
        page.see("Reduce motion").await?;
        page.open("#/drill/mini-drill").await?;
        page.see_no(AWAITED).await
    });
}

#[test]
fn damaged_parts_come_from_beside_the_wasm_or_are_told() {
    mini_everywhere(async |page| {
        let folder = changed(|bytes, front| spoil(bytes, front))?;
        serve(page, &folder, QUESTION).await?;
        page.see(STEM).await?;
        fs::remove_dir_all(folder.join("parts"))?;
        serve(page, &folder, QUESTION).await?;
        page.see(LOST).await?;
        page.accessible("a part that is lost").await?;
        page.open("#/browse").await?;
        page.see(LOST).await?;
        // Loading again mends it, once the host does.
        page.site.swap(mini_dist()?)?;
        page.reload().await?;
        page.see_no(LOST).await?;
        page.console_errors().await.map(drop)
    });
}

/// Removes the deferred module that stands beside the Wasm.
fn remove_module(folder: &Path) -> Result<()> {
    let files = fs::read_dir(folder.join("parts"))?.flatten().map(|entry| entry.path());
    let is_module = |file: &PathBuf| file.to_string_lossy().contains("deferred.wasm");
    Ok(fs::remove_file(files.into_iter().find(is_module).context("no module beside the Wasm")?)?)
}

#[test]
fn a_session_is_played_before_the_deferred_module_is_there() {
    mini_everywhere(async |page| {
        let folder = copy(&mini_dist()?)?;
        remove_module(&folder)?;
        page.site = Site::serve(&folder)?;
        page.before_load(ENDLESS).await?;
        page.open_only(QUESTION).await?;
        page.see(STEM).await?;
        page.press("3").await?;
        page.press("Enter").await?;
        page.click_button("See the result").await?;
        page.see(AWAITED).await?;
        page.open_only("#/settings").await?;
        page.see(AWAITED).await?;
        // It stands beside the Wasm again: the next page that needs it asks for it once more.
        page.site.swap(mini_dist()?)?;
        page.open_only("#/help").await?;
        page.see_no(AWAITED).await?;
        page.open("#/settings").await?;
        page.see("Reduce motion").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_damaged_module_comes_from_beside_the_wasm_or_is_told() {
    mini_everywhere(async |page| {
        let folder = changed(|bytes, front| {
            bytes.iter_mut().skip(front + 100).take(10_000).step_by(100).for_each(|byte| *byte ^= 1);
        })?;
        serve(page, &folder, "#/settings").await?;
        page.see("Reduce motion").await?;
        remove_module(&folder)?;
        serve(page, &folder, "#/settings").await?;
        page.see(LOST).await?;
        page.open(QUESTION).await?;
        page.see(STEM).await?;
        page.open_only("worker.js").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_file_that_ends_early_leaves_what_arrived_working() {
    mini_everywhere(async |page| {
        let whole = changed(|_, _| ())?;
        let length = usize::try_from(fs::metadata(only(&whole, "wasm")?)?.len())?;
        // Up to a cut in the interview questions, which come after the others.
        for tenth in [0, 3, 6] {
            let folder = changed(|bytes, front| bytes.truncate(front + (length - front) * tenth / 10))?;
            serve(page, &folder, QUESTION).await?;
            page.see(STEM)
                .await
                .with_context(|| format!("cut at {tenth} tenths, with the parts beside it"))?;
            fs::remove_dir_all(folder.join("parts"))?;
            serve(page, &folder, "#/browse").await?;
            page.see(LOST).await.with_context(|| format!("cut at {tenth} tenths, without"))?;
        }
        // What is still on its way is no longer missed.
        page.open_only("worker.js").await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_front_that_is_cut_or_changed_does_not_start() {
    mini_everywhere(async |page| {
        let header = changed(|bytes, front| spoil(bytes, front - 300))?;
        serve(page, &header, "#/settings").await?;
        page.hear("A part of Dryrun is damaged.").await?;
        let cut = changed(|bytes, front| bytes.truncate(front - 1))?;
        serve(page, &cut, "#/settings").await?;
        page.hear("The download did not finish.").await?;
        ensure!(
            page.run("return !!document.querySelector('button')").await? == true,
            "nothing loads it again"
        );
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_session_that_waits_is_resumed_when_its_questions_are_there() {
    const SET: &str = "#/quiz?items=mini-single,mini-line&seed=1";
    mini_everywhere(async |page| {
        page.open(SET).await?;
        page.press("2").await?;
        page.press("Enter").await?;
        page.see("Next").await?;
        page.open("#/").await?;
        page.reload().await?;
        page.see("Continue: question 1 of").await?;
        page.open(SET).await?;
        page.reload().await?;
        page.see("Next").await
    });
}

/// What a host does to a build in a folder.
type Spoil = fn(&Path) -> Result<()>;

/// What hosts do, and what the page says of it.
const HOSTS: [(&str, Spoil, &str); 4] = [
    ("its policy forbids WebAssembly", forbid, "The host's policy forbids WebAssembly."),
    ("a page comes for the program", replace, "Something else came in the place of the program."),
    ("the program is gone", remove, "The host does not have a file of this page."),
    ("its policy refuses the styles", refuse, "The style sheet of this page was refused."),
];

fn forbid(folder: &Path) -> Result<()> {
    let page = fs::read_to_string(folder.join("index.html"))?;
    Ok(fs::write(folder.join("index.html"), page.replacen(" 'wasm-unsafe-eval'", "", 1))?)
}

fn replace(folder: &Path) -> Result<()> {
    let page = "<!doctype html><title>Hotel</title><p>Sign in to use the network.</p>".repeat(20_000);
    Ok(fs::write(only(folder, "wasm")?, page)?)
}

fn remove(folder: &Path) -> Result<()> {
    Ok(fs::remove_file(only(folder, "wasm")?)?)
}

/// A second policy, as in a header of the host.
fn refuse(folder: &Path) -> Result<()> {
    let page = fs::read_to_string(folder.join("index.html"))?;
    let end = "</title>";
    let policy = "</title><meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">";
    Ok(fs::write(folder.join("index.html"), page.replacen(end, policy, 1))?)
}

#[test]
fn each_cause_is_told_by_its_name() {
    mini_everywhere(async |page| {
        for (what, spoil, words) in HOSTS {
            let folder = copy(&mini_dist()?)?;
            spoil(&folder).with_context(|| what.to_owned())?;
            serve(page, &folder, "").await?;
            page.hear(words).await.with_context(|| what.to_owned())?;
            page.console_errors().await?;
        }
        Ok(())
    });
}
