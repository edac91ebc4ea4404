//! `cargo xtask screenshot [ROUTE…]` takes pictures of screens, narrow and wide, light and dark.
//!
//! `cargo xtask screenshot --all` takes pictures of every screen, and makes one sheet of them: look at it before and after
//! a change to styles.
//!
//! `cargo xtask screenshot --readme [FILE.png] ROUTE [KEY…]` opens a route, presses the keys and takes one picture for
//! the README. Without a file it writes `docs/screenshot.png`. The README names the commands of its pictures.

mod sheet;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Colours, Media, Page, Site, dist, root};

/// The narrowest screen that has to work, and a common wide one, in CSS pixels.
const WIDTHS: [u32; 2] = [320, 1280];

const HEIGHT: u32 = 800;

/// A picture of a page longer than this shows its beginning.
const LONGEST: u32 = 8_000;

fn main() -> Result<()> {
    let mut routes: Vec<String> = std::env::args().skip(1).collect();
    let mut readme = None;
    if routes.first().is_some_and(|first| first == "--readme") {
        routes.remove(0);
        let is_named = routes.first().is_some_and(|file| file.ends_with(".png"));
        let file = if is_named { routes.remove(0) } else { "docs/screenshot.png".to_owned() };
        readme = Some(root().join(file));
    }
    let is_all = routes.first().is_some_and(|first| first == "--all");
    if is_all {
        routes.remove(0);
        ensure!(routes.is_empty(), "`screenshot --all` takes no routes");
    }
    ensure!(
        !routes.iter().any(|route| route.starts_with("--")),
        "`screenshot` takes routes, --all, or --readme [FILE.png] ROUTE [KEY…]"
    );
    if routes.is_empty() && !is_all {
        routes.push("#/".to_owned());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(take(&routes, readme.as_deref()))
}

async fn take(routes: &[String], readme: Option<&Path>) -> Result<()> {
    let browser = Browser::start().await?;
    let page = browser.page(Site::serve(dist()?)?).await?;
    if let (Some(file), Some((route, keys))) = (readme, routes.split_first()) {
        // The first load says that the page is kept; in the second one, this sentence does not cover the picture.
        show(&page, route, 1280, Colours::Light).await?;
        page.see("Ready to work offline.").await?;
        show(&page, route, 1280, Colours::Light).await?;
        for key in keys {
            page.press(key).await?;
        }
        save(&page, file).await?;
        return browser.close().await;
    }
    let folder = root().join("target/screenshots");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    if routes.is_empty() {
        sheet::all(&page, &folder).await?;
    }
    for route in routes {
        for width in WIDTHS {
            for (colours, name) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
                show(&page, route, width, colours).await?;
                let script = "return document.documentElement.scrollHeight";
                let height = page.run(script).await?.as_u64().and_then(|height| u32::try_from(height).ok());
                page.viewport(width, height.unwrap_or(HEIGHT).clamp(HEIGHT, LONGEST)).await?;
                save(&page, &folder.join(format!("{}-{width}-{name}.png", file_name(route)))).await?;
            }
        }
    }
    browser.close().await
}

/// Opens a route in a new page, because a change of the fragment alone would keep the state of the screen.
async fn show(page: &Page, route: &str, width: u32, colours: Colours) -> Result<()> {
    page.viewport(width, HEIGHT).await?;
    page.media(Media { colours, reduced_motion: true, ..Media::default() }).await?;
    page.client().goto("about:blank").await?;
    page.open(route).await
}

async fn save(page: &Page, file: &Path) -> Result<()> {
    let picture = page.client().screenshot().await.context("taking the picture")?;
    fs::write(file, picture).with_context(|| format!("writing {}", file.display()))?;
    println!("{}", file.canonicalize().unwrap_or_else(|_| file.to_path_buf()).display());
    Ok(())
}

/// `#/quiz?topic=linux` as the name of a file; the home screen is `home`.
fn file_name(route: &str) -> String {
    let words = route.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "home".to_owned() } else { name }
}
