//! The frame: the home screen of a new reader, rendered by the app's own views.

use std::path::Path;

use anyhow::{Context, Result};

use crate::run;

/// Builds the program of the crate `frame` and has it render the home screen over a bank.
pub(crate) fn html(questions: &Path) -> Result<String> {
    let mut frame = run::cargo();
    frame.args(["run", "--quiet", "--package", "frame", "--"]).arg(questions);
    run::output(&mut frame)
        .context("the home screen could not be rendered: `cargo run --package frame` says why")
}
