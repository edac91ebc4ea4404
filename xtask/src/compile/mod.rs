//! Compiles the sources into the parts of the pages: the app's Wasm, its JavaScript, the style sheet and the frames.
//!
//! Cargo compiles and our own crates do the rest, so only a Rust toolchain is needed. Then the deferred module is cut
//! out of the Wasm. Trunk makes the same bytes of the whole program; a test compares them if Trunk is installed.

mod bindgen;
mod frame;
mod learning;
mod split;
mod wasm;

pub(crate) use frame::{Frames, JobFrame, QuestionFrame, TopicFrame, VerdictFrame, of as frames_of};

pub(crate) use learning::page as learning_page;

#[cfg(test)]
mod trunk_tests;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::steps::step;
use crate::{styles, tools};
use wasm::Cut;

/// What is compiled, and where to.
#[derive(Debug)]
pub(crate) struct Sources {
    /// The root of the checkout.
    pub(crate) root: PathBuf,
    /// The folder of the bank.
    pub(crate) questions: PathBuf,
    /// Whether the app has the pseudo-language too, for tests: `?lang=en-XA`.
    pub(crate) pseudo: bool,
    /// Cargo's target folder; `None` for the one that cargo chooses.
    pub(crate) target: Option<PathBuf>,
}

/// The app's Wasm.
pub(crate) struct Program {
    /// What a page starts, as wasm-bindgen wrote it.
    pub(crate) main: Vec<u8>,
    /// The deferred module, which arrives later; `None` where the program is whole.
    pub(crate) deferred: Option<Vec<u8>>,
}

/// The parts of the pages, except files that are copied as they are.
pub(crate) struct Compiled {
    /// The program without a bank.
    pub(crate) program: Program,
    /// wasm-bindgen's JavaScript: the imports of the Wasm, and the function that starts it.
    pub(crate) glue: String,
    /// The one style sheet.
    pub(crate) styles: String,
    /// What pages show before the app is there.
    pub(crate) frames: Frames,
}

impl Sources {
    /// A checkout with its own bank or the one that `DRYRUN_QUESTIONS` names, in the target folder that cargo chooses.
    pub(crate) fn of(root: &Path) -> Self {
        let questions = std::env::var_os(wasm::QUESTIONS).unwrap_or_else(|| "questions".into());
        Self { root: root.to_path_buf(), questions: root.join(questions), pseudo: false, target: None }
    }

    /// Compiles everything. The two halves run at the same time, as each waits for single crates and for a linker.
    pub(crate) fn compile(&self) -> Result<Compiled> {
        tools::ensure_wasm_target()?;
        let (wasm, others) = std::thread::scope(|scope| {
            let others = scope.spawn(|| {
                step(
                    "building wasm-bindgen, and what pages show before the program is there",
                    "2 to 3 minutes at first, seconds later",
                    || Ok((bindgen::tool()?, frame::of(&self.questions)?)),
                )
            });
            let wasm = step(
                "compiling the app to Wasm",
                "2 to 3 minutes at first, under half a minute later",
                || wasm::compiled(self, Cut::Apart),
            );
            (wasm, others.join())
        });
        let wasm = wasm?;
        let (tool, frames) = others.ok().context("building wasm-bindgen and the frames was broken off")??;
        let (wasm, deferred) = split::applied(&tool, &wasm)?;
        let (main, glue) = bindgen::applied(&tool, &wasm, Cut::Apart)?;
        let program = Program { main, deferred: Some(deferred) };
        let styles = styles::joined(&self.root)?;
        Ok(Compiled { program, glue, styles, frames })
    }
}
