//! The tools that are needed besides cargo. Each is found, or built, or installed; if none of that works, an error
//! says how to get it.

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
