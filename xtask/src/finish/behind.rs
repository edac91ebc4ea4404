//! Puts the deferred module and a bank behind the program, in the program's own Wasm file.
//!
//! The file is a valid Wasm module at three lengths: the program alone; the program with the custom sections `bank`
//! (the header) and `parts` (the list of parts), which is the front that a page compiles and starts; and the whole file,
//! with one custom section for each part. So a page starts while the parts are still on their way. The first part is the
//! deferred module, in a section of its own name; the others are the bank.

use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use dryrun_authoring::{Severity, read_folder};
use dryrun_bank::Bank;
use serde_json::json;

use super::hash;
use crate::compile::Program;

/// The custom section that the front begins with, after the program.
const HEADER: &str = "bank";
const LIST: &str = "parts";
const PART: &str = "part";
const DEFERRED: &str = "deferred";

/// What the list calls the deferred module. `js/deferred.js` and the app know it by this name.
pub(super) const DEFERRED_PART: &str = "deferred.wasm";

/// A program with a bank behind it.
pub(crate) struct WithBank {
    /// The whole file.
    pub(crate) wasm: Vec<u8>,
    /// How many bytes of it are the front: what the page compiles.
    pub(crate) front: usize,
    /// The parts as files of their own.
    pub(crate) parts: Vec<PartFile>,
}

/// A part of the bank as a file of its own.
pub(crate) struct PartFile {
    /// The part, like `linux` or `prompts-linux`, or [`DEFERRED_PART`].
    pub(crate) name: String,
    /// What the file is called.
    pub(crate) file: String,
    pub(crate) bytes: Vec<u8>,
}

impl WithBank {
    /// The hash of the front, as `js/parts.js` computes it.
    pub(crate) fn front_integrity(&self) -> String {
        hash::sha256(self.wasm.get(..self.front).unwrap_or_default())
    }

    /// About how many bytes at the beginning are code: the front, and the deferred module.
    pub(crate) fn code(&self) -> usize {
        let deferred = self.parts.iter().find(|part| part.name == DEFERRED_PART);
        self.front + deferred.map_or(0, |part| part.bytes.len())
    }
}

/// The bank of a folder.
pub(crate) fn bank_of(questions: &Path) -> Result<Bank> {
    let (bank, faults) = read_folder(questions);
    let errors = faults.iter().filter(|fault| fault.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    ensure!(errors.is_empty(), "{} is no bank:\n{}", questions.display(), errors.join("\n"));
    Ok(bank)
}

/// The program, with its deferred module, in a file that may have a bank behind it.
pub(crate) fn program_of(wasm: &[u8]) -> Result<Program> {
    let end = places(wasm, HEADER)?.map_or(wasm.len(), |place| place.start);
    let main = wasm.get(..end).context(CUT)?.to_vec();
    let deferred = places(wasm, DEFERRED)?.and_then(|place| wasm.get(place)).map(content).transpose()?;
    Ok(Program { main, deferred })
}

/// Puts a bank behind a program.
pub(crate) fn put(program: &Program, bank: &Bank) -> Result<WithBank> {
    let mut wasm = program.main.clone();
    wasm.extend(section(HEADER, &bank.header().pack()?));
    let (mut list, mut rest, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    let deferred = program.deferred.iter().map(|bytes| (DEFERRED, DEFERRED_PART.to_owned(), bytes.clone()));
    let of_bank = bank.parts()?.into_iter().map(|(name, bytes)| (PART, name.to_string(), bytes));
    for (kind, name, bytes) in deferred.chain(of_bank) {
        rest.extend(section(kind, &bytes));
        let integrity = hash::sha256(&bytes);
        // Where it begins, counted from the end of the front.
        list.push(json!([name, rest.len() - bytes.len(), bytes.len(), integrity]));
        parts.push(PartFile { file: file_name(&name, &integrity), name, bytes });
    }
    wasm.extend(section(LIST, &serde_json::to_vec(&list)?));
    let front = wasm.len();
    wasm.extend(rest);
    Ok(WithBank { wasm, front, parts })
}

/// The name of the file of a part. `js/parts.js` makes the same name.
fn file_name(part: &str, integrity: &str) -> String {
    let short = integrity.chars().skip("sha256-".len()).take(8);
    let short: String = short.map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
    format!("{part}-{short}.part")
}

const CUT: &str = "the Wasm ends within a section";

/// Where the custom section of a name is, with its head.
fn places(wasm: &[u8], name: &str) -> Result<Option<Range<usize>>> {
    let mut start = 8;
    while let Some((&id, after)) = wasm.get(start..).and_then(<[u8]>::split_first) {
        let (length, bytes) = number(after).context(CUT)?;
        let begin = start + 1 + bytes;
        let content = wasm.get(begin..begin + length).context(CUT)?;
        let is_named = number(content)
            .is_some_and(|(long, bytes)| content.get(bytes..bytes + long) == Some(name.as_bytes()));
        if id == 0 && is_named {
            return Ok(Some(start..begin + length));
        }
        start = begin + length;
    }
    Ok(None)
}

/// What is in a custom section.
fn content(section: &[u8]) -> Result<Vec<u8>> {
    let inside = section.get(1..).and_then(|rest| rest.get(number(rest)?.1..)).context(CUT)?;
    let (name, bytes) = number(inside).context(CUT)?;
    Ok(inside.get(bytes + name..).context(CUT)?.to_vec())
}

/// A custom section. <https://webassembly.github.io/spec/core/binary/modules.html#custom-section>
fn section(name: &str, content: &[u8]) -> Vec<u8> {
    let inside = [packed(name.len()).as_slice(), name.as_bytes(), content].concat();
    [&[0], packed(inside.len()).as_slice(), inside.as_slice()].concat()
}

/// A number in LEB128: seven bits in each byte, the lowest first.
fn packed(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// The number at the beginning of some bytes, and how many bytes it takes.
fn number(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0;
    for (place, &byte) in bytes.iter().enumerate().take(5) {
        number |= usize::from(byte & 0x7f) << (7 * place);
        if byte < 0x80 {
            return Some((number, place + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with a custom section of its own, and one that was cut out of it.
    fn program() -> Program {
        let main = [b"\0asm\x01\0\0\0".as_slice(), &section("name", b"dryrun")].concat();
        Program { main, deferred: Some(b"\0asm\x01\0\0\0".to_vec()) }
    }

    #[test]
    fn numbers_are_leb128() {
        for (value, bytes) in
            [(0, vec![0]), (127, vec![127]), (128, vec![128, 1]), (624_485, vec![0xe5, 0x8e, 0x26])]
        {
            assert_eq!(packed(value), bytes);
            assert_eq!(number(&bytes), Some((value, bytes.len())));
        }
    }

    #[test]
    fn another_bank_takes_the_place_of_the_first() {
        let bank = bank_of(&crate::run::root().join("crates/authoring/tests/mini")).unwrap();
        let first = put(&program(), &bank).unwrap();
        let found = program_of(&first.wasm).unwrap();
        assert_eq!((&found.main, &found.deferred), (&program().main, &program().deferred));
        assert_eq!(put(&found, &bank).unwrap().wasm, first.wasm);
        let whole = Program { deferred: None, ..program() };
        assert!(program_of(&put(&whole, &bank).unwrap().wasm).unwrap().deferred.is_none());
        assert!(
            program_of(&first.wasm[..first.wasm.len() / 2]).is_ok(),
            "a cut bank leaves the program whole"
        );
    }

    #[test]
    fn the_list_says_where_each_part_is() {
        let bank = bank_of(&crate::run::root().join("crates/authoring/tests/mini")).unwrap();
        let with = put(&program(), &bank).unwrap();
        let front = with.wasm.get(..with.front).unwrap();
        let begin = front.windows(11).rposition(|window| window == b"[[\"deferred").unwrap();
        let list: Vec<(String, usize, usize, String)> = serde_json::from_slice(&front[begin..]).unwrap();
        for ((name, offset, length, integrity), part) in list.iter().zip(&with.parts) {
            assert_eq!(
                with.wasm.get(with.front + offset..).and_then(|rest| rest.get(..*length)),
                Some(part.bytes.as_slice())
            );
            assert_eq!(*name, part.name);
            assert_eq!(*integrity, hash::sha256(&part.bytes));
            assert!(part.file.starts_with(name.as_str()));
        }
        assert_eq!(list.len(), with.parts.len());
    }
}
