//! `src/words/*.ftl` to Rust functions.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use dryrun_words_build::{Source, generate};

const FOLDER: &str = "src/words";

/// The language that the others are translated from.
const FIRST: &str = "en";

/// Writes `words.rs` into a folder. Returns what is wrong, one line for each fault.
pub(crate) fn generate_into(out: &Path) -> Vec<String> {
    // Every letter accented, for tests of the layout: `?lang=en-XA`.
    println!("cargo::rerun-if-env-changed=DRYRUN_PSEUDO");
    println!("cargo::rerun-if-changed={FOLDER}");
    let files = match sentence_files() {
        Ok(files) => files,
        Err(error) => return vec![format!("{FOLDER}: {error}")],
    };
    let sources = files.iter().map(|(language, path, text)| Source { language, path, text });
    let pseudo = env::var_os("DRYRUN_PSEUDO").is_some_and(|value| value == "1");
    match generate(&sources.collect::<Vec<_>>(), pseudo) {
        Ok(code) => fs::write(out.join("words.rs"), code).err().iter().map(ToString::to_string).collect(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

/// Language, path and text of each file, the first language first.
fn sentence_files() -> io::Result<Vec<(String, String, String)>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(FOLDER)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let language = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    paths.sort_by_key(|path| (language(path) != FIRST, language(path)));
    paths
        .iter()
        .map(|path| Ok((language(path), path.display().to_string(), fs::read_to_string(path)?)))
        .collect()
}
