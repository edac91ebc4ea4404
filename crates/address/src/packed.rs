//! Addresses with a payload: `#/set/…`, `#/challenge/…`, `#/shared/…`. What the payload means is read by the format of
//! links; here it is only freed of what chats and editors do to the address around it.

use super::Route;

/// What is found behind an address in running text, and in no payload.
const TRAILING: &[char] = &[
    ')', '.', ',', '>', ']', '}', '"', '\'', ';', ':', '!', '?', '*', '|', '`', '\u{2019}', '\u{201d}',
    '\u{bb}', '\u{2026}',
];

/// The route, if the text after `#/` is one with a payload. A payload that is missing is an empty one: then the
/// link was cut, which is told as such.
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
