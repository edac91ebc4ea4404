//! Progress in a storage that may fail.

mod checkup;
mod damage;
mod faults;
mod plays;
mod replicas;
