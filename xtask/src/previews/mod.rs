//! What other sites show for a link: tags for the pages, and one picture for each topic, each job and the first page.
//!
//! A site that makes a preview loads the page once, runs no script and never sees the part after `#`. So all addresses of
//! the app look the same to it, and each topic has a page of its own, `dist/topic/<id>/`. Pictures are drawn here with
//! embedded fonts, so that every build draws the same ones.

mod card;
mod oembed;
mod page;
mod palette;
mod site;
mod template;
mod words;
mod wrap;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use dryrun_bank::{Bank, Topic};

pub(crate) use page::Preview;
use site::Site;
use words::Words;
use wrap::Ruler;

/// The previews of the pages of a bank.
pub(crate) struct Previews<'a> {
    bank: &'a Bank,
    site: Site,
}

impl<'a> Previews<'a> {
    /// The previews for the site that `DRYRUN_SITE` names.
    pub(crate) fn new(bank: &'a Bank) -> Result<Self> {
        let site = std::env::var("DRYRUN_SITE").ok().filter(|site| !site.is_empty());
        if site.is_none() {
            println!("DRYRUN_SITE is not set: most sites will show no picture for a link to a topic.");
        }
        Self::at(bank, site.as_deref())
    }

    /// The previews for the address at which the pages will be published, like `https://example.org/dryrun/`. Without it,
    /// the addresses in the pages are relative.
    fn at(bank: &'a Bank, site: Option<&str>) -> Result<Self> {
        Ok(Self { bank, site: Site::parse(site)? })
    }

    /// What the first page says about itself.
    pub(crate) fn home(&self) -> Preview {
        page::of_home(self.bank, &self.site)
    }

    /// What the page of a topic says about itself.
    pub(crate) fn topic(&self, id: &str) -> Result<Preview> {
        let topic = self.of_id(id)?;
        Ok(page::of_topic(topic, &Words::of_topic(self.bank, topic), &self.site))
    }

    /// What the page of a job says about itself.
    pub(crate) fn job(&self, id: &str, title: &str) -> Preview {
        page::of_job(id, &Words::of_job(self.bank, id, title), &self.site)
    }

    /// Draws the picture of the page of a job.
    pub(crate) fn draw_job(&self, dist: &Path, id: &str, title: &str) -> Result<()> {
        let picture = card::draw(&Ruler::new(), &Words::of_job(self.bank, id, title))?;
        save(&dist.join("job").join(id).join("preview.png"), &picture)
    }

    /// The oEmbed description of a topic, which its page names; `None` where nobody said at which address the site will be.
    pub(crate) fn oembed(&self, id: &str) -> Result<Option<String>> {
        Ok(oembed::description(id, &self.of_id(id)?.title, &self.site))
    }

    fn of_id(&self, id: &str) -> Result<&Topic> {
        let topic = self.bank.topics().iter().find(|topic| topic.id.as_str() == id);
        topic.with_context(|| format!("the bank has no topic {id}"))
    }

    /// Draws `topic/<id>/preview.png` for every topic with a page in the folder, and `preview.png` for the first page.
    pub(crate) fn draw(&self, dist: &Path) -> Result<()> {
        let ruler = Ruler::new();
        for topic in self.bank.topics() {
            let folder = dist.join("topic").join(topic.id.as_str());
            if folder.exists() {
                let picture = card::draw(&ruler, &Words::of_topic(self.bank, topic))?;
                save(&folder.join("preview.png"), &picture)?;
            }
        }
        save(&dist.join("preview.png"), &card::draw(&ruler, &Words::of_all(self.bank))?)
    }
}

fn save(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}
