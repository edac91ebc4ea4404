//! Parameters whose value is any text. Such a text may contain every sign of an address itself, so it is cut out of the
//! address before the rest is decoded.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::Parameter;

/// What is written as it is; the rest is percent-encoded, as browsers write a fragment.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as the value of a parameter.
pub(crate) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// The fragment without its texts, and the texts, decoded, with their parameters. What cannot be decoded is left out of
/// a text.
pub(crate) fn taken(fragment: &str) -> (String, Vec<(Parameter, String)>) {
    let mut texts = Vec::new();
    let Some((path, parameters)) = fragment.split_once('?') else { return (fragment.to_owned(), texts) };
    let mut rest = path.to_owned();
    let mut before = '?';
    for piece in parameters.split('&') {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let mut known = Parameter::ALL.into_iter().filter(|parameter| parameter.is_text());
        if let Some(parameter) = known.find(|parameter| parameter.name() == name) {
            let text = percent_decode_str(value).decode_utf8_lossy().replace('\u{fffd}', "");
            texts.push((parameter, text));
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
