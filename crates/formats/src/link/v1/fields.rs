//! Fields after the body: whole bytes, each field with a tag and a length, in the order of their tags. If a program
//! does not know a field, its tag decides: the program skips it, or says that the link is newer. No field is defined
//! yet.

use super::LinkFault;

/// This bit is set in the tag of a field without which the rest would mean something else.
const MUST_KNOW: u8 = 0x80;

/// Checks that fields follow the grammar. This version knows no tag.
pub(super) fn skip(mut rest: &[u8]) -> Result<(), LinkFault> {
    let (mut least, mut must_know) = (0, 0);
    while let Some((tag, after)) = rest.split_first() {
        let place = tag & !MUST_KNOW;
        rest = content(after).filter(|_| place >= least).ok_or(LinkFault::Damaged)?;
        least = place + 1;
        must_know |= tag & MUST_KNOW;
    }
    if must_know == 0 { Ok(()) } else { Err(LinkFault::Newer) }
}

/// Reads the length and returns the bytes after the content. The length is one byte if it is below 128, else two bytes
/// with the highest bit set.
fn content(bytes: &[u8]) -> Option<&[u8]> {
    let (&first, rest) = bytes.split_first()?;
    if first < 0x80 {
        return rest.get(usize::from(first)..);
    }
    let (&second, rest) = rest.split_first()?;
    let length = usize::from(first & 0x7f) << 8 | usize::from(second);
    // One length is written in one way.
    if length < 0x80 { None } else { rest.get(length..) }
}
