//! Turns bytes into letters, in two alphabets.
//!
//! A link takes letters that every chat and browser leaves alone: base64url without padding, 6 bits each. Source:
//! RFC 4648. Storage takes 14 bits a letter: quotas count UTF-16 units, so base64 would waste more than half of
//! them. Those letters are ideographs from U+4E00 on: all of them are assigned, none is half of a pair, and no
//! clipboard normalises them, so a value that was copied out of the page after a crash can still be read.

/// How many bits one letter of a link carries.
const LINK: u32 = 6;
/// How many bits one letter in storage carries.
const STORAGE: u32 = 14;
/// The first of the 16,384 letters of storage.
const FIRST: u32 = 0x4E00;

/// How many letters of a link this number of bytes takes.
pub(crate) const fn link_letters(bytes: usize) -> usize {
    (bytes * 8).div_ceil(LINK as usize)
}

/// The bytes as letters of a link.
pub(crate) fn to_link(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    encode(bytes, LINK, |bits| ALPHABET.get(bits as usize).copied().map(char::from))
}

/// The bytes that [`to_link`] wrote; `None` for any other text.
pub(crate) fn from_link(text: &str) -> Option<Vec<u8>> {
    decode(text, LINK, |letter| {
        Some(match letter {
            'A'..='Z' => letter as u32 - 'A' as u32,
            'a'..='z' => letter as u32 - 'a' as u32 + 26,
            '0'..='9' => letter as u32 - '0' as u32 + 52,
            '-' => 62,
            '_' => 63,
            _ => return None,
        })
    })
}

/// The bytes as letters of storage.
pub(crate) fn to_storage(bytes: &[u8]) -> String {
    encode(bytes, STORAGE, |bits| char::from_u32(FIRST + bits))
}

/// The bytes that [`to_storage`] wrote, with a byte of zeros behind them where the last letter has room for one;
/// `None` where a letter is not one of those.
pub(crate) fn from_storage(text: &str) -> Option<Vec<u8>> {
    decode(text, STORAGE, |letter| (letter as u32).checked_sub(FIRST).filter(|bits| bits >> STORAGE == 0))
}

/// The last letter is filled up with zeros.
fn encode(bytes: &[u8], width: u32, letter: fn(u32) -> Option<char>) -> String {
    let mut text = String::new();
    let (mut held, mut count) = (0_u32, 0);
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        count += 8;
        while count >= width {
            count -= width;
            text.extend(letter(held >> count));
            held &= (1 << count) - 1;
        }
    }
    if count > 0 {
        text.extend(letter(held << (width - count)));
    }
    text
}

fn decode(text: &str, width: u32, bits_of: fn(char) -> Option<u32>) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut held, mut count) = (0_u32, 0);
    for letter in text.chars() {
        held = held << width | bits_of(letter)?;
        count += width;
        while count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    // A letter too many, or one whose unused bits are set, is not what is written.
    (count < width && held == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{from_link, from_storage, link_letters, to_link, to_storage};

    #[test]
    fn the_vectors_of_the_standard() {
        // Source: RFC 4648, section 10, without the padding.
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(to_link(plain.as_bytes()), coded);
            assert_eq!(from_link(coded).as_deref(), Some(plain.as_bytes()));
            assert_eq!(link_letters(plain.len()), coded.len());
        }
        assert_eq!(to_link(&[255, 239]), "_-8");
        for wrong in ["Z", "Zh", "Zm9", "Zg==", "Z g", "Zg\u{e9}"] {
            assert_eq!(from_link(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn bytes_come_back_from_storage() {
        for count in 0..40_u8 {
            let bytes: Vec<u8> = (0..count).map(|at| at.wrapping_mul(97)).collect();
            let text = to_storage(&bytes);
            assert_eq!(text.encode_utf16().count(), (bytes.len() * 8).div_ceil(14));
            let back = from_storage(&text).expect("its own letters");
            let (start, rest) = back.split_at(bytes.len());
            assert_eq!((start, rest.iter().all(|byte| *byte == 0), rest.len() < 2), (&*bytes, true, true));
        }
        assert_eq!(to_storage(&[1, 2, 3]), "\u{4e40}\u{6e30}");
        for wrong in ["a", "\u{4dff}", "\u{8e00}", "\u{1f600}", "\u{4e01}"] {
            assert_eq!(from_storage(wrong), None, "{wrong}");
        }
    }
}
