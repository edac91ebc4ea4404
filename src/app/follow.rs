//! What the browser's page is brought in line with after each render: address, title, appearance, focus.

use super::{Screen, State};
use crate::address::Route;
use crate::browser::{address, page};
use crate::incident;
use crate::quiz::{Millis, Phase};
use crate::reader::{Motion, Settings, Theme};

/// What the browser's page was last brought in line with.
#[derive(Default)]
pub(super) struct Followed {
    screen: Option<Screen>,
    question: Option<(usize, bool)>,
    /// Where the drill on the page stood.
    drill: Option<incident::Phase>,
    settings: Option<Settings>,
    /// The control that had the focus before the last step.
    held: Option<String>,
    replacements: Replacements,
}

impl Followed {
    /// Remembers what has the focus, before a render may take it away.
    pub(super) fn before(&mut self) {
        self.held = page::focused_id();
    }

    /// Brings the page in line with the state. False where the address has to wait.
    pub(super) fn after(&mut self, state: &State, now: Millis) -> bool {
        let shown = self.show_address(state, now);
        self.show_page(state);
        shown
    }

    /// The screen may have moved on by itself: a session that ended shows its result.
    fn show_address(&mut self, state: &State, now: Millis) -> bool {
        let Some(wanted) = state.address() else { return true };
        let shown = address::fragment();
        let is_home = shown.is_empty() && wanted == Route::Home.to_string();
        if shown == wanted || is_home {
            return true;
        }
        let is_in_order = self.replacements.admit(now);
        if is_in_order {
            // A browser that refuses would refuse again: the page does without.
            address::replace(&wanted);
        }
        is_in_order
    }

    fn show_page(&mut self, state: &State) {
        if self.settings != Some(state.notes.settings) {
            self.settings = Some(state.notes.settings);
            appearance(state.notes.settings);
        }
        let question = question_shown(state);
        let drill = state.drill.as_ref().map(incident::Run::phase);
        let screen = Some(&state.screen);
        let is_first = self.screen.is_none();
        if self.screen.as_ref() != screen || self.question != question || self.drill != drill {
            let is_same_page = same_page(self.screen.as_ref(), &state.screen) && self.question == question;
            self.screen = screen.cloned();
            self.question = question;
            self.drill = drill;
            page::set_title(state.screen.title());
            // In a frame, a page that takes the focus when it opens would take it from its host.
            if !is_first && !is_same_page {
                page::to_top();
                page::focus(page::find("#stem"));
                return;
            }
        }
        if !is_first && page::nothing_focused() {
            self.hold();
        }
    }

    /// The control that had the focus keeps it where it moved; where it is gone, the filled button takes it.
    fn hold(&mut self) {
        let Some(held) = self.held.take() else { return };
        if !page::focus(page::find_id(&held)) {
            page::focus(page::find("button.primary"));
        }
    }
}

/// A choice changed within the same page: the focus stays where it is.
fn same_page(before: Option<&Screen>, after: &Screen) -> bool {
    matches!(
        (before, after),
        (Some(Screen::Page(Route::Browse(_))), Screen::Page(Route::Browse(_)))
            | (Some(Screen::Page(Route::Practise(_))), Screen::Page(Route::Practise(_)))
    )
}

/// What makes one question another: its place, and whether it is the hand-in page.
fn question_shown(state: &State) -> Option<(usize, bool)> {
    if state.screen != Screen::Session {
        return None;
    }
    let session = &state.run.as_ref()?.session;
    Some((session.current()?.0, matches!(session.phase(), Phase::HandingIn { .. })))
}

/// The times of the last two replaced addresses: WebKit throws after a hundred in ten seconds.
#[derive(Default)]
struct Replacements(Millis, Millis);

impl Replacements {
    /// Whether one more is in order: two within any second are.
    fn admit(&mut self, now: Millis) -> bool {
        let before = self.0.0..self.0.0.saturating_add(1_000);
        if before.contains(&now.0) {
            return false;
        }
        *self = Self(self.1, now);
        true
    }
}

fn appearance(settings: Settings) {
    let theme = match settings.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    page::mark_root("data-theme", theme);
    page::mark_root("data-motion", if settings.motion == Motion::Still { "still" } else { "system" });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_addresses_a_second_are_replaced_and_the_third_waits() {
        let mut replacements = Replacements::default();
        let times = [5_000, 5_100, 5_200, 5_999, 6_000, 6_050, 6_100, 9_000];
        let admitted: Vec<i64> = times.into_iter().filter(|&time| replacements.admit(Millis(time))).collect();
        assert_eq!(admitted, [5_000, 5_100, 6_000, 6_100, 9_000]);
        // A clock that was set back holds nothing up.
        assert!(replacements.admit(Millis(1_000)));
    }
}
