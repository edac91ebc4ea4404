//! Parameters whose value is any text. Such a text may contain every sign of an address itself, so it is cut out of the
//! address before the rest is decoded.

use percent_encoding::percent_decode_str;

use crate::Parameter;

/// A text as the value of a parameter. Letters and digits of ASCII and `-._~` are written as they are, the rest is
/// percent-encoded, as browsers write a fragment.
pub(crate) fn encoded(text: &str) -> String {
    let digit = |half: u8| char::from(half + if half < 10 { b'0' } else { b'A' - 10 });
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(digit(byte >> 4));
            encoded.push(digit(byte & 15));
        }
    }
    encoded
}

/// The fragment without its texts, and the texts, decoded, with their parameters. A text that cannot be decoded is
/// empty.
pub(crate) fn taken(fragment: &str) -> (String, Vec<(Parameter, String)>) {
    let mut texts = Vec::new();
    let Some((path, parameters)) = fragment.split_once('?') else { return (fragment.to_owned(), texts) };
    let mut rest = path.to_owned();
    let mut before = '?';
    for piece in parameters.split('&') {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let mut known = Parameter::ALL.into_iter().filter(|parameter| parameter.is_text());
        if let Some(parameter) = known.find(|parameter| parameter.name() == name) {
            let text = percent_decode_str(value).decode_utf8().unwrap_or_default();
            texts.push((parameter, text.into_owned()));
        } else {
            rest.push(before);
            rest.push_str(piece);
            before = '&';
        }
    }
    (rest, texts)
}

/// The address with these texts behind it.
pub(crate) fn put_back(mut address: String, texts: &[(Parameter, String)]) -> String {
    for (parameter, text) in texts {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(parameter.name());
        address.push('=');
        address.push_str(&encoded(text));
    }
    address
}
