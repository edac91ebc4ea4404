//! Notes what goes wrong in a page: errors, rejected promises, missing files, breaches of the policy, and Chromium's
//! console.

use anyhow::Result;

use crate::{Page, command};

/// The script that notes what goes wrong. It runs before the page's own scripts.
const WATCH: &str = include_str!("watch.js");

/// The script that returns what was noted, and forgets it.
const TAKE: &str = "const told = window.name; window.name = ''; return told";

/// Asked for by the browser itself where a test opens a file that is no page, so that it has no icon of its own.
const NOT_OF_THE_PAGE: &str = "/favicon.ico - ";

/// WebKitGTK says this about once in a hundred journeys, of a page that makes its one policy once. Chromium, which has the
/// same rule, never did, and there it still counts.
const SECOND_POLICY: &str = "trusted-types forbids trusted-types-policy";

impl Page {
    /// Watches the pages of this tab, from the next one on.
    pub(crate) async fn watch(&self) -> Result<()> {
        self.before_load(WATCH).await
    }

    /// Watches the page that is open now; what came before this is not seen.
    pub(crate) async fn watch_now(&self) -> Result<()> {
        self.run(WATCH).await.map(drop)
    }

    /// Runs a script in every page that this tab opens from now on, before the page's own.
    ///
    /// In Chromium the browser does that. Elsewhere the site puts the script into what it serves, to every tab,
    /// so it holds for the pages that are loaded before the next [`Page::tab`], and for none of a file. Such a site
    /// has no worker.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn before_load(&self, script: &str) -> Result<()> {
        if !self.engine().facts().devtools {
            return self.site.puts_before(script);
        }
        let parameters = serde_json::json!({ "source": script });
        command::devtools(self.client(), "Page.addScriptToEvaluateOnNewDocument", parameters).await.map(drop)
    }

    /// Has the site serve its pages to the byte as they were built, and the worker that keeps them. Outside of
    /// Chromium nothing then runs before a page's own scripts, and what goes wrong in a page is not seen.
    ///
    /// # Errors
    /// When the site is stopped.
    pub fn as_built(&self) -> Result<()> {
        self.site.puts_nothing_before()
    }

    /// What the page's scripts and the browser complained about since this was last asked: in every engine what
    /// `watch.js` noted in this tab, in Chromium its console too.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let mut errors = self.noted().await?;
        if self.engine().facts().devtools {
            let entries = command::log(self.client(), "browser").await?;
            let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
            let messages = severe.filter_map(|entry| entry["message"].as_str());
            errors.extend(messages.filter(|message| !message.contains(NOT_OF_THE_PAGE)).map(str::to_owned));
        }
        Ok(errors)
    }

    async fn noted(&self) -> Result<Vec<String>> {
        let told = self.run(TAKE).await?;
        let mut noted: Vec<String> =
            serde_json::from_str(told.as_str().unwrap_or_default()).unwrap_or_default();
        if !self.engine().facts().devtools {
            noted.retain(|message| !message.contains(SECOND_POLICY));
        }
        Ok(noted)
    }

    /// The same for all tabs of the journey. Chromium's console is one for all of them, and some may have been
    /// crashed by a test, so there the other tabs are not asked.
    pub(crate) async fn all_errors(&self) -> Result<Vec<String>> {
        let mut errors = self.console_errors().await?;
        if !self.engine().facts().devtools {
            for tab in self.client().windows().await? {
                self.switch_to(&tab).await?;
                errors.extend(self.noted().await?);
            }
        }
        Ok(errors)
    }
}
