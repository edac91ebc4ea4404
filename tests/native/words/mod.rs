//! Words: which sentence is said of what.

mod counts;
mod faults;
mod goal;
mod in_views;
mod results;
mod sessions;
mod used;
