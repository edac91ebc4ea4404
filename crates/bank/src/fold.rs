//! When two typed words are the same answer.

/// Small letters, without spaces and punctuation; punctuation between two digits stays, since
/// `10.0.0.0/8` is not `1.0.0.0.08`. Text of nothing but punctuation stays as it is, trimmed.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    let mut before = ' ';
    let mut rest = text.trim().chars().peekable();
    while let Some(letter) = rest.next() {
        let between_digits = before.is_ascii_digit() && rest.peek().is_some_and(char::is_ascii_digit);
        if letter.is_alphanumeric() || (between_digits && !letter.is_whitespace()) {
            folded.extend(letter.to_lowercase());
        }
        before = letter;
    }
    if folded.is_empty() { text.trim().to_owned() } else { folded }
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
