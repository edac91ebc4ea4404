//! A browser with its driver.

use std::path::Path;

use anyhow::{Context, Result};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::driver::Driver;
use crate::engine::{DOWNLOADS, Engine};
use crate::{Page, Site, command};

/// The size of the window in every engine, in pixels of the screen.
const WINDOW: (u32, u32) = (1280, 900);

/// One browser with an empty profile. Dropping it ends it.
pub struct Browser {
    engine: Engine,
    client: Client,
    driver: Driver,
}

impl Browser {
    /// Starts Chromium, for measurements and pictures that only Chromium can make.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start() -> Result<Browser> {
        Browser::start_in(Engine::Chromium).await
    }

    /// Starts a browser of this engine: the one that the engine's variables name, or the one that its driver
    /// finds.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start_in(engine: Engine) -> Result<Browser> {
        Browser::start_with(engine, |_| ()).await
    }

    /// Starts a Chromium that keeps a trace of these categories, with commas between.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start_tracing(categories: &str) -> Result<Browser> {
        Browser::start_with(Engine::Chromium, |capabilities| {
            if let Some(logs) = capabilities.get_mut("goog:loggingPrefs") {
                logs["performance"] = "ALL".into();
            }
            if let Some(options) = capabilities.get_mut("goog:chromeOptions") {
                options["perfLoggingPrefs"] = json!({ "traceCategories": categories });
            }
        })
        .await
    }

    /// Starts a Chromium with the browser extension in this folder.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start_extended(extension: &Path) -> Result<Browser> {
        Browser::start_with(Engine::Chromium, |capabilities| {
            let options =
                capabilities.get_mut("goog:chromeOptions").and_then(|options| options.get_mut("args"));
            if let Some(flags) = options.and_then(Value::as_array_mut) {
                // Newer builds load no extension by a flag unless this is off.
                flags.push("--disable-features=DisableLoadExtensionCommandLineSwitch".into());
                flags.push(format!("--load-extension={}", extension.display()).into());
            }
        })
        .await
    }

    /// Starts a Firefox with the browser extension in this folder.
    ///
    /// # Errors
    /// When the browser or its driver does not start, or the folder has no extension for Firefox.
    pub async fn start_extended_firefox(extension: &Path) -> Result<Browser> {
        let browser = Browser::start_in(Engine::Firefox).await?;
        command::extend(&browser.client, extension).await?;
        Ok(browser)
    }

    async fn start_with(engine: Engine, change: impl FnOnce(&mut Map<String, Value>)) -> Result<Browser> {
        let driver = Driver::start(engine)?;
        let mut capabilities = (engine.facts().capabilities)(driver.home());
        change(&mut capabilities);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(driver.url()).await;
        let client = client.with_context(|| format!("starting {engine}"))?;
        let (width, height) = WINDOW;
        client.set_window_size(width, height).await.context("giving the window a size")?;
        Ok(Browser { engine, client, driver })
    }

    /// Opens a new tab and closes the one before, so that what one journey emulates does not affect the next.
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
        if self.engine.facts().devtools {
            // What the browser says of an old tab is no fault of the new one.
            command::log(&self.client, "browser").await?;
        }
        let downloads = self.driver.home().join(DOWNLOADS);
        for file in std::fs::read_dir(&downloads).context("reading the folder of downloads")? {
            std::fs::remove_file(file?.path()).context("emptying the folder of downloads")?;
        }
        let page = Page::new(self.engine, self.client.clone(), site, downloads);
        page.watch().await?;
        Ok(page)
    }

    /// The trace events of Chromium since the last call.
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
        self.client.close().await.with_context(|| format!("closing {}", self.engine))
    }
}
