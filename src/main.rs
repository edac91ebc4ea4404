//! Says what happened when something breaks, and opens the app.

use dryrun::{bank, browser, shell};

fn main() {
    // Through yew: it overwrites any other hook when it mounts.
    yew::set_custom_panic_hook(Box::new(|panic| browser::broken::show(&panic.to_string())));
    let Some(into) = browser::page::by_id("dryrun") else { return };
    match bank::embedded() {
        Ok(bank) => shell::run(bank, into),
        Err(fault) => browser::broken::show(&fault.to_string()),
    }
}
