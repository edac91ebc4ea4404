//! A number with a unit, as people write them: `43.2`, `43,2 min`, `1,234`, `1 234`, `43 min 12 s`, `$1,200`.

use super::{Credit, NotYet, Remark, Verdict, small};
use crate::bank::{Numeric, Tolerance, convert};

pub(super) fn grade(numeric: &Numeric, typed: &str) -> Result<Verdict, NotYet> {
    if typed.trim().is_empty() {
        return Err(NotYet::Empty);
    }
    let readings = read(typed, &numeric.unit)?;
    let right = readings.iter().find(|&&read| is_within(numeric.tolerance, numeric.value, read));
    let slip = || {
        readings.iter().find_map(|&read| {
            let slip = numeric.slips.iter().position(|slip| {
                convert(slip.value, &slip.unit, &numeric.unit)
                    .is_some_and(|value| is_within(numeric.tolerance, value, read))
            })?;
            Some((read, Some(small(slip))))
        })
    };
    let (credit, (read, slip)) = match right {
        Some(&read) => (Credit::whole(true), (read, None)),
        None => {
            let first = readings.first().copied().ok_or(NotYet::NotANumber)?;
            (Credit::whole(false), slip().unwrap_or((first, None)))
        }
    };
    Ok(Verdict::of(credit, Remark::Number { read, slip }))
}

fn is_within(tolerance: Tolerance, key: f64, read: f64) -> bool {
    let allowed = match tolerance {
        Tolerance::Absolute(off) => off,
        Tolerance::Percent(percent) => (key * percent / 100.0).abs(),
    };
    // What decimal fractions lose in binary must not cost an answer on the edge.
    (read - key).abs() <= allowed + 1e-9 * key.abs().max(1.0)
}

/// What was typed, in `unit`: the likelier reading first. `1,234` and `1.234` have two.
fn read(typed: &str, unit: &str) -> Result<Vec<f64>, NotYet> {
    let text = tidy(typed);
    let parts = split(&text).ok_or(NotYet::NotANumber)?;
    let in_unit = |value: f64, typed_unit: &str| {
        let label = match typed_unit {
            "" => unit,
            "$" => "USD",
            "€" => "EUR",
            other => other,
        };
        convert(value, label, unit).ok_or_else(|| NotYet::OtherUnit { typed: typed_unit.to_owned() })
    };
    if let [(digits, typed_unit)] = parts.as_slice() {
        return values(digits)?.into_iter().map(|value| in_unit(value, typed_unit)).collect();
    }
    let mut sum = 0.0;
    for (digits, typed_unit) in &parts {
        let value = values(digits)?.first().copied().ok_or(NotYet::NotANumber)?;
        // `43 min 12`: a bare number among units cannot be told.
        if typed_unit.is_empty() {
            return Err(NotYet::NotANumber);
        }
        sum += in_unit(value, typed_unit)?;
    }
    Ok(vec![sum])
}

/// One sort of minus, space and apostrophe; no leading `about`; a currency sign after its number.
fn tidy(typed: &str) -> String {
    let mut text: String = typed
        .trim()
        .chars()
        .map(|letter| match letter {
            '\u{2212}' | '\u{2013}' => '-',
            '\u{2019}' => '\'',
            other if other.is_whitespace() => ' ',
            other => other,
        })
        .collect();
    text = text.trim_start_matches(['~', '=', '\u{2248}', ' ']).to_owned();
    if let Some(sign @ ('$' | '€')) = text.chars().next() {
        text = format!("{}{sign}", text.trim_start_matches(sign));
    }
    text
}

/// The text as numbers, each with the unit behind it; `None` where it does not begin with a number.
fn split(text: &str) -> Option<Vec<(String, String)>> {
    let letters: Vec<char> = text.chars().collect();
    let digit_at = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let in_unit = parts.last().is_some_and(|(_, unit)| !unit.is_empty());
        let signed = matches!(letter, '-' | '+') && digit_at(at + 1) && parts.is_empty();
        let pointed = matches!(letter, '.' | ',') && digit_at(at + 1) && parts.is_empty();
        if parts.is_empty() {
            (digit_at(at) || signed || pointed).then_some(())?;
            parts.push((letter.to_string(), String::new()));
        } else if digit_at(at) && in_unit {
            parts.push((letter.to_string(), String::new()));
        } else if let Some((digits, unit)) = parts.last_mut() {
            let belongs = digit_at(at)
                || (matches!(letter, '.' | ',' | '\'' | '_' | ' ') && digit_at(at + 1))
                || (matches!(letter, 'e' | 'E')
                    && (digit_at(at + 1) || (letters.get(at + 1) == Some(&'-') && digit_at(at + 2))))
                || (letter == '-' && digits.ends_with(['e', 'E']));
            if unit.is_empty() && belongs { digits.push(letter) } else { unit.push(letter) }
        }
        at += 1;
    }
    for (_, unit) in &mut parts {
        *unit = unit.trim().trim_end_matches(['.', ',']).to_owned();
    }
    (!parts.is_empty()).then_some(parts)
}

/// The values that digits with separators may stand for, the likelier first.
fn values(digits: &str) -> Result<Vec<f64>, NotYet> {
    let bare: String = digits.chars().filter(|letter| !matches!(letter, ' ' | '\'' | '_')).collect();
    let (dots, commas) = (bare.matches('.').count(), bare.matches(',').count());
    let decimal = |mark: char| {
        bare.chars()
            .filter(|&letter| letter == mark || !matches!(letter, '.' | ','))
            .collect::<String>()
            .replace(mark, ".")
    };
    let whole = || bare.replace(['.', ','], "");
    let candidates = match (dots, commas) {
        (0, 0) => vec![bare.clone()],
        (1, 0) if looks_grouped(&bare, '.') => vec![decimal('.'), whole()],
        (0, 1) if looks_grouped(&bare, ',') => vec![whole(), decimal(',')],
        (1, 0) => vec![decimal('.')],
        (0, 1) => vec![decimal(',')],
        (1, _) if bare.rfind('.') > bare.rfind(',') => vec![decimal('.')],
        (_, 1) if bare.rfind(',') > bare.rfind('.') => vec![decimal(',')],
        (_, 0) if looks_grouped(&bare, '.') => vec![whole()],
        (0, _) if looks_grouped(&bare, ',') => vec![whole()],
        _ => return Err(NotYet::NotANumber),
    };
    candidates.iter().map(|text| decimal_value(text).ok_or(NotYet::NotANumber)).collect()
}

/// The value of plain decimal digits with a point and an exponent, like `-12.5e3`. Exact, since both the
/// digits (at most 15) and the power of ten (at most 22) are numbers that a double holds exactly. The
/// parser of the standard library would bring 10 KB of tables into the Wasm.
fn decimal_value(text: &str) -> Option<f64> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, mantissa.trim_start_matches('+')),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0');
    let parsed = match significant {
        "" if !all.is_empty() => 0,
        digits if digits.len() <= 15 => digits.parse::<u64>().ok()?,
        _ => return None,
    };
    let power = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let scale = 10_f64.powi(power.abs());
    (power.abs() <= 22)
        .then_some(sign * if power < 0 { parsed as f64 / scale } else { parsed as f64 * scale })
}

/// Whether every group after the first has three digits, and the first one to three that are not `0`.
fn looks_grouped(digits: &str, mark: char) -> bool {
    let mut groups = digits.trim_start_matches(['-', '+']).split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && first != "0" && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn check(typed: &str, unit: &str, expect: &str) {
        assert_eq!(format!("{:?}", read(typed, unit)), expect, "{typed:?} in {unit:?}");
    }

    #[test]
    fn reads_numbers_as_people_write_them() {
        check("43.2", "min", "Ok([43.2])");
        check("43,2 min", "min", "Ok([43.2])");
        check("43.2min", "min", "Ok([43.2])");
        check("43 min 12 s", "min", "Ok([43.2])");
        check("0.72 h", "min", "Ok([43.2])");
        check("1,234", "hosts", "Ok([1234.0, 1.234])");
        check("1.234", "hosts", "Ok([1.234, 1234.0])");
        check("1 234,5", "hosts", "Ok([1234.5])");
        check("1,234,567.8", "", "Ok([1234567.8])");
        check("1.234.567,8", "", "Ok([1234567.8])");
        check("12'345", "", "Ok([12345.0])");
        check("$1,200", "USD", "Ok([1200.0, 1.2])");
        check("1200 USD", "USD", "Ok([1200.0])");
        check("\u{2212}3", "", "Ok([-3.0])");
        check("~ 5e3", "", "Ok([5000.0])");
        check(".5", "", "Ok([0.5])");
        check("99.9%", "%", "Ok([99.9])");
    }

    #[test]
    fn says_what_it_cannot_read() {
        check("many", "min", "Err(NotANumber)");
        check("1,23,4", "", "Err(NotANumber)");
        check("1e999", "", "Err(NotANumber)");
        check("5 GB", "min", "Err(OtherUnit { typed: \"GB\" })");
        check("43 min 12", "min", "Err(NotANumber)");
    }
}
