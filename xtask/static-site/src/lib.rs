//! Serves the files of a folder over HTTP like a static host: reads a request, finds its file, answers.
//!
//! `cargo xtask serve` and the site of the browser tests use it. It has no thread, no port and no state: the callers
//! listen and decide what is special about an answer. The standard library is enough, because each connection answers
//! one request, from a browser on this machine.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

/// The most bytes that the head of a request may have; browsers send less than a kilobyte.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What a browser asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method, such as `GET`.
    pub method: String,
    /// The path with the slash before it, without the query.
    pub path: String,
}

impl Request {
    /// Reads the head of a request; `None` if the connection ended without one, because browsers open connections in
    /// advance and may close them unused.
    ///
    /// # Errors
    /// When the connection breaks, or the request is not text.
    pub fn read(stream: impl Read) -> io::Result<Option<Self>> {
        let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
        let first = lines.next().transpose()?.unwrap_or_default();
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let mut words = first.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let path = target.split('?').next().unwrap_or_default();
        Ok((!method.is_empty()).then(|| Self { method: method.to_owned(), path: path.to_owned() }))
    }
}

/// An answer, complete except for how long it may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status: code and words, like `200 OK`.
    pub status: &'static str,
    /// The media type.
    pub kind: &'static str,
    /// The bytes that are sent after the head.
    pub body: Vec<u8>,
    /// How they are compressed, such as `br`; `None` if they are not.
    pub encoding: Option<&'static str>,
    /// Whether pages of every site may read it, as on GitHub Pages. A frame with a sandbox has no origin that is the site's.
    pub is_shared: bool,
}

impl Answer {
    /// An answer with these bytes, of this media type.
    #[must_use]
    pub fn of(kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status: "200 OK", kind, body: body.into(), encoding: None, is_shared: true }
    }

    /// An answer with a file as it is on the disk.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn file(file: &Path) -> io::Result<Self> {
        Ok(Self::of(kind(file), fs::read(file)?))
    }

    /// The answer that there is no such file.
    #[must_use]
    pub fn missing() -> Self {
        Self { status: "404 Not Found", ..Self::of("text/plain; charset=utf-8", "There is no such file.") }
    }

    /// The head, with a `Cache-Control`. It says that the connection ends, so that no request has to wait for another.
    #[must_use]
    pub fn head(&self, keeping: &str) -> String {
        let encoding =
            self.encoding.map(|encoding| format!("Content-Encoding: {encoding}\r\n")).unwrap_or_default();
        let shared = if self.is_shared { "Access-Control-Allow-Origin: *\r\n" } else { "" };
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{encoding}Cache-Control: {keeping}\r\n\
             {shared}Connection: close\r\n\r\n",
            self.status,
            self.kind,
            self.body.len()
        )
    }

    /// Sends head and body; only the head if the method is `HEAD`.
    ///
    /// # Errors
    /// When the browser has left.
    pub fn send(&self, request: &Request, keeping: &str, mut stream: impl Write) -> io::Result<()> {
        stream.write_all(self.head(keeping).as_bytes())?;
        if request.method != "HEAD" {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

/// The file for a path below the root, without the slash before it. It is never outside of the folder.
#[must_use]
pub fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    if path.starts_with('/') || path.split('/').any(|part| part == "..") {
        return None;
    }
    let file = folder.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

/// The media type of a file, by its name.
#[must_use]
pub fn kind(file: &Path) -> &'static str {
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
    fn requests_are_read() {
        #[track_caller]
        fn check(head: &str, expect: Option<(&str, &str)>) {
            let request = Request::read(head.as_bytes()).unwrap();
            let expect = expect.map(|(method, path)| Request { method: method.into(), path: path.into() });
            assert_eq!(request, expect, "{head:?}");
        }
        check("", None);
        check("\r\n", None);
        check("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Some(("GET", "/")));
        check("HEAD /a.css?now#later HTTP/1.1\r\n\r\nrest", Some(("HEAD", "/a.css")));
        check("GET", Some(("GET", "")));
        check(&format!("GET / {}", "a".repeat(1_000_000)), Some(("GET", "/")));
    }

    #[test]
    fn only_files_of_the_folder_are_found() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(find(folder, "Cargo.toml"), Some(folder.join("Cargo.toml")));
        for path in ["../static-site/Cargo.toml", "src/../Cargo.toml", "/etc/passwd", "missing", ""] {
            assert_eq!(find(folder, path), None, "{path}");
        }
    }

    #[test]
    fn an_answer_says_what_it_is() {
        let request = |method: &str| Request { method: method.to_owned(), path: "/".to_owned() };
        let answer = Answer::of(kind(Path::new("dryrun.wasm")), *b"\0asm");
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\nContent-Length: 4\r\n\
            Cache-Control: no-cache\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n";
        for (method, body) in [("GET", "\0asm"), ("HEAD", "")] {
            let mut sent = Vec::new();
            answer.send(&request(method), "no-cache", &mut sent).unwrap();
            assert_eq!(String::from_utf8(sent).unwrap(), format!("{head}{body}"));
        }
    }
}
