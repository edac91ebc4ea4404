//! The four fields of a story: situation, task, action, result. They are one text with breaks between them, so that
//! whoever reads an answer as a text reads them in their order.

/// What stands between two fields: the paragraph separator of Unicode, which no keyboard types.
const BREAK: char = '\u{2029}';
/// How many fields there are.
const FIELDS: usize = 4;

/// The texts of the fields; `None` if the answer is one text.
#[must_use]
pub fn fields(answer: &str) -> Option<[&str; FIELDS]> {
    let mut parts = answer.split(BREAK);
    let all = [parts.next()?, parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(all)
}

/// The answer with another text in the field at this place, from 0. What is pasted into a field stays in it.
#[must_use]
pub fn with_field(answer: &str, at: usize, text: &str) -> String {
    let text = text.replace(BREAK, "\n");
    let mut all = fields(answer).unwrap_or([answer, "", "", ""]);
    if let Some(field) = all.get_mut(at) {
        *field = &text;
    }
    joined(all, BREAK.encode_utf8(&mut [0; 4]))
}

/// The answer in fields. A text is in the first one.
#[must_use]
pub fn in_fields(answer: &str) -> String {
    joined(fields(answer).unwrap_or([answer, "", "", ""]), BREAK.encode_utf8(&mut [0; 4]))
}

/// The answer as one text, with an empty line between the fields that are not empty.
#[must_use]
pub fn in_one(answer: &str) -> String {
    if !answer.contains(BREAK) {
        return answer.to_owned();
    }
    let mut text = String::new();
    for part in answer.split(BREAK).filter(|part| !part.trim().is_empty()) {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(part);
    }
    text
}

fn joined(fields: [&str; FIELDS], between: &str) -> String {
    fields.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_read_as_one_text() {
        let story = with_field(&with_field("It broke.", 3, "Down 80 %."), 2, "I fixed\u{2029}it.");
        assert_eq!(fields(&story), Some(["It broke.", "", "I fixed\nit.", "Down 80 %."]));
        assert_eq!(in_one(&story), "It broke.\n\nI fixed\nit.\n\nDown 80 %.");
        assert_eq!(in_fields(&story), story, "twice is once");
        assert_eq!(fields("one text"), None);
        assert_eq!(in_one(" \n"), " \n");
        assert_eq!(in_one("one\n\n\ntext\n"), "one\n\n\ntext\n", "a text stays as it is");
        assert_eq!(in_one(&in_fields("")), "");
        assert_eq!(with_field("a", 9, "b"), in_fields("a"));
        assert_eq!(fields("a\u{2029}b"), None, "a text with a break of its own");
        assert_eq!(in_one("a\u{2029}b"), "a\n\nb");
    }
}
