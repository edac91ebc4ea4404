//! The browser room: thin doors to what only a browser has.
//!
//! One file per API, each function a few lines, `Result` or `Option`, no policy. It may use web-sys,
//! js-sys, wasm-bindgen and gloo. Deliberately absent: Yew, sessions, and every decision.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod keys;
pub mod page;
pub mod parts;
pub mod persistence;
mod promise;
pub mod recorder;
mod reflect;
pub mod sharing;
pub mod speech;
pub mod storage;
pub mod transcript;
