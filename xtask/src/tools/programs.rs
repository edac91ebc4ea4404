//! Where programs are on this machine, and how the `browser-tests` package learns of them.

use std::path::PathBuf;
use std::process::Command;

/// Programs, each with the environment variable that tells the `browser-tests` package its path.
pub(crate) struct Programs(Vec<(&'static str, PathBuf)>);

impl Programs {
    pub(super) fn new(programs: impl IntoIterator<Item = (&'static str, PathBuf)>) -> Programs {
        Programs(programs.into_iter().collect())
    }

    /// Sets their variables for a command.
    pub(crate) fn name_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.0.iter().map(|(variable, program)| (variable, program)))
    }
}

/// The program of this name in the first folder of `PATH` that has it.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// The path in the first of these environment variables that names an existing file or folder.
pub(super) fn in_variable(variables: &[&str]) -> Option<PathBuf> {
    variables.iter().filter_map(std::env::var_os).map(PathBuf::from).find(|path| path.exists())
}
