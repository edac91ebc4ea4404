//! A server for `dist/` in a process of its own, so that a test can kill it to be offline.

mod manner;
mod server;

pub use server::serve_until_input_ends;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};

use manner::{Manner, Order};

/// One folder, served on a port of its own. So two sites never share an origin or its storage. Dropping it stops the
/// server.
///
/// How the folder is served can be changed at any time. A change applies from the next request on.
pub struct Site {
    /// The name of this machine in its address.
    host: &'static str,
    port: u16,
    state: Mutex<State>,
}

struct State {
    manner: Manner,
    requests: Vec<String>,
    server: Option<Server>,
}

/// The process that serves.
struct Server {
    process: Child,
    orders: ChildStdin,
    told: Receiver<String>,
}

impl Site {
    /// Serves a folder on a free port of this machine.
    ///
    /// # Errors
    /// When the server does not start.
    pub fn serve(folder: impl Into<PathBuf>) -> Result<Site> {
        let manner = Manner::of(&folder.into());
        let (server, port) = Server::start(0)?;
        let site = Site {
            host: "127.0.0.1",
            port,
            state: Mutex::new(State { manner, requests: Vec::new(), server: None }),
        };
        site.state().server = Some(server);
        site.change(|_| ())?;
        Ok(site)
    }

    /// The same, under another name of this machine.
    #[must_use]
    pub fn named(mut self, host: &'static str) -> Site {
        self.host = host;
        self
    }

    /// The same folder on another port.
    pub(crate) fn again(&self) -> Result<Site> {
        Site::serve(&self.state().manner.folder)
    }

    /// The address of its root, with the slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}:{}{}", self.host, self.port, self.state().manner.below)
    }

    /// The paths asked for so far, in order, without their query.
    pub fn requests(&self) -> Vec<String> {
        let mut state = self.state();
        // A server that is gone has told everything already.
        drop(state.order(&Order::Tell));
        state.requests.clone()
    }

    /// Kills the server's process. From now on, connections are refused.
    pub fn stop(&mut self) {
        let mut state = self.state();
        if let Some(mut server) = state.server.take() {
            drop(server.process.kill());
            drop(server.process.wait());
            state.requests.extend(server.told.iter());
        }
    }

    /// Serves again, on the same port, after [`Site::stop`] or [`Site::dies_at`]; nothing dies or is cut any more.
    ///
    /// # Errors
    /// When the server does not start.
    pub fn start(&mut self) -> Result<()> {
        self.stop();
        let (server, _) = Server::start(self.port)?;
        self.state().server = Some(server);
        self.change(|manner| (manner.dies_at, manner.cuts_at) = (None, None))
    }

    /// Serves another folder from now on, as after an update.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn swap(&self, folder: impl AsRef<Path>) -> Result<()> {
        self.change(|manner| manner.folder = folder.as_ref().display().to_string())
    }

    /// Serves below a path, such as `/quiz/`, and nothing elsewhere, as a project's page on a shared host.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn below(&self, path: &str) -> Result<()> {
        self.change(|manner| manner.below = path.to_owned())
    }

    /// Allows browsers to keep everything for this many seconds without asking again, as GitHub Pages does.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn kept_for(&self, seconds: u32) -> Result<()> {
        self.change(|manner| manner.kept_for = Some(seconds))
    }

    /// Compresses every answer with Brotli, as large hosts do.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn compresses(&self) -> Result<()> {
        self.change(|manner| manner.compresses = true)
    }

    /// Lets no page of another site, nor one in a sandbox, read what it serves, unlike most static hosts.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn keeps_to_itself(&self) -> Result<()> {
        self.change(|manner| manner.is_closed = true)
    }

    /// Sends every answer in small pieces and does not say how long it is, as hosts do that make answers as they go.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn hides_length(&self) -> Result<()> {
        self.change(|manner| manner.hides_length = true)
    }

    /// Makes the server's process end at this request from now, 1 being the next, without an answer to it.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn dies_at(&self, request: usize) -> Result<()> {
        self.change(|manner| manner.dies_at = Some(request))
    }

    /// Ends the answer to this request from now, 1 being the next, at half of its body, and those to all later ones:
    /// Firefox asks again for what breaks off.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn cuts_at(&self, request: usize) -> Result<()> {
        self.change(|manner| manner.cuts_at = Some(request))
    }

    /// Runs this script in every page served from now on, before the page's own. It comes from a file of its own
    /// at the top of the head, which a policy that allows the site's own scripts allows too.
    pub(crate) fn puts_before(&self, script: &str) -> Result<()> {
        self.change(|manner| manner.before.push(script.to_owned()))
    }

    /// Serves pages as they are again.
    pub(crate) fn puts_nothing_before(&self) -> Result<()> {
        self.change(|manner| manner.before.clear())
    }

    fn change(&self, change: impl FnOnce(&mut Manner)) -> Result<()> {
        let mut state = self.state();
        change(&mut state.manner);
        let order = Order::Be(state.manner.clone());
        state.order(&order)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

impl State {
    /// Sends an order and reads what the server reports until it has carried it out.
    fn order(&mut self, order: &Order) -> Result<()> {
        let server = self.server.as_mut().context("the site is stopped")?;
        let line = serde_json::to_string(order).context("writing an order")?;
        let sent = writeln!(server.orders, "{line}");
        for told in &server.told {
            if told == server::DONE {
                return Ok(());
            }
            self.requests.push(told);
        }
        sent.context("ordering the site")?;
        anyhow::bail!("the site's server has ended")
    }
}

impl Server {
    /// Starts the process on a port (0 means any free port), and returns its port.
    fn start(port: u16) -> Result<(Server, u16)> {
        let program = program()?;
        let mut process = Command::new(&program)
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let orders = process.stdin.take().context("a pipe to the site's server")?;
        let output = process.stdout.take().context("a pipe from the site's server")?;
        let (tell, told) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    break;
                }
            }
        });
        let first = told.recv().context("the site's server ended before it had a port")?;
        let port = first.parse().with_context(|| format!("the site's server told no port but `{first}`"))?;
        Ok((Server { process, orders, told }, port))
    }
}

/// The server's program, which cargo puts beside the tests or one folder above them.
fn program() -> Result<PathBuf> {
    let this = std::env::current_exe().context("finding where cargo puts programs")?;
    let found = this.ancestors().skip(1).take(2).map(|folder| folder.join("site-server"));
    found.into_iter().find(|program| program.is_file()).context(
        "there is no site-server beside this program: `cargo build --package browser-tests --bins` makes it",
    )
}
