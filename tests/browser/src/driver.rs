//! The driver of the browser: a process of ours that ends when we do, however we end.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

/// Waits for its input to end, which it does when the tests end, be it by a crash; then it ends its
/// process group, which holds the driver and the browser, and takes away the profile. A `static` is
/// never dropped, and a driver that is killed leaves its browser behind, so nothing less would do.
const GUARD: &str = r#"
trap '' INT TERM
(trap - TERM; exec "$1" --port=0) &
read -r end
kill -s TERM -- "-$$"
wait
sleep 0.3
rm -rf "$2"
kill -s KILL -- "-$$"
"#;

/// A running chromedriver with an empty profile for its browser.
pub(crate) struct Driver {
    guard: Child,
    profile: PathBuf,
    url: String,
}

impl Driver {
    /// Starts the chromedriver that `CHROMEDRIVER` names, or the one on `PATH`, on a free port.
    pub(crate) fn start() -> Result<Driver> {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let profile = std::env::temp_dir().join(format!("dryrun-browser-{}-{number}", std::process::id()));
        let chromedriver = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut guard = Command::new("sh")
            .args(["-c", GUARD, "sh", &chromedriver])
            .arg(&profile)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting a shell for chromedriver")?;
        let port = guard.stdout.take().and_then(|output| port(BufReader::new(output)));
        let Some(port) = port else {
            bail!(
                "`{chromedriver}` does not start: `cargo xtask test browser` installs it, or name it in CHROMEDRIVER"
            );
        };
        Ok(Driver { guard, profile, url: format!("http://127.0.0.1:{port}") })
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The folder for its browser's profile.
    pub(crate) fn profile(&self) -> &Path {
        &self.profile
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        drop(self.guard.wait());
    }
}

/// Reads `ChromeDriver was started successfully on port 40123.` and keeps reading, unheard, so that
/// the driver never waits for us.
fn port(mut output: BufReader<impl std::io::Read + Send + 'static>) -> Option<u16> {
    let mut line = String::new();
    while output.read_line(&mut line).ok()? > 0 {
        let port = line.trim_end().rsplit_once("successfully on port ");
        if let Some(port) = port.and_then(|(_, port)| port.trim_end_matches('.').parse().ok()) {
            std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
            return Some(port);
        }
        line.clear();
    }
    None
}
