//! Export and import: what goes out comes back, and nothing else comes in.

use std::time::{Duration, Instant};

use crate::common::log::{Numbers, item, log};
use crate::common::{mini, script};
use dryrun::bank::{BankId, ItemId, Track};
use dryrun::formats::{Exported, ImportFault, MOST_BYTES, Notes, Preview, csv};
use dryrun::memory::{Log, Occasion, Past, PastSession, Pauses, Reset, Review, import, nudge};
use dryrun::quiz::{Certainty, Day, Marks, Millis, Pace, Rating};
use dryrun::reader::{Goal, Name, Settings, Theme};
use dryrun::store::{MemoryStorage, ProfileId, ReplicaId, Store};
use dryrun::stories::{Stories, Story};
use dryrun::words::Words;
use expect_test::expect_file;

fn review(id: &str, minute: u16) -> Review {
    Review {
        at: Millis(script::START.plus_minutes(minute).0 + 123),
        item: ItemId::parse(id).expect("an id"),
        rating: Rating::Hard,
        certainty: Some(Certainty::Unsure),
        took: 1200,
        occasion: Occasion::Practice,
    }
}

/// A session of each pace; one of a set whose address was too long to keep.
fn past() -> Past {
    let session = |minute: u16, set: &str, pace| {
        let (asked, right, solid, shaky, missed, took) = (10, 7, 6, 2, 1, 400_000);
        let (at, set) = (script::START.plus_minutes(minute), set.to_owned());
        PastSession { at, set, pace, asked, right, solid, shaky, missed, took }
    };
    let exam = |minutes| Pace::Exam { minutes };
    [
        session(1, "#/quiz?topic=mini&count=10", Pace::Practice),
        session(2, "#/daily", Pace::Practice),
        session(3, "", exam(None)),
        session(4, "#/quiz?mode=exam", exam(Some(20))),
    ]
    .into_iter()
    .collect()
}

pub(super) fn story(minute: u16, id: &str, text: &str) -> Story {
    let item = ItemId::parse(id).expect("an id");
    let (covered, guessed) = (Marks::from_bits(0b101), Marks::default());
    let at = script::START.plus_minutes(minute);
    Story { item, at, text: text.to_owned(), covered, guessed, points: 5, millis: 61_000 }
}

/// A version in several lines, one that was removed, and one of a question that this bank does not have.
fn stories() -> Stories {
    [
        story(1, "mini-prompt", "I cut C:\\new.\n\n\u{202e}Then “end 3” 🎉 \r\n"),
        story(2, "mini-prompt", ""),
        story(3, "gone-item", "-"),
    ]
    .into_iter()
    .collect()
}

pub(super) fn file() -> Exported {
    let mut log: Log = [review("mini-single", 0), review("mini-line", 1)].into_iter().collect();
    log.insert(Review {
        rating: Rating::Good,
        certainty: None,
        occasion: Occasion::Exam,
        ..review("gone-item", 2)
    });
    log.reset(Reset::of(script::START, [item(2), item(1)]));
    let settings = Settings { theme: Theme::Dark, ..Settings::default() };
    let goal = Some(Goal { job: Track::parse("lead"), day: Day::parse("2026-12-08"), minutes: Some(20) });
    let pauses = [(script::START, true), (script::START.plus_minutes(1440), false)].into_iter().collect();
    let notes = Notes { name: Name::clean("Ada"), settings, goal, pauses, exported: None };
    Exported { at: script::START, log, past: past(), stories: stories(), notes }
}

/// The same without what the second version had not.
fn second() -> Exported {
    let notes = Notes { goal: None, pauses: Pauses::default(), ..file().notes };
    Exported { stories: Stories::default(), notes, ..file() }
}

/// The id of the mini-bank.
pub(super) fn bank() -> BankId {
    BankId::parse("dryrun-mini").expect("an id")
}

/// The lines with which every file begins.
pub(super) const ABOUT: &str = "What was answered.\nOne line for each answer.";

#[test]
fn the_file_can_be_read_by_people_and_for_good() {
    let frozen = include_str!("../../saved/export-1.txt");
    assert_eq!(
        Exported::read(frozen, &bank()),
        Ok(Exported { past: Past::default(), ..second() }),
        "exports in people's folders look like this: undo the change"
    );
    // What is written may change; then it wants a look, and a new version where an older program cannot read it.
    expect_file!["../../saved/written/export.txt"].assert_eq(&file().write(&bank(), ABOUT));
    let frozen = include_str!("../../saved/export-2.txt");
    assert_eq!(Exported::read(frozen, &bank()), Ok(second()), "and like this");
    let frozen = include_str!("../../saved/export-3.txt");
    assert_eq!(Exported::read(frozen, &bank()), Ok(file()), "and like this");
}

#[test]
fn what_goes_out_comes_back_whatever_the_mail_did_to_ends_of_lines() {
    let mut numbers = Numbers(9);
    for reviews in 0..300 {
        let mut log = log(&mut numbers, reviews, 1 + reviews / 4, 50_000_000);
        if reviews % 3 == 0 {
            log.reset(Reset::of(Millis(script::START.0 + 77), [item(3)]));
        }
        let exported = Exported { log, ..file() };
        let text = exported.write(&bank(), ABOUT);
        assert_eq!(Exported::read(&text, &bank()), Ok(exported.clone()));
        assert_eq!(
            Exported::read(&format!("\u{feff}{}\r\n\r\n", text.replace('\n', "\r\n")), &bank()),
            Ok(exported)
        );
    }
}

#[track_caller]
pub(super) fn refused(text: &str, fault: ImportFault) {
    let bank = bank();
    // Once is enough: the machine may be busy with something else.
    let mut times = (0..200).map(|_| {
        let start = Instant::now();
        assert_eq!(Exported::read(text, &bank).err().as_ref(), Some(&fault));
        start.elapsed()
    });
    // What nobody notices. Alone on a machine, the longest takes 40 ms.
    let is_quick = times.any(|time| time < Duration::from_millis(100));
    assert!(is_quick, "{fault:?} takes more than 100 ms");
    assert!(Words::default().import_fault(&fault).contains("Nothing was taken from it"));
}

#[test]
fn cut_changed_foreign_newer_and_hostile_files_are_refused_at_once_with_a_sentence() {
    let text = file().write(&bank(), ABOUT);
    for cut in (1..text.trim_end().len()).filter_map(|end| text.get(..end)) {
        let fault = Exported::read(cut, &bank()).expect_err("a cut file");
        assert!(matches!(fault, ImportFault::Cut | ImportFault::Foreign), "{fault:?} in {cut}");
    }
    for bit in 0..text.trim_end().len() * 8 {
        let mut bytes = text.clone().into_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(changed) = String::from_utf8(bytes) {
            // A line feed that became another end of a line is no change.
            let same = Exported::read(&changed, &bank()).ok();
            assert!(same.is_none_or(|same| same == file()), "bit {bit}");
        }
    }
    refused(&"x".repeat(10_000_000), ImportFault::TooLarge);
    refused("", ImportFault::Empty);
    refused("\u{feff}\r\n \n", ImportFault::Empty);
    refused(&"{\"a\":".repeat(MOST_BYTES / 5), ImportFault::Foreign);
    refused(&" ".repeat(MOST_BYTES), ImportFault::Foreign);
    refused(
        &format!("Dryrun progress, version 1\nbank dryrun-mini\n{}", "\n".repeat(MOST_BYTES - 60)),
        ImportFault::Cut,
    );
    refused(
        &format!("Dryrun progress, version 1\nbank dryrun-mini\n{}", "end ".repeat(MOST_BYTES / 5)),
        ImportFault::Cut,
    );
    let head = "Dryrun progress, version 1\nbank dryrun-mini\n";
    refused(&sealed("Dryrun progress, version 9\nbank dryrun-mini\nsomething new\n"), ImportFault::Newer);
    refused(&sealed("Dryrun progress, version 0\nbank dryrun-mini\n"), ImportFault::Foreign);
    refused(&sealed("Dryrun progress, version 1\nsomething new\n"), ImportFault::Line(2));
    refused(&sealed(&format!("{head}something new\n")), ImportFault::Line(3));
    let other = BankId::parse("another-bank").expect("an id");
    refused(&file().write(&other, ABOUT), ImportFault::OtherBank(other.clone()));
    refused(&sealed("Dryrun progress, version 9\nbank another-bank\n"), ImportFault::OtherBank(other));
    let line = "2023-11-14T22:13:20.123Z mini-single good sure 1 practice\n";
    refused(&sealed(&format!("{head}{line}{line}")), ImportFault::Line(4));
    let reset = "reset 2023-11-14T22:13:20.123Z holds mini-single\n";
    refused(&sealed(&format!("{head}{}", reset.repeat(501))), ImportFault::Line(503));
    refused(&format!("{head}{}end 1 00000000", line.repeat(100_000)), ImportFault::Changed);
    // Hostile, but whole: what can be read of it is harmless.
    let name = sealed(
        "Dryrun progress, version 1\nbank dryrun-mini\nreader \u{202e}<script>\u{0}alert(1)</script>and much more than forty letters\n",
    );
    let name = Exported::read(&name, &bank()).expect("whole").notes.name;
    assert_eq!(name.as_str(), "<script>alert(1)</script>and much more t");
}

/// These lines, with a last line that fits them.
pub(super) fn sealed(lines: &str) -> String {
    let crc = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC).checksum(lines.as_bytes());
    format!("{lines}end 0 {crc:08x}\n")
}

#[test]
fn an_import_is_previewed_merges_and_twice_is_once() {
    let bank = mini();
    let file = file();
    let mut log: Log = [review("mini-single", 0), review("mini-text", 9)].into_iter().collect();
    let mine: Stories =
        [story(2, "mini-prompt", "mine"), story(4, "mini-prompt", "more")].into_iter().collect();
    let preview = file.preview(&log, &mine, &Notes::default(), &bank);
    let expected = Preview {
        new: 2,
        known: 1,
        new_items: 2,
        retired: 1,
        new_stories: 2,
        gone_stories: 1,
        settings: true,
        goal: true,
        ..Preview::default()
    };
    assert_eq!(preview, expected);
    let before = log.clone();
    let change = import(&log, &file.log, &[], false);
    log.join(&change.joined);
    assert_eq!(log.len(), 4);
    let again = file.preview(&log, &file.stories, &file.notes, &bank);
    assert_eq!(again, Preview { known: 3, retired: 1, ..Preview::default() });
    let once = log.clone();
    log.join(&file.log);
    assert_eq!(log, once);
    // And back: what it brought goes, what was answered since stays.
    log.insert(review("mini-order", 30));
    log.without(&change.undo.back(&log).taken_out);
    assert_eq!(log.len(), before.len() + 1);
    assert!(before.stored().all(|review| log.contains(review)));
}

#[test]
fn undoing_an_import_holds_after_a_reload() {
    let (bank, storage, tab) = (mini(), MemoryStorage::default(), ReplicaId::new(1));
    let open = || Store::open(&storage, ProfileId::default(), tab, tab, &bank, script::START);
    let (mut store, _) = open();
    store.add_reviews(&[review("mini-text", 9)], script::START).expect("memory takes it");
    let change = import(&open().1.log, &file().log, &[], false);
    store.join(&change.joined, script::START).expect("memory takes it");
    assert_eq!(open().1.log.len(), 4);
    let back = change.undo.back(&open().1.log);
    store.take_back(&back.taken_out, script::START).expect("memory takes it");
    assert_eq!(open().1.log.stored().len(), 1);
}

#[test]
fn a_backup_brings_back_what_a_reset_took_when_the_reader_says_so() {
    let file = file();
    let mut log = Log::default();
    log.reset(Reset::of(script::START.plus_minutes(60), []));
    let preview = file.preview(&log, &Stories::default(), &Notes::default(), &mini());
    assert_eq!((preview.new, preview.hidden), (3, 3));
    assert_eq!((preview.new_stories, preview.hidden_stories), (0, 2));
    log.join(&import(&log, &file.log, &[], false).joined);
    assert_eq!(log.len(), 0);
    // What is no review comes back as well, also where it stands alone.
    let alone = import(&log, &Log::default(), &[script::START], true);
    assert!(alone.joined.resets().iter().all(|reset| reset.undone) && alone.joined.resets().len() == 1);
    log.join(&import(&log, &file.log, &[], true).joined);
    assert_eq!(log.len(), 3);
}

#[test]
fn a_spreadsheet_gets_one_row_for_each_review() {
    let rows = csv(&file().log);
    assert_eq!(
        rows,
        "at,item,rating,certainty,milliseconds,session\r\n\
         2023-11-14T22:13:20.123Z,mini-single,hard,unsure,1200,practice\r\n\
         2023-11-14T22:14:20.123Z,mini-line,hard,unsure,1200,practice\r\n\
         2023-11-14T22:15:20.123Z,gone-item,good,,1200,exam\r\n"
    );
}

#[test]
fn an_export_is_asked_for_after_fifty_answers_or_five_days() {
    let day = |days: i64| Millis(script::START.0 + days * 24 * 60 * 60 * 1000);
    let some = |count: u16| (0..count).map(|minute| review("mini-single", minute)).collect::<Log>();
    for (answers, exported, now, expected) in [
        (0, None, day(99), None),
        (49, None, day(1), None),
        (50, None, day(1), Some(50)),
        (1, None, day(4), None),
        (1, None, day(6), Some(1)),
        (60, Some(day(1)), day(99), None),
        (60, Some(script::START.plus_minutes(20)), day(1), None),
        (60, Some(script::START.plus_minutes(20)), day(6), Some(40)),
    ] {
        assert_eq!(
            nudge(&some(answers), exported, now),
            expected,
            "{answers} answers, {exported:?}, {now:?}"
        );
    }
}
