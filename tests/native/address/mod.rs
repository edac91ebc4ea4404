//! Addresses.

mod routes;
