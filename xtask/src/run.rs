//! Starts other programs in the root folder of the project.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use anyhow::{Context, Result, bail};

/// The root folder of the project, with `Cargo.toml`, `Trunk.toml` and `dist/`.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&here).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// A command that runs in the root folder of the project.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command to its end. Its output goes to the output of this program.
pub(crate) fn finish(command: &mut Command) -> Result<ExitStatus> {
    let program = command.get_program().to_string_lossy().into_owned();
    command.status().with_context(|| format!("`{program}` could not be started"))
}

/// Runs a command to its end. If it does not succeed, the error names `purpose`.
pub(crate) fn succeed(command: &mut Command, purpose: &str) -> Result<()> {
    let status = finish(command)?;
    if !status.success() {
        bail!("{purpose} failed ({status}): its own messages are above");
    }
    Ok(())
}

/// The standard output of a command; `None` if it cannot be started or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
