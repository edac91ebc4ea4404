//! The head of a file: TOML between two lines of `+++`.

pub(crate) mod fields;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::fault::Faults;
use crate::file::Span;

/// The line that opens and closes the head.
const FENCE: &str = "+++";

/// A word of the front matter and its place in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "Spanned<String>")]
pub(crate) struct Located {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl From<Spanned<String>> for Located {
    fn from(spanned: Spanned<String>) -> Self {
        Self { span: spanned.span(), text: spanned.into_inner().trim().to_owned() }
    }
}

/// The head, and the byte at which the Markdown begins. `first` is a key that every such file has. Places
/// are counted from the file's begin.
pub(crate) fn read<T: DeserializeOwned>(faults: &mut Faults, first: &str) -> (Option<T>, usize) {
    let file = faults.file().clone();
    let text = file.text();
    let remedy =
        format!("begin the file with a line `{FENCE}`, then `{first} = \"…\"`, then a line `{FENCE}`");
    let Some(inner) = text.strip_prefix("+++\n") else {
        faults.error(&file.line_at(0), "the file has no front matter", remedy);
        return (None, 0);
    };
    let base = text.len() - inner.len();
    let Some(length) = closing_line(inner) else {
        faults.error(&file.line_at(0), "the front matter has no end", "end it with a line `+++`");
        return (None, text.len());
    };
    let markdown = file.line_at(base + length).end;
    // A blank line as long as the fence keeps the places.
    let head = " ".repeat(FENCE.len()) + "\n" + inner.get(..length).unwrap_or_default();
    match toml::from_str(&head) {
        Ok(head) => (Some(head), markdown),
        Err(error) => {
            let span = error.span().unwrap_or_else(|| file.line_at(0));
            let what = error.message().replace('\n', ", ");
            let remedy = format!("correct this line; the front matter is TOML, like `{first} = \"…\"`");
            faults.error(&span, format!("the front matter cannot be read: {what}"), remedy);
            (None, markdown)
        }
    }
}

/// Where in `inner` the closing fence begins.
fn closing_line(inner: &str) -> Option<usize> {
    let mut start = 0;
    for line in inner.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some(start);
        }
        start += line.len();
    }
    None
}
