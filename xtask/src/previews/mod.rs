//! Makes what other sites show for a link: one static page and one picture for each topic.
//!
//! A site that makes a preview loads the page once, runs no script and never sees the part after `#`. So all
//! addresses of the app look the same to it. The page `dist/topic/<id>/` says in its head what the topic is about,
//! and opens the app at the topic. Pictures are drawn here with embedded fonts, so that every build draws the same
//! ones.

mod card;
mod page;
mod palette;
mod template;
mod words;
mod wrap;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use dryrun_bank::Bank;

use page::{Assets, Site};
use words::Words;
use wrap::Ruler;

/// Writes the pages and pictures of a bank into `dist/`, for the site that `DRYRUN_SITE` names.
pub(crate) fn finish(dist: &Path, questions: &Path) -> Result<()> {
    let (bank, _) = dryrun_authoring::read_folder(questions);
    let site = std::env::var("DRYRUN_SITE").ok().filter(|site| !site.is_empty());
    if site.is_none() {
        println!("DRYRUN_SITE is not set: most sites will show no picture for a link to a topic.");
    }
    write(dist, &bank, site.as_deref())
}

/// Writes `topic/<id>/index.html` and `topic/<id>/preview.png` for every topic into `dist`, and `preview.png` for
/// the first page, whose tags are added to `index.html`. `site` is the address at which `dist` will be published,
/// like `https://example.org/dryrun/`. Without it, the addresses in the pages are relative.
pub(crate) fn write(dist: &Path, bank: &Bank, site: Option<&str>) -> Result<()> {
    let site = Site::parse(site)?;
    let ruler = Ruler::new();
    let first = dist.join("index.html");
    let html = fs::read_to_string(&first).with_context(|| format!("reading {}", first.display()))?;
    let assets = Assets::of(&html);
    for topic in bank.topics() {
        let words = Words::of_topic(bank, topic);
        let folder = dist.join("topic").join(topic.id.as_str());
        fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        save(&folder.join("index.html"), page::html(bank, topic, &words, &site, &assets).as_bytes())?;
        save(&folder.join("preview.png"), &card::draw(&ruler, &words)?)?;
    }
    save(&dist.join("preview.png"), &card::draw(&ruler, &Words::of_all(bank))?)?;
    let tagged = page::with_tags(&html, &page::home_tags(bank, &site));
    let tagged = tagged.with_context(|| format!("{} has no </head>: its tags need one", first.display()))?;
    save(&first, tagged.as_bytes())
}

fn save(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
