//! The text of an exported file: the lines of one version, within the lines that are the same in every version.

use super::meant::WAYS;
use super::{Exported, ImportFault, MOST_BYTES};
use crate::envelope::CHECKSUM;
use crate::{Released, Versions};
use dryrun_bank::{BankId, split_around};

/// The first line, before the version.
const TITLE: &str = "Dryrun progress, version ";
/// The beginning of the second line, before the bank's id.
const BANK: &str = "bank ";

impl Exported {
    /// The exported file of progress in this bank. `about` is a comment for people who open the file. Reviews from the
    /// future that a reset hides are left out, because no line of the file could hide them and nothing else.
    #[must_use]
    pub fn write(&self, bank: &BankId, about: &str) -> String {
        self.write_as::<Released>(bank, about)
    }

    /// The same, in the newest of these versions.
    #[must_use]
    pub fn write_as<V: Versions>(&self, bank: &BankId, about: &str) -> String {
        let mut text = format!("{TITLE}{}\n{BANK}{bank}\n", V::EXPORT);
        for line in about.lines() {
            text += "# ";
            text += line;
            text.push('\n');
        }
        let file = Self { log: self.log.portable(), ..self.clone() };
        V::write_export(&file, &mut text);
        let checksum = CHECKSUM.checksum(text.as_bytes());
        text += &format!("end {} {checksum:08x}\n", file.log.stored().len());
        text
    }

    /// Reads an exported file of this bank. Ends of lines, spaces and what stands before all lines may have changed on the
    /// way, and empty lines may follow the last line.
    ///
    /// # Errors
    /// See [`ImportFault`].
    pub fn read(text: &str, bank: &BankId) -> Result<Self, ImportFault> {
        Self::read_as::<Released>(text, bank)
    }

    /// The same, for a file of one of these versions.
    ///
    /// # Errors
    /// See [`ImportFault`].
    pub fn read_as<V: Versions>(text: &str, bank: &BankId) -> Result<Self, ImportFault> {
        if text.len() > MOST_BYTES {
            return Err(ImportFault::TooLarge);
        }
        let mut found = Self::read_lines::<V>(trimmed(text), bank);
        for way in WAYS {
            // No empty line hides the last one.
            let may_fit = matches!(found, Err(ImportFault::Foreign | ImportFault::Changed))
                || (found == Err(ImportFault::Cut) && !way.tight);
            if !may_fit {
                break;
            }
            let again = way.read(text).map(|meant| Self::read_lines::<V>(trimmed(&meant), bank));
            // What is undone shows the cause, too: the end of an indented file may be missing.
            found = again.filter(|again| *again != Err(ImportFault::Foreign)).unwrap_or(found);
        }
        found
    }

    /// Reads the lines as they stand.
    fn read_lines<V: Versions>(text: &str, bank: &BankId) -> Result<Self, ImportFault> {
        if text.is_empty() {
            return Err(ImportFault::Empty);
        }
        let version = text.strip_prefix(TITLE).ok_or(ImportFault::Foreign)?;
        let version = version.lines().next().and_then(|version| version.trim_end().parse::<u32>().ok());
        let (lines, end) = text.rsplit_once('\n').ok_or(ImportFault::Cut)?;
        let lines = lines.strip_suffix('\r').unwrap_or(lines);
        let Some((count, checksum)) = ended(end) else {
            let behind = || behind(text).map_or(ImportFault::Cut, ImportFault::Behind);
            return Err(second(text).map_or_else(behind, ImportFault::Second));
        };
        let mut digest = CHECKSUM.digest();
        lines.split('\r').for_each(|part| digest.update(part.as_bytes()));
        digest.update(b"\n");
        if format!("{:08x}", digest.finalize()) != checksum {
            return Err(second(text).map_or(ImportFault::Changed, ImportFault::Second));
        }
        let version = version.filter(|&version| version > 0).ok_or(ImportFault::Foreign)?;
        // Lines count from 1, and two of them are read.
        let mut rest = (1..).zip(lines.lines()).skip(1);
        let of = rest.next().and_then(|(_, line)| BankId::parse(line.strip_prefix(BANK)?));
        let of = of.ok_or(ImportFault::Line(2))?;
        if of != *bank {
            return Err(ImportFault::OtherBank(of));
        }
        if version > V::EXPORT {
            return Err(ImportFault::Newer);
        }
        let file = V::read_export(version, &mut rest.filter(|(_, line)| !line.starts_with('#')))?;
        if file.log.stored().len() == count { Ok(file) } else { Err(ImportFault::Changed) }
    }
}

/// What the last line says: how many reviews the file has, and the checksum of the lines before.
fn ended(line: &str) -> Option<(usize, &str)> {
    let (count, checksum) = line.strip_prefix("end ")?.split_once(' ')?;
    let checksum = checksum.trim_end();
    (checksum.len() == 8).then_some((count.parse().ok()?, checksum))
}

/// The number of the line that follows the last one of a file, where something does.
fn behind(text: &str) -> Option<usize> {
    let is_end =
        |at: usize| text.get(at + 1..).and_then(|rest| rest.lines().next()).and_then(ended).is_some();
    // Not more of them, because a file may be hostile.
    let (at, _) = text.rmatch_indices("\nend ").take(64).find(|(at, _)| is_end(*at))?;
    text.get(..at).map(|before| before.lines().count() + 2)
}

/// The number of the line with which a second export begins, behind the last line of the first.
fn second(text: &str) -> Option<usize> {
    let is_behind = |before: &str| before.trim_end().rsplit('\n').next().and_then(ended).is_some();
    let (first, mut rest) = split_around(text, TITLE)?;
    let mut read = first.len() + TITLE.len();
    // As above.
    for _ in 0..64 {
        let (before, behind) = split_around(rest, TITLE)?;
        let before = text.get(..read + before.len())?;
        if is_behind(before) {
            return Some(before.lines().count() + 1);
        }
        read = before.len() + TITLE.len();
        rest = behind;
    }
    None
}

/// Removes the few characters that copying may add at either end. Not more of them, because a file may be hostile and
/// consist of nothing but spaces.
fn trimmed(mut text: &str) -> &str {
    const SPACE: [char; 5] = ['\u{feff}', '\n', '\r', ' ', '\t'];
    for _ in 0..64 {
        text = text.strip_prefix(SPACE).unwrap_or(text);
        text = text.strip_suffix(SPACE).unwrap_or(text);
    }
    text
}
