//! What follows from what happens.

mod announcements;
mod answers;
mod clocks;
mod data;
mod deferred;
mod drills;
mod embedded;
mod goal;
mod keys;
mod library;
mod links;
mod parts;
mod presses;
mod readers;
mod rehearsal;
mod results;
mod returned;
mod scannable;
mod sessions;
mod site;
mod spoken;
mod waiting;
