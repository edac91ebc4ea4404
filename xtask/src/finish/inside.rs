//! Bytes as text that stands inside a page: seven bits a letter, as ASCII has them, so an eighth longer than the bytes.
//! base64 is a third longer. `js/inside.js` reads it.

use anyhow::{Context, Result, bail};

/// Stands before a letter that [`changes`], with its bit 64 turned over: what a terminal shows as `^@` and `^J`.
const ESCAPE: u8 = 127;
const TURNED: u8 = 64;

/// Whether a letter would not come back as it went in behind another one: browsers change the first two, a version control
/// system may change line ends, and `</` and `<!` could end the element.
const fn changes(before: char, letter: u8) -> bool {
    matches!((before, letter), (_, 0 | b'\r' | b'\n' | ESCAPE) | ('<', b'/' | b'!' | b's' | b'S'))
}

/// The text of bytes.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 7 * 8 + bytes.len() / 16);
    let mut put = |letter: u8| {
        if changes(text.chars().next_back().unwrap_or_default(), letter) {
            text.extend([char::from(ESCAPE), char::from(letter ^ TURNED)]);
        } else {
            text.push(char::from(letter));
        }
    };
    let (mut held, mut bits) = (0_u16, 0);
    for byte in bytes {
        held = held << 8 | u16::from(*byte);
        bits += 8;
        while bits >= 7 {
            bits -= 7;
            put((held >> bits & 127) as u8);
        }
    }
    if bits > 0 {
        put((held << (7 - bits) & 127) as u8);
    }
    text
}

/// The bytes of a text. Up to seven bits at the end that make no byte are filling.
///
/// # Errors
///
/// If the text is cut within a letter, or has a letter that is none of ASCII's.
pub(crate) fn bytes_of(text: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 8 * 7);
    let (mut held, mut bits) = (0_u16, 0);
    let mut letters = text.bytes();
    while let Some(first) = letters.next() {
        let letter = match first {
            ESCAPE => letters.next().context("the text is cut")? ^ TURNED,
            other => other,
        };
        if letter > 127 {
            bail!("the text has the byte {letter}, which is not ASCII");
        }
        held = held << 7 | u16::from(letter);
        bits += 7;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 255) as u8);
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_bytes_come_back_and_no_letter_is_one_that_changes() {
        for length in 0..=1024_u32 {
            // Bytes of every value, beside every other, from a multiplier without a short cycle.
            let bytes: Vec<u8> = (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
            let text = text_of(&bytes);
            assert!(!text.contains(['\0', '\r', '\n']), "{length} bytes");
            assert!(!text.contains("</") && !text.contains("<!"), "{length} bytes");
            assert_eq!(bytes_of(&text).unwrap(), bytes, "{length} bytes");
        }
    }

    #[test]
    fn a_text_that_is_cut_or_foreign_is_refused() {
        assert!(bytes_of("ab\u{7f}").is_err());
        assert!(bytes_of("é").is_err());
    }
}
