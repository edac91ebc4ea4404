//! Units, and how values in one unit are converted into another. Authors and readers may write numbers in different
//! units.
//!
//! There are four families of units: time, amounts of data, bits per second, and bytes per second. Bits and bytes
//! per second are separate on purpose, because some items ask for exactly this conversion.

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Time,
    Data,
    BitRate,
    ByteRate,
}

/// A unit: its family, its size in the smallest unit of the family, and its spellings in small letters.
type Row = (Family, f64, &'static [&'static str]);

const KIB: f64 = 1024.0;

const TABLE: [Row; 24] = [
    (Family::Time, 1e-3, &["ms", "msec", "millisecond"]),
    (Family::Time, 1.0, &["s", "sec", "second"]),
    (Family::Time, 60.0, &["min", "minute"]),
    (Family::Time, 3600.0, &["h", "hr", "hour"]),
    (Family::Time, 86400.0, &["d", "day"]),
    (Family::Data, 1.0, &["b", "byte"]),
    (Family::Data, 1e3, &["kb"]),
    (Family::Data, 1e6, &["mb"]),
    (Family::Data, 1e9, &["gb"]),
    (Family::Data, 1e12, &["tb"]),
    (Family::Data, KIB, &["kib"]),
    (Family::Data, KIB * KIB, &["mib"]),
    (Family::Data, KIB * KIB * KIB, &["gib"]),
    (Family::Data, KIB * KIB * KIB * KIB, &["tib"]),
    (Family::BitRate, 1.0, &["bit/s", "bps"]),
    (Family::BitRate, 1e3, &["kbit/s", "kbps"]),
    (Family::BitRate, 1e6, &["mbit/s", "mbps"]),
    (Family::BitRate, 1e9, &["gbit/s", "gbps"]),
    (Family::ByteRate, 1.0, &["b/s", "byte/s"]),
    (Family::ByteRate, 1e3, &["kb/s"]),
    (Family::ByteRate, 1e6, &["mb/s"]),
    (Family::ByteRate, 1e9, &["gb/s"]),
    (Family::ByteRate, KIB * KIB, &["mib/s"]),
    (Family::ByteRate, KIB * KIB * KIB, &["gib/s"]),
];

/// Converts `value` from the unit `from` into the unit `to`. A word that is not a known unit is a label: it is
/// equal only to itself, apart from case and a plural `s`. The empty word is a label too. Returns `None` if the two
/// units cannot be compared.
///
/// ```
/// use dryrun_bank::convert;
/// assert_eq!(convert(2.0, "hours", "min"), Some(120.0));
/// assert_eq!(convert(3.0, "host", "hosts"), Some(3.0));
/// assert_eq!(convert(3.0, "hosts", "min"), None);
/// ```
#[must_use]
pub fn convert(value: f64, from: &str, to: &str) -> Option<f64> {
    match (known(from), known(to)) {
        (Some((from, _, _)), Some((to, _, _))) if from != to => None,
        // If the factors are equal, the value is returned as it is, without rounding.
        (Some((_, from, _)), Some((_, to, _))) if from == to => Some(value),
        (Some((_, from, _)), Some((_, to, _))) => Some(value * from / to),
        (None, None) => (label(from) == label(to)).then_some(value),
        (Some(_), None) | (None, Some(_)) => None,
    }
}

fn known(unit: &str) -> Option<Row> {
    let unit = unit.trim();
    // Case matters only here: `Mbps` is bits, `MBps` is bytes.
    let written = unit.strip_suffix("Bps").map(|prefix| format!("{prefix}B/s"));
    let small = written.as_deref().unwrap_or(unit).to_ascii_lowercase();
    let singular = small.strip_suffix('s').filter(|word| word.len() > 2).unwrap_or(&small);
    let is_meant = |row: &&Row| row.2.contains(&small.as_str()) || row.2.contains(&singular);
    TABLE.iter().find(is_meant).copied()
}

fn label(unit: &str) -> String {
    let small = unit.trim().to_ascii_lowercase();
    small.strip_suffix('s').filter(|word| word.len() > 1).unwrap_or(&small).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_one_family_convert() {
        #[track_caller]
        fn check(value: f64, from: &str, to: &str, expectation: Option<f64>) {
            assert_eq!(convert(value, from, to), expectation, "{value} {from} in {to}");
        }
        check(90.0, "s", "min", Some(1.5));
        check(1.0, "day", "hours", Some(24.0));
        check(250.0, "ms", "s", Some(0.25));
        check(2.0, "mins", "Minutes", Some(2.0));
        check(1.0, "GiB", "MiB", Some(1024.0));
        check(1.0, "gb", "MB", Some(1000.0));
        check(1.0, "Gbit/s", "Mbit/s", Some(1000.0));
        check(1.0, "Gbps", "Mbit/s", Some(1000.0));
        check(1.0, "GBps", "MB/s", Some(1000.0));
        check(1.0, "GiB/s", "MiB/s", Some(1024.0));
        check(8.0, "Mbit/s", "MB/s", None);
        check(8.0, "MB", "min", None);
        check(5.0, "USD", "usd", Some(5.0));
        check(5.0, "host", "Hosts", Some(5.0));
        check(5.0, "hosts", "pods", None);
        check(5.0, "", "min", None);
        check(5.0, "", "", Some(5.0));
        check(5.0, "%", "%", Some(5.0));
    }
}
