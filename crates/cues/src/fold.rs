//! Splits a text into words, and decides when two words are the same.

use core::ops::Range;

use rust_stemmers::{Algorithm, Stemmer};

/// Words up to this length are compared as they are, without a stem: `sso`, `rto`, `pay`.
const SHORT: usize = 3;

/// Endings that look like a plural but are not.
const NO_PLURAL: [&str; 6] = ["as", "is", "its", "ss", "us", "yes"];

/// A word in small letters, and its place in the text in bytes.
pub(crate) type Written = (String, Range<usize>);

/// The words of `text`, in small ASCII letters and without punctuation. `n+1` and `99.9` are words, `1,500` becomes
/// `1500`, `team's` becomes `team`, `%` becomes `percent`. Hyphens and slashes separate words.
pub(crate) fn words(text: &str) -> Vec<Written> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut place = 0..0;
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, letter)) = rest.next() {
        let end = at + letter.len_utf8();
        let after = rest.peek().map_or(' ', |(_, after)| *after);
        if belongs(letter) {
            if word.is_empty() {
                place.start = at;
            }
            word.push(letter.to_ascii_lowercase());
            place.end = end;
        } else if joins(before, letter, after) {
            // A possessive is the same word without its ending. `don't` is one word.
            let is_possessive = is_apostrophe(letter) && matches!(after, 's' | 'S') && {
                let mut ahead = rest.clone();
                ahead.next();
                !ahead.peek().is_some_and(|(_, next)| belongs(*next))
            };
            if is_possessive {
                rest.next();
            } else if matches!(letter, '.' | '+') {
                word.push(letter);
            }
        } else {
            finish(&mut words, &mut word, &place);
            if letter == '%' {
                words.push(("percent".to_owned(), at..end));
            }
        }
        before = letter;
    }
    finish(&mut words, &mut word, &place);
    words
}

fn finish(words: &mut Vec<Written>, word: &mut String, place: &Range<usize>) {
    if !word.is_empty() {
        words.push((core::mem::take(word), place.clone()));
    }
}

/// Letters of other scripts are not changed: Unicode's tables are large, and the bank is in English.
fn belongs(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !(letter.is_ascii() || is_typographic(letter))
}

/// Quotation marks, dashes, arrows, signs and spaces that are not in ASCII.
fn is_typographic(letter: char) -> bool {
    matches!(letter, '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

/// Whether `letter` belongs to a word because of the letters before and after it.
fn joins(before: char, letter: char, after: char) -> bool {
    let between = |is: fn(&char) -> bool| is(&before) && is(&after);
    match letter {
        '.' | ',' => between(char::is_ascii_digit),
        '+' => between(char::is_ascii_alphanumeric),
        '\'' | '’' => belongs(before) && belongs(after),
        _ => false,
    }
}

/// The stem of a word. Two words with the same stem are the same word. Words with digits, signs or letters of other
/// scripts are compared as they are.
pub(crate) fn stem(stemmer: &Stemmer, word: &str) -> String {
    if !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    if word.len() <= SHORT {
        return singular(word).to_owned();
    }
    let stem = stemmer.stem(&american(word)).into_owned();
    // Snowball does not remove the plural of most acronyms: `slos`, `cves`.
    if stem.len() <= SHORT + 1 && stem == word { singular(&stem).to_owned() } else { stem }
}

pub(crate) fn stemmer() -> Stemmer {
    Stemmer::create(Algorithm::English)
}

fn singular(word: &str) -> &str {
    let is_plural = word.len() >= SHORT && !NO_PLURAL.iter().any(|end| word.ends_with(end));
    word.strip_suffix('s').filter(|_| is_plural).unwrap_or(word)
}

/// Turns British into American spelling: `prioritise` into `prioritize`, `behaviour` into `behavior`. Words that
/// are never spelt so, like `promise`, become nonsense, but always the same nonsense.
fn american(word: &str) -> String {
    for (british, american) in [("isation", "ization"), ("ising", "izing"), ("ise", "ize")] {
        for end in ["", "s", "d", "r", "rs"] {
            let begin = word.strip_suffix(end).and_then(|word| word.strip_suffix(british));
            if let Some(begin) = begin.filter(|begin| begin.len() > SHORT) {
                return format!("{begin}{american}{end}");
            }
        }
    }
    for end in ["", "s", "ed", "ing"] {
        let begin = word.strip_suffix(end).and_then(|word| word.strip_suffix("our"));
        if let Some(begin) = begin.filter(|begin| begin.len() >= SHORT) {
            return format!("{begin}or{end}");
        }
    }
    word.to_owned()
}
