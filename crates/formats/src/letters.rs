//! Bytes as letters that every chat and browser leaves alone. Source: RFC 4648, base64url without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// How many letters so many bytes take.
pub(super) const fn letters(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

/// The bytes as text.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(letters(bytes.len()));
    let (mut held, mut bits) = (0_u32, 0_u32);
    let letter = |six: u32| ALPHABET.get((six & 63) as usize).map_or('A', |&letter| char::from(letter));
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        bits += 8;
        while bits >= 6 {
            bits -= 6;
            text.push(letter(held >> bits));
        }
    }
    if bits > 0 {
        text.push(letter(held << (6 - bits)));
    }
    text
}

/// The bytes of the text; `None` where [`encode`] did not write it.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 255) as u8);
        }
    }
    // A letter too many, or one whose unused bits are set: not ours.
    (bits < 6 && held & ((1 << bits) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode, letters};

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
            assert_eq!(encode(plain.as_bytes()), coded);
            assert_eq!(decode(coded).as_deref(), Some(plain.as_bytes()));
            assert_eq!(letters(plain.len()), coded.len());
        }
        assert_eq!(encode(&[255, 239]), "_-8");
        for wrong in ["Z", "Zh", "Zm9", "Zg==", "Z g", "Zg\u{e9}"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
