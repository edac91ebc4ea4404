//! What a screen reader announces.

/// Something that a screen reader announces.
///
/// A live region speaks only when its text changes. So a text that is said twice in a row ends with a space the second
/// time, which nobody hears.
#[derive(Clone, Debug, PartialEq)]
pub struct Said<T> {
    what: Option<T>,
    is_again: bool,
}

impl<T> Default for Said<T> {
    /// Silence.
    fn default() -> Self {
        Self { what: None, is_again: false }
    }
}

impl<T: PartialEq> Said<T> {
    /// Says this, even if it was just said.
    pub fn say(&mut self, what: T) {
        self.is_again = !self.is_again && self.what.as_ref() == Some(&what);
        self.what = Some(what);
    }

    /// Says nothing more.
    pub fn be_silent(&mut self) {
        *self = Self::default();
    }

    /// What is said; `None` in silence.
    #[must_use]
    pub const fn what(&self) -> Option<&T> {
        self.what.as_ref()
    }

    /// The text for the live region, with the sentence for what is said; empty in silence.
    #[must_use]
    pub fn text(&self, sentence: impl FnOnce(&T) -> String) -> String {
        let mut text = self.what.as_ref().map(sentence).unwrap_or_default();
        if self.is_again && !text.is_empty() {
            text.push('\u{a0}');
        }
        text
    }
}
