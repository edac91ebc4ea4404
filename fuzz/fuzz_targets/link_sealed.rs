//! Any body under the right length, bank and checksum: else the fuzzer would only learn the checksum.
#![no_main]

use crc::{CRC_32_ISO_HDLC, Crc};
use dryrun::bank::{Bank, BankId};
use dryrun::formats::link::Payload;
use libfuzzer_sys::fuzz_target;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, body)) = bytes.split_first() else { return };
    let bank = BankId::default();
    let length = body.len() + 11;
    let mut sealed = vec![1 << 4 | kind % 4, (length >> 8) as u8, length as u8];
    sealed.extend(bank.number().to_be_bytes());
    sealed.extend(body);
    sealed.extend(Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&sealed).to_be_bytes());
    let text: String = sealed
        .chunks(3)
        .flat_map(|three| {
            let held = three.iter().fold(0_u32, |held, byte| held << 8 | u32::from(*byte))
                << (8 * (3 - three.len()));
            (0..three.len() + 1).map(move |at| char::from(ALPHABET[(held >> (18 - 6 * at) & 63) as usize]))
        })
        .collect();
    if let Ok(payload) = Payload::decode(&text, &bank) {
        // Fields that are not known here stand behind what is written, and are left out.
        let written = payload.encode_long(&bank).expect("it was read");
        assert!(written.len() <= text.len());
        assert_eq!(Payload::decode(&written, &bank).as_ref(), Ok(&payload));
        let opened = payload.set().open(&Bank::default());
        assert_eq!(opened.asked, opened.items.len() + opened.retired + opened.newer);
    }
});
