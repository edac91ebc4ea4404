//! The tools beside cargo: found, else built or installed, else one sentence that says how to get them.

mod bindgen;
mod browsers;
mod cached;
mod chromium;
mod debian;
mod firefox;
mod programs;
mod rust_target;
mod trunk;
mod webkit;

pub(crate) use browsers::Engines;
pub(crate) use chromium::chromium;
pub(crate) use trunk::trunk;
