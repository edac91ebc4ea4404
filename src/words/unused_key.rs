//! Sentences about keys that do nothing.

use super::Words;

/// A key of the app that does nothing now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusedKey {
    /// Single keys are turned off in the settings.
    TurnedOff,
    /// A single key that has no meaning on this page, or for this question.
    Character(char),
    /// Enter, on a page without a filled button.
    Enter,
}

impl Words {
    /// What a screen reader is told after a key that does nothing.
    #[must_use]
    pub fn unused_key(self, key: UnusedKey) -> String {
        match key {
            UnusedKey::TurnedOff => self.keys_off().to_owned(),
            UnusedKey::Character(key) => self.key_unused(key.encode_utf8(&mut [0; 4])),
            UnusedKey::Enter => self.key_unused(self.key_enter()),
        }
    }
}
