//! "Did you mean …": the known word that is nearest to a misspelt one.

/// The known word that `word` was most probably meant to be.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4)
        .map(|(_, candidate)| candidate)
}

/// A remedy for `word`, which is none of `known`.
pub(crate) fn remedy<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let list = known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match nearest(word, known) {
        Some(candidate) => format!("did you mean `{candidate}`? Known are {list}"),
        None => format!("use one of {list}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_near_word_is_named() {
        #[track_caller]
        fn check(word: &str, expectation: &str) {
            let remedy = super::remedy(word, ["junior", "engineer", "senior"]);
            assert!(remedy.starts_with(expectation), "{remedy}");
        }
        check("enginer", "did you mean `engineer`?");
        check("Senior", "did you mean `senior`?");
        check("expert", "use one of `junior`");
        check("", "use one of `junior`");
    }
}
