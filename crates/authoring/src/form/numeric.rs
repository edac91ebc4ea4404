//! `numeric`: a line `= value unit ± tolerance`, then the slips.

use dryrun_bank::{Form, Numeric, NumericSlip, Tolerance, convert};

use super::list_entry::entry;
use crate::context::Context;
use crate::markdown::Node;
use crate::rich_text;
use crate::shared_checks::check_slips;

const REMEDY: &str = "write a line like `= 43.2 min ± 0.1`; `± 1 %` is relative, `± 0` is exact; write money in `USD` or \
                      `EUR`, and digits without separators";

pub(super) fn read(context: &mut Context<'_>, line: &Node, slips: Option<&Node>) -> Option<Form> {
    let words = rich_text::plain(&line.children).replace("+-", "±");
    let words = words.trim_start_matches('=').trim();
    let Some((key, tolerance)) = words.split_once('±') else {
        context.faults.error(&line.span, "the number has no tolerance", REMEDY);
        return None;
    };
    let Some((value, unit)) = quantity(key) else {
        context.faults.error(&line.span, format!("`{}` is not a number with a unit", key.trim()), REMEDY);
        return None;
    };
    let tolerance = match quantity(tolerance) {
        Some((_, "%")) if unit == "%" => {
            let remedy = "remove the `%` of the tolerance: it is then in percentage points";
            context.faults.error(&line.span, "the tolerance is a percentage of a percentage", remedy);
            return None;
        }
        Some((percent, "%")) if percent >= 0.0 => Tolerance::Percent(percent),
        Some((off, "")) if off >= 0.0 => Tolerance::Absolute(off),
        Some((off, of)) if off >= 0.0 && convert(off, of, unit) == Some(off) => Tolerance::Absolute(off),
        Some(_) | None => {
            let what = format!("`{}` is not a tolerance", tolerance.trim());
            context.faults.error(
                &line.span,
                what,
                "write it in the unit of the right answer or in percent, and not below zero",
            );
            return None;
        }
    };
    let mut numeric = Numeric { value, tolerance, unit: unit.to_owned(), slips: Vec::new() };
    for node in slips.map(|list| list.children.as_slice()).unwrap_or_default() {
        numeric.slips.extend(slip(context, node, &numeric));
    }
    check_slips(context, line, slips.map_or(0, |list| list.children.len()));
    Some(Form::Numeric(numeric))
}

fn slip(context: &mut Context<'_>, node: &Node, key: &Numeric) -> Option<NumericSlip> {
    let entry = entry(context, node, "slip");
    if entry.plain.is_empty() {
        return None;
    }
    let Some((value, unit)) = quantity(&entry.plain) else {
        context.faults.error(
            &entry.span,
            format!("`{}` is not a number with a unit", entry.plain),
            "write it like the right answer: a number and its unit",
        );
        return None;
    };
    let Some(converted) = convert(value, unit, &key.unit) else {
        let what = format!("the slip is in `{unit}`, the right answer in `{}`", key.unit);
        context.faults.error(&entry.span, what, "write both in units of the same kind");
        return None;
    };
    let allowed = match key.tolerance {
        Tolerance::Absolute(off) => off,
        Tolerance::Percent(percent) => key.value.abs() * percent / 100.0,
    };
    let is_twin = |other: &NumericSlip| convert(other.value, &other.unit, &key.unit) == Some(converted);
    // The slack is that of the grading in `src/study`.
    if (converted - key.value).abs() <= allowed + 1e-9 * key.value.abs().max(1.0) {
        context.faults.error(
            &entry.span,
            "the slip is within the tolerance of the right answer",
            "make the tolerance smaller, or remove the slip",
        );
    } else if key.slips.iter().any(is_twin) {
        context.faults.error(&entry.span, "this slip is listed twice", "remove one of the two");
    }
    Some(NumericSlip { value, unit: unit.to_owned(), reason: entry.reason })
}

/// A number and what stands behind it; `None` where the number is none or goes on in another notation.
fn quantity(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '+', '−']).unwrap_or(text);
    let length = unsigned.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unsigned.len());
    let (number, unit) = unsigned.split_at_checked(length)?;
    let value: f64 = number.parse().ok().filter(|value: &f64| value.is_finite())?;
    let unit = unit.trim();
    if unit.starts_with(|c: char| c.is_ascii_digit() || ",_'.±$€£".contains(c)) {
        return None;
    }
    Some((if text.starts_with(['-', '−']) { -value } else { value }, unit))
}

#[cfg(test)]
mod tests {
    #[test]
    fn quantities() {
        #[track_caller]
        fn check(text: &str, expectation: Option<(f64, &str)>) {
            assert_eq!(super::quantity(text), expectation);
        }
        check("43.2 min", Some((43.2, "min")));
        check("43.2min", Some((43.2, "min")));
        check(" 99.9 %", Some((99.9, "%")));
        check("-5", Some((-5.0, "")));
        check("−5 h", Some((-5.0, "h")));
        check("12 IP addresses", Some((12.0, "IP addresses")));
        check("5 $", None);
        check("1,500 hosts", None);
        check("1 500 hosts", None);
        check("about 5", None);
        check("", None);
        check("1.2.3", None);
    }
}
