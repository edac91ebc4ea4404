//! Addresses with a payload: `#/set/…`, `#/challenge/…`, `#/shared/…`. The link format reads the payload. This file
//! only removes what chats and editors add around an address.

use super::Route;

/// Characters that may follow an address in running text. No payload contains them.
const TRAILING: &[char] = &[
    ')', '.', ',', '>', ']', '}', '"', '\'', ';', ':', '!', '?', '*', '|', '`', '\u{2019}', '\u{201d}',
    '\u{bb}', '\u{2026}',
];

/// The route, if the text after `#/` is one with a payload. If the payload is missing, it is empty here, so that the
/// reader is told that the link was cut.
pub(super) fn parse(text: &str) -> Option<Route> {
    let (page, payload) = text.split_once('/').unwrap_or((text, ""));
    let of = match page.trim_end_matches(TRAILING) {
        "set" => Route::PinnedSet,
        "challenge" => Route::Challenge,
        "shared" => Route::Shared,
        _ => return None,
    };
    let is_around = |letter: char| TRAILING.contains(&letter) || letter.is_ascii_whitespace();
    Some(of(payload.trim_end_matches(is_around).to_owned()))
}
