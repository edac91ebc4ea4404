//! Version 1: questions and answers in bits, then fields, of which later programs may add more. docs/links.md has the grammar
//! and says what is reserved.

mod answer;
mod fields;
mod set;
#[cfg(test)]
mod tests;

use super::{LinkFault, Name, Payload, PinnedSet, Played};
use crate::bits::{BitReader, BitWriter};

/// Reads a body.
struct Reading<'a> {
    bits: BitReader<'a>,
    /// Whether the body contains something that is reserved for later programs.
    is_newer: bool,
}

impl Reading<'_> {
    /// Notes that something reserved was read. Its length is unknown, so everything after it has no meaning.
    fn newer<T: Default>(&mut self) -> T {
        self.is_newer = true;
        T::default()
    }
}

pub(super) fn write(payload: &Payload) -> Option<(u8, Vec<u8>)> {
    let (kind, set, played) = match payload {
        Payload::Set(set) => (0, set, None),
        Payload::Challenge(played) => (1, &played.set, Some(played)),
        Payload::Result(played) => (2, &played.set, Some(played)),
    };
    if !set.is_sound() {
        return None;
    }
    let mut bits = BitWriter::default();
    set::write(set, &mut bits);
    if let Some(played) = played {
        write_played(played, &mut bits)?;
    }
    let mut body = bits.into_bytes();
    fields::write(&set.about, played.and_then(|played| played.ended), &mut body);
    Some((kind, body))
}

pub(super) fn read(kind: u8, body: &[u8]) -> Result<Payload, LinkFault> {
    let mut reading = Reading { bits: BitReader::new(body), is_newer: kind > 2 };
    let set = set::read(&mut reading);
    let mut payload = match kind {
        0 => Payload::Set(set),
        1 => Payload::Challenge(read_played(set, &mut reading)),
        _ => Payload::Result(read_played(set, &mut reading)),
    };
    if reading.is_newer {
        return Err(LinkFault::Newer);
    }
    // What is not whole, or not sound, is not what is written.
    let (_, written) = write(&payload).ok_or(LinkFault::Damaged)?;
    let told = fields::read(body.strip_prefix(written.as_slice()).ok_or(LinkFault::Damaged)?, kind > 0)?;
    match &mut payload {
        Payload::Set(set) => set.about = told.about,
        Payload::Challenge(played) | Payload::Result(played) => {
            (played.set.about, played.ended) = (told.about, told.ended);
        }
    }
    Ok(payload)
}

/// Name and answers, which follow the set.
fn write_played(played: &Played, bits: &mut BitWriter) -> Option<()> {
    if played.answers.len() != played.set.numbers.len() {
        return None;
    }
    let name = played.name.as_str().as_bytes();
    bits.put(name.len() as u32, 6);
    name.iter().for_each(|&byte| bits.put(byte.into(), 8));
    played.answers.iter().for_each(|answer| answer::write(answer, bits));
    Some(())
}

fn read_played(set: PinnedSet, reading: &mut Reading<'_>) -> Played {
    let length = reading.bits.take(6) as usize;
    let name = String::from_utf8(reading.bits.list(length, 8)).unwrap_or_default();
    let answers = set.numbers.iter().map(|_| answer::read(reading)).collect();
    Played { set, name: Name::clean(&name), ended: None, answers }
}
