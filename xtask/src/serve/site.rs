//! The server of `cargo xtask serve`: a folder on a port of this machine.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use static_site::{Answer, Request, find};

use crate::{finish, run};

/// Browsers may keep every file, but must ask each time whether it is still valid.
const KEEPING: &str = "no-cache";

/// How long a browser may take for a request or for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The page until the first build is done. It loads itself again every second.
const WAIT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"1\">\
    <title>Dryrun is being built</title><p>Dryrun is being built. The terminal says how far it is, or what is wrong.</p></html>\n";

/// A served folder.
#[derive(Default)]
pub(super) struct Site {
    /// `None` until the first build is done.
    folder: Arc<Mutex<Option<PathBuf>>>,
}

impl Site {
    /// Answers requests to this port until the program ends.
    pub(super) fn listening(listener: TcpListener) -> Self {
        let site = Self::default();
        let folder = Arc::clone(&site.folder);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = folder.lock().unwrap_or_else(PoisonError::into_inner).clone();
                // A browser that leaves in the middle of an answer is its own affair.
                thread::spawn(move || drop(serve(stream, folder)));
            }
        });
        site
    }

    /// Serves this folder from now on.
    pub(super) fn show(&self, folder: PathBuf) {
        *self.folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }
}

fn serve(stream: TcpStream, folder: Option<PathBuf>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = Request::read(&stream)? else { return Ok(()) };
    answer(&request, folder)?.send(&request, KEEPING, stream)
}

fn answer(request: &Request, folder: Option<PathBuf>) -> io::Result<Answer> {
    let plain = "text/plain; charset=utf-8";
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Ok(Answer {
            status: "405 Method Not Allowed",
            ..Answer::of(plain, "This site is only read.")
        });
    }
    let Some(folder) = folder else {
        let wait = Answer::of("text/html; charset=utf-8", WAIT);
        return Ok(Answer { status: "503 Service Unavailable", ..wait });
    };
    match request.path.strip_prefix('/') {
        // The worker would keep the page of before. This one takes the other away, where one was registered.
        Some(finish::WORKER) => Answer::file(&run::root().join("assets/worker-that-ends.js")),
        Some(path) => find(&folder, path).map_or_else(|| Ok(Answer::missing()), |file| Answer::file(&file)),
        None => Ok(Answer::missing()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};

    use super::*;

    /// The answer of a site to a request.
    fn asked(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_folder_is_served_once_it_is_built() {
        let folder = std::env::temp_dir().join(format!("dryrun-site-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "the page").unwrap();
        fs::write(folder.join("dryrun.wasm"), "the program").unwrap();
        fs::write(folder.join("worker.js"), "the worker that keeps").unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let site = Site::listening(listener);
        let check = |request: &str, parts: &[&str]| {
            let answer = asked(port, request);
            for part in parts {
                assert!(answer.contains(part), "`{request}` lacks `{part}`: {answer}");
            }
        };
        check("GET /", &["HTTP/1.1 503 ", "text/html", "is being built"]);
        site.show(folder.clone());
        check(
            "GET /",
            &["HTTP/1.1 200 ", "text/html; charset=utf-8", "Cache-Control: no-cache\r\n", "\r\n\r\nthe page"],
        );
        check("GET /dryrun.wasm?now", &["Content-Type: application/wasm\r\n", "\r\n\r\nthe program"]);
        check("GET /dryrun.wasm", &["Access-Control-Allow-Origin: *\r\n"]);
        check("GET /worker.js", &["text/javascript", "registration.unregister()"]);
        check("GET /../Cargo.toml", &["HTTP/1.1 404 "]);
        check("POST /", &["HTTP/1.1 405 "]);
        assert!(asked(port, "HEAD /").ends_with("\r\n\r\n"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
