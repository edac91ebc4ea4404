//! What follows from what happens.

mod answers;
mod data;
mod keys;
mod links;
mod parts;
mod readers;
mod scannable;
mod site;
mod waiting;
