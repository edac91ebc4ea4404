//! What a browser's storage may hold: any text as a saved value, and any log and any sessions under the right
//! checksum. Nothing panics, and a sealed value comes back as it was.
#![no_main]

use std::sync::OnceLock;

use dryrun::bank::Bank;
use dryrun::quiz::Millis;
use dryrun::store::{MemoryStorage, ProfileId, ReplicaId, Storage, StorageFault, Store};
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
    let value = if way % 4 == 0 { text.to_owned() } else { seal(1, u64::from(*way), text) };
    if let Ok(envelope) = open(&value, u32::MAX) {
        assert_eq!(seal(envelope.version, envelope.generation, envelope.payload), value);
    }
    let part = if way % 2 == 0 { "log" } else { "session" };
    let storage = MemoryStorage::default();
    let name = format!("dryrun:unnamed:00000000:0000abcd:{part}:a");
    storage.put(&name, &value).expect("memory");
    let replica = |number| ReplicaId::new(number);
    let (_, found) = Store::open(
        &storage,
        ProfileId::new(0),
        replica(0xabcd),
        replica(1),
        &bank(),
        Millis(1_700_000_000_000),
    );
    assert!(matches!(found.fault, None | Some(StorageFault::Newer(_))));
    assert_eq!(storage.get(&name), Ok(Some(value)), "what is in storage is left alone");
});
