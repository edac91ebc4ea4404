//! Progress in a storage that may fail.

mod checkup;
mod cleared;
mod clocks;
mod damage;
mod faults;
mod past;
mod plays;
mod replicas;
mod stories;
