//! Addresses.

mod mending;
mod payloads;
mod routes;
