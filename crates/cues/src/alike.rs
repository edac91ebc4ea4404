//! Decides when two words that have different stems are the same: `contended` and `contention`, `autoscaler` and
//! `autoscaling`, and most slips of spelling.

/// Words below this length are too short for it: too few trigrams, and too many other words nearby.
const LEAST: usize = 6;
/// Longer words are not compared: no word of English is as long, and the work stays bounded.
const MOST: usize = 40;
/// How many first letters must be the same.
const BEGINNING: usize = 3;

/// Whether a word is compared with others by its trigrams.
fn is_comparable(word: &str) -> bool {
    (LEAST..=MOST).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// Whether two words of small letters begin alike and share enough trigrams of letters: Dice's coefficient is at least
/// 0.7. The blanks around a word count as letters. No word with signs, digits or other letters is like another.
pub(crate) fn are_alike(a: &str, b: &str) -> bool {
    if a.as_bytes().get(..BEGINNING) != b.as_bytes().get(..BEGINNING)
        || !is_comparable(a)
        || !is_comparable(b)
    {
        return false;
    }
    let (a, b) = (trigrams(a), trigrams(b));
    let both = a.iter().filter(|trigram| b.contains(trigram)).count();
    20 * both >= 7 * (a.len() + b.len())
}

/// The trigrams of a word, each once.
fn trigrams(word: &str) -> Vec<[u8; 3]> {
    let letters = [b" ", word.as_bytes(), b" "].concat();
    let mut all = Vec::with_capacity(word.len());
    for trigram in letters.windows(3).filter_map(|letters| <[u8; 3]>::try_from(letters).ok()) {
        if !all.contains(&trigram) {
            all.push(trigram);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trigrams_are_those_of_the_word_between_blanks() {
        assert_eq!(trigrams("abc"), [*b" ab", *b"abc", *b"bc "]);
        assert_eq!(trigrams("aaaa"), [*b" aa", *b"aaa", *b"aa "]);
    }

    #[test]
    fn forms_are_alike_and_other_words_are_not() {
        #[track_caller]
        fn check(a: &str, b: &str, expectation: bool) {
            assert_eq!(are_alike(a, b), expectation, "{a} and {b}");
            assert_eq!(are_alike(b, a), expectation, "{b} and {a}");
        }
        check("contention", "contentions", true);
        check("autoscaler", "autoscalers", true);
        check("kubernetes", "kubernets", true);
        check("rollback", "rollbacks", true);
        check("container", "contract", false);
        check("contention", "continent", false);
        check("restart", "restore", false);
        check("cache", "caches", false);
        check("base64s", "base64", false);
        check("kubernetes", "ubernetes", false);
    }
}
