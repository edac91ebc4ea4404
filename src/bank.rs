//! The bank room, as the app sees it: the types come from `crates/bank`, the items from `questions/`.
//!
//! The program has no bank inside. In a browser the header and the parts stand behind the program in its Wasm file, and
//! the page's script hands them over. Natively, for tests, `build.rs` packs the same bytes.

pub use dryrun_bank::*;

#[cfg(not(target_arch = "wasm32"))]
include!(concat!(env!("OUT_DIR"), "/bank.rs"));

/// The whole bank: header and parts.
///
/// # Errors
/// Never in a build that passed its tests.
#[cfg(not(target_arch = "wasm32"))]
pub fn embedded() -> Result<Bank, Unpackable> {
    let mut bank = Bank::unpack(HEADER)?;
    for (name, part) in PARTS {
        bank.add(name, part)?;
    }
    Ok(bank)
}
