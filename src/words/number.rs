//! Numbers with decimals and units.

use super::Words;
use super::fill::{digits, push_number};
use crate::bank::{Numeric, Tolerance};

impl Words {
    /// The right number with its tolerance: `43.2 min, ± 0.1 min`.
    #[must_use]
    pub fn numeric_key(self, numeric: &Numeric) -> String {
        let key = self.quantity(numeric.value, &numeric.unit);
        let (off, unit) = match numeric.tolerance {
            Tolerance::Absolute(off) => (off, numeric.unit.as_str()),
            Tolerance::Percent(percent) => (percent, "%"),
        };
        if off > 0.0 { self.key_tolerance(&key, &self.quantity(off, unit)) } else { key }
    }

    /// A whole number, like `542,200`.
    #[must_use]
    pub fn count(self, number: usize) -> String {
        self.total(number as u64)
    }

    /// A number with its unit, if it has one.
    #[must_use]
    pub fn quantity(self, value: f64, unit: &str) -> String {
        let mut text = number(value);
        if !unit.is_empty() {
            text.push(' ');
            text.push_str(unit);
        }
        text
    }
}

/// A number with at most four decimals, without zeros at the end. It is computed with whole numbers, because the
/// standard printer of doubles would add 11 KB to the Wasm before compression (docs/size.md).
fn number(value: f64) -> String {
    let scaled = (value.abs() * 10_000.0 + 0.5) as u64;
    let (whole, decimals) = (scaled / 10_000, scaled % 10_000);
    let mut text = String::from(if value < 0.0 && scaled > 0 { "\u{2212}" } else { "" });
    push_number(&mut text, whole, "");
    if decimals > 0 {
        // The leading 1 keeps the noughts after the point, and is cut off.
        let decimals = digits(10_000 + decimals as usize);
        text.push('.');
        text.push_str(decimals.strip_prefix('1').unwrap_or_default().trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_have_the_decimals_that_they_need() {
        #[track_caller]
        fn check(value: f64, expectation: &str) {
            assert_eq!(super::number(value), expectation);
        }
        check(0.0, "0");
        check(43.2, "43.2");
        check(0.111, "0.111");
        check(7.001, "7.001");
        check(-0.1, "\u{2212}0.1");
        check(-0.000_01, "0");
        check(99.999_95, "100");
        check(1234.5678, "1234.5678");
        check(100.0, "100");
    }
}
