//! What the native tests share: the mini-bank, and scripts that a reader could follow.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::expect_used, clippy::panic, reason = "this is how a test fails")]

pub mod links;
pub mod script;

use std::path::Path;
use std::rc::Rc;

use dryrun::bank::{Bank, Item};

/// The mini-bank: one item of each kind.
#[must_use]
pub fn mini() -> Bank {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/authoring/tests/mini");
    let (bank, faults) = dryrun_authoring::read_folder(&folder);
    assert!(faults.is_empty(), "the mini-bank has faults; run `cargo test -p dryrun-authoring`");
    bank
}

/// An item of the mini-bank by its kind.
#[must_use]
pub fn item(bank: &Bank, kind: &str) -> Rc<Item> {
    bank.item(&format!("mini-{kind}")).cloned().unwrap_or_else(|| panic!("the mini-bank has no mini-{kind}"))
}
