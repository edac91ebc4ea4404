//! What the native tests share: the mini-bank, scripts that a reader could follow, and pages as HTML.

pub(crate) mod app;
pub(crate) mod links;
pub(crate) mod log;
pub(crate) mod script;
pub(crate) mod shown;
pub(crate) mod sources;
pub(crate) mod storage;

use std::path::Path;
use std::rc::Rc;

use dryrun::bank::{Bank, Item};

/// The mini-bank: one item of each kind.
#[must_use]
pub(crate) fn mini() -> Bank {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/authoring/tests/mini");
    let (bank, faults) = dryrun_authoring::read_folder(&folder);
    assert!(faults.is_empty(), "the mini-bank has faults; run `cargo test -p dryrun-authoring`");
    bank
}

/// An item of the mini-bank by its kind.
#[must_use]
pub(crate) fn item(bank: &Bank, kind: &str) -> Rc<Item> {
    bank.item(&format!("mini-{kind}")).cloned().unwrap_or_else(|| panic!("the mini-bank has no mini-{kind}"))
}
