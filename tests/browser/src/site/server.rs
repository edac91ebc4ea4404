//! The process behind a site. It reads orders from its input, one in each line. It prints the port, then each path
//! that is asked for, and [`DONE`] after each order.

use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result};
use static_site::{Answer, Request, kind};

use super::manner::{Manner, Order};

/// What the server prints after it has carried out an order. It differs from every path, because paths begin with a
/// slash.
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

/// Serves on a port of this machine (0 means any free port), until the standard input ends.
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

/// Prints a line to the program that started this process.
fn tell(line: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{line}")?;
    output.flush()
}

fn lock(shared: &Shared) -> MutexGuard<'_, Serving> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one request and closes the connection. If connections were kept alive, no request would be the last one.
fn answer(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let Some(request) = Request::read(&stream)? else { return Ok(()) };
    let task = task(shared, &request.path)?;
    if task.dies {
        std::process::exit(1);
    }
    let Manner { folder, below, kept_for, before, .. } = &task.manner;
    let inside = request.path.strip_prefix(below.as_str());
    let keeping = match kept_for {
        Some(seconds) if inside != Some(BEFORE) => format!("max-age={seconds}"),
        _ => "no-cache".to_owned(),
    };
    let answer = match inside.and_then(|inside| static_site::find(Path::new(folder), inside)) {
        _ if inside == Some(BEFORE) => Answer::of(kind(Path::new(BEFORE)), before.join("\n;\n")),
        // A worker would keep the page as it was built, and give that out past these scripts.
        Some(_) if inside == Some(WORKER) && !before.is_empty() => Answer::missing(),
        Some(file) => compressed(with_scripts(Answer::file(&file)?, &task.manner), &task.manner)?,
        None => Answer::missing(),
    };
    let answer = Answer { is_shared: !task.manner.is_closed, ..answer };
    if task.cuts {
        stream.write_all(answer.head(&keeping).as_bytes())?;
        return stream.write_all(answer.body.get(..answer.body.len() / 2).unwrap_or_default());
    }
    if task.manner.hides_length {
        return send_in_pieces(&answer, &keeping, stream);
    }
    answer.send(&request, &keeping, stream)
}

/// Sends an answer whose end is that of the connection.
fn send_in_pieces(answer: &Answer, keeping: &str, mut stream: TcpStream) -> io::Result<()> {
    let head = answer.head(keeping);
    let says_length = |line: &&str| line.to_ascii_lowercase().starts_with("content-length");
    let head: String = head.split_inclusive("\r\n").filter(|line| !says_length(line)).collect();
    stream.write_all(head.as_bytes())?;
    answer.body.chunks(1_000).try_for_each(|piece| stream.write_all(piece))
}

/// Counts and reports a request. Requests for the harness's own scripts are not counted.
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

/// A page with a reference to the scripts that come before its own, if there are any; other files as they are.
fn with_scripts(mut answer: Answer, manner: &Manner) -> Answer {
    const HEAD: &str = "<head>";
    if !manner.before.is_empty() && answer.kind == kind(Path::new("page.html")) {
        let script = format!("{HEAD}<script src=\"{}{BEFORE}\"></script>", manner.below);
        answer.body = String::from_utf8_lossy(&answer.body).replacen(HEAD, &script, 1).into_bytes();
    }
    answer
}

/// Compressed, where the site does that. Each answer only once: Brotli takes longer than the network.
fn compressed(answer: Answer, manner: &Manner) -> io::Result<Answer> {
    static PACKED: Mutex<Vec<(Vec<u8>, Vec<u8>)>> = Mutex::new(Vec::new());
    if !manner.compresses {
        return Ok(answer);
    }
    let mut packed = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    let known = packed.iter().find(|(plain, _)| *plain == answer.body).map(|(_, small)| small.clone());
    let body = match known {
        Some(small) => small,
        None => {
            let mut small = Vec::new();
            let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
            brotli::BrotliCompress(&mut answer.body.as_slice(), &mut small, &parameters)?;
            packed.push((answer.body.clone(), small.clone()));
            small
        }
    };
    Ok(Answer { body, encoding: Some("br"), ..answer })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_come_first_in_the_head() {
        #[track_caller]
        fn check(name: &str, manner: &Manner, expect: &str) {
            let answer = Answer::of(kind(Path::new(name)), "<head><meta></head>");
            assert_eq!(with_scripts(answer, manner).body, expect.as_bytes());
        }
        let manner = Manner { below: "/quiz/".to_owned(), before: vec!["1".to_owned()], ..Manner::default() };
        check("index.html", &manner, "<head><script src=\"/quiz/~before.js\"></script><meta></head>");
        check("a.js", &manner, "<head><meta></head>");
        check("index.html", &Manner::default(), "<head><meta></head>");
    }
}
