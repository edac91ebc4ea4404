//! Finds the word that the reader probably meant.

/// The word of a list that is spelt most like `given`; empty if the list is empty.
pub(crate) fn nearest<'a>(given: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let given = given.to_ascii_lowercase();
    words.into_iter().min_by_key(|word| strsim::osa_distance(&given, word)).unwrap_or_default().to_owned()
}

/// Whether `given` can be a typing mistake in `word`: more than half of it is right.
pub(crate) fn is_near(given: &str, word: &str) -> bool {
    2 * strsim::osa_distance(given, word) < given.len().max(word.len())
}

/// Whether `given` is `word` with a slip: three quarters of it are right. Short words are too much alike.
pub(crate) fn is_slip(given: &str, word: &str) -> bool {
    given.len() > 4 && 4 * strsim::osa_distance(given, word) <= given.len()
}
