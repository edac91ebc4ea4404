//! The engines that journeys run in, and what each of them needs and can do.

mod chromium;
mod firefox;
mod webkit;

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, Chrome or Edge, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, by WebKitWebDriver, on a display of its own.
    WebKit,
}

/// What the harness must know about an engine. Each engine has one, in a file of its own.
pub(crate) struct Facts {
    /// Its name, as messages show it.
    pub(crate) name: &'static str,
    /// The word for it in `DRYRUN_ENGINES`.
    pub(crate) word: &'static str,
    /// The driver's program and its arguments. The port is 0 if the driver chooses one and prints it.
    pub(crate) driver: fn(port: u16) -> Vec<String>,
    /// How the harness learns the driver's port.
    pub(crate) port: Port,
    /// The capabilities of a session. The folder is the browser's home: new and empty.
    pub(crate) capabilities: fn(home: &Path) -> Map<String, Value>,
    /// Whether the driver passes on commands of the Chrome DevTools protocol: emulation, scripts before the
    /// page's own, and the browser's log. Elsewhere the site puts such scripts into what it serves.
    pub(crate) devtools: bool,
}

/// How the harness learns the port of a driver.
pub(crate) enum Port {
    /// The driver chooses a free port and prints it. This function finds it in a line.
    Told(fn(&str) -> Option<u16>),
    /// The harness chooses the port, and the driver prints nothing.
    Given,
}

impl Engine {
    /// All of them, in the order in which a journey goes through them.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The engines that this run is for: those that `DRYRUN_ENGINES` lists, with commas between, or all.
    ///
    /// # Errors
    /// When the list names an engine that does not exist.
    pub fn chosen() -> Result<Vec<Engine>> {
        let words = std::env::var("DRYRUN_ENGINES").unwrap_or_default();
        let words: Vec<&str> = words.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Ok(Engine::ALL.to_vec());
        }
        words.into_iter().map(Engine::named).collect()
    }

    fn named(word: &str) -> Result<Engine> {
        let found = Engine::ALL.into_iter().find(|engine| engine.facts().word == word);
        found.with_context(|| {
            format!("DRYRUN_ENGINES names `{word}`; the engines are chromium, firefox and webkit")
        })
    }

    pub(crate) fn facts(self) -> &'static Facts {
        match self {
            Engine::Chromium => &chromium::FACTS,
            Engine::Firefox => &firefox::FACTS,
            Engine::WebKit => &webkit::FACTS,
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.facts().name)
    }
}

/// The program that a variable names, or the one of this name on `PATH`.
fn program(variable: &str, name: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| name.to_owned())
}

/// The folder below a browser's home where its downloads go.
pub(crate) const DOWNLOADS: &str = "downloads";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_have_words() {
        for engine in Engine::ALL {
            assert_eq!(Engine::named(engine.facts().word).unwrap(), engine);
        }
        assert!(Engine::named("netscape").is_err());
    }

    #[test]
    fn ports_are_read_from_what_drivers_print() {
        let told = |engine: Engine, line: &str| match engine.facts().port {
            Port::Told(find) => find(line),
            Port::Given => None,
        };
        let line = "ChromeDriver was started successfully on port 40123.";
        assert_eq!(told(Engine::Chromium, line), Some(40123));
        let line = "1732086335000\tgeckodriver\tINFO\tListening on 127.0.0.1:40123";
        assert_eq!(told(Engine::Firefox, line), Some(40123));
        assert_eq!(told(Engine::Firefox, "something else"), None);
    }
}
