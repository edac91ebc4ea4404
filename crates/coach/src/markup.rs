//! Answers that were pasted with their HTML.

use crate::Place;

/// The longest tag that is taken for one, in bytes. What is longer is rather a comparison: `a < b … c > d`.
const LONGEST: usize = 500;

/// The answer with blanks in place of its tags, so that every word keeps its place, and the places of the tags.
pub(crate) fn without_tags(answer: &str) -> (String, Vec<Place>) {
    let mut tags: Vec<Place> = Vec::new();
    let mut plain = String::with_capacity(answer.len());
    let mut from = 0;
    while let Some(tag) = answer.get(from..).and_then(next_tag) {
        let (begin, end) = (from + tag.start, from + tag.end);
        plain.push_str(answer.get(from..begin).unwrap_or_default());
        plain.extend(core::iter::repeat_n(' ', end - begin));
        tags.push(begin..end);
        from = end;
    }
    plain.push_str(answer.get(from..).unwrap_or_default());
    (plain, tags)
}

/// The next `<p>`, `</p>` or `<!-- -->`.
fn next_tag(answer: &str) -> Option<Place> {
    for (begin, _) in answer.match_indices('<') {
        let rest = answer.get(begin + 1..).unwrap_or_default();
        if rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!')) {
            let end = rest.bytes().take(LONGEST).position(|letter| matches!(letter, b'>' | b'<'));
            if let Some(end) = end.filter(|end| rest.as_bytes().get(*end) == Some(&b'>')) {
                return Some(begin..begin + end + 2);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_blanks() {
        #[track_caller]
        fn check(answer: &str, expectation: &str, count: usize) {
            let (plain, tags) = without_tags(answer);
            assert_eq!(plain, expectation);
            assert_eq!(tags.len(), count, "{answer}");
        }
        check("<p>Hi</p>", "   Hi    ", 2);
        check("<a href=\"x\">é</a>!", "            é    !", 2);
        check("a <!-- b --> c", "a            c", 1);
        check("p99 < 3 and x > 2", "p99 < 3 and x > 2", 0);
        check("<p", "<p", 0);
        check("<a<b>", "<a   ", 1);
        check("<é>", "<é>", 0);
        check(&format!("<p {}>", "x".repeat(600)), &format!("<p {}>", "x".repeat(600)), 0);
    }
}
