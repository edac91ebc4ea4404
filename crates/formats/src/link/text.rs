//! The text of a payload: the body of one version, within a frame that is the same in every version.

use super::frame::Frame;
use super::{LinkFault, MOST_LETTERS, MOST_READ, NoLink, Payload};
use crate::{Released, Versions};
use dryrun_bank::BankId;

impl Payload {
    /// The payload as text, for a link to questions of that bank.
    ///
    /// # Errors
    /// When it is too long for a link; see [`NoLink`].
    pub fn encode(&self, bank: &BankId) -> Result<String, NoLink> {
        self.encode_as::<Released>(bank, MOST_LETTERS)
    }

    /// The payload as text, for a file.
    ///
    /// # Errors
    /// When it is longer than anything that is read; see [`NoLink`].
    pub fn encode_long(&self, bank: &BankId) -> Result<String, NoLink> {
        self.encode_as::<Released>(bank, MOST_READ)
    }

    /// The payload as text of at most `most` letters, in the newest of these versions.
    ///
    /// # Errors
    /// When it would have more letters; see [`NoLink`].
    pub fn encode_as<V: Versions>(&self, bank: &BankId, most: usize) -> Result<String, NoLink> {
        let (kind, body) = V::write_link(self).ok_or(NoLink::Unsound)?;
        Frame { version: V::LINK, kind, bank: bank.number(), body }.seal(most).ok_or(NoLink::TooLong)
    }

    /// Reads the text of a payload with questions of this bank. A text that was changed in any way is refused; it is
    /// never read as another payload.
    ///
    /// # Errors
    /// See [`LinkFault`].
    pub fn decode(text: &str, bank: &BankId) -> Result<Self, LinkFault> {
        Self::decode_as::<Released>(text, bank)
    }

    /// The same, for a payload of one of these versions.
    ///
    /// # Errors
    /// See [`LinkFault`].
    pub fn decode_as<V: Versions>(text: &str, bank: &BankId) -> Result<Self, LinkFault> {
        let frame = Frame::open(text)?;
        if frame.bank != bank.number() {
            return Err(LinkFault::OtherBank);
        }
        if frame.version > V::LINK {
            return Err(LinkFault::Newer);
        }
        V::read_link(frame.version, frame.kind, &frame.body)
    }
}
