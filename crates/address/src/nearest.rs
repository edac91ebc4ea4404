//! Finds the word that the reader probably meant.

/// The word of a list that is spelt most like `given`; empty if the list is empty.
pub(crate) fn nearest<'a>(given: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let given = given.to_ascii_lowercase();
    words.into_iter().min_by_key(|word| strsim::osa_distance(&given, word)).unwrap_or_default().to_owned()
}
