//! Addresses.

mod chats;
mod mending;
mod payloads;
mod routes;
