//! `cargo xtask bench learning`: what the plan, the fit and one answer cost. The program in `tests/learning` measures;
//! here its page is opened, and what it found is printed and held to the budgets.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Site};

/// Opens the page in this folder, at full speed and four times slower. The budgets hold at full speed.
pub(crate) async fn bench(folder: &Path) -> Result<()> {
    println!("Chromium, the app's own crates compiled as the app is, median of nine, milliseconds");
    let browser = Browser::start().await?;
    let mut over = Vec::new();
    for slowness in [1, 4] {
        let page = browser.page(Site::serve(folder)?).await?;
        page.slow_down(slowness).await?;
        page.client().goto(&page.site.url()).await?;
        let found = page.until("figures from the page", async || {
            Ok(page.run("return window.figures ?? null").await?.as_str().map(str::to_owned))
        });
        println!("{slowness}x slower:");
        for line in found.await?.lines() {
            let [what, took, budget] = line.split('\t').collect::<Vec<_>>()[..] else {
                anyhow::bail!("the page says {line:?}, which is no figure")
            };
            let took: f64 = took.parse().with_context(|| format!("reading {line:?}"))?;
            let most = budget.parse::<f64>().ok();
            let said = most.map(|most| format!("  (at most {most:.4})")).unwrap_or_default();
            println!("  {what:<58} {took:10.4}{said}");
            if slowness == 1 && most.is_some_and(|most| took > most) {
                over.push(what.to_owned());
            }
        }
    }
    browser.close().await?;
    ensure!(over.is_empty(), "over the budget: {}", over.join("; "));
    Ok(())
}
