//! The reader's stories in an exported file.

use super::exports::{ABOUT, bank, file, refused, sealed, story};
use dryrun::formats::{Exported, ImportFault};
use dryrun::quiz::Marks;
use dryrun::stories::Story;
use proptest::prelude::*;

proptest! {
    #[test]
    fn every_story_comes_back(
        texts in prop::collection::vec((0_u16..500, any::<String>(), any::<u32>(), any::<u8>(), any::<u32>()), 0..40),
    ) {
        let stories = texts.into_iter().map(|(minute, text, bits, points, millis)| Story {
            covered: Marks::from_bits(bits),
            guessed: Marks::from_bits(!bits),
            points,
            millis,
            ..story(minute, "mini-prompt", &text)
        });
        let file = Exported { stories: stories.collect(), ..file() };
        let text = file.write(&bank(), ABOUT);
        prop_assert_eq!(Exported::read(&text, &bank()), Ok(file.clone()));
        prop_assert_eq!(Exported::read(&text.replace('\n', "\r\n"), &bank()), Ok(file));
    }
}

#[test]
fn a_line_that_no_export_has_is_refused() {
    let head = "Dryrun progress, version 3\nbank dryrun-mini\n";
    for story in [
        "",
        "2023-11-14T22:13:20.123Z mini-prompt 0 - 5 1 a",
        "2023-11-14T22:13:20.123Z mini-prompt - - 5 1 \\x",
    ] {
        refused(&sealed(&format!("{head}story {story}\n")), ImportFault::Line(3));
    }
}

#[test]
fn a_file_has_no_more_versions_than_a_bank_can_keep() {
    let at = |number: usize| format!("2023-11-14T22:13:{:02}.{:03}Z", number / 1000, number % 1000);
    let lines = |count: usize| -> String {
        (0..count).map(|number| format!("story {} item-{} - - 5 1 a\n", at(number), number / 20)).collect()
    };
    let read = |count: usize| {
        let head = "Dryrun progress, version 3\nbank dryrun-mini\n";
        Exported::read(&sealed(&format!("{head}{}", lines(count))), &bank())
    };
    assert_eq!(read(5_000).map(|file| file.stories.iter().len()), Ok(5_000));
    assert_eq!(read(5_001), Err(ImportFault::Line(5_003)));
}
