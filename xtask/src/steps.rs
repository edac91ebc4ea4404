//! Prints each step of a command while it runs.

use std::time::Instant;

use anyhow::Result;

/// Does some work. A line before it says what is done and how long it usually takes; a line after it, how long it took.
pub(crate) fn step<T>(what: &str, usually: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("{}: usually {usually}.", capital(what));
    let start = Instant::now();
    let done = work()?;
    println!("Done with {what}, after {} s.", start.elapsed().as_secs());
    Ok(done)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_begins_with_a_capital() {
        assert_eq!(capital("writing the pages"), "Writing the pages");
        assert_eq!(capital(""), "");
    }

    #[test]
    fn a_fault_goes_up() {
        assert_eq!(step("counting", "no time", || Ok(3)).unwrap(), 3);
        assert!(step("counting", "no time", || -> Result<()> { anyhow::bail!("lost count") }).is_err());
    }
}
