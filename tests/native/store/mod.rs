//! Progress in a storage that may fail.

mod checkup;
mod cleared;
mod clocks;
mod damage;
mod faults;
mod plays;
mod replicas;
