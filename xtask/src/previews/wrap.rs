//! Fits text into a space: measures its width, and breaks it into lines.

use anyhow::{Context, Result};
use resvg::usvg;

use super::template::escape;

/// A weight of the only font family in the pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Measures text with the fonts that draw it.
pub(super) struct Ruler {
    options: usvg::Options<'static>,
}

/// Text that fits: its lines from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fitted {
    /// The font size in pixels.
    pub(super) size: f32,
    /// The lines; empty only if the text is empty.
    pub(super) lines: Vec<String>,
}

impl Ruler {
    /// A ruler with the embedded fonts, without those of the machine.
    pub(super) fn new() -> Self {
        let mut options = usvg::Options { font_family: "Noto Sans".to_owned(), ..Default::default() };
        for font in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            options.fontdb_mut().load_font_data(font.to_vec());
        }
        Self { options }
    }

    /// Reads the drawing that an SVG describes.
    pub(super) fn read(&self, svg: &str) -> Result<usvg::Tree> {
        usvg::Tree::from_str(svg, &self.options).context("reading the SVG of a preview")
    }

    /// The width of a line in pixels.
    pub(super) fn width(&self, text: &str, size: f32, weight: Weight) -> Result<f32> {
        /// The fonts are not hinted, so the width grows in proportion to the size.
        const MEASURED: f32 = 100.0;
        let weight = if weight == Weight::Bold { "bold" } else { "normal" };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
             <text font-size=\"{MEASURED}\" font-weight=\"{weight}\">{}</text></svg>",
            escape(text)
        );
        Ok(self.read(&svg)?.root().bounding_box().width() * size / MEASURED)
    }

    /// Breaks the text into lines that are at most `room` pixels wide. `sizes` are font sizes, each with the most
    /// lines it may take; the first size that fits is used. If none fits, the last is used and the text is cut.
    pub(super) fn fit(
        &self,
        text: &str,
        weight: Weight,
        sizes: &[(f32, usize)],
        room: f32,
    ) -> Result<Fitted> {
        let mut cut = Fitted { size: 0.0, lines: Vec::new() };
        let (measured, gap) = (self.words(text, weight)?, self.space(weight)?);
        for &(size, most) in sizes {
            let words: Vec<Word<'_>> = measured.iter().map(|word| word.at(size)).collect();
            let space = gap * size;
            let lines = wrap(&words, space, room);
            if lines.len() <= most && widest(&words) <= room {
                return Ok(Fitted { size, lines: balanced(&words, space, room) });
            }
            let more = lines.len() > most;
            cut = Fitted { size, lines: lines.into_iter().take(most).collect() };
            if let Some(last) = cut.lines.last_mut().filter(|_| more) {
                last.push('\u{2026}');
            }
        }
        for line in &mut cut.lines {
            self.cut(line, cut.size, weight, room)?;
        }
        Ok(cut)
    }

    /// The words of a text with their widths at font size 1.
    fn words<'a>(&self, text: &'a str, weight: Weight) -> Result<Vec<Word<'a>>> {
        let measured = |text| Ok(Word { text, width: self.width(text, 1.0, weight)? });
        text.split_whitespace().map(measured).collect()
    }

    /// The width of a space at font size 1.
    fn space(&self, weight: Weight) -> Result<f32> {
        Ok(self.width("n n", 1.0, weight)? - self.width("nn", 1.0, weight)?)
    }

    /// Removes letters from the end of a line until it fits, and adds an ellipsis.
    fn cut(&self, line: &mut String, size: f32, weight: Weight, room: f32) -> Result<()> {
        while self.width(line, size, weight)? > room {
            let mut kept = line.trim_end_matches('\u{2026}').to_owned();
            if kept.pop().is_none() {
                break;
            }
            *line = format!("{}\u{2026}", kept.trim_end());
        }
        Ok(())
    }
}

struct Word<'a> {
    text: &'a str,
    width: f32,
}

impl Word<'_> {
    fn at(&self, size: f32) -> Self {
        Self { width: self.width * size, ..*self }
    }
}

fn widest(words: &[Word<'_>]) -> f32 {
    words.iter().map(|word| word.width).fold(0.0, f32::max)
}

/// Fills one line after another. A word that is wider than the room gets its own line.
fn wrap(words: &[Word<'_>], space: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0.0;
    for word in words {
        match lines.last_mut() {
            Some(line) if used + space + word.width <= room => {
                line.push(' ');
                line.push_str(word.text);
                used += space + word.width;
            }
            _ => {
                lines.push(word.text.to_owned());
                used = word.width;
            }
        }
    }
    lines
}

/// Breaks the text into as few lines as possible, with lengths as equal as possible: it uses the narrowest room
/// that does not need more lines.
fn balanced(words: &[Word<'_>], space: f32, room: f32) -> Vec<String> {
    const STEP: f32 = 8.0;
    let mut lines = wrap(words, space, room);
    let mut narrow = widest(words);
    while narrow < room {
        let narrower = wrap(words, space, narrow);
        if narrower.len() <= lines.len() {
            lines = narrower;
            break;
        }
        narrow += STEP;
    }
    lines
}
