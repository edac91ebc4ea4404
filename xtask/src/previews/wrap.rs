//! Text that has to fit: how wide it is, and where its lines break.

use anyhow::{Context, Result};
use resvg::usvg;

use super::template::escape;

/// A weight of the one family that pictures are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Measures text with the fonts that draw it.
pub(super) struct Ruler {
    options: usvg::Options<'static>,
}

/// Text as it fits: its lines, top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fitted {
    /// Font size in pixels.
    pub(super) size: f32,
    /// Not empty, unless the text is.
    pub(super) lines: Vec<String>,
}

impl Ruler {
    /// With the embedded fonts, and none of the machine's.
    pub(super) fn new() -> Self {
        let mut options = usvg::Options { font_family: "Noto Sans".to_owned(), ..Default::default() };
        for font in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            options.fontdb_mut().load_font_data(font.to_vec());
        }
        Self { options }
    }

    /// The drawing that an SVG describes.
    pub(super) fn read(&self, svg: &str) -> Result<usvg::Tree> {
        usvg::Tree::from_str(svg, &self.options).context("reading the SVG of a preview")
    }

    /// How wide a line is, in pixels.
    pub(super) fn width(&self, text: &str, size: f32, weight: Weight) -> Result<f32> {
        /// Fonts are not hinted, so one size tells of all.
        const MEASURED: f32 = 100.0;
        let weight = if weight == Weight::Bold { "bold" } else { "normal" };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
             <text font-size=\"{MEASURED}\" font-weight=\"{weight}\">{}</text></svg>",
            escape(text)
        );
        Ok(self.read(&svg)?.root().bounding_box().width() * size / MEASURED)
    }

    /// The text in lines of `room` pixels, in the first of the sizes, each with the most lines it may take, that
    /// allows it. Where none does, the last is taken and the text is cut.
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

    /// The words of a text as wide as they are at size 1.
    fn words<'a>(&self, text: &'a str, weight: Weight) -> Result<Vec<Word<'a>>> {
        let measured = |text| Ok(Word { text, width: self.width(text, 1.0, weight)? });
        text.split_whitespace().map(measured).collect()
    }

    /// How wide a space is at size 1.
    fn space(&self, weight: Weight) -> Result<f32> {
        Ok(self.width("n n", 1.0, weight)? - self.width("nn", 1.0, weight)?)
    }

    /// Takes letters off the end of a line until it fits, and says so with an ellipsis.
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

/// Lines that are filled one after the other. A word that is wider than the room gets a line of its own.
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

/// As many lines as are needed, and as even as can be: the narrowest room that needs no more of them.
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
