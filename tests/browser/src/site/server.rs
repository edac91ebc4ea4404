//! The process behind a site: orders come in by its input, one a line; its output tells the port, then each
//! path that is asked for, and [`DONE`] after each order.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result};

use super::manner::{Manner, Order};

/// What is told after an order; no path is, since paths begin with a slash.
pub(super) const DONE: &str = "done";

/// The path of the scripts that run before a page's own.
const BEFORE: &str = "~before.js";

/// The service worker.
const WORKER: &str = "worker.js";

#[derive(Default)]
struct Serving {
    manner: Manner,
    /// How many requests there were since the last order.
    requests: usize,
}

type Shared = Arc<Mutex<Serving>>;

/// What to do about one request.
struct Task {
    manner: Manner,
    dies: bool,
    cuts: bool,
}

/// Serves on a port of this machine, or on a free one where that is 0, until the standard input ends.
///
/// # Errors
/// When the port cannot be had, or an order cannot be read.
pub fn serve_until_input_ends(port: u16) -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).context("taking a port")?;
    let shared = Shared::default();
    let theirs = Arc::clone(&shared);
    tell(&listener.local_addr().context("asking for the port")?.port().to_string())?;
    thread::spawn(move || {
        for stream in listener.incoming().filter_map(Result::ok) {
            let shared = Arc::clone(&theirs);
            // A browser that leaves in mid-answer is its own affair.
            thread::spawn(move || drop(answer(stream, &shared)));
        }
    });
    for line in io::stdin().lines() {
        let order = serde_json::from_str(&line.context("reading an order")?).context("reading an order")?;
        let mut serving = lock(&shared);
        if let Order::Be(manner) = order {
            *serving = Serving { manner, requests: 0 };
        }
        tell(DONE)?;
    }
    Ok(())
}

/// A line to whoever started this process.
fn tell(line: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}

fn lock(shared: &Shared) -> MutexGuard<'_, Serving> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one request and closes: with connections kept alive, no request would be the last.
fn answer(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if method.is_empty() {
        // Browsers open connections ahead of need and close them unused.
        return Ok(());
    }
    let path = target.split('?').next().unwrap_or_default();
    let task = task(shared, path)?;
    if task.dies {
        std::process::exit(1);
    }
    let Manner { folder, below, kept_for, before, .. } = &task.manner;
    let inside = path.strip_prefix(below.as_str());
    let keeping = match kept_for {
        Some(seconds) if inside != Some(BEFORE) => format!("max-age={seconds}"),
        _ => "no-cache".to_owned(),
    };
    let (status, kind, body) = match inside.and_then(|inside| find(Path::new(folder), inside)) {
        _ if inside == Some(BEFORE) => {
            ("200 OK", "text/javascript; charset=utf-8", before.join("\n;\n").into_bytes())
        }
        // A worker would keep the page as it was built, and give that out past these scripts.
        Some(_) if inside == Some(WORKER) && !before.is_empty() => missing(),
        Some(file) => ("200 OK", kind(&file), with_scripts(fs::read(&file)?, &file, &task.manner)),
        None => missing(),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: {keeping}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        let end = if task.cuts { body.len() / 2 } else { body.len() };
        stream.write_all(body.get(..end).unwrap_or_default())?;
    }
    stream.flush()
}

fn missing() -> (&'static str, &'static str, Vec<u8>) {
    ("404 Not Found", "text/plain; charset=utf-8", b"There is no such file.".to_vec())
}

/// Counts and tells a request; the harness's own scripts are none.
fn task(shared: &Shared, path: &str) -> io::Result<Task> {
    let mut serving = lock(shared);
    let counts = !path.ends_with(BEFORE);
    if counts {
        serving.requests += 1;
        tell(path)?;
    }
    let from = |at: Option<usize>| counts && at.is_some_and(|at| serving.requests >= at);
    let (dies, cuts) = (from(serving.manner.dies_at), from(serving.manner.cuts_at));
    Ok(Task { manner: serving.manner.clone(), dies, cuts })
}

/// The file behind a path below the root; never one outside of the folder.
fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    if path.starts_with('/') || path.split('/').any(|part| part == "..") {
        return None;
    }
    let file = folder.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// A page with a reference to the scripts that come before its own, if there are any; other files as they are.
fn with_scripts(body: Vec<u8>, file: &Path, manner: &Manner) -> Vec<u8> {
    const HEAD: &str = "<head>";
    if manner.before.is_empty() || file.extension().is_none_or(|extension| extension != "html") {
        return body;
    }
    let script = format!("{HEAD}<script src=\"{}{BEFORE}\"></script>", manner.below);
    String::from_utf8_lossy(&body).replacen(HEAD, &script, 1).into_bytes()
}

/// The media type by which a browser takes the file for what it is.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_folder_are_found() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(find(folder, "Cargo.toml"), Some(folder.join("Cargo.toml")));
        assert_eq!(find(folder, "../../Cargo.toml"), None);
        assert_eq!(find(folder, "/etc/passwd"), None);
        assert_eq!(find(folder, "missing"), None);
    }

    #[test]
    fn scripts_come_first_in_the_head() {
        let manner = Manner { below: "/quiz/".to_owned(), before: vec!["1".to_owned()], ..Manner::default() };
        let page = with_scripts(b"<head><meta></head>".to_vec(), Path::new("index.html"), &manner);
        assert_eq!(page, b"<head><script src=\"/quiz/~before.js\"></script><meta></head>");
        assert_eq!(with_scripts(b"<head>".to_vec(), Path::new("a.js"), &manner), b"<head>");
        assert_eq!(with_scripts(b"<head>".to_vec(), Path::new("a.html"), &Manner::default()), b"<head>");
    }
}
