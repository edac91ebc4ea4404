//! Fields behind the body: whole bytes, each field with a tag and a length, in the order of their tags. A program
//! skips what it does not know, or says that the link is newer, as the tag wants it. Version 1 has none yet.

use super::LinkFault;

/// Set in a tag without which the rest means something else.
const MUST_KNOW: u8 = 0x80;

/// Holds fields to the grammar. No tag is known here.
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

/// What follows the content: its length is one byte below 128, or two with the highest bit set.
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
