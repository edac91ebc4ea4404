//! How two versions of a text differ, word by word.

/// The longest comparison, in pairs of words. Longer texts are said to differ as a whole.
const MOST_PAIRS: usize = 4_000_000;

/// A run of words, with the blanks behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// In both texts.
    Same(&'a str),
    /// Only in the older text.
    Gone(&'a str),
    /// Only in the newer text.
    New(&'a str),
}

/// The changes from one text to another, in order. What is the same or new, one after another, is the newer text.
#[must_use]
pub fn differences<'a>(before: &'a str, after: &'a str) -> Vec<Change<'a>> {
    let (old, new) = (words(before), words(after));
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return vec![Change::Gone(before), Change::New(after)];
    }
    // The length of the longest run that both have from a place on, for each pair of places.
    let width = new.len() + 1;
    let mut common = vec![0_u16; (old.len() + 1) * width];
    let at =
        |common: &[u16], old: usize, new: usize| common.get(old * width + new).copied().unwrap_or_default();
    for (i, one) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            let length = if one.trim_end() == other.trim_end() {
                at(&common, i + 1, j + 1).saturating_add(1)
            } else {
                at(&common, i + 1, j).max(at(&common, i, j + 1))
            };
            if let Some(cell) = common.get_mut(i * width + j) {
                *cell = length;
            }
        }
    }
    let (mut i, mut j, mut changes) = (0, 0, Vec::new());
    loop {
        changes.push(match (old.get(i), new.get(j)) {
            (Some(one), Some(other)) if one.trim_end() == other.trim_end() => {
                (i, j) = (i + 1, j + 1);
                Change::Same(other)
            }
            (Some(one), Some(_)) if at(&common, i + 1, j) >= at(&common, i, j + 1) => {
                i += 1;
                Change::Gone(one)
            }
            (_, Some(other)) => {
                j += 1;
                Change::New(other)
            }
            (Some(one), None) => {
                i += 1;
                Change::Gone(one)
            }
            (None, None) => return changes,
        });
    }
}

/// The words of a text, each with the blanks behind it. All of them together are the text.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut from, mut was_blank) = (0, false);
    for (at, letter) in text.char_indices() {
        if was_blank && !letter.is_whitespace() {
            words.extend(text.get(from..at));
            from = at;
        }
        was_blank = letter.is_whitespace();
    }
    words.extend(text.get(from..).filter(|rest| !rest.is_empty()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_the_same_gone_or_new() {
        #[track_caller]
        fn check(before: &str, after: &str, expectation: &str) {
            let told: String = differences(before, after)
                .iter()
                .map(|change| match change {
                    Change::Same(words) => (*words).to_owned(),
                    Change::Gone(words) => format!("[-{words}]"),
                    Change::New(words) => format!("[+{words}]"),
                })
                .collect();
            assert_eq!(told, expectation);
        }
        check("", "", "");
        check("one two", "one two", "one two");
        check("one two three", "one four three", "one [-two ][+four ]three");
        check("one", "one two", "one [+two]");
        check("", " é\n\nü", "[+ ][+é\n\n][+ü]");
        check("a b", "", "[-a ][-b]");
        let long = "word ".repeat(3_000);
        assert_eq!(differences(&long, &long).len(), 2, "it is too long to compare");
    }
}
