//! Another bank behind a program that was built before: `cargo xtask pack`.

mod kept;

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};
use browser_tests::{Site, dist, mini_everywhere, root};
use kept::copy;

/// The published folder with the mini-bank in the place of its own; packed once for all engines.
fn packed() -> Result<&'static Path> {
    static PACKED: OnceLock<Result<std::path::PathBuf, String>> = OnceLock::new();
    let packed = PACKED.get_or_init(|| pack().map_err(|error| format!("{error:#}")));
    packed.as_deref().map_err(|error| anyhow::anyhow!("{error}"))
}

fn pack() -> Result<std::path::PathBuf> {
    let folder = copy(&dist()?)?;
    for into in ["dryrun.html", "index.html"] {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["xtask", "pack", "--bank", "crates/authoring/tests/mini", "--into"])
            .arg(folder.join(into))
            .current_dir(root())
            .status()
            .context("starting cargo xtask pack")?;
        ensure!(status.success(), "cargo xtask pack --into {into} failed: its messages are above");
        if into == "dryrun.html" {
            // The whole folder gets another one, so this one is looked at by itself.
            std::fs::copy(folder.join(into), folder.with_extension("html"))?;
        }
    }
    Ok(folder)
}

#[test]
fn a_published_folder_asks_the_questions_of_another_bank() {
    mini_everywhere(async |page| {
        page.site = Site::serve(packed()?)?;
        page.open("#/quiz?items=mini-single&seed=1").await?;
        page.see("SIGKILL").await?;
        page.open("#/drill/mini-drill").await?;
        page.see_no("on its way").await
    });
}

#[test]
fn so_does_a_single_file() {
    mini_everywhere(async |page| {
        page.open_file(&packed()?.with_extension("html"), "#/quiz?items=mini-single&seed=1").await?;
        page.see("SIGKILL").await?;
        page.open_file(&packed()?.join("dryrun.html"), "#/item/mini-single").await?;
        page.see("137").await
    });
}
