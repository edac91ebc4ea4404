//! The pseudo-language: the first language with every letter accented and every word longer. If a page shows it without
//! cutting it, a longer translation fits too. If a page shows a plain letter, its sentence is not in the file.

use crate::Source;
use crate::catalog::Catalog;
use crate::message::{Body, Message, Piece};

/// The tag of the pseudo-language.
pub const PSEUDO: &str = "en-XA";

/// The accented twins of the letters from `a` to `z`.
const ACCENTED: [char; 26] = [
    'á', 'ƀ', 'ç', 'ð', 'é', 'ƒ', 'ĝ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ñ', 'ó', 'þ', 'ɋ', 'ŕ', 'š', 'ŧ', 'ú',
    'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];

/// The same of the capital letters.
const CAPITALS: [char; 26] = [
    'Á', 'Ɓ', 'Ç', 'Ð', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ļ', 'Ṁ', 'Ñ', 'Ó', 'Þ', 'Ɋ', 'Ŕ', 'Š', 'Ŧ', 'Ú',
    'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];

/// A text in the pseudo-language: each letter accented, each vowel written twice, which makes English about a third
/// longer. Signs and digits stay.
#[must_use]
pub fn accented(text: &str) -> String {
    let mut accented = String::new();
    for letter in text.chars() {
        let twin = twin(letter);
        accented.push(twin);
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            accented.push(twin);
        }
    }
    accented
}

fn twin(letter: char) -> char {
    let (list, first) = if letter.is_ascii_uppercase() { (&CAPITALS, 'A') } else { (&ACCENTED, 'a') };
    let place = u32::from(letter).wrapping_sub(u32::from(first));
    usize::try_from(place).ok().and_then(|place| list.get(place)).copied().unwrap_or(letter)
}

/// A language with all its texts accented; what is put into them stays.
pub(crate) fn pseudo<'s>(first: &Catalog<'s>) -> Catalog<'s> {
    let message = |message: &Message<'s>| Message { body: body(&message.body), ..message.clone() };
    Catalog {
        source: Source { language: PSEUDO, ..first.source },
        language: first.language,
        messages: first.messages.iter().map(message).collect(),
    }
}

fn body<'s>(plain: &Body<'s>) -> Body<'s> {
    match plain {
        Body::Text(pieces) => Body::Text(pieces.iter().map(piece).collect()),
        Body::Choice { on, variants } => {
            Body::Choice { on, variants: variants.iter().map(|(key, plain)| (*key, body(plain))).collect() }
        }
    }
}

fn piece<'s>(plain: &Piece<'s>) -> Piece<'s> {
    match plain {
        Piece::Text(text) => Piece::Text(accented(text)),
        Piece::Argument(name) => Piece::Argument(name),
    }
}
