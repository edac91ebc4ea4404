//! The head of a file: TOML between two lines of `+++`.

use serde::Deserialize;
use toml::Spanned;

use crate::fault::Faults;
use crate::file::Span;

const REMEDY: &str = "open the file with a line `+++`, then `topic = \"…\"`, then a line `+++`";

/// What a file says about itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    topic: Spanned<String>,
    title: Option<Spanned<String>>,
    about: Option<Spanned<String>>,
}

/// A word of the front matter and its place in the file.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A file's head, with places counted from the file's begin.
#[derive(Debug)]
pub(crate) struct FrontMatter {
    pub(crate) topic: Located,
    pub(crate) title: Option<Located>,
    pub(crate) about: Option<Located>,
}

/// The head, and the byte at which the Markdown begins.
pub(crate) fn read(faults: &mut Faults) -> (Option<FrontMatter>, usize) {
    let file = faults.file().clone();
    let text = file.text();
    let Some(inner) = text.strip_prefix("+++\n") else {
        faults.error(&file.line_at(0), "the file has no front matter", REMEDY);
        return (None, 0);
    };
    let base = text.len() - inner.len();
    let Some(length) = closing_line(inner) else {
        faults.error(&file.line_at(0), "the front matter has no end", "close it with a line `+++`");
        return (None, text.len());
    };
    let head = inner.get(..length).unwrap_or_default();
    let markdown = file.line_at(base + length).end;
    match toml::from_str::<Written>(head) {
        Ok(written) => (Some(written.located(base)), markdown),
        Err(error) => {
            let span =
                error.span().map_or_else(|| file.line_at(0), |span| span.start + base..span.end + base);
            let what = error.message().replace('\n', ", ");
            faults.error(&span, format!("the front matter is not as expected: {what}"), REMEDY);
            (None, markdown)
        }
    }
}

/// Where in `inner` the closing `+++` begins.
fn closing_line(inner: &str) -> Option<usize> {
    let mut start = 0;
    for line in inner.split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some(start);
        }
        start += line.len();
    }
    None
}

impl Written {
    fn located(self, base: usize) -> FrontMatter {
        let locate = |spanned: Spanned<String>| {
            let span = spanned.span();
            Located { span: span.start + base..span.end + base, text: spanned.into_inner().trim().to_owned() }
        };
        FrontMatter {
            topic: locate(self.topic),
            title: self.title.map(locate),
            about: self.about.map(locate),
        }
    }
}
