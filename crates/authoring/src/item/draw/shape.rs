//! How a number is written: `{most:,}` has separators, `{price:.2}` always two decimals.

/// The most decimals of a number that is shown.
const MOST_DECIMALS: usize = 3;

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    /// Whether thousands are set apart, as in `18,000`.
    is_grouped: bool,
    /// How many decimals it has; `None` for as many as it needs.
    decimals: Option<usize>,
}

impl Shape {
    /// Splits what stands between braces into the formula and the shape; `None` if the shape cannot be read.
    pub(super) fn split(inner: &str) -> Option<(&str, Self)> {
        let Some((formula, shape)) = inner.split_once(':') else { return Some((inner, Self::default())) };
        let shape = shape.trim();
        let rest = shape.strip_prefix(',');
        let is_grouped = rest.is_some();
        let decimals = match rest.unwrap_or(shape) {
            "" if is_grouped => None,
            ".1" => Some(1),
            ".2" => Some(2),
            ".3" => Some(3),
            _ => return None,
        };
        Some((formula, Self { is_grouped, decimals }))
    }

    /// The number as readers see it; `None` for one that needs more decimals, or is below zero.
    pub(super) fn shown(self, number: f64) -> Option<String> {
        let most = self.decimals.unwrap_or(MOST_DECIMALS);
        let written = format!("{number:.most$}");
        let written = written.strip_prefix('-').filter(|_| number > -1e-9).unwrap_or(&written);
        let short: f64 = written.parse().ok()?;
        if (number - short).abs() > 1e-9 * number.abs().max(1.0) || !(0.0..1e12).contains(&short) {
            return None;
        }
        let written = if self.decimals.is_none() { format!("{short}") } else { written.to_owned() };
        Some(if self.is_grouped { grouped(&written) } else { written })
    }
}

/// A number with a comma between its thousands.
fn grouped(written: &str) -> String {
    let (whole, decimals) = written.split_once('.').unwrap_or((written, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if decimals.is_empty() { grouped } else { format!("{grouped}.{decimals}") }
}

#[cfg(test)]
mod tests {
    use super::Shape;

    #[test]
    fn numbers_are_written_as_authors_say() {
        #[track_caller]
        fn check(inner: &str, number: f64, expectation: Option<&str>) {
            let shown = Shape::split(inner).and_then(|(_, shape)| shape.shown(number));
            assert_eq!(shown.as_deref(), expectation, "{inner} of {number}");
        }
        check("a", 1500.0, Some("1500"));
        check("a", 0.1 * 3.0, Some("0.3"));
        check("a", 1.0 / 3.0, None);
        check("a", -1.0, None);
        check("a", -0.0, Some("0"));
        check("a", 1e13, None);
        check("a:,", 1500.0, Some("1,500"));
        check("a:,", 999.5, Some("999.5"));
        check("a:,", 1_234_567.0, Some("1,234,567"));
        check("a:.2", 36.5, Some("36.50"));
        check("a:.2", 36.512, None);
        check("a:,.2", 1036.5, Some("1,036.50"));
        check("a:", 1.0, None);
        check("a:.4", 1.0, None);
    }
}
