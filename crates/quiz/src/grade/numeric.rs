//! Grades a number with a unit, as people write them: `43.2`, `43,2 min`, `1,234`, `1 234`, `43 min 12 s`, `$1,200`, and
//! the same in the digits of other scripts.

use super::{Credit, NotYet, Remark, Verdict, small};
use dryrun_bank::{Numeric, Tolerance, convert, is_blank, plain_signs, split_around};

pub(super) fn grade(numeric: &Numeric, typed: &str) -> Result<Verdict, NotYet> {
    if is_blank(typed) {
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

/// The values that the typed text may mean, in `unit`, the more likely one first. `1,234` and `1.234` mean two.
fn read(typed: &str, unit: &str) -> Result<Vec<f64>, NotYet> {
    let text = tidy(typed);
    let parts = split(&text).ok_or(NotYet::NotANumber)?;
    let in_unit = |value: f64, typed_unit: &str| {
        let other_unit = || NotYet::OtherUnit { typed: typed_unit.to_owned() };
        in_unit(value, typed_unit, unit).ok_or_else(other_unit)
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

/// The value in `unit`: `k` is a thousand, `M` a million, and `per second` is left out where the unit is no rate itself, because the
/// question asks for it.
fn in_unit(value: f64, typed_unit: &str, unit: &str) -> Option<f64> {
    let label = match typed_unit {
        "" => unit,
        "$" | "US$" | "dollars" => "USD",
        "€" => "EUR",
        "percent" => "%",
        other => other,
    };
    if unit == "million" {
        return in_millions(value, typed_unit);
    }
    convert(value, label, unit).or_else(|| {
        let multiples = [("k", 1e3), ("K", 1e3), ("million", 1e6), ("M", 1e6)];
        for (multiple, times) in multiples {
            let of = typed_unit.strip_prefix(multiple);
            if let Some(of) = of.filter(|of| of.is_empty() || of.starts_with([' ', '$', '€'])) {
                return in_unit(value * times, of.trim_start(), unit);
            }
        }
        let each_second = typed_unit.strip_suffix("/s").or_else(|| typed_unit.strip_suffix("per second"))?;
        convert(value, if each_second.is_empty() { unit } else { each_second }, unit)
    })
}

/// A value in millions. A bare number that only the digits of a million make so large was not shortened. What follows the
/// multiple, like `tokens a day`, is what the question asks for.
fn in_millions(value: f64, typed_unit: &str) -> Option<f64> {
    let (multiple, of) = typed_unit.split_once(' ').unwrap_or((typed_unit, ""));
    // `200 million per hour` is another answer; what a question asks about is written with letters alone.
    if split_around(of, "hour").is_some() || split_around(of, "month").is_some() {
        return None;
    }
    match multiple {
        "" if value >= 1e5 => Some(value / 1e6),
        "" | "million" | "Million" | "millions" | "M" | "m" | "mln" | "mio" | "Mio" => Some(value),
        "billion" | "bn" | "B" => Some(value * 1e3),
        "k" | "K" | "thousand" => Some(value / 1e3),
        _ => None,
    }
}

/// Makes the text simpler: plain signs; no quotation marks or brackets around it; no `about` at the start; a sign like `$` or
/// `%` after its number.
fn tidy(typed: &str) -> String {
    const AROUND: [char; 7] = ['"', '\'', '`', '*', '(', ')', ' '];
    const ABOUT: [&str; 4] = ["about ", "approx. ", "ca. ", "circa "];
    const BEFORE: [&str; 6] = ["US$", "USD", "EUR", "$", "\u{20ac}", "%"];
    // An en dash is a minus. An em dash is two hyphens, which begin no number.
    let text = plain_signs(typed).replace('\u{2013}', "-");
    let text = text.trim().trim_end_matches(['.', ';', ' ']);
    // At the end alone, a quotation mark may mean minutes or seconds.
    let text = if text.starts_with(AROUND) { text.trim_matches(AROUND) } else { text };
    let text = text.trim_start_matches(['~', '=', '\u{2248}', ' ']);
    let text = ABOUT.iter().find_map(|about| text.strip_prefix(about)).unwrap_or(text);
    let unit = BEFORE.iter().find_map(|unit| Some((text.strip_prefix(unit)?, unit)));
    unit.map_or_else(|| text.to_owned(), |(number, unit)| format!("{}{unit}", number.trim_start()))
}

/// Splits the text into numbers, each with the unit after it; `None` if it does not begin with a number.
fn split(text: &str) -> Option<Vec<(&str, &str)>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (digits, behind) =
            rest.split_at_checked(number_length(rest)).filter(|(digits, _)| !digits.is_empty())?;
        let (unit, behind) = behind
            .split_at_checked(behind.find(|letter: char| letter.is_ascii_digit()).unwrap_or(behind.len()))?;
        parts.push((digits, unit.trim().trim_end_matches(['.', ',', ';'])));
        rest = behind;
    }
    (!parts.is_empty()).then_some(parts)
}

/// The length of the number at the start of the text, in bytes. All characters of a number are ASCII.
fn number_length(text: &str) -> usize {
    let byte = |at: usize| text.as_bytes().get(at).copied().unwrap_or_default();
    let is_digit = |at: usize| byte(at).is_ascii_digit();
    let belongs = |at: usize| match byte(at) {
        b'-' | b'+' if at == 0 => is_digit(1),
        b'.' | b',' => is_digit(at + 1),
        b'0'..=b'9' => true,
        _ if at == 0 => false,
        b'\'' | b'_' | b' ' => is_digit(at + 1),
        b'e' | b'E' => is_digit(at + 1) || (byte(at + 1) == b'-' && is_digit(at + 2)),
        b'-' => matches!(byte(at - 1), b'e' | b'E'),
        _ => false,
    };
    (0..text.len()).find(|&at| !belongs(at)).unwrap_or(text.len())
}

/// The values that digits with separators may mean, the more likely one first.
fn values(digits: &str) -> Result<Vec<f64>, NotYet> {
    let bare: String = digits.chars().filter(|letter| !matches!(letter, ' ' | '\'' | '_')).collect();
    let count = |mark: char| bare.chars().filter(|&letter| letter == mark).count();
    let last = bare.chars().rfind(|letter| matches!(letter, '.' | ','));
    // The mark that stands before the decimals, if one does; any other only groups digits.
    let points: &[Option<char>] = match (count('.'), count(',')) {
        (0, 0) => &[None],
        (1, 0) if looks_grouped(&bare, '.') => &[Some('.'), None],
        (0, 1) if looks_grouped(&bare, ',') => &[None, Some(',')],
        (1, 0) => &[Some('.')],
        (0, 1) => &[Some(',')],
        (1, _) if last == Some('.') => &[Some('.')],
        (_, 1) if last == Some(',') => &[Some(',')],
        (_, 0) if looks_grouped(&bare, '.') => &[None],
        (0, _) if looks_grouped(&bare, ',') => &[None],
        _ => return Err(NotYet::NotANumber),
    };
    points.iter().map(|&point| decimal_value(&bare, point).ok_or(NotYet::NotANumber)).collect()
}

/// The value of decimal digits with marks between them and an exponent, like `-12.5e3`. Exact, since both the
/// digits (at most 15) and the power of ten (at most 22) are numbers that a double holds exactly. The
/// parser of the standard library would bring its tables into the Wasm.
fn decimal_value(text: &str, point: Option<char>) -> Option<f64> {
    const MOST: u64 = 1_000_000_000_000_000;
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (mut value, mut power, mut in_decimals, mut has_digits) = (0_u64, exponent, false, false);
    for letter in mantissa.trim_start_matches(['-', '+']).chars() {
        if let Some(digit) = letter.to_digit(10) {
            value = value * 10 + u64::from(digit);
            power = power.checked_sub(in_decimals.into())?;
            has_digits = true;
            if value >= MOST {
                return None;
            }
        } else {
            matches!(letter, '.' | ',').then_some(())?;
            in_decimals |= Some(letter) == point;
        }
    }
    let size = i32::try_from(power.unsigned_abs()).ok().filter(|size| has_digits && *size <= 22)?;
    let scale = 10_f64.powi(size);
    let sign = if mantissa.starts_with('-') { -1.0 } else { 1.0 };
    Some(sign * if power < 0 { value as f64 / scale } else { value as f64 * scale })
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
        check("51.", "", "Ok([51.0])");
        check("about 51", "", "Ok([51.0])");
        check("(51)", "", "Ok([51.0])");
        check("$ 41.71", "USD", "Ok([41.71])");
        check("US$41.71", "USD", "Ok([41.71])");
        check("USD 41.71", "USD", "Ok([41.71])");
        check("41.71 dollars", "USD", "Ok([41.71])");
        check("$50k", "USD", "Ok([50000.0])");
        check("10 K", "requests", "Ok([10000.0])");
        check("10k requests", "requests", "Ok([10000.0])");
        check("10000 requests per second", "requests", "Ok([10000.0])");
        check("10000/s", "requests", "Ok([10000.0])");
        check("98.9 percent", "%", "Ok([98.9])");
        for typed in ["200", "200 million", "200 M", "200M", "200 mio", "200000000", "2e8", "0.2 billion"] {
            check(typed, "million", "Ok([200.0])");
        }
        check("200,000,000 ", "million", "Ok([200.0])");
        check("200.000.000", "million", "Ok([200.0])");
        check("200 million tokens a day", "million", "Ok([200.0])");
        check("200_000k", "million", "Ok([200.0])");
        check("2e7", "million", "Ok([20.0])");
        check("1.2M requests", "requests", "Ok([1200000.0])");
        check("$1.2 million", "USD", "Ok([1200000.0])");
        check("%98,9", "%", "Ok([98.9])");
    }

    #[test]
    fn reads_the_signs_of_every_keyboard() {
        check("\u{ff15}\u{ff11}", "hosts", "Ok([51.0])");
        check("\u{ff14}\u{ff13}\u{ff0e}\u{ff12}\u{3000}\u{ff4d}\u{ff49}\u{ff4e}", "min", "Ok([43.2])");
        check("\u{664}\u{663}\u{66b}\u{662} min", "min", "Ok([43.2])");
        check("\u{661}\u{66c}\u{662}\u{663}\u{664}", "hosts", "Ok([1234.0])");
        check("\u{6f4}\u{6f3}\u{66b}\u{6f2}", "min", "Ok([43.2])");
        check("\u{967}\u{968}.\u{96b} \u{66a}", "%", "Ok([12.5])");
        check("1\u{202f}234\u{a0}hosts", "hosts", "Ok([1234.0])");
        check("\u{feff}1\u{2009}234,5\u{200b}", "", "Ok([1234.5])");
        check("1\u{2019}234", "", "Ok([1234.0])");
        check("\u{2013}3 \u{ff05}", "%", "Ok([-3.0])");
        check("\u{2011}3", "", "Ok([-3.0])");
        check("\u{201c}43.2 min\u{201d};", "min", "Ok([43.2])");
        check("`51`", "", "Ok([51.0])");
        check("\u{ff04}1200", "USD", "Ok([1200.0])");
    }

    #[test]
    fn says_what_it_cannot_read() {
        check("many", "min", "Err(NotANumber)");
        check("1,23,4", "", "Err(NotANumber)");
        check("1e999", "", "Err(NotANumber)");
        check("10000 requests per minute", "requests", "Err(OtherUnit { typed: \"requests per minute\" })");
        check("200 million per hour", "million", "Err(OtherUnit { typed: \"million per hour\" })");
        check("200 MB", "million", "Err(OtherUnit { typed: \"MB\" })");
        check("5 MB", "requests", "Err(OtherUnit { typed: \"MB\" })");
        check("8 km", "min", "Err(OtherUnit { typed: \"km\" })");
        check("5 GB", "min", "Err(OtherUnit { typed: \"GB\" })");
        check("43 min 12", "min", "Err(NotANumber)");
        check("\u{2014}3", "", "Err(NotANumber)");
        check("4\u{b2}", "", "Err(OtherUnit { typed: \"\u{b2}\" })");
    }
}
