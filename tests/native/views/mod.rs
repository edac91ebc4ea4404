//! Pages, rendered without a browser.

mod circles;
mod coach;
mod drills;
mod guide;
mod links;
mod pages;
mod places;
mod practise;
mod questions;
mod rehearsal;
mod snapshot;
mod stories;
mod team;
