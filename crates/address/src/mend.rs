//! Mends an address that came through a chat, a mail or an editor.
//!
//! [`Route::parse`](crate::Route::parse) takes an address as it stands wherever it can. Only if a part of it means
//! nothing, or if its payload is not whole, it undoes what is done to links on their way:
//!
//! | What | Where it comes from |
//! |---|---|
//! | percent-encoding, also of what was encoded before; an end that was cut within it | redirects, previews |
//! | `&amp;`, `&comma;`, `&equals;`, `&#38;`, `&#x2F;`, `\u0026`; entities behind the address, like `&gt;` | HTML and JSON that were copied as text |
//! | `=` at the end of a line, `=3D`, `=20`, `=0D=0A` | mail in quoted-printable |
//! | line breaks and spaces, also in the middle, and `> ` after them | lines that were wrapped, quoted mail |
//! | what nobody sees; letters of full width; dashes in place of hyphens | chats, keyboards, editors |
//! | `.` `,` `)` `>` `*` `_` and other signs behind it; letters of another script | the sentence around it |
//! | a label: `\|Dryrun`, `](…)`, `">Dryrun</a>` | Slack, Markdown, HTML |
//! | a second `#`, `:~:text=…` | links to a passage |
//! | `utm_source=…`, `fbclid=…` and their like | sites that count clicks |
//! | capital letters | phones, and people who read an address aloud |
//!
//! What it finds is read by the same parser, so a name that the bank does not have is still told. A payload only loses
//! what is none of its letters, and its end behind its own length, so its checksum decides as before. No letter of it is
//! ever guessed.

use dryrun_bank::plain_signs;
use percent_encoding::percent_decode_str;

use crate::texts::{put_back, taken};
use crate::{Parameter, packed};

/// The longest address that is mended, in bytes: twice what is read of a payload. Longer ones were not made by people.
const LONGEST: usize = 8_192;
/// How many times an address is decoded at most.
const MOST_ROUNDS: usize = 4;

/// What stands for another text. No address contains one of these itself, since `=` is followed by small letters or by
/// a number. A `=` that mail put at the end of a line is not here: it may be the one behind a name.
const MEANT: [(&str, &str); 16] = [
    ("&comma;", ","),
    ("&equals;", "="),
    ("&quest;", "?"),
    ("&amp;", "&"),
    ("&AMP;", "&"),
    ("&lt;", "<"),
    ("&quot;", "\""),
    ("\\u0026", "&"),
    ("\\u003d", "="),
    ("\\u003D", "="),
    ("\n> ", ""),
    ("=3D", "="),
    ("=0D", ""),
    ("=0A", ""),
    ("=C2=A0", ""),
    ("=E2=80=8B", ""),
];

/// Behind these, an address has ended: a passage, another address, a label.
const ENDS: [&str; 7] = [":~:", "#", "|", "](", "'>", "<", "\""];

/// How names of parameters begin that other sites add to count clicks, each as the site documents it. None of our
/// own begins so, nor does a likely misspelling of one.
const TRACKING: &str = "_ utm_ mtm_ pk_ piwik_ matomo_ hsa_ hsctatracking mc_ ml_ oly_ vero_ ga_ gad_ gclsrc fb_ ref_ igsh \
                        mibext mkt_ li_fat srslt spm guc itm_ wt_ s_kw ef_id amp_ share wickedid \
                        at_ elq";
/// How others end: `gclid`, `msclkid`, `gbraid`, `s_cid`.
const TRACKING_ENDS: &str = "clid clkid clickid braid _cid";
/// Whole names.
const TRACKING_NAMES: &str = "cid cvid epik feature from icid isappinstalled lipi ncid ocid ref referrer sa sccid si sntz \
                              source src trackingid usg ust ved via campaign cjevent ck_subscriber_id cmpid data gi reserved \
                              sdata sfmc_id ss_source tduid usp";

/// What parts an address into its path and its parameters.
const BETWEEN: &[char] = &['?', '&'];

/// The address that was meant; `None` if the fragment is no text, or longer than any address.
pub(super) fn mended(fragment: &str) -> Option<String> {
    if fragment.len() > LONGEST {
        return None;
    }
    // Texts stay as they are, but for what encodes them. Within an encoded address they show only when it is decoded.
    let (fragment, mut texts) = taken(fragment);
    let (decoded, more) = taken(&decoded(&fragment)?);
    texts.extend(more);
    let mut text = String::new();
    for letter in plain_signs(&decoded).chars() {
        match letter {
            '\u{2013}' => text.push('-'),
            '\u{2014}' => text.push_str("--"),
            other => text.push(other),
        }
    }
    // `#!/quiz` and `#/#/quiz?…` come from sites that once had such addresses.
    let text = text.strip_prefix('#').unwrap_or(&text);
    let text = text.strip_prefix('!').unwrap_or(text);
    let is_set = |text: &&str| {
        text.split_once('?').is_some_and(|(_, set)| set.starts_with(|sign: char| sign.is_ascii_alphabetic()))
    };
    let text = text.strip_prefix("/#").filter(is_set).unwrap_or(text);
    let text = text.trim_start_matches(&['#', ' ', '=', '\\'][..]).trim_start_matches(&['/', ' ', '\\'][..]);
    Some(with_payload(text).unwrap_or_else(|| put_back(with_parameters(text), &texts)))
}

/// Undoes every encoding, in rounds, because one may be around another.
fn decoded(fragment: &str) -> Option<String> {
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

/// Writes what [`MEANT`] lists, and the characters that HTML names by number.
fn as_meant(mut text: &str) -> String {
    let mut plain = String::new();
    while let Some(letter) = text.chars().next() {
        let known = MEANT.iter().find_map(|(from, to)| Some((*to, text.strip_prefix(from)?)));
        if let Some((to, behind)) = known {
            plain.push_str(to);
            text = behind;
        } else {
            let (letter, behind) =
                numbered(text).unwrap_or_else(|| (letter, text.get(letter.len_utf8()..).unwrap_or_default()));
            plain.push(letter);
            text = behind;
        }
    }
    plain
}

/// The character that `&#38;` or `&#x2F;` stands for, if the text begins with one, and what follows.
fn numbered(text: &str) -> Option<(char, &str)> {
    let (number, behind) = text.strip_prefix("&#")?.split_once(';')?;
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    Some((char::from_u32(u32::from_str_radix(digits, radix).ok()?)?, behind))
}

fn with_payload(text: &str) -> Option<String> {
    let (page, payload) = text.split_once('/').unwrap_or((text, ""));
    let page: String = page.chars().filter(char::is_ascii_alphabetic).collect();
    let page = packed::PAGES.into_iter().find(|known| known.eq_ignore_ascii_case(&page))?;
    // A wrapped payload goes on behind a line break; behind these it has ended, whole or not.
    let payload = payload.split(&['&', '?', '#', '|', '<', '"'][..]).next().unwrap_or_default();
    Some(format!("#/{page}/{}", packed::letters_of(payload)))
}

fn with_parameters(text: &str) -> String {
    let letters = before_end(text).chars().filter(|letter| !matches!(letter, ' ' | '+' | '\\'));
    let text: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
    let text = without_semicolons(&text);
    let mut pieces = text.split(BETWEEN).peekable();
    let path = pieces.next().unwrap_or_default();
    let mut address = "#/".to_owned();
    // `#utm_source=…` alone is the first page.
    if !path.split_once('=').is_some_and(|(name, _)| is_tracking(name)) {
        address.push_str(trimmed(&joined(without_spaces(path, pieces.peek().is_none()))));
    }
    let mut before = '?';
    while let Some(piece) = pieces.next() {
        if let Some((name, value)) = parameter(piece, pieces.peek().is_none()) {
            address.push(before);
            address.push_str(&name);
            address.push('=');
            address.push_str(trimmed(value.trim_start_matches(&['"', '\'', '`', '*', '(', '[', '{'][..])));
            before = '&';
        }
    }
    address
}

/// The text with `,` or `&` for each `;` within a value: some write lists so, and some part parameters so.
fn without_semicolons(text: &str) -> String {
    let mut pieces = text.split(';');
    let mut joined = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_value = joined.rsplit(BETWEEN).next().is_some_and(|last| last.contains('='));
        let name = piece.split_once('=').map(|(name, _)| name);
        joined.push(match name {
            _ if !is_value || !piece.starts_with(|sign: char| sign.is_ascii_alphanumeric()) => ';',
            Some(name) if Parameter::ALL.into_iter().any(|parameter| parameter.name() == name) => '&',
            Some(_) | None => ',',
        });
        joined.push_str(piece);
    }
    joined
}

/// The text before a label or another address. What stands for a whole value, like `"linux"` or `<topic>`, is no end.
fn before_end(text: &str) -> &str {
    let is_value = |before: &str| {
        let pair = before.rsplit_once(BETWEEN).and_then(|(_, last)| last.split_once('='));
        pair.is_some_and(|(name, value)| {
            !trimmed(name).is_empty() && trimmed(name) == name && (value.is_empty() || value.starts_with('"'))
        })
    };
    let ends = text.char_indices().filter_map(|(at, _)| text.split_at_checked(at));
    let mut ends = ends.filter(|(_, rest)| ENDS.iter().any(|end| rest.starts_with(end)));
    ends.find(|(before, _)| !is_value(before)).map_or(text, |(before, _)| before)
}

/// The name and the value of a parameter; `None` if it says nothing about questions.
fn parameter(piece: &str, is_last: bool) -> Option<(String, String)> {
    let (name, value) = parted(piece, is_last).unwrap_or_else(|| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        (name.to_owned(), value.to_owned())
    });
    // The rest of an entity, like `gt;`, has no value; signs say nothing.
    let is_entity = name.contains(';') && trimmed(&value).is_empty();
    let says_nothing = trimmed(&name).is_empty() || is_entity || is_tracking(&name);
    (!says_nothing).then_some((name, value))
}

/// Splits at the `=` that is meant: the one behind a known name. Any other is left of a line that was wrapped.
fn parted(piece: &str, is_last: bool) -> Option<(String, String)> {
    piece.char_indices().filter(|(_, letter)| *letter == '=').find_map(|(at, _)| {
        let name = joined(piece.get(..at)?);
        let is_known = Parameter::ALL.into_iter().any(|parameter| parameter.name() == name);
        let value = piece.get(at + 1..)?;
        // `count==20` is a number on two lines.
        let value = Some(without_spaces(value, is_last)).filter(|value| !value.is_empty()).unwrap_or(value);
        is_known.then_some((name, joined(value)))
    })
}

/// The text without the `=` that mail puts at the end of a line.
fn joined(text: &str) -> String {
    text.chars().filter(|letter| *letter != '=').collect()
}

/// The text without spaces at the end of the address, as mail writes them. Behind a hyphen, `=20` is the end of a date on
/// two lines.
fn without_spaces(mut text: &str, is_last: bool) -> &str {
    while let Some(before) =
        trimmed(text).strip_suffix("=20").filter(|before| is_last && !before.ends_with('-'))
    {
        text = before;
    }
    text
}

fn is_tracking(name: &str) -> bool {
    TRACKING.split(' ').any(|begin| name.starts_with(begin))
        || TRACKING_ENDS.split(' ').any(|end| name.ends_with(end))
        || TRACKING_NAMES.split(' ').any(|other| name == other)
}

/// Addresses end in a letter or a digit of ASCII.
fn trimmed(text: &str) -> &str {
    text.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric())
}
