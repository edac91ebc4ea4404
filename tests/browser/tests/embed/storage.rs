//! Frames in which storage fails, in every sandbox.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::{Site, mini_dist, mini_everywhere};
use sha2::{Digest, Sha256, Sha384};

use crate::blog::{Blog, click, enter_what, hears, leave};
use crate::kept::copy;

/// What browsers do to storage in frames, beside keeping it apart for each page around.
const FAULTS: [(&str, &str); 3] = [
    (
        "asking for it throws",
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name,
            { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } });",
    ),
    (
        "it is null",
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name,
            { configurable: true, value: null });",
    ),
    (
        "its functions throw",
        "for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) Storage.prototype[name] =
            () => { throw new DOMException('denied', 'SecurityError'); };",
    ),
];

/// The sandboxes, and none.
const SANDBOXES: [&str; 5] = [
    "",
    "sandbox=\"allow-scripts\"",
    "sandbox=\"allow-scripts allow-forms\"",
    "sandbox=\"allow-scripts allow-same-origin\"",
    "sandbox=\"allow-scripts allow-same-origin allow-forms\"",
];

/// The mini-build, whose document for frames runs a script first; its policy has the hash of its script.
fn faulty(script: &str) -> Result<PathBuf> {
    let folder = copy(&mini_dist()?)?;
    let file = folder.join("embed/v1/index.html");
    let page = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let (_, rest) = page.rsplit_once("<script>").context("a script")?;
    let (own, _) = rest.split_once("</script>").context("its end")?;
    let both = format!("{{ {script} }}\n{own}");
    let hashes = |text: &str| {
        [
            format!("sha256-{}", STANDARD.encode(Sha256::digest(text))),
            format!("sha384-{}", STANDARD.encode(Sha384::digest(text))),
        ]
    };
    let mut changed = page.replace(own, &both);
    for (old, new) in hashes(own).iter().zip(hashes(&both)) {
        changed = changed.replace(old, &new);
    }
    ensure!(hashes(&both).iter().any(|hash| changed.contains(hash)), "the policy has no hash of the script");
    fs::write(&file, changed).with_context(|| format!("writing {}", file.display()))?;
    Ok(folder)
}

/// Puts what frames say into `told`, as the note of the blog does for the loader.
const LISTEN: &str = "<script>
    addEventListener('message', ({ source, data }) => {
        const place = [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source);
        if (data.dryrun === 1) told.push([place, data.type, data.detail]);
    });
</script>";

fn body() -> String {
    let frame = |sandbox: &&str| {
        let address = "SITE/embed/v1/#/quiz?items=mini-single&amp;seed=1";
        format!("<iframe {sandbox} width=\"600\" height=\"700\" src=\"{address}\"></iframe>")
    };
    SANDBOXES.iter().map(frame).collect::<String>() + LISTEN
}

async fn complete_with(page: &mut browser_tests::Page, folder: &Path) -> Result<()> {
    page.site = Site::serve(folder)?;
    let _blog = Blog::open(page, "", &body()).await?;
    for (place, sandbox) in SANDBOXES.iter().enumerate() {
        let script = format!("return document.querySelectorAll('iframe')[{place}]");
        let through = async || {
            enter_what(page, &script).await?;
            click(page, "button", "Start").await?;
            click(page, ".option label", "SIGKILL, most often from the out-of-memory killer").await?;
            click(page, "button", "Sure").await?;
            page.see("Right.").await?;
            page.see("Your answers last until this page is closed.").await?;
            click(page, "button", "See the result").await?;
            page.see("1 of 1 right").await?;
            leave(page).await?;
            let completed = hears(page, place, "completed").await?;
            ensure!(completed["score"] == 1, "{completed}");
            Ok(())
        };
        through().await.with_context(|| format!("in <iframe {sandbox}>"))?;
    }
    page.console_errors().await.map(drop)
}

#[test]
fn it_completes_in_every_sandbox_where_storage_fails() {
    for (fault, script) in FAULTS {
        mini_everywhere(async |page| {
            let folder = faulty(script)?;
            let outcome = complete_with(page, &folder).await;
            fs::remove_dir_all(&folder)?;
            outcome.with_context(|| format!("where {fault}"))
        });
    }
}
