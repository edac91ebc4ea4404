//! `cargo xtask serve [--port N]`: builds, serves, and rebuilds on every change. Nothing has to be installed first.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::{build, no_more, run};

const FIRST_PORT: u16 = 8080;

/// How many ports are tried if the command names none.
const PORTS: u16 = 100;

/// Builds, serves and rebuilds on every change, until it is interrupted.
pub(crate) fn command(words: &[String]) -> Result<ExitCode> {
    let port = port(words)?;
    let mut trunk = build::trunk(&run::root())?;
    trunk.args(["serve", "--release", "--address", "127.0.0.1", "--port", &port.to_string()]);
    println!("Building. The address is printed when the page is ready.");
    thread::spawn(move || announce(port));
    run::succeed(&mut trunk, "serving")?;
    Ok(ExitCode::SUCCESS)
}

/// The port that the command names, or the first free one from 8080 on.
fn port(words: &[String]) -> Result<u16> {
    let Some((flag, rest)) = words.split_first() else {
        return (FIRST_PORT..FIRST_PORT + PORTS)
            .find(|&port| is_free(port))
            .with_context(|| format!("no port from {FIRST_PORT} on is free: choose one with --port"));
    };
    if flag != "--port" {
        no_more("serve", words)?;
    }
    let (number, rest) = rest.split_first().context("--port needs a number, such as --port 3000")?;
    no_more("serve", rest)?;
    let port = number
        .parse()
        .with_context(|| format!("`{number}` is not a port: a port is a number up to 65535"))?;
    if !is_free(port) {
        bail!("port {port} is in use: stop the program that uses it, or leave out --port");
    }
    Ok(port)
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

/// Prints the address when the page is ready. Trunk accepts connections before its first build is done.
fn announce(port: u16) {
    while !answers(port).unwrap_or(false) {
        thread::sleep(Duration::from_millis(200));
    }
    println!("\nDryrun is at http://127.0.0.1:{port}/ (Ctrl+C ends it)\n");
}

/// Whether the page is served already.
fn answers(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.write_all(b"GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")?;
    let mut status = String::new();
    BufReader::new(stream).read_line(&mut status)?;
    Ok(status.contains(" 200 "))
}
