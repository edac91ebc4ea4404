//! A tab of the browser, as a reader meets it: addresses, words, sounds.

use anyhow::{Context, Result};
use fantoccini::Client;
use serde_json::{Value, json};

use crate::{Site, command};

/// One tab, and the site that it opens.
pub struct Page {
    client: Client,
    /// The site of this journey; stop it to go offline.
    pub site: Site,
}

impl Page {
    pub(crate) fn new(client: Client, site: Site) -> Page {
        Page { client, site }
    }

    /// The WebDriver client, for what the harness has no word for.
    pub fn client(&self) -> &Client {
        &self.client
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

    /// Opens an address and waits for nothing more than the page's own load.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn open_only(&self, address: &str) -> Result<()> {
        let url = format!("{}{address}", self.site.url());
        self.client.goto(&url).await.with_context(|| format!("opening {url}"))
    }

    /// Loads the page again, as F5 does.
    ///
    /// # Errors
    /// When the page does not load or the app does not start.
    pub async fn reload(&self) -> Result<()> {
        self.client.refresh().await.context("loading the page again")?;
        self.started().await
    }

    async fn started(&self) -> Result<()> {
        const SCRIPT: &str =
            "return document.querySelector('#dryrun > *') && !document.querySelector('.loading')";
        self.until("the app to start", async || Ok((self.run(SCRIPT).await? == json!(true)).then_some(())))
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

    /// Runs a script in every page that this tab opens from now on, before the page's own.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn before_load(&self, script: &str) -> Result<()> {
        let parameters = json!({ "source": script });
        command::devtools(&self.client, "Page.addScriptToEvaluateOnNewDocument", parameters).await?;
        Ok(())
    }

    /// All the words that are visible, with runs of white space as one space.
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
    /// When it does not.
    pub async fn see(&self, words: &str) -> Result<()> {
        self.until(&format!("“{words}”"), async || Ok(self.shows(words).await?.then_some(()))).await
    }

    /// Waits until the page does not show these words.
    ///
    /// # Errors
    /// When it still does.
    pub async fn see_no(&self, words: &str) -> Result<()> {
        let what = format!("“{words}” to go");
        self.until(&what, async || Ok((!self.shows(words).await?).then_some(()))).await
    }

    async fn shows(&self, words: &str) -> Result<bool> {
        Ok(single_spaced(&self.text().await?).contains(&single_spaced(words)))
    }

    /// What the page's live regions say now.
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
    /// When none does.
    pub async fn hear(&self, words: &str) -> Result<()> {
        let what = format!("“{words}” to be announced");
        self.until(&what, async || Ok(self.announcement().await?.contains(words).then_some(()))).await
    }

    /// What the page's scripts and the browser complained about since this was last asked.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let entries = command::log(&self.client, "browser").await?;
        let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        Ok(severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect())
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
