//! Several tabs of one browser, on one site.

use anyhow::{Context, Result};
use fantoccini::wd::WindowHandle;

use crate::Page;

impl Page {
    /// Opens one more tab and goes there. This script runs before the pages that it loads.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn tab(&self, script: &str) -> Result<WindowHandle> {
        let tab = self.client().new_window(true).await.context("opening a tab")?.handle;
        self.switch_to(&tab).await?;
        if !self.engine().facts().devtools {
            self.site.puts_nothing_before()?;
        }
        self.watch().await?;
        self.before_load(script).await?;
        Ok(tab)
    }

    /// Goes to another tab.
    ///
    /// # Errors
    /// When it is gone.
    pub async fn switch_to(&self, tab: &WindowHandle) -> Result<()> {
        self.client().switch_to_window(tab.clone()).await.context("going to another tab")
    }
}
