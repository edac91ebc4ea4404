//! The process behind a `Site` of the harness: `site-server PORT`. It ends when its input ends, or when it is killed.

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let port = std::env::args().nth(1).context("which port? 0 is any")?;
    browser_tests::serve_until_input_ends(port.parse().context("a port is a number up to 65535")?)
}
