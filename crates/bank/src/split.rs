//! Splitting a text at a part of it.

/// The text before and after the first place where `part` stands; `None` where it stands nowhere. Like
/// [`str::split_once`], but without the standard searcher, which takes 4 KB of Wasm.
#[must_use]
pub fn split_around<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let Some(first) = part.chars().next() else { return Some(("", text)) };
    text.match_indices(first).find_map(|(place, _)| {
        let (before, rest) = text.split_at_checked(place)?;
        Some((before, rest.strip_prefix(part)?))
    })
}

#[cfg(test)]
mod tests {
    use super::split_around;

    #[test]
    fn it_splits_like_the_standard_library() {
        for (text, part) in [
            ("a=b=c", "="),
            ("größer", "ö"),
            ("ab", "abc"),
            ("", ""),
            ("ab", ""),
            ("ab", "b"),
            ("aab", "ab"),
            ("", "x"),
        ] {
            assert_eq!(split_around(text, part), text.split_once(part), "{text:?} at {part:?}");
        }
    }
}
