//! The keyboard, and which element has the focus.
//!
//! The app does not count a press that comes before anybody could have seen what it does. A journey needs some
//! milliseconds for what takes a reader a second, so that second passes on the page's clock before each press.

use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::find::is_gone;
use crate::{Page, command};

impl Page {
    /// A second passes on the clock of the page that nobody sets, as for a reader who looks before they press: after the
    /// page has drawn what came before. A driver may be done with a press before the page is.
    /// [`Page::press`] and [`Page::click`] do this; a script that presses by itself needs it.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn second(&self) -> Result<()> {
        const FRAMES: &str = "window.hasDrawn = false;
            requestAnimationFrame(() => requestAnimationFrame(() => { window.hasDrawn = true; }))";
        // A hidden tab draws nothing, so there is an end to this.
        const LOOKS: usize = 20;
        self.run(FRAMES).await?;
        for _ in 0..LOOKS {
            if self.run("return window.hasDrawn").await? == true {
                break;
            }
        }
        const SCRIPT: &str = "
            if (window.seconds === undefined) {
                window.seconds = 0;
                const now = performance.now.bind(performance);
                performance.now = () => now() + window.seconds * 1000;
            }
            window.seconds++;";
        self.run(SCRIPT).await.map(drop)
    }

    /// Presses a key twice, as a finger that slips or a key that bounces: with so many milliseconds in between, and
    /// without a look at the page.
    ///
    /// # Errors
    /// When there is no key with this name.
    pub async fn press_twice(&self, name: &str, milliseconds: u64) -> Result<()> {
        let value = key(name)?;
        self.second().await?;
        let between = KeyAction::Pause { duration: Duration::from_millis(milliseconds) };
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(between)
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.client().perform_actions(actions).await.context("pressing a key twice")
    }

    /// Presses a key, or several held together: `Enter`, `Shift+Tab`, `Alt+ArrowDown`, `?`, `1`.
    ///
    /// # Errors
    /// When there is no key with this name.
    pub async fn press(&self, keys: &str) -> Result<()> {
        if !keys.contains("Tab") {
            // Where the page is about to go, nobody waits for it.
            drop(self.second().await);
        }
        let keys: Vec<char> = match keys {
            "+" => vec!['+'],
            keys => keys.split('+').map(key).collect::<Result<_>>()?,
        };
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in &keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client().perform_actions(actions).await.context("pressing keys")
    }

    /// Types into the element with the focus.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client().perform_actions(actions).await.with_context(|| format!("typing “{text}”"))
    }

    /// The element with the focus, like `button “Next”`, or `nothing` if the page itself has it.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn focused(&self) -> Result<String> {
        self.until("what has the focus", async || match self.describe_focus().await {
            Err(error) if is_gone(&error) => Ok(None),
            described => described.map(Some),
        })
        .await
    }

    async fn describe_focus(&self) -> Result<String> {
        let element = self.client().active_element().await.context("asking what has the focus")?;
        let tag = element.tag_name().await.context("asking what has the focus")?;
        if matches!(tag.as_str(), "body" | "html") {
            return Ok("nothing".to_owned());
        }
        let id = element.element_id();
        let role = command::role(self.client(), &id).await?;
        let name = command::label(self.client(), &id).await?;
        Ok(format!("{role} “{}”", name.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Waits until the element with this description has the focus.
    ///
    /// # Errors
    /// When something else has it.
    pub async fn focus_on(&self, description: &str) -> Result<()> {
        let what = format!("the focus on {description}");
        let mut last = String::new();
        let found = self.until(&what, async || {
            last = self.focused().await?;
            Ok((last == description).then_some(()))
        });
        let outcome = found.await;
        outcome.with_context(|| format!("the focus is on {last}"))
    }

    /// Presses Tab until the element with this description has the focus, as a reader without a mouse would.
    ///
    /// # Errors
    /// When it is not reached with a hundred presses.
    pub async fn tab_to(&self, description: &str) -> Result<()> {
        const PRESSES: usize = 100;
        let mut passed = Vec::new();
        for _ in 0..PRESSES {
            let focused = self.focused().await?;
            if focused == description {
                return Ok(());
            }
            passed.push(focused);
            self.press("Tab").await?;
        }
        passed.dedup();
        anyhow::bail!("Tab does not lead to {description}; it leads over {passed:#?}")
    }
}

/// The character by which WebDriver knows a key: itself, or one of its own for a named key.
fn key(name: &str) -> Result<char> {
    let named = match name {
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Space" => return Ok(' '),
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        other => {
            let mut characters = other.chars();
            let only = characters.next().filter(|_| characters.next().is_none());
            return only.with_context(|| format!("there is no key `{other}`: see keys.rs for the names"));
        }
    };
    Ok(named.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_names_or_are_characters() {
        assert_eq!(key("a").unwrap(), 'a');
        assert_eq!(key("Enter").unwrap(), char::from(Key::Enter));
        assert!(key("Entre").is_err());
    }
}
