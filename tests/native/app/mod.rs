//! What follows from what happens.

mod announcements;
mod answers;
mod clocks;
mod data;
mod deferred;
mod keys;
mod links;
mod parts;
mod presses;
mod readers;
mod returned;
mod scannable;
mod site;
mod waiting;
