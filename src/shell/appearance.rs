//! Colours and movement, as attributes of the root element that the styles look at.

use crate::browser::page;
use crate::reader::{Motion, Settings, Theme};

/// Sets the attributes for these settings.
pub(super) fn set(settings: Settings) {
    let theme = match settings.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    page::mark_root("data-theme", theme);
    page::mark_root("data-motion", if settings.motion == Motion::Still { "still" } else { "system" });
}
