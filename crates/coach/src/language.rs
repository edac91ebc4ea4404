//! Whether an answer is in English sentences, so that the coach can say anything about it.

use crate::phrases::Said;

/// Words that are in every English paragraph.
const COMMON: &str = " a about after all and are as at be because but by could did do for from had have if in into is it \
                      its me my no not of on one or our so than that the their them then there they this to up was we were \
                      what when which who with would you i ";
/// With fewer words, nothing is said about the language.
const LEAST: usize = 12;
/// English answers have such words in every third place; a page of YAML or of German, in every twentieth.
const SHARE: usize = 6;

/// Whether a word is in every English paragraph, whatever it is about.
pub(crate) fn is_common(word: &str) -> bool {
    COMMON.split(' ').any(|common| !common.is_empty() && common == word)
}

/// Whether the answer is in English sentences. Short answers are, unless their letters are of another script.
pub(crate) fn is_english(said: &Said<'_>) -> bool {
    let words = said.words();
    let letters = |is: fn(&char) -> bool| -> usize {
        words.iter().map(|(word, _)| word.chars().filter(is).count()).sum()
    };
    if letters(|letter| !letter.is_ascii()) > letters(char::is_ascii_alphabetic) {
        return false;
    }
    let common = words.iter().filter(|(word, _)| is_common(word)).count();
    words.len() < LEAST || common * SHARE >= words.len()
}
