//! Undoes what encodes the signs of an address: percent-encoding, entities of HTML, JSON, and quoted-printable.

use percent_encoding::percent_decode_str;

use crate::texts::BETWEEN;

/// How many times an address is decoded at most.
const MOST_ROUNDS: usize = 4;

/// What stands for another text. No address contains one of these itself, since `=` is followed by small letters or by
/// a number. A `=` that mail put at the end of a line is not here: it may be the one behind a name.
const MEANT: [(&str, &str); 13] = [
    ("\\u0026", "&"),
    ("\\u003d", "="),
    ("\\u003D", "="),
    ("\\n", " "),
    ("\\r", " "),
    ("\\t", " "),
    ("\n> ", ""),
    // Plain signs make a quotation mark of it.
    ("\u{201a}", ","),
    ("=3D", "="),
    ("=0D", ""),
    ("=0A", ""),
    ("=C2=A0", ""),
    ("=E2=80=8B", ""),
];

/// Signs as quoted-printable mail writes them. Directly behind a name, each may be the beginning of a value.
const MAILED: [(&str, &str); 7] =
    [("=26", "&"), ("=3F", "?"), ("=3B", ";"), ("=2C", ","), ("=2D", "-"), ("=2F", "/"), ("=5F", "_")];

/// Names of HTML for signs, each with its sign behind it.
const ENTITIES: &str = "amp& lt< gt> quot\" apos' rsquo' sbquo, nbsp\u{a0} comma, equals= quest? hyphen- dash- num# sol/ semi; \
                        colon: period. excl! percnt%";
/// Those that are read without their `;` too. No name of a parameter begins with one, but `question…`.
const WITHOUT_END: &str = "comma equals quest hyphen nbsp";

/// Undoes every encoding, in rounds, because one may be around another.
pub(crate) fn decoded(fragment: &str) -> Option<String> {
    let mut text = fragment.to_owned();
    for _ in 0..MOST_ROUNDS {
        let plain = as_meant(&percent_decoded(&text)?);
        if plain == text {
            break;
        }
        text = plain;
    }
    Some(text)
}

/// Writes the signs that HTML names. They are undone first, since a `&` of HTML ends no text.
pub(crate) fn without_entities(fragment: &str) -> String {
    let mut text = fragment.to_owned();
    for _ in 0..MOST_ROUNDS {
        text = replaced(&text, |_, rest| entity(rest));
    }
    text
}

/// A character that was cut at the end is left out.
fn percent_decoded(text: &str) -> Option<String> {
    let text = match text.rsplit_once('%') {
        Some((whole, cut)) if cut.len() < 2 => whole,
        _ => text,
    };
    match String::from_utf8(percent_decode_str(text).collect()) {
        Ok(text) => Some(text),
        Err(error) if error.utf8_error().error_len().is_none() => {
            let whole = error.utf8_error().valid_up_to();
            let mut bytes = error.into_bytes();
            bytes.truncate(whole);
            String::from_utf8(bytes).ok()
        }
        Err(_) => None,
    }
}

/// Writes what [`MEANT`] lists, and what HTML names.
fn as_meant(text: &str) -> String {
    replaced(text, |before, rest| {
        let known = MEANT.iter().find_map(|(from, to)| Some(((*to).to_owned(), rest.strip_prefix(from)?)));
        known.or_else(|| mailed(before, rest)).or_else(|| entity(rest))
    })
}

/// The text in which each place that `meant` knows, by what is before it and from it on, is replaced.
fn replaced<'a>(mut text: &'a str, meant: impl Fn(&str, &'a str) -> Option<(String, &'a str)>) -> String {
    let mut plain = String::new();
    while let Some(letter) = text.chars().next() {
        if let Some((to, behind)) = meant(&plain, text) {
            plain.push_str(&to);
            text = behind;
        } else {
            plain.push(letter);
            text = text.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    plain
}

/// A sign that mail encoded, in a page or a value. `=26` may be a number, so a name has to follow it.
fn mailed<'a>(before: &str, rest: &'a str) -> Option<(String, &'a str)> {
    let (sign, behind) = MAILED.iter().find_map(|(from, to)| Some((*to, rest.strip_prefix(from)?)))?;
    let has_value = before.rsplit_once(BETWEEN).is_none_or(|(_, piece)| {
        piece
            .split_once('=')
            .is_some_and(|(_, value)| value.contains(|letter: char| letter.is_ascii_alphanumeric()))
    });
    let goes_on = sign != "&" || behind.starts_with(|next: char| next.is_ascii_alphabetic());
    (has_value && goes_on).then(|| (sign.to_owned(), behind))
}

/// The sign that `&comma;`, `&#38;` or `&#x2F;` stands for, if the text begins with one, and what follows.
fn entity(text: &str) -> Option<(String, &str)> {
    let text = text.strip_prefix('&')?;
    let end = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let (name, behind) = text.split_at_checked(end)?;
    if let Some(behind) = behind.strip_prefix(';')
        && let Some(sign) = named(name)
    {
        return Some((sign.to_owned(), behind));
    }
    if !text.starts_with("question") {
        for name in WITHOUT_END.split(' ') {
            if let (Some(behind), Some(sign)) = (text.strip_prefix(name), named(name)) {
                return Some((sign.to_owned(), behind));
            }
        }
    }
    numbered(text)
}

fn named(name: &str) -> Option<&'static str> {
    ENTITIES.split(' ').find_map(|entity| {
        let (at, _) = entity.char_indices().next_back()?;
        let (known, sign) = entity.split_at_checked(at)?;
        known.eq_ignore_ascii_case(name).then_some(sign)
    })
}

fn numbered(text: &str) -> Option<(String, &str)> {
    let (number, behind) = text.strip_prefix('#')?.split_once(';')?;
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    Some((char::from_u32(u32::from_str_radix(digits, radix).ok()?)?.to_string(), behind))
}
