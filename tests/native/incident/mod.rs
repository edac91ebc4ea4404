//! Drills.

mod drills;
mod drills_add_up;
mod sums_of_drills;
mod written;
