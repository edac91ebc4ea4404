//! Pages, rendered without a browser.

mod drills;
mod guide;
mod links;
mod pages;
mod questions;
mod snapshot;
