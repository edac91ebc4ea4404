//! A file to import: any text, and any lines under the right count and checksum. Nothing panics, and what was read
//! is written as a file that reads the same.
#![no_main]

use crc::{CRC_32_ISO_HDLC, Crc};
use dryrun::bank::BankId;
use dryrun::formats::Exported;
use dryrun::formats::link::from_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((way, rest)) = bytes.split_first() else { return };
    let Ok(text) = str::from_utf8(rest) else { return };
    let bank = BankId::default();
    let _ = from_file(text);
    let text = if way % 4 == 0 {
        text.to_owned()
    } else {
        // Under the right title and checksum: else the fuzzer would only learn those.
        let lines = format!("Dryrun progress, version {}\nbank {bank}\n{}\n", way % 4, text.trim_end_matches('\n'));
        let reviews = lines.lines().filter(|line| line.starts_with("20")).count();
        let checksum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(lines.replace('\r', "").as_bytes());
        format!("{lines}end {reviews} {checksum:08x}\n")
    };
    if let Ok(file) = Exported::read(&text, &bank) {
        assert_eq!(Exported::read(&file.write(&bank, "About."), &bank).as_ref(), Ok(&file));
    }
});
