//! Puts values into a sentence. All messages use one function with its own number printer, because `format!` in each
//! message would add more code to the Wasm than the message is long (docs/size.md).

use super::Words;

/// A value to put into a sentence.
pub(super) enum Value<'a> {
    /// A number, printed with the language's separator of thousands. It has the size of a pointer, so that a value is
    /// no larger than a text.
    Number(usize),
    /// A text, which is not changed.
    Text(&'a str),
}

impl Words {
    /// Fills a template: the first value replaces the character with code 1, the second one that with code 2, and so
    /// on. No message contains such characters itself, because the generator refuses them.
    pub(super) fn fill(self, template: &str, values: &[Value<'_>]) -> String {
        let mut text = String::new();
        for letter in template.chars() {
            match values.get((letter as usize).wrapping_sub(1)) {
                Some(Value::Number(number)) => {
                    push_number(&mut text, *number as u64, self.language.thousands())
                }
                Some(Value::Text(value)) => text.push_str(value),
                None => text.push(letter),
            }
        }
        text
    }

    /// A large number with separators of thousands, like `542,200`.
    #[must_use]
    pub fn total(self, number: u64) -> String {
        let mut text = String::new();
        push_number(&mut text, number, self.language.thousands());
        text
    }
}

/// A number for an id or an attribute, without separators: `542200`.
#[must_use]
pub fn digits(number: usize) -> String {
    let mut text = String::new();
    push_number(&mut text, number as u64, "");
    text
}

/// Appends a number with separators of thousands, like `542,200`.
pub(super) fn push_number(text: &mut String, number: u64, thousands: &str) {
    let (start, mut left, mut digits) = (text.len(), number, 0_u32);
    loop {
        if digits > 0 && digits.is_multiple_of(3) {
            text.insert_str(start, thousands);
        }
        let digit = (left % 10) as usize;
        text.insert_str(start, "0123456789".get(digit..=digit).unwrap_or_default());
        left /= 10;
        digits += 1;
        if left == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, Words};

    #[test]
    fn numbers_are_grouped_by_thousands() {
        #[track_caller]
        fn check(number: u64, expectation: &str) {
            assert_eq!(Words::default().total(number), expectation);
        }
        check(0, "0");
        check(999, "999");
        check(1000, "1,000");
        check(542_200, "542,200");
        check(1_000_000, "1,000,000");
        check(u64::MAX, "18,446,744,073,709,551,615");
    }

    #[test]
    fn values_are_put_where_the_sentence_wants_them() {
        let filled = |template| {
            Words::default().fill(template, &[Value::Text("<b>\u{1}"), Value::Number(7), Value::Text("")])
        };
        assert_eq!(filled("\u{2} of \u{1}, \u{2}\u{3}."), "7 of <b>\u{1}, 7.");
        assert_eq!(filled("Line\nbreak \u{4}"), "Line\nbreak \u{4}");
    }
}
