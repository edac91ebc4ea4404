//! The project's own commands: `cargo xtask …`.

mod bank;
mod browser_bins;
mod build;
mod coach;
mod compile;
mod counts;
mod figures;
mod finish;
mod pack;
mod previews;
mod reproducible;
mod run;
mod serve;
mod simulate;
mod steps;
mod styles;
mod test;
mod tools;

use std::process::ExitCode;

use anyhow::{Result, bail};

/// One command of `cargo xtask`.
struct Command {
    name: &'static str,
    usage: &'static str,
    what: &'static str,
    run: fn(&[String]) -> Result<ExitCode>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        usage: "serve [--port N]",
        what: "build and serve the quiz, rebuild on change",
        run: serve::command,
    },
    Command {
        name: "build",
        usage: "build [mini]",
        what: "build dist/ and check its size budgets",
        run: build::command,
    },
    Command {
        name: "reproducible",
        usage: "reproducible",
        what: "build twice from nothing, in two folders, and compare",
        run: reproducible::command,
    },
    Command {
        name: "test",
        usage: "test [native|browser] [--engine NAME]…",
        what: "run all tests, or one half; in all three engines, or in some",
        run: test::command,
    },
    Command {
        name: "bench",
        usage: "bench [load|learning]",
        what: "measure in Chromium how long starting and answering take, how pages load, or what the plan costs",
        run: browser_bins::bench,
    },
    Command {
        name: "bank",
        usage: "bank check|number|stats [--json]",
        what: "report faults in questions/, number new items, or count",
        run: bank::command,
    },
    Command {
        name: "coach",
        usage: "coach [misses]",
        what: "measure the cues on tests/answers/, or list where they and a person disagree",
        run: coach::command,
    },
    Command {
        name: "simulate",
        usage: "simulate",
        what: "compare the plan with other ways to spend the same minutes, on simulated learners",
        run: simulate::command,
    },
    Command {
        name: "pack",
        usage: "pack --bank FOLDER --into FILE",
        what: "put another bank into a dryrun.html, or into a published folder by its index.html",
        run: pack::command,
    },
    Command {
        name: "screenshot",
        usage: "screenshot [--all | --readme [FILE]] [ROUTE…]",
        what: "take pictures of screens, narrow and wide, light and dark; with --all, of every screen on one sheet",
        run: browser_bins::screenshot,
    },
    Command {
        name: "styles",
        usage: "styles",
        what: "join styles/*.css into one file (Trunk calls this)",
        run: styles::command,
    },
    Command {
        name: "trunk-bank",
        usage: "trunk-bank",
        what: "put the bank behind the program (Trunk calls this)",
        run: pack::trunk,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<ExitCode> {
    let Some((name, rest)) = words.split_first() else {
        print_help();
        return Ok(ExitCode::SUCCESS);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print_help();
        return Ok(ExitCode::SUCCESS);
    }
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(rest),
        None => bail!("there is no command `{name}`: `cargo xtask help` lists them"),
    }
}

fn print_help() {
    println!("cargo xtask <command>\n");
    let width = COMMANDS.iter().map(|command| command.usage.len()).max().unwrap_or(0);
    for Command { usage, what, .. } in COMMANDS {
        println!("  {usage:width$}  {what}");
    }
}

/// Reports an error if there are words that the command does not know.
fn no_more(command: &str, words: &[String]) -> Result<()> {
    match words.first() {
        Some(word) => bail!("`{command}` does not know `{word}`: `cargo xtask help` lists what it takes"),
        None => Ok(()),
    }
}
