//! The word that was probably meant.

/// Of several words, the one that is spelt most like `given`; empty where there is none.
pub(crate) fn nearest<'a>(given: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let given = given.to_ascii_lowercase();
    words.into_iter().min_by_key(|word| strsim::osa_distance(&given, word)).unwrap_or_default().to_owned()
}
