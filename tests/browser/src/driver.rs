//! The driver of a browser: a process that ends when the tests end, even if they crash.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::engine::{DOWNLOADS, Engine, Port};

/// Waits for its input to end, which it does when the tests end, be it by a crash; then it ends its
/// process group, which holds the driver and the browser, and takes away their home. A `static` is
/// never dropped, and a driver that is killed leaves its browser behind, so nothing less would do.
const GUARD: &str = r#"
home=$1
shift
trap '' INT TERM
(trap - TERM; exec "$@" </dev/null) &
exec >/dev/null
read -r end
kill -s TERM -- "-$$"
wait
sleep 0.3
rm -rf "$home"
kill -s KILL -- "-$$"
"#;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver, with an empty home folder for its browser.
pub(crate) struct Driver {
    guard: Child,
    home: PathBuf,
    url: String,
}

impl Driver {
    /// Starts the driver of an engine on a free port.
    pub(crate) fn start(engine: Engine) -> Result<Driver> {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("dryrun-browser-{}-{number}", std::process::id()));
        prepare(&home).with_context(|| format!("making {}", home.display()))?;
        let facts = engine.facts();
        let given = match facts.port {
            Port::Told(_) => 0,
            Port::Given => free_port().context("looking for a free port")?,
        };
        let words = (facts.driver)(given);
        let mut guard = Command::new("sh")
            .args(["-c", GUARD, "sh"])
            .arg(&home)
            .args(&words)
            // What a browser leaves behind, it leaves there.
            .env("HOME", &home)
            .env("TMPDIR", &home)
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("XDG_DATA_HOME")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting a shell for {}", words.join(" ")))?;
        let output = guard.stdout.take().map(BufReader::new);
        let port = output.and_then(|output| match facts.port {
            Port::Told(find) => told(output, find),
            Port::Given => listens(output, given),
        });
        let driver = Driver { guard, home, url: format!("http://127.0.0.1:{}", port.unwrap_or_default()) };
        if port.is_none() {
            bail!(
                "the driver of {engine} does not start: `{}`. `cargo xtask test browser` installs it",
                words.join(" ")
            );
        }
        Ok(driver)
    }

    /// The address at which it takes commands.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The home folder of its browser.
    pub(crate) fn home(&self) -> &Path {
        &self.home
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        drop(self.guard.wait());
    }
}

/// Makes a home folder with a folder for downloads, and a file that tells programs of GNOME about the latter.
fn prepare(home: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(home.join(DOWNLOADS))?;
    std::fs::create_dir_all(home.join(".config"))?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"$HOME/{DOWNLOADS}\"\n");
    std::fs::write(home.join(".config/user-dirs.dirs"), folders)
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Reads until a line contains the port. Then it goes on reading and ignores what comes, so that the driver never has
/// to wait.
fn told(mut output: BufReader<ChildStdout>, find: fn(&str) -> Option<u16>) -> Option<u16> {
    let mut line = String::new();
    while output.read_line(&mut line).ok()? > 0 {
        if let Some(port) = find(line.trim_end()) {
            std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
            return Some(port);
        }
        line.clear();
    }
    None
}

/// Tries to connect until the driver listens on the port that it was given.
fn listens(mut output: BufReader<ChildStdout>, port: u16) -> Option<u16> {
    std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(port)
}
