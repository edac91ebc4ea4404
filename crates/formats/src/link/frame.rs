//! The frame of every payload: version, kind, length, bank and checksum. Their places are the same in every version,
//! now and later. So an old program can tell a newer link, or a link of another bank, from a damaged one.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::{LinkFault, MOST_READ};
use crate::letters::{from_link, link_letters, to_link};

/// How many bytes version, kind and length take.
const HEAD: usize = 3;
/// How many bytes there are around the body: the three above, the bank and the checksum.
const AROUND: usize = HEAD + 4 + 4;

/// Computed without a table: links are short, and a table would make the Wasm larger (docs/size.md).
static CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// A payload in its parts.
pub(super) struct Frame {
    /// The version of the format, 1 to 15.
    pub version: u8,
    /// The kind of the payload, 0 to 15. Each version says which kinds it has.
    pub kind: u8,
    /// The number of the bank, which follows from its id.
    pub bank: u32,
    /// The body, as the version wrote it.
    pub body: Vec<u8>,
}

impl Frame {
    /// The payload as text; `None` if it would have more than `most` letters.
    pub(super) fn seal(&self, most: usize) -> Option<String> {
        let length = AROUND + self.body.len();
        if link_letters(length) > most {
            return None;
        }
        let mut bytes = vec![self.version << 4 | self.kind];
        bytes.extend((length as u16).to_be_bytes());
        bytes.extend(self.bank.to_be_bytes());
        bytes.extend(&self.body);
        bytes.extend(CHECKSUM.checksum(&bytes).to_be_bytes());
        Some(to_link(&bytes))
    }

    /// Splits the text of a payload into its parts, after checking length and checksum.
    pub(super) fn open(text: &str) -> Result<Self, LinkFault> {
        if text.len() > MOST_READ {
            return Err(LinkFault::TooLong);
        }
        // One letter past a whole group says nothing: it is the rest of a cut.
        let whole = if text.len() % 4 == 1 { text.get(..text.len() - 1).unwrap_or(text) } else { text };
        let head = from_link(whole.get(..HEAD + 1).unwrap_or(whole));
        let Some([first, high, low]) = head.as_deref() else { return Err(LinkFault::Damaged) };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let (has, of) = (text.len(), link_letters(length));
        if has < of && of <= MOST_READ {
            return Err(LinkFault::Incomplete { has, of });
        }
        let bytes = from_link(text).filter(|bytes| bytes.len() == length).ok_or(LinkFault::Damaged)?;
        let (sealed, checksum) = bytes.split_last_chunk().ok_or(LinkFault::Damaged)?;
        if CHECKSUM.checksum(sealed) != u32::from_be_bytes(*checksum) || first >> 4 == 0 {
            return Err(LinkFault::Damaged);
        }
        let rest = sealed.get(HEAD..).and_then(<[u8]>::split_first_chunk);
        let (bank, body) = rest.ok_or(LinkFault::Damaged)?;
        Ok(Self {
            version: first >> 4,
            kind: first & 15,
            bank: u32::from_be_bytes(*bank),
            body: body.to_vec(),
        })
    }
}
