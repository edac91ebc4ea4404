//! Splits a text into words, and says which of them are numbers.

use core::ops::Range;

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

/// The words that are numbers without digits. `one` is left out: it is seldom a number.
const NUMBERS: &str = " two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
                       eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million \
                       billion half dozen twice double ";

/// Whether a word is a number: `40`, `99.9`, `20s` or `forty`; not `p99`.
#[must_use]
pub fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
        || NUMBERS.split(' ').any(|number| !number.is_empty() && number == word)
}
