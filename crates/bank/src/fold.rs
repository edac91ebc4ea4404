//! Decides when two typed answers are the same.

/// The text in small letters, without spaces and punctuation. Punctuation between two digits stays, so `10.0.0.0/8`
/// does not become `100008`. A text that is only punctuation is only trimmed. Only ASCII letters are made small:
/// answers are commands and terms, and Unicode's tables are large.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    let mut before = ' ';
    let mut rest = text.trim_ascii().chars().peekable();
    while let Some(letter) = rest.next() {
        let between_digits = before.is_ascii_digit() && rest.peek().is_some_and(char::is_ascii_digit);
        let counts = letter.is_ascii_alphanumeric() || !letter.is_ascii();
        if counts || (between_digits && !letter.is_ascii_whitespace()) {
            folded.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    if folded.is_empty() { text.trim_ascii().to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_blanks_and_punctuation_do_not_count() {
        #[track_caller]
        fn check(text: &str, expectation: &str) {
            assert_eq!(fold(text), expectation);
        }
        check(" `Kubectl get  pods` ", "kubectlgetpods");
        check("--dry-run=client", "dryrunclient");
        check("10.0.0.0/8", "10.0.0.0/8");
        check("v1. 2", "v12");
        check(" && ", "&&");
        check("", "");
    }
}
