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
    match (nearest(word, known.iter().copied()), known.as_slice()) {
        (Some(only), [_]) => format!("did you mean `{only}`?"),
        (Some(near), _) => format!("did you mean `{near}`? Otherwise use one of {list}"),
        (None, [only]) => format!("use `{only}`"),
        (None, _) => format!("use one of {list}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_near_word_is_named() {
        #[track_caller]
        fn check(word: &str, known: &[&str], expectation: &str) {
            assert_eq!(super::remedy(word, known.iter().copied()), expectation);
        }
        let levels = ["junior", "engineer", "senior"];
        let list = "use one of `junior`, `engineer`, `senior`";
        check("enginer", &levels, &format!("did you mean `engineer`? Otherwise {list}"));
        check("Senior", &levels, &format!("did you mean `senior`? Otherwise {list}"));
        check("expert", &levels, list);
        check("", &levels, list);
        check("mised", &["missed"], "did you mean `missed`?");
        check("new", &["missed"], "use `missed`");
    }
}
