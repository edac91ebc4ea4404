//! Drills.

mod drills;
