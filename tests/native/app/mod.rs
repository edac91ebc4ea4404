//! What follows from what happens.

mod announcements;
mod answers;
mod clocks;
mod data;
mod deferred;
mod drills;
mod due;
mod embedded;
mod goal;
mod keys;
mod library;
mod links;
mod parts;
mod plan;
mod presses;
mod readers;
mod results;
mod returned;
mod scannable;
mod sessions;
mod site;
mod snippets;
mod spoken;
mod stories;
mod voice;
mod waiting;
