//! Mends an address that came through a chat, a mail or an editor.
//!
//! [`Route::parse`](crate::Route::parse) takes an address as it stands wherever it can. Only if a part of it means
//! nothing, or if its payload is not whole, it undoes what is done to links on their way:
//!
//! | What | Where it comes from |
//! |---|---|
//! | percent-encoding, also of what was encoded before; an end that was cut within it | redirects, previews |
//! | `&amp;`, `&comma;`, `&#38;`, `&#x2F;`, `\u0026`, `\n`; entities behind the address, like `&gt;` | HTML and JSON that were copied as text |
//! | `=` at the end of a line, `=3D`, `=26`, `=20`, `=0D=0A` | mail in quoted-printable |
//! | line breaks and spaces, also in the middle, and `> ` after them | lines that were wrapped, quoted mail |
//! | what nobody sees; letters of full width; dashes in place of hyphens | chats, keyboards, editors |
//! | `.` `,` `)` `>` `*` `_` and other signs behind it; letters of another script | the sentence around it |
//! | a label: `\|Dryrun`, `](…)`, `">Dryrun</a>` | Slack, Markdown, HTML |
//! | `!` or `#/` before the page; `;` for `&` and `,` | older sites; forms |
//! | a second `#`, `:~:text=…`, `__;Iw!!…` | links to a passage, Proofpoint |
//! | `utm_source=…`, `fbclid=…`, `data=…&sdata=…` and their like | sites that count clicks, SafeLinks |
//! | words: ` try this quiz`, `, please` | the sentence around it |
//! | capital letters | phones, and people who read an address aloud |
//!
//! What it finds is read by the same parser, so a name that the bank does not have is still told. A payload only loses
//! what is none of its letters, and its end behind its own length, so its checksum decides as before. No letter of it is
//! ever guessed. What is cut off must not name questions or parameters that the rest leaves out (`left.rs`): else nothing is
//! cut off, and the parser tells what it does not know.

use dryrun_bank::plain_signs;

use crate::left::{MOST_PLACES, says_more, without_words};
use crate::signs::{decoded, without_entities};
use crate::texts::{BETWEEN, put_back, taken};
use crate::tracking::{is_ours, is_tracking};
use crate::{Names, PAGES, Parameter, Route, RouteFault, packed};

/// The longest address that is mended, in bytes: twice what is read of a payload. Longer ones were not made by people.
const LONGEST: usize = 8_192;
/// Behind these, an address has ended: a passage, another address, what Proofpoint adds.
const ENDS: [&str; 4] = [":~:", "#", "](", "__;"];
/// Behind these, a label follows.
const LABELS: [&str; 4] = ["|", "'>", "<", "\""];
/// What may stand before a value.
const OPENING: &[char] = &['"', '\'', '`', '*', '_', '~', '(', '[', '{'];

/// The route that was meant; `None` if the fragment is no text, or longer than any address.
pub(super) fn mended(
    fragment: &str,
    names: &dyn Names,
    parse: impl Fn(&str) -> Result<Route, Vec<RouteFault>>,
) -> Option<Result<Route, Vec<RouteFault>>> {
    if fragment.len() > LONGEST {
        return None;
    }
    // Texts stay as they are, but for what encodes them. Within an encoded address they show only when it is decoded.
    let (fragment, mut texts) = taken(&without_entities(fragment));
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
    let text = behind_tracking(from_page(&text));
    if let Some(address) = with_payload(text) {
        return Some(parse(&address));
    }
    let text = before_end(text, names);
    let parse = |text: &str| parse(&put_back(with_parameters(text), &texts));
    let found = parse(text);
    let route = if found.is_ok() { None } else { without_words(text, names, parse) };
    Some(route.map_or(found, Ok))
}

/// The text from the page on: `#!/quiz`, `#/#/quiz`, and `__/quiz` of Proofpoint are `quiz`; `#/#comments` is the first page.
fn from_page(text: &str) -> &str {
    let text = text.strip_prefix("__").filter(|text| text.starts_with('/')).unwrap_or(text);
    let mut text = text.trim_start_matches(['#', '!', ' ', '=', '\\']).trim_start_matches(['/', ' ', '\\']);
    while let Some(again) = text.strip_prefix('#').map(|text| text.trim_start_matches(['#', '!'])) {
        if !again.starts_with('/') {
            break;
        }
        text = again.trim_start_matches('/');
    }
    text
}

/// `utm_source=x` may stand before an address, and alone it is the first page.
fn behind_tracking(text: &str) -> &str {
    let Some((name, rest)) = text.split_once('=') else { return text };
    let name = name.to_ascii_lowercase();
    let is_clean = name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_');
    // `h=elp` is a page on two lines, `help_=` has signs behind it.
    let is_page = |page: &&str| page.starts_with(&name) || *page == name.trim_end_matches('_');
    if !is_clean || !is_tracking(&name) || PAGES.iter().any(is_page) {
        return text;
    }
    let address = rest.split_once('/').map_or("", |(_, address)| address);
    let page = address.split(['/', '?', '&']).next().unwrap_or_default();
    if PAGES.iter().any(|known| known.eq_ignore_ascii_case(page)) { address } else { "" }
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
    let letters = text.chars().filter(|letter| !matches!(letter, ' ' | '+' | '\\'));
    let text = with_separators(&letters.map(|letter| letter.to_ascii_lowercase()).collect::<String>());
    let mut pieces = text.split(BETWEEN).peekable();
    let path = pieces.next().unwrap_or_default();
    let mut address = "#/".to_owned();
    address.push_str(trimmed(&joined(without_spaces(path, pieces.peek().is_none()))));
    let mut before = '?';
    while let Some(piece) = pieces.next() {
        if let Some((name, value)) = parameter(piece, pieces.peek().is_none()) {
            address.push(before);
            address.push_str(&name);
            before = '=';
            for word in value.split(',') {
                address.push(before);
                address.push_str(trimmed(word.trim_start_matches(OPENING)));
                before = ',';
            }
            before = '&';
        }
    }
    address
}

/// The text with `&` or `,` in place of a `;` that parts two parameters or two words of a list.
fn with_separators(text: &str) -> String {
    let mut parted = String::new();
    for (number, rest) in text.split(';').enumerate() {
        if number > 0 {
            let has_value = parted.rsplit(BETWEEN).next().is_some_and(|piece| piece.contains('='));
            let goes_on = has_value && rest.starts_with(|next: char| next.is_ascii_alphanumeric());
            let is_pair = rest.split(BETWEEN).next().is_some_and(|piece| piece.contains('='));
            parted.push(if !goes_on {
                ';'
            } else if is_pair {
                '&'
            } else {
                ','
            });
        }
        parted.push_str(rest);
    }
    parted
}

/// The text before a label or another address. What stands for a whole value, like `"linux"` or `<topic>`, is no end.
fn before_end<'a>(text: &'a str, names: &dyn Names) -> &'a str {
    let is_value = |before: &str| {
        let pair = before.rsplit_once(BETWEEN).and_then(|(_, last)| last.split_once('='));
        pair.is_some_and(|(name, value)| {
            !trimmed(name).is_empty() && trimmed(name) == name && (value.is_empty() || value.starts_with('"'))
        })
    };
    let ends = text.char_indices().filter_map(|(at, _)| text.split_at_checked(at));
    let begins = |rest: &str, signs: &[&str]| signs.iter().any(|sign| rest.starts_with(sign));
    let ends =
        ends.filter(|(before, rest)| (begins(rest, &ENDS) || begins(rest, &LABELS)) && !is_value(before));
    let mut ends = ends.take(MOST_PLACES);
    let end = ends.find(|(before, rest)| {
        // `#/quiz#/quiz?topic=linux` may mean either.
        let is_second = rest.starts_with('#') && rest.contains('?') && !before.contains('?');
        (begins(rest, &ENDS) && !is_second) || !says_more(rest, before, names)
    });
    end.map_or(text, |(before, _)| before)
}

/// The name and the value of a parameter; `None` if it says nothing about questions.
fn parameter(piece: &str, is_last: bool) -> Option<(String, String)> {
    let (name, value) = parted(piece, is_last).unwrap_or_else(|| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        (name.to_owned(), value.to_owned())
    });
    // The rest of an entity, like `gt;`, has no value; signs say nothing.
    let is_entity = name.contains(';') && trimmed(&value).is_empty() && !trimmed(&name).contains(';');
    let is_entity = is_entity && !is_ours(trimmed(&name));
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

/// Addresses end in a letter or a digit of ASCII.
fn trimmed(text: &str) -> &str {
    text.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric())
}
