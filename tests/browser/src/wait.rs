//! Waits for what a page shows. A failure says what it showed instead.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::Page;

/// How long something may take to appear. It is far more than needed, so that tests pass on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

/// The time between two looks at the page.
const PAUSE: Duration = Duration::from_millis(20);

/// The most characters of a page's text in a message. More would hide the message.
const SHOWN: usize = 3_000;

impl Page {
    /// Calls `look` until it finds something, and returns that.
    ///
    /// # Errors
    /// When `look` fails, or finds nothing in time; the error then names `what` was waited for.
    pub async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
        let start = Instant::now();
        loop {
            if let Some(found) = look().await? {
                return Ok(found);
            }
            if start.elapsed() > PATIENCE {
                bail!("waited {PATIENCE:?} for {what}\n{}", self.shown().await);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Where the page is and what it says, for the message of a failure.
    pub async fn shown(&self) -> String {
        let url = self.client().current_url().await.map(|url| url.to_string()).unwrap_or_default();
        let text = self.text().await.unwrap_or_else(|error| format!("(its text cannot be read: {error})"));
        let text: String = text.chars().take(SHOWN).collect();
        format!("--- {url} showed:\n{text}\n---")
    }
}
