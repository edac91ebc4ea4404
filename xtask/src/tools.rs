//! The tools beside cargo: found, else built or installed, else one sentence that says how to get them.

mod browsers;
mod cached;
mod chromium;
mod debian;
mod firefox;
mod programs;
mod rust_target;
mod webkit;

pub(crate) use browsers::Engines;
#[cfg(test)]
pub(crate) use cached::place;
pub(crate) use chromium::chromium;
#[cfg(test)]
pub(crate) use programs::on_path;
pub(crate) use rust_target::ensure as ensure_wasm_target;
