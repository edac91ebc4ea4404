//! Files that are downloaded from the page, or given to it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;

use crate::Page;

impl Page {
    /// Waits until a download with this text in its name is finished, and returns its path. Each
    /// journey begins without downloads.
    ///
    /// # Errors
    /// When no such download comes.
    pub async fn downloaded(&self, name: &str) -> Result<PathBuf> {
        self.until(&format!("a download named “{name}”"), async || {
            let entries = std::fs::read_dir(self.downloads()).context("reading the folder of downloads")?;
            let paths: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
            // Each engine writes to a file by another name first, or keeps one beside it.
            if paths.iter().any(|path| is_unfinished(path)) {
                return Ok(None);
            }
            Ok(paths.into_iter().find(|path| path.to_string_lossy().contains(name)))
        })
        .await
    }

    /// Gives a file to the field with this label.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn choose_file(&self, label: &str, file: &Path) -> Result<()> {
        const SCRIPT: &str = "return [...document.querySelectorAll('label')]
            .find(label => label.innerText.trim() === arguments[0])?.control ?? null";
        let field = self
            .until(&format!("the field “{label}” for a file"), async || {
                let found = self.client().execute(SCRIPT, vec![label.into()]).await?;
                let id = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
                Ok(id.map(|id| ElementRef::from(id.to_owned())))
            })
            .await?;
        let field = Element::from_element_id(self.client().clone(), field);
        let path = file.display().to_string();
        field.send_keys(&path).await.with_context(|| format!("giving {path} to “{label}”"))
    }
}

fn is_unfinished(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["crdownload", "part", "wkdownload", "tmp"].iter().any(|unfinished| ending == *unfinished)
        || path.metadata().is_ok_and(|file| file.len() == 0)
}
