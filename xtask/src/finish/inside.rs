//! Bytes as text that stands inside a page: six of them are a number, and that is written with seven letters, so the text is
//! a sixth longer than the bytes. base64 is a third longer. `js/inside.js` reads it.

use anyhow::{Context, Result, ensure};

/// How many bytes are written together, with a letter more. Fewer bytes at the end have a letter more than bytes, too.
const TOGETHER: usize = 6;

/// How many letters there are. Just enough: their seventh power is more than 2⁴⁸.
const LETTERS: u64 = 116;

/// The letters, by what they are worth: those of ASCII from the tab on, without line ends, which browsers and version
/// control systems change, and without the sign that could begin a tag. What stands before the tab changes, too, or makes
/// an editor take the file for no text.
fn letters() -> impl Iterator<Item = u8> {
    (b'\t'..=127).filter(|letter| !matches!(letter, b'\n' | b'\r' | b'<'))
}

/// The text of bytes.
pub(super) fn text_of(bytes: &[u8]) -> String {
    let letters: Vec<char> = letters().map(char::from).collect();
    let mut text = String::with_capacity(bytes.len() / TOGETHER * (TOGETHER + 1) + TOGETHER);
    for together in bytes.chunks(TOGETHER) {
        let number = together.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let places = (0..=together.len() as u32).rev();
        let worth = places.map(|place| number / LETTERS.pow(place) % LETTERS);
        text.extend(worth.filter_map(|worth| letters.get(worth as usize)));
    }
    text
}

/// The bytes of a text.
///
/// # Errors
///
/// If the text is cut behind the first of some letters, or has letters that none of these bytes are written with.
pub(super) fn bytes_of(text: &str) -> Result<Vec<u8>> {
    let mut worths = [None; 256];
    for (letter, worth) in letters().zip(0_u64..) {
        if let Some(place) = worths.get_mut(usize::from(letter)) {
            *place = Some(worth);
        }
    }
    let mut bytes = Vec::with_capacity(text.len() / (TOGETHER + 1) * TOGETHER + TOGETHER);
    for together in text.as_bytes().chunks(TOGETHER + 1) {
        let number = together.iter().try_fold(0, |number, letter| {
            let worth = worths.get(usize::from(*letter)).copied().flatten();
            Some(number * LETTERS + worth?)
        });
        let number: u64 = number.context("the text has a letter that no bytes are written with")?;
        let count = together.len() - 1;
        ensure!(count > 0 && number >> (8 * count) == 0, "the text is cut, or was changed");
        bytes.extend(number.to_be_bytes().iter().skip(8 - count));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_bytes_come_back_and_no_letter_is_one_that_changes() {
        assert_eq!(letters().count() as u64, LETTERS);
        assert!(LETTERS.pow(7) >= 1 << 48);
        for length in 0..=1024_u32 {
            // Bytes of every value, beside every other, from a multiplier without a short cycle.
            let bytes: Vec<u8> = (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
            for bytes in [bytes, vec![0; length as usize], vec![255; length as usize]] {
                let text = text_of(&bytes);
                assert!(!text.contains(['\0', '\r', '\n', '<']), "{length} bytes");
                assert!(text.len() <= bytes.len() * 7 / 6 + 1, "{length} bytes");
                assert_eq!(bytes_of(&text).unwrap(), bytes, "{length} bytes");
            }
        }
    }

    #[test]
    fn a_text_that_is_cut_or_foreign_is_refused() {
        for text in ["a", "1234567a", "a\n", "\u{7f}\u{7f}", "é"] {
            assert!(bytes_of(text).is_err(), "{text:?}");
        }
    }
}
