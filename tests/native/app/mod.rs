//! What follows from what happens.

mod links;
mod scannable;
