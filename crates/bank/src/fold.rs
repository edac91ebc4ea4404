//! Decides when two typed answers are the same.

use crate::plain_signs;

/// What editors make of two hyphens, and of one in front of a word or of two.
pub(crate) const DASHES: &[char] = &['-', EN_DASH, EM_DASH];
const EN_DASH: char = '\u{2013}';
const EM_DASH: char = '\u{2014}';

/// What is put around an answer: quotation marks, brackets, and the marks of Markdown.
pub(crate) const AROUND: &[char] = &[' ', '"', '\'', '`', '*', '_', '(', '['];

/// An answer without what makes no difference. Two are equal if they are the same answer:
///
/// - Spaces and punctuation are left out. Punctuation between two digits stays, so `10.0.0.0/8` does not become
///   `100008`, and so does `+`, because `g+s` is not `g-s`. A text that is only punctuation stays whole.
/// - In the name of a file, a host or a resource all signs count: `.`, `/` and `_` before a letter or between two, and
///   the hyphens of a word with one of them. `prod-example.com` is another host than `prod.example.com`.
/// - Letters are small. Only ASCII letters are made small: answers are commands and terms, and Unicode's tables are
///   large.
/// - An option keeps its dashes, so `--init` is not `-init`. After one dash, and a single letter after `+`, its name
///   also keeps its capitals, so `-p` is not `-P`; only a name with a hyphen, like `-refresh-only`, is no list of
///   letters.
#[derive(Clone, Debug)]
pub struct Folded {
    text: String,
    exact: String,
}

impl Folded {
    /// What is left of the answer.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What must be the same even in an answer that is only nearly right, in its order: the dashes of options, the
    /// letters after one dash, digits with the punctuation between them, `+` with the letter before it, and `.`, `/` and
    /// `_` within a name. Another one is another option, number or name, never a slip of the finger.
    #[must_use]
    pub fn exact(&self) -> &str {
        &self.exact
    }

    fn push(&mut self, letter: char, is_exact: bool) {
        self.text.push(letter);
        if is_exact {
            self.exact.push(letter);
        }
    }

    /// Reads a text of plain signs; `en_dash` says how many hyphens an en dash stands for, before a name of more than
    /// one letter.
    pub(crate) fn of(text: &str, en_dash: usize) -> Self {
        let mut folded = Self { text: String::new(), exact: String::new() };
        for word in text.split(' ') {
            folded.push_word(word, en_dash);
        }
        if folded.text.is_empty() {
            let bare = text.trim_matches(AROUND);
            let whole = if bare.is_empty() { text.trim() } else { bare };
            for letter in whole.chars() {
                let hyphens = if DASHES.contains(&letter) { hyphens_of(letter, en_dash) } else { 0 };
                (0..hyphens).for_each(|_| folded.text.push('-'));
                folded.text.extend((hyphens == 0).then_some(letter));
            }
        }
        folded
    }

    fn push_word(&mut self, word: &str, en_dash: usize) {
        let word = word.trim_start_matches(|letter| {
            !counts(letter) && !DASHES.contains(&letter) && !begins_name(letter)
        });
        let name = word.trim_start_matches(DASHES);
        let hyphens = hyphens(word.strip_suffix(name).unwrap_or_default(), name, en_dash);
        for _ in 0..hyphens {
            self.push('-', true);
        }
        let exact_to = if hyphens == 1 { exact_letters(name) } else { 0 };
        let has_signs = has_signs(name);
        let mut before = ' ';
        let mut rest = name.char_indices().peekable();
        while let Some((at, letter)) = rest.next() {
            let after = rest.peek().map_or(' ', |(_, after)| *after);
            let between_digits = before.is_ascii_digit() && after.is_ascii_digit();
            let is_within = counts(before) && counts(after);
            let is_joint = is_within && has_signs && (joins_name(letter) || DASHES.contains(&letter));
            if at == 0 && begins_name(letter) && counts(after) {
                self.push(letter, false);
            } else if counts(letter) || between_digits || is_joint {
                let letter = if DASHES.contains(&letter) { '-' } else { letter };
                let keeps_case = at < exact_to || (before == '+' && !counts(after));
                let is_mode = letter == '+' || after == '+';
                let is_name = is_joint && letter != '-';
                let is_exact = keeps_case || between_digits || is_mode || is_name || letter.is_ascii_digit();
                self.push(if keeps_case { letter } else { letter.to_ascii_lowercase() }, is_exact);
            }
            before = letter;
        }
    }
}

impl PartialEq for Folded {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// What an answer of the bank says.
#[must_use]
pub fn fold(answer: &str) -> Folded {
    Folded::of(&plain_signs(answer), 1)
}

/// How many hyphens the dashes before a name stand for; none if no name follows, because then they are punctuation.
fn hyphens(dashes: &str, name: &str, en_dash: usize) -> usize {
    let mut letters = name.chars();
    if !letters.next().is_some_and(counts) {
        return 0;
    }
    let en_dash = if letters.next().is_some_and(counts) { en_dash } else { 1 };
    dashes.chars().map(|dash| hyphens_of(dash, en_dash)).sum()
}

const fn hyphens_of(dash: char, en_dash: usize) -> usize {
    match dash {
        EM_DASH => 2,
        EN_DASH => en_dash,
        _ => 1,
    }
}

/// How many bytes of an option's name keep their case: all, but none of a name of several words.
fn exact_letters(name: &str) -> usize {
    let joins = |letter| DASHES.contains(&letter) || letter == '_';
    let end = name.find(|letter| !counts(letter) && !joins(letter)).unwrap_or(name.len());
    let option = name.get(..end).unwrap_or_default().trim_end_matches(joins);
    if option.contains(joins) { 0 } else { option.len() }
}

/// Whether a name can begin with this sign, such as `.dockerignore` or `/etc`.
const fn begins_name(sign: char) -> bool {
    matches!(sign, '.' | '/')
}

/// Whether this sign joins the parts of a name, such as `web.example.com`, `deployment/web` or `node_load1`.
const fn joins_name(sign: char) -> bool {
    matches!(sign, '.' | '/' | '_')
}

/// Whether a word is a name with signs in it, and not only a number with a point.
fn has_signs(word: &str) -> bool {
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().map_or(' ', |after| *after);
        let begins = before == ' ' && begins_name(letter) && counts(after);
        let joins = joins_name(letter) && counts(before) && counts(after);
        if begins || (joins && !(before.is_ascii_digit() && after.is_ascii_digit())) {
            return true;
        }
        before = letter;
    }
    false
}

/// Whether the character is a part of words: no ASCII punctuation but `+`, and none of the typographic signs, arrows,
/// boxes and pictures beyond ASCII.
pub(crate) const fn counts(letter: char) -> bool {
    let is_sign = matches!(letter, '\0'..='*' | ','..='/' | ':'..='@' | '['..='`' | '{'..='\u{a9}' | '\u{ab}'..='\u{b1}'
        | '\u{b4}' | '\u{b6}'..='\u{b8}' | '\u{bb}' | '\u{bf}' | '\u{d7}' | '\u{f7}' | '\u{2010}'..='\u{205e}'
        | '\u{2190}'..='\u{245f}' | '\u{2500}'..='\u{2bff}' | '\u{3001}'..='\u{3020}' | '\u{1f300}'..='\u{1faff}');
    !is_sign
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expectation: &str) {
        assert_eq!(fold(text).text(), expectation, "{text:?}");
    }

    #[test]
    fn case_blanks_and_punctuation_do_not_count() {
        check(" `Kubectl get  pods` ", "kubectlgetpods");
        check("kubectl apply -f x.yaml --dry-run=client;", "kubectlapply-fx.yaml--dryrunclient");
        check("10.0.0.0/8", "10.0.0.0/8");
        check("10\u{2013}20", "10-20");
        check("v1. 2", "v12");
        check("load\u{2014}shedding \u{2192} \u{1f642}\u{fe0f}", "loadshedding");
        check(" && ", "&&");
        check("`&&`", "&&");
        check("\"", "\"");
        check("", "");
    }

    #[test]
    fn options_keep_their_dashes_and_short_ones_their_case() {
        check("-P", "-P");
        check("tar -xZf A", "tar-xZfa");
        check("(--Init)", "--init");
        check("-Refresh-Only", "-refreshonly");
        check("-n=Pay", "-npay");
        check("DIG +TRACE", "dig+trace");
        check("chmod G+S", "chmodg+S");
        check("C++", "c++");
        check("a - b -- c", "abc");
        check("can-i", "cani");
    }

    #[test]
    fn names_keep_their_signs() {
        check("Catalog-info.yaml", "catalog-info.yaml");
        check("catalog_info.yaml", "catalog_info.yaml");
        check("(.dockerignore)", ".dockerignore");
        check("prod.example.com.", "prod.example.com");
        check("nvidia.com/mig-1g.10gb: 1", "nvidia.com/mig-1g.10gb1");
        check("--gpu-memory-utilization=0.8", "--gpumemoryutilization0.8");
        check("follow-the-sun", "followthesun");
        check("_mask_", "mask");
        check("private, max-age=300", "privatemaxage300");
    }

    #[test]
    fn what_even_a_near_answer_must_have() {
        for (text, exact) in [
            ("kubectl logs -p", "-p"),
            ("kubectl logs --previous", "--"),
            ("--resolve a:443:10.0.3.17", "--443:10.0.3.17"),
            ("g+s", "g+s"),
            ("gp3", "3"),
            ("prod.example.com", ".."),
            (".dockerignore", ""),
            ("load shedding", ""),
        ] {
            assert_eq!(fold(text).exact(), exact, "{text}");
        }
    }
}
