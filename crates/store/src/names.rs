//! The names that values are kept under. Each begins with the bank's id, so two banks that are served from one
//! address keep apart: `dryrun:<bank>:<profile>:<replica>:<part>:<side>`, and `dryrun:<bank>:aside:<number>` for what
//! was put aside.

use dryrun_bank::BankId;
use dryrun_formats::Part;

/// The name, in sessionStorage and in localStorage, under which the page remembers who reads.
#[must_use]
pub fn profile_name(bank: &BankId) -> String {
    format!("dryrun:{bank}:profile")
}

/// The name, in sessionStorage, under which a tab remembers its replica from one load to the next.
#[must_use]
pub fn replica_name(bank: &BankId) -> String {
    format!("dryrun:{bank}:replica")
}

macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(u32);

        impl $name {
            /// Makes one from a random number.
            #[must_use]
            pub const fn new(random: u32) -> Self {
                Self(random)
            }

            /// Reads one from its text: eight hexadecimal digits.
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
    /// Another replica, which follows from this one but looks random.
    #[must_use]
    pub(super) const fn next(self) -> Self {
        Self(self.0.wrapping_add(0x9E37_79B9))
    }
}

/// One of the two slots that a part is written to in turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The slot `a`.
    A,
    /// The slot `b`.
    B,
}

/// A slot, as its name describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub profile: ProfileId,
    pub replica: ReplicaId,
    pub part: Part,
    pub side: Side,
}

/// Makes and reads the names of a bank's values.
pub(super) struct Names {
    /// The beginning of every name of this bank: `dryrun:<bank>:`.
    prefix: String,
}

impl Names {
    pub(super) fn of(bank: &BankId) -> Self {
        Self { prefix: format!("dryrun:{bank}:") }
    }

    /// The name of a slot.
    pub(super) fn slot(&self, slot: Slot) -> String {
        let Slot { profile, replica, part, side } = slot;
        let side = if side == Side::A { 'a' } else { 'b' };
        format!("{}{profile}:{replica}:{}:{side}", self.prefix, part.as_str())
    }

    /// The slot with this name; `None` for all other names.
    pub(super) fn parse(&self, name: &str) -> Option<Slot> {
        let mut fields = name.strip_prefix(&self.prefix)?.split(':');
        let profile = ProfileId::parse(fields.next()?)?;
        let replica = ReplicaId::parse(fields.next()?)?;
        let part = fields.next()?;
        let part = Part::ALL.into_iter().find(|other| other.as_str() == part)?;
        let side = match fields.next()? {
            "a" => Side::A,
            "b" => Side::B,
            _ => return None,
        };
        fields.next().is_none().then_some(Slot { profile, replica, part, side })
    }

    /// The beginning of the names of values that were put aside.
    pub(super) fn aside(&self) -> String {
        format!("{}aside:", self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use dryrun_bank::BankId;

    #[test]
    fn names_are_frozen() {
        // Saved progress in people's browsers stands under these.
        let names = BankId::parse("a-bank")
            .map(|bank| Names::of(&bank))
            .unwrap_or_else(|| Names::of(&BankId::default()));
        for name in ["dryrun:a-bank:00000000:0000002a:log:a", "dryrun:a-bank:deadbeef:ffffffff:notes:b"] {
            assert_eq!(names.parse(name).map(|slot| names.slot(slot)).as_deref(), Some(name));
        }
        for name in [
            "dryrun:00000000:0000002a:log:a",
            "dryrun:b-bank:00000000:0000002a:log:a",
            "dryrun:a-bank:x:0000002a:log:a",
            "dryrun:a-bank:00000000:0000002A:log:a",
            "dryrun:a-bank:00000000:0000002a:log:a:b",
            "dryrun:a-bank:aside:0000002a",
            "dryrun:a-bank:profile",
        ] {
            assert!(names.parse(name).is_none(), "{name}");
        }
        assert_eq!(names.aside(), "dryrun:a-bank:aside:");
    }
}
