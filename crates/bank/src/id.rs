//! Names that never change.

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
            /// Longest id in bytes.
            pub const LONGEST: usize = 48;

            /// The id, if `text` is well formed: 3 to 48 of `a` to `z`, `0` to `9` and `-`, with no
            /// hyphen at either end.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
                let well_formed = (3..=Self::LONGEST).contains(&text.len())
                    && text.bytes().all(allowed)
                    && !text.starts_with('-')
                    && !text.ends_with('-');
                well_formed.then(|| Self(text.into()))
            }

            /// The id as written in the bank.
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
    /// An item's permanent name, unique in the whole bank. Saved progress and links hold on to it, so
    /// it outlives every edit of the item.
    ItemId
}

id! {
    /// A topic's permanent name, like `kubernetes`: the name of its file in `questions/`.
    TopicId
}

id! {
    /// A drill's permanent name: that of its file in `questions/drills/`. No item has the same.
    DrillId
}

id! {
    /// A scene's name, unique within its drill.
    SceneId
}

id! {
    /// A guide page's permanent name: that of its file in `questions/guide/`.
    PageId
}
