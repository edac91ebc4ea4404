//! Checks that Trunk makes the same bytes as `cargo xtask build`, before the deferred module is cut out.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::Command;

use super::wasm::Cut;
use super::{Program, Sources, bindgen, wasm};
use crate::finish::{self, behind};
use crate::{run, styles, tools};

/// Trunk, on `PATH` or in the folder of built tools; `None` if `Trunk.toml` does not accept its version.
fn trunk() -> Option<PathBuf> {
    let kept = tools::place("trunk", "0.21.14").ok().map(|(_, trunk)| trunk);
    tools::on_path("trunk").into_iter().chain(kept).find(|trunk| {
        let version = run::output(run::command(trunk).arg("--version")).unwrap_or_default();
        let patch = version.strip_prefix("trunk 0.21.").and_then(|patch| patch.parse::<u32>().ok());
        patch.is_some_and(|patch| patch >= 14)
    })
}

#[test]
fn trunk_makes_the_same() {
    let Some(trunk) = trunk() else {
        // To the handle, as the test framework hides what is printed.
        return writeln!(io::stdout(), "skipped: no Trunk").unwrap();
    };
    let sources = Sources::of(&run::root());
    let tool = bindgen::tool().unwrap();
    let whole = wasm::compiled(&sources, Cut::Whole).unwrap();
    let (wasm, glue) = bindgen::applied(&tool, &whole, Cut::Whole).unwrap();

    let dist = run::root().join("target/trunk-dist");
    let mut trunk = Command::new(trunk);
    wasm::say_what_to_compile(&mut trunk, &sources);
    // A `wasm-bindgen` that is installed comes first: then our own is compared with it.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(tool.parent().map(PathBuf::from));
    trunk.env("PATH", std::env::join_paths(folders).unwrap());
    // Trunk takes this for a flag of its own and refuses the value that everyone else sets.
    trunk.env_remove("NO_COLOR");
    run::succeed(trunk.args(["build", "--release", "--offline", "--dist"]).arg(&dist), "Trunk's build")
        .unwrap();

    let one = |ending: &str| finish::only(&dist, ending).unwrap();
    let (its_wasm, its_styles) = (one("_bg.wasm"), one(".css"));
    // Beside it is Trunk's copy of js/boot.js.
    let its_glue = PathBuf::from(its_wasm.to_string_lossy().replace("_bg.wasm", ".js"));
    let its_wasm = fs::read(its_wasm).unwrap();
    // Its hook puts the bank behind the program.
    let whole = Program { main: wasm, deferred: None };
    let whole = behind::put(&whole, &behind::bank_of(&sources.questions).unwrap()).unwrap().wasm;
    let same = [
        ("Wasm", its_wasm == whole),
        ("JavaScript", fs::read(its_glue).unwrap() == glue.as_bytes()),
        ("style sheet", fs::read(its_styles).unwrap() == styles::joined(&sources.root).unwrap().as_bytes()),
    ];
    let differ: Vec<_> = same.iter().filter(|(_, same)| !same).map(|(what, _)| *what).collect();
    assert!(differ.is_empty(), "Trunk makes another {}", differ.join(", another "));
}
