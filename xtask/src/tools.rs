//! The tools that are needed besides cargo. Each is found, or built, or installed; if none of that works, an error
//! says how to get it.

mod browsers;
mod cached;
mod chromium;
mod debian;
mod firefox;
mod programs;
mod publishers;
mod rust_target;
mod ublock;
mod webkit;

pub(crate) use browsers::Engines;
#[cfg(test)]
pub(crate) use cached::place;
pub(crate) use chromium::chromium;
#[cfg(test)]
pub(crate) use programs::on_path;
pub(crate) use publishers::publishers;
pub(crate) use rust_target::ensure as ensure_wasm_target;
