//! What the forms of a word have in common.
//!
//! A short form of Porter's algorithm. The published one takes 6.5 KB more of compressed Wasm. Most of what this one
//! misses is found by trigrams.

/// Words up to this length are compared as they are: `sso`, `rto`, `pay`.
const SHORT: usize = 3;

/// Endings that look like a plural but are not.
const NO_PLURAL: [&str; 6] = ["as", "is", "its", "ss", "us", "yes"];

/// Endings that make a word of another word, and what is left of them; the first one that fits is taken.
const ENDINGS: [(&str, &str); 24] = [
    ("ization", "iz"),
    ("ational", "at"),
    ("fulness", ""),
    ("ation", "at"),
    ("ator", "at"),
    ("ement", ""),
    ("ically", "ic"),
    ("ability", ""),
    ("able", ""),
    ("ably", ""),
    ("ible", ""),
    ("ance", ""),
    ("ence", ""),
    ("ment", ""),
    ("ness", ""),
    ("ally", ""),
    ("ity", ""),
    ("ive", ""),
    ("ion", ""),
    ("al", ""),
    ("er", ""),
    ("or", ""),
    ("ly", ""),
    ("e", ""),
];

/// The stem of a word of small letters. Two words with the same stem are the same word. Words with digits, signs or
/// letters of other scripts are compared as they are.
pub(crate) fn stem(word: &str) -> String {
    if !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut word = american(word);
    singular(&mut word);
    let had_tense = without_tense(&mut word);
    for (ending, left) in ENDINGS {
        // `autoscal` of `autoscaling` has lost an `e`.
        if had_tense && ending == "al" {
            continue;
        }
        let begin = word.strip_suffix(ending).map(str::len);
        // `restor` of `restored` is not the one who rests, and `lateral` is not later.
        let least = match ending {
            "er" | "or" => SHORT + 2,
            "al" => SHORT + 3,
            _ => SHORT + 1,
        };
        if let Some(begin) = begin.filter(|begin| *begin >= least) {
            word.truncate(begin);
            word.push_str(left);
            break;
        }
    }
    word
}

/// `alerts` is `alert`, `policies` is `policy`, `crashes` is `crash`.
fn singular(word: &mut String) {
    if word.len() < SHORT || !word.ends_with('s') || NO_PLURAL.iter().any(|end| word.ends_with(end)) {
        return;
    }
    word.pop();
    if word.len() > SHORT + 1 && word.ends_with("ie") {
        word.truncate(word.len() - 2);
        word.push('y');
    } else if ["she", "che", "xe", "sse", "zze"].iter().any(|end| word.ends_with(end)) {
        word.pop();
    }
}

/// `restored` and `restoring` are `restor`, `stopped` is `stop`, `paged` is `page`, `tried` is `try`. Whether there was
/// an ending of this kind.
fn without_tense(word: &mut String) -> bool {
    if word.len() <= SHORT || word.ends_with("eed") {
        return false;
    }
    let Some(begin) = ["ing", "ed"].iter().find_map(|end| word.strip_suffix(end)) else { return false };
    if begin.len() < 2 || !begin.bytes().any(|letter| is_vowel(letter) || letter == b'y') {
        return false;
    }
    word.truncate(begin.len());
    match *word.as_bytes() {
        [.., b'i'] => {
            word.pop();
            word.push('y');
        }
        [.., a, b] if a == b && !matches!(b, b'l' | b's' | b'z') && !is_vowel(b) => {
            word.pop();
        }
        // `us` of `used`, `pag` of `paged`.
        [a, b] if is_vowel(a) && !is_vowel(b) => word.push('e'),
        [a, b, c] if !is_vowel(a) && is_vowel(b) && !is_vowel(c) && !matches!(c, b'w' | b'x' | b'y') => {
            word.push('e');
        }
        _ => {}
    }
    true
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// Turns British into American spelling: `prioritise` into `prioritize`, `behaviour` into `behavior`. Words that
/// are never spelt so, like `promise`, become nonsense, but always the same nonsense.
fn american(word: &str) -> String {
    for (british, american) in [("isation", "ization"), ("ising", "izing"), ("ise", "ize")] {
        for end in ["", "s", "d", "r", "rs"] {
            let begin = word.strip_suffix(end).and_then(|word| word.strip_suffix(british));
            if let Some(begin) = begin.filter(|begin| begin.len() > SHORT) {
                return [begin, american, end].concat();
            }
        }
    }
    for end in ["", "s", "ed", "ing"] {
        let begin = word.strip_suffix(end).and_then(|word| word.strip_suffix("our"));
        if let Some(begin) = begin.filter(|begin| begin.len() >= SHORT) {
            return [begin, "or", end].concat();
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        #[track_caller]
        fn check(forms: &str) {
            let stems: Vec<String> = forms.split(' ').map(stem).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{forms}: {stems:?}");
        }
        check("restore restores restored restoring");
        check("page pages paged paging");
        check("use used uses using");
        check("retry retries retried retrying");
        check("policy policies");
        check("stop stops stopped stopping");
        check("scale scales scaled scaling");
        check("cache caches cached caching");
        check("rotate rotates rotation rotations rotating rotator");
        check("automate automation automated");
        check("migrate migrating migration");
        check("monitor monitors monitoring monitored");
        check("manage manager managers managed management managing");
        check("deploy deploys deployed deployment deploying");
        check("prioritise prioritize prioritised prioritization prioritisation");
        check("behaviour behaviors behavior");
        check("organisation organizations");
        check("quick quickly");
        check("autoscaler autoscaling autoscale autoscaled");
        check("signal signals");
        check("crash crashes crashed");
        check("slo slos");
        check("measure measures measured measuring measurement");
        check("reliable reliability reliably");
        check("log logs logged logging");
    }

    #[test]
    fn other_words_have_another() {
        #[track_caller]
        fn check(a: &str, b: &str) {
            assert_ne!(stem(a), stem(b), "{a} and {b}");
        }
        check("note", "not");
        check("restore", "rest");
        check("lateral", "later");
        check("rotary", "rotate");
        check("unit", "universe");
        check("need", "ne");
        check("us", "use");
        check("p99", "p9");
        check("team", "teeming");
        check("cost", "cast");
        check("is", "i");
    }
}
