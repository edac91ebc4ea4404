//! Finds what the library lists: questions, drills and guide pages, by their titles, for which a header of the bank
//! suffices; and questions by all their words.

use crate::fold::DASHES;
use crate::words_of::words_of;
use crate::{Bank, TopicId, plain, plain_signs};

/// The titles of a bank, made ready for searching. Each list is in the order of the bank's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// For each question the place of its topic, and its text.
    items: Vec<(usize, String)>,
    topics: usize,
    drills: Vec<String>,
    pages: Vec<String>,
}

/// What was found, by its places in the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// For each topic, in the order of the bank, its questions.
    pub items: Vec<Vec<usize>>,
    /// Drills.
    pub drills: Vec<usize>,
    /// Pages of the guide.
    pub pages: Vec<usize>,
}

impl Index {
    /// The index of a bank.
    #[must_use]
    pub fn of(bank: &Bank) -> Self {
        let place = |id: &TopicId| bank.topics().iter().position(|topic| topic.id == *id);
        let title = |id: &TopicId| bank.topic(id).map(|topic| topic.title.as_str()).unwrap_or_default();
        let items = bank.items().iter().map(|item| {
            let text = searched(&[&plain(&item.stem.title), title(&item.topic), item.id.as_str()]);
            (place(&item.topic).unwrap_or_default(), text)
        });
        let drills = bank.drills().iter();
        let pages = bank.pages().iter();
        Self {
            items: items.collect(),
            topics: bank.topics().len(),
            drills: drills
                .map(|drill| searched(&[&drill.title, &drill.about, title(&drill.topic)]))
                .collect(),
            pages: pages.map(|page| searched(&[&page.title, &page.about])).collect(),
        }
    }

    /// What has every word of a text in its title, its topic or its id. Nothing typed finds everything.
    #[must_use]
    pub fn find(&self, typed: &str) -> Found {
        self.find_where(typed, &|_, _| false)
    }

    /// The same, and the questions that have every word in what a reader sees of them at some time: situation, options,
    /// reasons, explanation, key points, answers. `bank` is the one of the index. It reads every question, so it is for
    /// a press of a button and not for each letter.
    #[must_use]
    pub fn find_in_texts(&self, bank: &Bank, typed: &str) -> Found {
        self.find_where(typed, &|place, words| {
            let text = bank.items().get(place).map(|item| small(&words_of(item)));
            text.is_some_and(|text| words.iter().all(|word| word.is_in(&text)))
        })
    }

    /// What has every word in its title, and the questions at the places that `also` says.
    fn find_where(&self, typed: &str, also: &dyn Fn(usize, &[Sought<'_>]) -> bool) -> Found {
        let typed = small(typed);
        let words: Vec<Sought<'_>> = typed.split_whitespace().filter_map(Sought::of).collect();
        let fits = |text: &str| words.iter().all(|word| word.is_in(text));
        let mut items: Vec<Vec<usize>> = (0..self.topics).map(|_| Vec::new()).collect();
        for (place, (topic, text)) in self.items.iter().enumerate() {
            if (fits(text) || also(place, &words))
                && let Some(group) = items.get_mut(*topic)
            {
                group.push(place);
            }
        }
        let places =
            |texts: &[String]| (0..).zip(texts).filter(|(_, text)| fits(text)).map(|(at, _)| at).collect();
        Found { items, drills: places(&self.drills), pages: places(&self.pages) }
    }
}

impl Found {
    /// How many questions, drills and pages were found.
    #[must_use]
    pub fn count(&self) -> usize {
        self.items.iter().map(Vec::len).sum::<usize>() + self.drills.len() + self.pages.len()
    }
}

/// A word that is looked for.
struct Sought<'a> {
    word: &'a str,
    /// What it consists of without its signs.
    parts: Vec<&'a str>,
}

impl<'a> Sought<'a> {
    /// `None` for signs that no text has beside its words.
    fn of(word: &'a str) -> Option<Self> {
        // The tables for all letters would make the Wasm larger.
        let divides =
            |letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric() || DASHES.contains(&letter);
        let parts: Vec<_> = word.split(divides).filter(|part| !part.is_empty()).collect();
        let is_quote =
            parts.is_empty() && word.chars().all(|sign| matches!(sign, '"' | '\'' | ',' | '.' | '?'));
        (!is_quote).then_some(Self { word, parts })
    }

    /// Whether a text has the word as it stands, or its parts: `out-of-memory` in `out of memory`, and a word in quotes. An
    /// option like `--init` is no other word.
    fn is_in(&self, text: &str) -> bool {
        text.contains(self.word)
            || (!self.word.starts_with('-')
                && !self.parts.is_empty()
                && self.parts.iter().all(|part| part.len() > 1 && text.contains(part)))
    }
}

fn searched(parts: &[&str]) -> String {
    small(&parts.join(" "))
}

/// Plain signs, and small letters of ASCII: the tables for all letters would make the Wasm larger.
fn small(text: &str) -> String {
    let mut text = plain_signs(text);
    text.make_ascii_lowercase();
    text
}

#[cfg(test)]
mod tests {
    use super::Index;

    fn index() -> Index {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Index {
            items: vec![
                (0, "what ends a container? kubernetes k8s-exit-137".to_owned()),
                (1, "which file has the limit? linux linux-oom".to_owned()),
                (1, "who owns the page? linux linux-owner".to_owned()),
            ],
            topics: 2,
            drills: texts(&["slow checkout linux"]),
            pages: texts(&["a plan of four weeks"]),
        }
    }

    #[test]
    fn each_word_must_be_there() {
        for (typed, items, drills, pages) in [
            ("", vec![vec![0], vec![1, 2]], 1, 1),
            ("  ", vec![vec![0], vec![1, 2]], 1, 1),
            ("LINUX", vec![vec![], vec![1, 2]], 1, 0),
            ("limit which", vec![vec![], vec![1]], 0, 0),
            ("exit-137", vec![vec![0], vec![]], 0, 0),
            ("exit–137", vec![vec![0], vec![]], 0, 0),
            ("exit 137", vec![vec![0], vec![]], 0, 0),
            ("four-weeks", vec![vec![], vec![]], 0, 1),
            ("“limit”, which?", vec![vec![], vec![1]], 0, 0),
            ("limit+which", vec![vec![], vec![1]], 0, 0),
            ("limit , which", vec![vec![], vec![1]], 0, 0),
            ("--limit", vec![vec![], vec![]], 0, 0),
            ("++", vec![vec![], vec![]], 0, 0),
            ("plan", vec![vec![], vec![]], 0, 1),
            ("oom kubernetes", vec![vec![], vec![]], 0, 0),
        ] {
            let found = index().find(typed);
            assert_eq!(
                (found.items, found.drills.len(), found.pages.len()),
                (items, drills, pages),
                "{typed:?}"
            );
        }
    }
}
