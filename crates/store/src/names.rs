//! The names that values are kept under: `dryrun:<profile>:<replica>:<part>:<side>`, and
//! `dryrun:aside:<number>` for what was put aside.

use dryrun_formats::Part;

/// Where every name of ours begins.
pub(super) const PREFIX: &str = "dryrun:";
/// Where the names of what was put aside begin.
pub(super) const ASIDE: &str = "dryrun:aside:";

macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(u32);

        impl $name {
            /// From a random number.
            #[must_use]
            pub const fn new(random: u32) -> Self {
                Self(random)
            }

            /// From its text: eight hexadecimal digits.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let well_formed =
                    text.len() == 8 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
                u32::from_str_radix(text, 16).ok().filter(|_| well_formed).map(Self)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{:08x}", self.0)
            }
        }
    };
}

hex_id! {
    /// The name of one tab's own values.
    ReplicaId
}

hex_id! {
    /// The name of one reader's values. The first reader of a device is number 0.
    ProfileId
}

impl ReplicaId {
    /// Another one, as good as random.
    #[must_use]
    pub(super) const fn next(self) -> Self {
        Self(self.0.wrapping_add(0x9E37_79B9))
    }
}

/// One of the two slots that a part is written to in turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

/// The name of a slot, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub profile: ProfileId,
    pub replica: ReplicaId,
    pub part: Part,
    pub side: Side,
}

impl Slot {
    pub(super) fn parse(name: &str) -> Option<Self> {
        let mut fields = name.strip_prefix(PREFIX)?.split(':');
        let profile = ProfileId::parse(fields.next()?)?;
        let replica = ReplicaId::parse(fields.next()?)?;
        let part = fields.next()?;
        let part = Part::ALL.into_iter().find(|other| other.as_str() == part)?;
        let side = match fields.next()? {
            "a" => Side::A,
            "b" => Side::B,
            _ => return None,
        };
        fields.next().is_none().then_some(Self { profile, replica, part, side })
    }
}

impl core::fmt::Display for Slot {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let side = if self.side == Side::A { 'a' } else { 'b' };
        write!(f, "{PREFIX}{}:{}:{}:{side}", self.profile, self.replica, self.part.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Slot;

    #[test]
    fn the_first_release_stays_readable() {
        for name in ["dryrun:00000000:0000002a:log:a", "dryrun:deadbeef:ffffffff:notes:b"] {
            assert_eq!(Slot::parse(name).map(|slot| slot.to_string()).as_deref(), Some(name));
        }
        for name in
            ["dryrun:x:0000002a:log:a", "dryrun:00000000:0000002A:log:a", "dryrun:00000000:0000002a:log:a:b"]
        {
            assert_eq!(Slot::parse(name), None, "{name}");
        }
    }
}
