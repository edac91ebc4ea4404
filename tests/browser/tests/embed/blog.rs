//! A page that embeds quizzes, and what a reader does in their frames.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use browser_tests::{Engine, Page, Site};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

/// A page that embeds quizzes, at an origin of its own.
pub(crate) struct Blog {
    site: Site,
    folder: PathBuf,
}

impl Drop for Blog {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Notes what the elements tell, and what the page's policy refuses. It is a file, since a strict policy allows no script in
/// the page.
const NOTE: &str = "
    window.told = [];
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
        refused.push(`${violatedDirective} ${blockedURI}`));
    addEventListener('DOMContentLoaded', () => {
        [...document.querySelectorAll('dry-run-quiz')].forEach((quiz, place) => {
            for (const type of ['ready', 'resized', 'started', 'answered', 'completed', 'error']) {
                quiz.addEventListener(type, ({ detail }) => told.push([place, type, detail]));
            }
        });
    });
";

impl Blog {
    /// Opens a page with this in its body. `SITE/` stands for the address of the site.
    pub(crate) async fn open(page: &Page, policy: &str, body: &str) -> Result<Blog> {
        Blog::with(page, policy, body, &[]).await
    }

    /// The same, with more files beside the page: their names and bytes.
    pub(crate) async fn with(
        page: &Page,
        policy: &str,
        body: &str,
        more: &[(&str, Vec<u8>)],
    ) -> Result<Blog> {
        let name = format!("dryrun-blog-{}-{}", page.engine(), std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).context("making the page around")?;
        let policy = if policy.is_empty() {
            String::new()
        } else {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
        };
        let html = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">{policy}<title>A blog</title>\
             <link rel=\"icon\" href=\"data:,\"><script src=\"note.js\"></script>\
             <script async src=\"SITE/embed/v1/embed.js\"></script></head><body><h1>A post</h1>{body}</body></html>"
        );
        let site = page.site.url();
        fs::write(folder.join("index.html"), html.replace("SITE/", &site)).context("writing it")?;
        fs::write(folder.join("note.js"), NOTE).context("writing its script")?;
        for (name, bytes) in more {
            fs::write(folder.join(name), bytes).with_context(|| format!("writing {name}"))?;
        }
        let blog = Blog { site: Site::serve(&folder)?, folder };
        let url = format!("{}/", blog.origin());
        page.client().goto(&url).await.with_context(|| format!("opening {url}"))?;
        Ok(blog)
    }

    /// Its origin, which is another one than the site's.
    pub(crate) fn origin(&self) -> String {
        self.site.url().replace("127.0.0.1", "localhost").trim_end_matches('/').to_owned()
    }
}

/// What the quizzes of the page told until now: their place, the type, the detail.
pub(crate) async fn told(page: &Page) -> Result<Vec<Value>> {
    Ok(page.run("return window.told ?? []").await?.as_array().cloned().unwrap_or_default())
}

/// Waits until a quiz of the page told this, and returns the detail.
pub(crate) async fn hears(page: &Page, place: usize, kind: &str) -> Result<Value> {
    page.until(&format!("quiz {place} to tell “{kind}”"), async || {
        let is_it = |one: &&Value| one[0] == json!(place) && one[1] == kind;
        Ok(told(page).await?.iter().find(is_it).map(|one| one[2].clone()))
    })
    .await
}

/// Enters the frame of a quiz, when its document is there.
pub(crate) async fn enter(page: &Page, place: usize) -> Result<()> {
    hears(page, place, "ready").await?;
    let script = format!(
        "return document.querySelectorAll('dry-run-quiz')[{place}].shadowRoot.querySelector('iframe')"
    );
    enter_what(page, &script).await
}

/// Enters the frame that a script returns.
pub(crate) async fn enter_what(page: &Page, script: &str) -> Result<()> {
    let frame = element(page, &page.run(script).await?)?;
    frame.enter_frame().await.context("entering the frame")
}

pub(crate) async fn leave(page: &Page) -> Result<()> {
    page.client().clone().enter_parent_frame().await.context("leaving the frame")
}

/// Clicks the first element of a selector with these words, as soon as it is there. Chromium's driver knows no names of what
/// is in a frame of another site.
pub(crate) async fn click(page: &Page, selector: &str, words: &str) -> Result<()> {
    page.second().await?;
    let script = format!(
        "return [...document.querySelectorAll('{selector}')]
            .find(one => one.checkVisibility() && one.textContent.includes({})) ?? null",
        json!(words)
    );
    let press = script.replace("return [", "const found = [").replace(" ?? null", "")
        + "; found?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); found?.click()";
    let what = format!("“{words}”");
    page.until(&what, async || {
        // What the program takes over in between cannot be handed out.
        let found = page.run(&script).await.unwrap_or_default();
        if found.is_null() {
            return Ok(None);
        }
        // WebKit's driver clicks beside what is in a frame that was scrolled.
        if page.engine() == Engine::WebKit {
            page.run(&press).await?;
            return Ok(Some(()));
        }
        match element(page, &found)?.click().await {
            // The program took the question over in between.
            Err(error) if error.is_stale_element_reference() => Ok(None),
            clicked => clicked.map(Some).with_context(|| format!("clicking {what}")),
        }
    })
    .await
}

fn element(page: &Page, found: &Value) -> Result<Element> {
    let id = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
    let id = ElementRef::from(id.context("no element")?.to_owned());
    Ok(Element::from_element_id(page.client().clone(), id))
}

/// Answers the question in the frame with its option `b`, and waits for the verdict.
pub(crate) async fn answer(page: &Page) -> Result<()> {
    click(page, ".option label", "b").await?;
    click(page, "button", "Sure").await?;
    page.see("Next").await
}
