//! Splits PromQL into tokens, because the highlighter's collection has no grammar for it. Each line is read by
//! itself: no token that our authors need spans several lines.

use dryrun_bank::Token;

const KEYWORDS: [&str; 24] = [
    "and",
    "or",
    "unless",
    "by",
    "without",
    "on",
    "ignoring",
    "group_left",
    "group_right",
    "offset",
    "bool",
    "sum",
    "min",
    "max",
    "avg",
    "group",
    "stddev",
    "stdvar",
    "count",
    "count_values",
    "bottomk",
    "topk",
    "quantile",
    "atan2",
];

/// The tokens of `line`, in order. Together they are the whole line.
pub(super) fn tokens(line: &str) -> Vec<(Token, &str)> {
    let mut tokens = Vec::new();
    let mut rest = line;
    let mut in_selector = false;
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '#' => (Token::Comment, rest.len()),
            '"' | '\'' | '`' => (Token::String, quoted(rest, first)),
            '0'..='9' => (Token::Number, run(rest, |c| c.is_ascii_alphanumeric() || c == '.')),
            'a'..='z' | 'A'..='Z' | '_' | ':' => {
                let length = run(rest, |c| c.is_ascii_alphanumeric() || c == '_' || c == ':');
                let (word, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
                (word_token(word, after, in_selector), length)
            }
            _ => (Token::Plain, first.len_utf8()),
        };
        match first {
            '{' => in_selector = true,
            '}' => in_selector = false,
            _ => {}
        }
        let (text, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        tokens.push((token, text));
        rest = after;
    }
    tokens
}

fn word_token(word: &str, after: &str, in_selector: bool) -> Token {
    if in_selector {
        Token::Name
    } else if KEYWORDS.contains(&word.to_ascii_lowercase().as_str()) {
        Token::Keyword
    } else if matches!(word, "Inf" | "inf" | "NaN" | "nan") {
        Token::Number
    } else if after.trim_start().starts_with('(') {
        Token::Name
    } else {
        Token::Plain
    }
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The length of the string at the start of `text`, in bytes; the whole text if the string is not closed.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if c == '\\' && quote != '`' {
            is_escaped = true;
        } else if c == quote {
            return at + c.len_utf8();
        }
    }
    text.len()
}
