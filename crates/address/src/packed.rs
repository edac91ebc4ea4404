//! Addresses with a payload: `#/set/…`, `#/challenge/…`, `#/shared/…`. The link format reads the payload. This file
//! only knows its letters and where its length is, which no version of the format changes (docs/links.md).

use super::Route;

/// The pages that take a payload.
pub(super) const PAGES: [&str; 3] = ["set", "challenge", "shared"];

/// The route, if the text after `#/` is one with a payload. If the payload is missing, it is empty here, so that the
/// reader is told that the link was cut.
pub(super) fn parse(text: &str) -> Option<Route> {
    let (page, payload) = text.split_once('/').unwrap_or((text, ""));
    let of = match page {
        "set" => Route::PinnedSet,
        "challenge" => Route::Challenge,
        "shared" => Route::Shared,
        _ => return None,
    };
    Some(of(payload.to_owned()))
}

/// Whether a payload has its own letters only, and as many as it says.
pub(super) fn is_whole(payload: &str) -> bool {
    length(payload) == Some(payload.len()) && payload.bytes().all(|letter| value(letter).is_some())
}

/// The letters of a payload, without what was put between and behind them. `_` and `-` are letters of payloads, too, so
/// behind the length that the payload says it has, they are left out.
pub(super) fn letters_of(text: &str) -> String {
    let mut payload = String::new();
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        if u8::try_from(letter).ok().and_then(value).is_some() {
            payload.push(letter);
        }
        let goes_on = rest.peek().is_some_and(char::is_ascii_alphanumeric);
        if !goes_on && length(&payload) == Some(payload.len()) {
            break;
        }
    }
    payload
}

/// How many letters a payload has, by the number of its bytes in its first four letters.
fn length(payload: &str) -> Option<usize> {
    let head = payload.as_bytes().first_chunk::<4>()?;
    let bits = head.iter().try_fold(0, |bits, &letter| Some(bits << 6 | value(letter)?))?;
    Some(((bits & 0xffff) * 4).div_ceil(3))
}

/// What a letter of a payload stands for. Source: RFC 4648, base64url.
const fn value(letter: u8) -> Option<usize> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    } as usize)
}
