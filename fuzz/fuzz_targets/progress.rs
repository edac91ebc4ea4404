//! What a browser's storage may hold: any text as a saved value, and any log and any session under the right
//! checksum. Nothing panics, and a sealed value comes back as it was.
#![no_main]

use std::sync::OnceLock;

use dryrun::bank::Bank;
use dryrun::quiz::Millis;
use dryrun::store::{Keeper, MemoryShelf, ProfileId, ReplicaId, Shelf};
use dryrun::formats::{open, seal};
use libfuzzer_sys::fuzz_target;

/// The packed bank: banks share items by `Rc`, so each run unpacks its own small one.
static PACKED: OnceLock<Vec<u8>> = OnceLock::new();

fn bank() -> Bank {
    let packed = PACKED.get_or_init(|| {
        let items = dryrun::bank::embedded()
            .expect("the bank unpacks")
            .items()
            .iter()
            .take(8)
            .map(|item| (**item).clone())
            .collect();
        Bank::new(Vec::new(), items).pack().expect("packs")
    });
    Bank::unpack(packed).expect("unpacks")
}

fuzz_target!(|bytes: &[u8]| {
    let Some((way, rest)) = bytes.split_first() else { return };
    let Ok(text) = str::from_utf8(rest) else { return };
    let value = if way % 4 == 0 { text.to_owned() } else { seal(u64::from(*way), text) };
    if let Ok(envelope) = open(&value) {
        assert_eq!(seal(envelope.generation, &envelope.payload), value);
    }
    let part = if way % 2 == 0 { "log" } else { "session" };
    let shelf = MemoryShelf::default();
    let name = format!("dryrun:00000000:0000abcd:{part}:a");
    shelf.put(&name, &value).expect("memory");
    let replica = |number| ReplicaId::new(number);
    let (_, found) = Keeper::open(
        &shelf,
        ProfileId::new(0),
        replica(0xabcd),
        replica(1),
        &bank(),
        Millis(1_700_000_000_000),
    );
    assert_eq!(found.fault, None);
    assert_eq!(shelf.get(&name), Ok(Some(value)), "what is on the shelf is left alone");
});
