//! Progress in a storage that may fail.

mod checkup;
mod clocks;
mod damage;
mod faults;
mod plays;
mod replicas;
