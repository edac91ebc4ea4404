//! A headless Chromium with its driver.

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::driver::Driver;
use crate::{Page, Site, command};

/// Headless, quiet, and asking nobody on the net for anything.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

/// One browser with an empty profile. Dropping it ends it.
pub struct Browser {
    client: Client,
    _driver: Driver,
}

impl Browser {
    /// Starts the browser that `CHROMIUM` names, or the one that its driver finds.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start() -> Result<Browser> {
        Browser::start_tracing("").await
    }

    /// Starts a browser that keeps a trace of these categories, with commas between.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start_tracing(categories: &str) -> Result<Browser> {
        let driver = Driver::start()?;
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        flags.push(format!("--user-data-dir={}", driver.profile().display()));
        let mut options = json!({ "args": flags });
        if let Ok(chromium) = std::env::var("CHROMIUM") {
            options["binary"] = chromium.into();
        }
        let mut logs = json!({ "browser": "ALL" });
        if !categories.is_empty() {
            logs["performance"] = "ALL".into();
            options["perfLoggingPrefs"] = json!({ "traceCategories": categories });
        }
        let mut capabilities = Map::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities.insert("goog:loggingPrefs".to_owned(), logs);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(driver.url()).await;
        Ok(Browser { client: client.context("starting Chromium")?, _driver: driver })
    }

    /// A fresh tab, and the end of the one before it, so that nothing emulated outlives its journey.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn page(&self, site: Site) -> Result<Page> {
        let before = self.client.windows().await.context("counting tabs")?;
        let tab = self.client.new_window(true).await.context("opening a tab")?;
        for old in before {
            self.client.switch_to_window(old).await.context("leaving a tab")?;
            self.client.close_window().await.context("closing a tab")?;
        }
        self.client.switch_to_window(tab.handle).await.context("entering a tab")?;
        // What the browser says of an old tab is no fault of the new one.
        command::log(&self.client, "browser").await?;
        Ok(Page::new(self.client.clone(), site))
    }

    /// What was traced since this was last asked, as Chromium's trace events.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn trace(&self) -> Result<Vec<Value>> {
        let entries = command::log(&self.client, "performance").await?;
        let messages = entries.iter().filter_map(|entry| entry["message"].as_str());
        let messages = messages.filter_map(|message| serde_json::from_str::<Value>(message).ok());
        let traced = messages.filter(|message| message["message"]["method"] == "Tracing.dataCollected");
        Ok(traced.map(|message| message["message"]["params"].clone()).collect())
    }

    /// Ends the session; the driver ends when the browser is dropped.
    ///
    /// # Errors
    /// When the browser is gone already.
    pub async fn close(self) -> Result<()> {
        self.client.close().await.context("closing Chromium")
    }
}
