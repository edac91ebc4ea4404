//! Starts the app. If it panics, a page says what happened.

use dryrun::bank::{Bank, Unpackable};
use dryrun::{browser, shell};

/// It has less code than the standard one, which is for larger heaps.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let words = shell::words();
    // Through yew: it overwrites any other hook when it mounts.
    yew::set_custom_panic_hook(Box::new(move |panic| shell::show_broken(words, &panic.to_string())));
    let Some(into) = browser::page::by_id("dryrun") else { return };
    // The page's script starts the program when the header is there; parts may have followed.
    let mut arrived = browser::parts::take(&into).into_iter();
    let header = arrived.next().and_then(|(_, bytes)| bytes);
    match header.ok_or(Unpackable::Foreign).and_then(|bytes| Bank::unpack(&bytes)) {
        Ok(mut bank) => {
            for (name, bytes) in arrived {
                // One that is damaged comes again with the others.
                let _ = bytes.map(|bytes| bank.add(&name, &bytes));
            }
            shell::run(words, bank, into);
        }
        Err(fault) => shell::show_broken(words, &fault.to_string()),
    }
}
