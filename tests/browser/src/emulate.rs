//! Emulates other machines: small screens, dark colours, slow processors.

use anyhow::Result;
use serde_json::{Value, json};

use crate::{Page, command};

/// The colour scheme that the reader prefers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// What the reader has set in their system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// `prefers-color-scheme`.
    pub colours: Colours,
    /// `forced-colors: active`, as in Windows' contrast themes.
    pub forced_colours: bool,
    /// `prefers-reduced-motion: reduce`.
    pub reduced_motion: bool,
    /// The page as it is printed.
    pub print: bool,
}

impl Page {
    /// Gives the page a viewport of this many CSS pixels.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn viewport(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }

    /// Sets everything that the reader has set in their system.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn media(&self, media: Media) -> Result<()> {
        let colours = match media.colours {
            Colours::Light => "light",
            Colours::Dark => "dark",
        };
        let parameters = json!({
            "media": if media.print { "print" } else { "" },
            "features": [
                { "name": "prefers-color-scheme", "value": colours },
                { "name": "forced-colors", "value": if media.forced_colours { "active" } else { "none" } },
                {
                    "name": "prefers-reduced-motion",
                    "value": if media.reduced_motion { "reduce" } else { "no-preference" },
                },
            ],
        });
        self.devtools("Emulation.setEmulatedMedia", parameters).await.map(drop)
    }

    /// Makes the processor this many times slower; 1 is its own speed.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn slow_down(&self, times: u32) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await.map(drop)
    }

    /// How many CSS pixels the page is wider than its viewport; 0 if nobody has to scroll sideways.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn sideways(&self) -> Result<i64> {
        const SCRIPT: &str =
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth";
        Ok(self.run(SCRIPT).await?.as_i64().unwrap_or_default())
    }

    /// Sends a command of the Chrome DevTools protocol and returns its answer.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        command::devtools(self.client(), method, parameters).await
    }
}
