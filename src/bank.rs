//! The bank room, as the app sees it: the types come from `crates/bank`, the items from `questions/`,
//! packed by `build.rs`.

pub use dryrun_bank::*;

/// The bank that was built into the program.
///
/// # Errors
/// Never in a build that passed its tests, because they unpack it.
pub fn embedded() -> Result<Bank, Unpackable> {
    Bank::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/bank.postcard")))
}
