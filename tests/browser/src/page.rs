//! A tab of the browser, as a reader uses it: addresses, words, announcements.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::Client;
use serde_json::{Value, json};
use url::Url;

use crate::{Engine, Site};

/// One tab, and the site that it opens.
pub struct Page {
    engine: Engine,
    client: Client,
    /// The site of this journey; stop it to go offline.
    pub site: Site,
    downloads: PathBuf,
}

impl Page {
    pub(crate) fn new(engine: Engine, client: Client, site: Site, downloads: PathBuf) -> Page {
        Page { engine, client, site, downloads }
    }

    /// The engine of this journey. Few tests should need it, because most behave alike in all engines.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The WebDriver client, for commands that the harness does not have.
    pub fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn downloads(&self) -> &Path {
        &self.downloads
    }

    /// Goes to the same build at another origin, where nothing is stored. Settings of the site before, and scripts
    /// before its pages, do not apply there.
    ///
    /// # Errors
    /// When its server does not start.
    pub async fn to_another_origin(&mut self) -> Result<()> {
        self.site = self.site.again()?;
        // Chromium keeps watching, as it watches the tab and not the site.
        if self.engine.facts().devtools { Ok(()) } else { self.watch().await }
    }

    /// Opens an address below the site's root, such as `#/quiz?count=5`, and waits until the app
    /// has taken the place of its loading frame.
    ///
    /// # Errors
    /// When the page does not load or the app does not start.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.open_only(address).await?;
        self.started().await
    }

    /// Opens an address and waits only until the page is loaded.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn open_only(&self, address: &str) -> Result<()> {
        let url = format!("{}{address}", self.site.url());
        let before = self.address().await?;
        if without_fragment(&before) != without_fragment(&url) || !address.contains('#') || before == url {
            return self.client.goto(&url).await.with_context(|| format!("opening {url}"));
        }
        // A move within the page is made there, as by a link: WebKitWebDriver does not wait for it, and it can
        // get lost where the page corrects its address at the same moment.
        let go = format!("location.href = {}", json!(url));
        let arrived = async || {
            if self.address().await? != before {
                return Ok(Some(()));
            }
            self.run(&go).await.map(|_| None)
        };
        self.until(&format!("the address {url}"), arrived).await
    }

    async fn address(&self) -> Result<String> {
        Ok(self.run("return location.href").await?.as_str().unwrap_or_default().to_owned())
    }

    /// Opens a file, as a double click on it does, at a fragment such as `#/bank`, and waits until the app has
    /// started. Outside of Chromium, what goes wrong before that is not seen.
    ///
    /// # Errors
    /// When the page does not load or the app does not start.
    pub async fn open_file(&self, file: &Path, fragment: &str) -> Result<()> {
        let file = file.canonicalize().with_context(|| format!("looking for {}", file.display()))?;
        let url =
            Url::from_file_path(&file).ok().with_context(|| format!("no address for {}", file.display()))?;
        let url = format!("{url}{fragment}");
        self.client.goto(&url).await.with_context(|| format!("opening {url}"))?;
        if !self.engine.facts().devtools {
            self.watch_now().await?;
        }
        self.started().await
    }

    /// Loads the page again, as F5 does. By a script: geckodriver's own way goes past a worker.
    ///
    /// # Errors
    /// When the page does not load or the app does not start.
    pub async fn reload(&self) -> Result<()> {
        self.run("window.isLeft = true; location.reload()").await?;
        self.until("the page to load again", async || {
            // A page that is just being left cannot be asked.
            let left = self.run("return window.isLeft === true").await.unwrap_or(json!(true));
            Ok((left == json!(false)).then_some(()))
        })
        .await?;
        self.started().await
    }

    async fn started(&self) -> Result<()> {
        const SCRIPT: &str = "return document.querySelector('#dryrun > *') && !document.querySelector('.loading, [data-awaited]')";
        self.until("the app to start, and what the page needs of the bank", async || {
            // WebKit gives no answer while it goes from one page to the next.
            Ok((self.run(SCRIPT).await.unwrap_or_default() == json!(true)).then_some(()))
        })
        .await
    }

    /// Runs a script in the page, as the body of a function; for set-up and measuring, not for what
    /// a reader would do.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.client.execute(script, Vec::new()).await.with_context(|| format!("running {script}"))
    }

    /// All visible words, with one space for each run of white space.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn text(&self) -> Result<String> {
        let text = self.run("return document.body?.innerText ?? ''").await?;
        let lines = text.as_str().unwrap_or_default().lines();
        let lines = lines.map(single_spaced).filter(|line| !line.is_empty());
        Ok(lines.collect::<Vec<_>>().join("\n"))
    }

    /// Waits until the page shows these words.
    ///
    /// # Errors
    /// When the page does not show them in time.
    pub async fn see(&self, words: &str) -> Result<()> {
        self.until(&format!("“{words}”"), async || Ok(self.shows(words).await?.then_some(()))).await
    }

    /// Waits until the page does not show these words.
    ///
    /// # Errors
    /// When the page still shows them.
    pub async fn see_no(&self, words: &str) -> Result<()> {
        let what = format!("“{words}” to go");
        self.until(&what, async || Ok((!self.shows(words).await?).then_some(()))).await
    }

    async fn shows(&self, words: &str) -> Result<bool> {
        Ok(single_spaced(&self.text().await?).contains(&single_spaced(words)))
    }

    /// The text of the page's live regions now.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn announcement(&self) -> Result<String> {
        const SCRIPT: &str = "return [...document.querySelectorAll(
            '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output'
        )].map(region => region.textContent).join(' ')";
        Ok(single_spaced(self.run(SCRIPT).await?.as_str().unwrap_or_default()))
    }

    /// Waits until a live region says these words.
    ///
    /// # Errors
    /// When no live region says them in time.
    pub async fn hear(&self, words: &str) -> Result<()> {
        let what = format!("“{words}” to be announced");
        self.until(&what, async || Ok(self.announcement().await?.contains(words).then_some(()))).await
    }
}

fn without_fragment(url: &str) -> &str {
    url.split('#').next().unwrap_or_default()
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
