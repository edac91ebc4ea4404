//! Logs and what follows from them.

mod joins;
