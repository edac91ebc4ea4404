//! Starts the app. If it panics, a page says what happened.

use dryrun::{bank, browser, shell};

fn main() {
    let words = shell::words();
    // Through yew: it overwrites any other hook when it mounts.
    yew::set_custom_panic_hook(Box::new(move |panic| shell::show_broken(words, &panic.to_string())));
    let Some(into) = browser::page::by_id("dryrun") else { return };
    match bank::embedded() {
        Ok(bank) => shell::run(words, bank, into),
        Err(fault) => shell::show_broken(words, &fault.to_string()),
    }
}
