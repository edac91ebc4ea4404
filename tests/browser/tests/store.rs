//! What the store has to bear: several tabs at once, a renderer that is killed, storage that fails.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "this is how a test fails")]

use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, everywhere, mini_everywhere, mini_journey};
use fantoccini::wd::WindowHandle;

const WRITES: usize = 500;

/// A clock that stands still during an answer, and on which no two answers of any tab have the same second: an
/// answer is known by its question and its second, and a person needs longer than that.
fn clock(tab: usize, tabs: usize) -> String {
    // The same start for all tabs.
    static START: OnceLock<u64> = OnceLock::new();
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let start = START.get_or_init(now) * 1000;
    format!(
        "{{ const start = {start};
            window.answered = 0;
            Date.now = () => start + (window.answered * {tabs} + {tab}) * 1000; }}"
    )
}

/// Answers questions again and again, as fast as the page goes. It yields with a MessageChannel: the timers of a
/// hidden tab run once a second. One address serves for a whole set: Chromium takes 200 addresses in ten seconds and
/// WebKit 100 in thirty, and both ignore the rest.
const ANSWER: &str = include_str!("scripts/answer.js");

fn answer(writes: usize, set: &str) -> String {
    ANSWER.replace("WRITES", &writes.to_string()).replace("SET", set)
}

/// A tab of its own, with the app in it and this script before it.
async fn tab(page: &Page, script: &str) -> Result<WindowHandle> {
    let tab = page.tab(script).await?;
    page.open("#/").await?;
    Ok(tab)
}

async fn count(page: &Page, answers: usize) -> Result<()> {
    page.open("#/data").await?;
    page.reload().await?;
    // A separator of thousands, as the page writes it.
    let (thousands, rest) = (answers / 1000, answers % 1000);
    let written = if thousands > 0 { format!("{thousands},{rest:03}") } else { rest.to_string() };
    page.see(&format!("{written} answer")).await
}

/// What each tab asks. No question is in two of them: where one clock is behind another, as here that of each tab is, an
/// answer is noted a second after the last one to the same question, and that second may be another tab's.
const LEVELS: [&str; 4] = ["engineer", "senior", "staff", "junior"];

fn tabs_at_once(tabs: usize) {
    everywhere(async |page| {
        let mut handles = Vec::new();
        for at in 0..tabs {
            handles.push(tab(page, &clock(at, tabs)).await?);
        }
        for (handle, level) in handles.iter().zip(LEVELS) {
            page.switch_to(handle).await?;
            page.run(&answer(WRITES, &format!("kind=single&level={level}&count=100"))).await?;
        }
        for handle in &handles {
            page.switch_to(handle).await?;
            let mut answered = 0;
            while answered < WRITES {
                // More than nothing each time: a tab that stands still is told.
                answered = page
                    .until(&format!("more than {answered} answers"), async || {
                        let told = page.run("return [window.answered, window.broken ?? '']").await?;
                        ensure!(told[1] == "", "after {} answers: {}", told[0], told[1]);
                        let now = usize::try_from(told[0].as_u64().unwrap_or_default())?;
                        Ok((now > answered || now == WRITES).then_some(now))
                    })
                    .await?;
            }
        }
        for handle in &handles {
            // Firefox refuses some of so many writes at once, and takes them a moment later.
            page.switch_to(handle).await?;
            page.see("Progress is kept in this browser, and nowhere else.").await?;
        }
        tab(page, "").await?;
        count(page, tabs * WRITES).await
    });
}

#[test]
fn two_tabs_lose_nothing() {
    tabs_at_once(2);
}

#[test]
fn four_tabs_lose_nothing() {
    tabs_at_once(4);
}

#[test]
fn a_renderer_that_is_killed_right_after_an_answer_loses_nothing() {
    const TIMES: usize = 50;
    mini_journey(async |page| {
        let home = page.client().window().await?;
        for time in 0..TIMES {
            let offset = time * 5000;
            let script = format!("{{ const now = Date.now; Date.now = () => now.call(Date) + {offset}; }}");
            let victim = tab(page, &script).await?;
            page.open(&format!("#/quiz?items=mini-single&seed={time}")).await?;
            page.until("the question", async || {
                let shown = page.run("return !!document.querySelector('main input[type=radio]')").await?;
                Ok((shown == true).then_some(()))
            })
            .await?;
            page.run("document.querySelector('main input[type=radio]').click()").await?;
            page.second().await?;
            page.run("document.querySelector('main .primary').click()").await?;
            page.until("the verdict", async || {
                let shown = page.run("return !!document.querySelector('.verdict')").await?;
                Ok((shown == true).then_some(()))
            })
            .await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
            // It never answers: the one who would is gone.
            let crash = page.devtools("Page.crash", serde_json::json!({}));
            let _ = tokio::time::timeout(Duration::from_secs(5), crash).await;
            page.switch_to(&home).await.context("leaving the crashed tab")?;
            drop(victim);
        }
        tab(page, "").await?;
        count(page, TIMES).await?;
        page.console_errors().await?;
        Ok(())
    });
}

/// Calls of localStorage from `FROM` on, four of them, go wrong in one way. What comes before and after is good.
const FAULTY: &str = include_str!("scripts/faulty_storage.js");

#[test]
fn faults_of_storage_pass_and_everything_is_there() {
    for kind in ["denied", "null", "full", "dropped", "truncated", "flipped", "stale"] {
        for from in [0, 7, 19] {
            mini_everywhere(async |page| {
                let script = FAULTY.replace("KIND", kind).replace("FROM", &from.to_string());
                tab(page, &format!("{}{script}", clock(0, 1))).await?;
                page.run(&answer(12, "items=mini-single,mini-line")).await?;
                page.until("twelve answers", async || {
                    let told = page.run("return [window.answered, window.broken ?? '']").await?;
                    ensure!(told[1] == "", "{kind} from {from}: {}", told[1]);
                    Ok((told[0] == 12).then_some(()))
                })
                .await?;
                tab(page, "").await?;
                count(page, 12).await.with_context(|| format!("{kind} from call {from}"))
            });
        }
    }
}
