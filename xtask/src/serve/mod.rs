//! `cargo xtask serve [--port N]`: the pages as they are published, built anew on every change of a source.

mod changes;
mod site;

use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::compile::Sources;
use crate::finish::{self, Packer};
use crate::{no_more, run};
use changes::Sight;
use site::Site;

const FIRST_PORT: u16 = 8080;

/// How many ports are tried when none was asked for.
const PORTS: u16 = 100;

/// How often the sources are looked at. A look costs about two milliseconds.
const LOOK: Duration = Duration::from_millis(400);

/// The sources of the pages. After a change of xtask itself, the command must be started again.
const WATCHED: [&str; 12] = [
    "questions",
    "src",
    "crates",
    "styles",
    "js",
    "embed",
    "assets",
    "xtask/frame",
    "index.html",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
];

/// Builds, serves and builds again on change, until it is interrupted.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let listener = listener(words)?;
    let address = format!("http://{}/", listener.local_addr().context("asking for the port")?);
    let root = run::root();
    let site = Site::listening(listener);
    // Two, so that the pages before are served until the new ones are whole.
    let [mut next, mut shown] = ["target/serve/one", "target/serve/other"].map(|folder| root.join(folder));
    let mut packer = Packer::default();
    let mut seen = Sight::of(&root, &WATCHED);
    loop {
        match finish::publish_with(&mut packer, &Sources::of(&root), &next) {
            Ok(()) => {
                site.show(next.clone());
                std::mem::swap(&mut next, &mut shown);
                println!("\nDryrun is at {address} (Ctrl+C ends it; a change of a source builds it again)\n");
            }
            Err(error) => eprintln!("error: {error:#}\nThis builds again as soon as a source changes.\n"),
        }
        seen = changed(seen, || Sight::of(&root, &WATCHED));
    }
}

/// Waits until the sources have changed and no more changes come. Describes what changed.
fn changed(seen: Sight, look: impl Fn() -> Sight) -> Sight {
    let mut now = look();
    loop {
        thread::sleep(LOOK);
        let next = look();
        // An editor or git may be in the middle of writing.
        if next == now && now != seen {
            println!("{} changed.", seen.difference(&now));
            return now;
        }
        now = next;
    }
}

/// Listens on the port asked for, or on the first free one from 8080 on.
fn listener(words: &[String]) -> Result<TcpListener> {
    match port(words)? {
        Some(port) => listen(port).with_context(|| {
            format!("port {port} is taken: stop the program that listens there, or leave out --port")
        }),
        None => (FIRST_PORT..FIRST_PORT + PORTS)
            .find_map(|port| listen(port).ok())
            .with_context(|| format!("no port from {FIRST_PORT} on is free: name one with --port")),
    }
}

fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

/// The port that was asked for.
fn port(words: &[String]) -> Result<Option<u16>> {
    let Some((flag, rest)) = words.split_first() else { return Ok(None) };
    if flag != "--port" {
        no_more("serve", words)?;
    }
    let (number, rest) = rest.split_first().context("--port wants a number, such as --port 3000")?;
    no_more("serve", rest)?;
    let port =
        number.parse().with_context(|| format!("`{number}` is not a port: give a number up to 65535"))?;
    Ok(Some(port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_may_be_asked_for() {
        #[track_caller]
        fn check(words: &[&str], expect: Option<Option<u16>>) {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            assert_eq!(port(&words).ok(), expect, "{words:?}");
        }
        check(&[], Some(None));
        check(&["--port", "3000"], Some(Some(3000)));
        for wrong in [&["--port"][..], &["--port", "70000"], &["--port", "80", "90"], &["--open"]] {
            check(wrong, None);
        }
    }

    #[test]
    fn a_taken_port_is_refused() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listener(&["--port".to_owned(), port.to_string()]).unwrap_err();
        assert!(error.to_string().contains("is taken"), "{error}");
    }

    #[test]
    fn what_is_watched_is_there() {
        for name in WATCHED {
            assert!(run::root().join(name).exists(), "{name} is gone: take it out of WATCHED");
        }
    }
}
