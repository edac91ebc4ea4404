//! Version 1: the stories in bits, as letters of storage. docs/saved.md has the grammar.

use crate::bits::{BitReader, BitWriter};
use crate::letters;
use dryrun_bank::ItemId;
use dryrun_quiz::{Marks, Millis};
use dryrun_stories::{Stories, Story};

pub(super) fn write(stories: &Stories) -> String {
    let mut bits = BitWriter::default();
    bits.number(stories.iter().len() as u64);
    for story in stories.iter() {
        bits.bytes(story.item.as_str().as_bytes());
        bits.number(u64::try_from(story.at.0).unwrap_or_default());
        bits.bytes(story.text.as_bytes());
        bits.put(story.covered.bits(), 32);
        bits.put(story.guessed.bits(), 32);
        bits.number(story.points.into());
        bits.number(story.millis.into());
    }
    letters::to_storage(&bits.into_bytes())
}

pub(super) fn read(payload: &str) -> Option<Stories> {
    let bytes = letters::from_storage(payload)?;
    let mut bits = BitReader::new(&bytes);
    let mut stories = Stories::default();
    for _ in 0..bits.count() {
        let item = ItemId::parse(&bits.text());
        let story = |item| Story {
            item,
            at: Millis(bits.small()),
            text: bits.text(),
            covered: Marks::from_bits(bits.take(32)),
            guessed: Marks::from_bits(bits.take(32)),
            points: bits.small(),
            millis: bits.small(),
        };
        stories.insert(item.map(story)?);
        bits.is_whole().then_some(())?;
    }
    bits.is_whole().then_some(stories)
}

#[cfg(test)]
mod tests {
    use super::{Stories, Story, read, write};
    use dryrun_bank::ItemId;
    use dryrun_quiz::{Marks, Millis};

    #[test]
    fn stories_come_back() {
        let story = |at: i64, text: &str| Story {
            item: ItemId::parse("mini-prompt").unwrap(),
            at: Millis(at),
            text: text.to_owned(),
            covered: Marks::from_bits(u32::MAX),
            guessed: Marks::default(),
            points: 8,
            millis: 61_000,
        };
        let long = "\u{202e}🎉 é".repeat(10_000);
        let stories: Stories = [story(1, "one"), story(2, ""), story(3, &long)].into_iter().collect();
        assert_eq!(read(&write(&stories)).as_ref(), Some(&stories));
        assert_eq!(read(&write(&Stories::default())), Some(Stories::default()));
        assert_eq!(read("no bits"), None);
        let cut: String = write(&stories).chars().take(20).collect();
        assert_eq!(read(&cut), None);
    }
}
