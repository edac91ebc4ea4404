//! A server for `dist/` that can be stopped, so that "offline" means that nobody listens.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// One folder, served on a port of its own: no two sites share an origin, so neither do they share
/// storage. Dropping it stops it.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

struct Shared {
    folder: PathBuf,
    stopped: AtomicBool,
    requests: Mutex<Vec<String>>,
}

impl Site {
    /// Serves a folder on a free port of this machine.
    ///
    /// # Errors
    /// When no port can be had.
    pub fn serve(folder: impl Into<PathBuf>) -> io::Result<Site> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            folder: folder.into(),
            stopped: AtomicBool::new(false),
            requests: Mutex::default(),
        });
        let theirs = Arc::clone(&shared);
        let listening = thread::spawn(move || listen(&listener, &theirs));
        Ok(Site { address, shared, listening: Some(listening) })
    }

    /// The address of its root, with the slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The paths asked for so far, in order, without their query.
    pub fn requests(&self) -> Vec<String> {
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes the socket: from here on, a browser is refused.
    pub fn stop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        if let Some(listening) = self.listening.take() {
            // A last connection wakes the listener, which sees that it has been stopped.
            drop(TcpStream::connect(self.address));
            drop(listening.join());
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        // A browser that leaves in mid-answer is its own affair.
        thread::spawn(move || drop(answer(stream, &shared)));
    }
}

/// Answers one request and closes: a connection kept alive would outlive `stop`.
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
    shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    let (status, kind, body) = match find(&shared.folder, path) {
        Some(file) => ("200 OK", kind(&file), fs::read(&file)?),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"There is no such file.".to_vec()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// The file behind a path; never one outside of the folder.
fn find(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    if path.split('/').any(|part| part == "..") {
        return None;
    }
    let file = folder.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
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
    fn a_stopped_site_refuses() {
        let mut site = Site::serve(env!("CARGO_MANIFEST_DIR")).unwrap();
        assert!(TcpStream::connect(site.address).is_ok());
        site.stop();
        assert!(TcpStream::connect(site.address).is_err());
    }

    #[test]
    fn only_files_of_the_folder_are_found() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(find(folder, "/Cargo.toml"), Some(folder.join("Cargo.toml")));
        assert_eq!(find(folder, "/../../Cargo.toml"), None);
        assert_eq!(find(folder, "/missing"), None);
    }
}
