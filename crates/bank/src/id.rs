//! Ids, which never change.

use core::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Rc<str>);

        impl $name {
            /// The most bytes in an id.
            pub const LONGEST: usize = 48;

            /// Reads an id; `None` if `text` is not one. An id has 3 to 48 characters: `a` to `z`, `0` to `9` and
            /// `-`, with no hyphen at the start or the end.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
                let well_formed = (3..=Self::LONGEST).contains(&text.len())
                    && text.bytes().all(allowed)
                    && !text.starts_with('-')
                    && !text.ends_with('-');
                well_formed.then(|| Self(text.into()))
            }

            /// The id as it is written in the bank.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id! {
    /// A bank's permanent name, unique among all banks: `questions/bank.toml` has it. Links, saved progress and
    /// exported files say to which bank they belong, so that no bank ever opens the data of another one.
    BankId
}

impl BankId {
    /// The number of the bank, which links carry: the 32-bit FNV-1a hash of the id. Source of its constants: RFC 9923.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.0.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

impl Default for BankId {
    /// The id of a bank without a `bank.toml`, as in tests.
    fn default() -> Self {
        Self("unnamed".into())
    }
}

id! {
    /// An item's permanent name, unique in the whole bank. Saved progress and links hold on to it, so
    /// it outlives every edit of the item.
    ItemId
}

id! {
    /// The permanent id of a topic, like `kubernetes`. It is the name of the topic's file in `questions/`.
    TopicId
}

id! {
    /// The permanent id of a drill. It is the name of its file in `questions/drills/`, and no item has the same id.
    DrillId
}

id! {
    /// The id of a scene, unique within its drill.
    SceneId
}

id! {
    /// The permanent id of a guide page. It is the name of its file in `questions/guide/`.
    PageId
}

#[cfg(test)]
mod tests {
    use super::BankId;

    #[test]
    fn the_number_of_a_bank_is_frozen() {
        // Links in people's chats hold on to these.
        let number = |id: &str| BankId::parse(id).map(|id| id.number());
        assert_eq!(number("dryrun-infrastructure"), Some(0x67df_04e1), "undo the change");
        assert_eq!(number("foobar"), Some(0xbf9c_f968), "a vector of the standard");
        assert_eq!(number("Foobar"), None);
    }
}
