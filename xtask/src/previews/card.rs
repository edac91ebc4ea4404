//! Draws the picture of a preview: `card.svg` with its words filled in.

use std::fmt::Write;

use anyhow::{Context, Result};
use resvg::{tiny_skia, usvg};

use super::palette;
use super::template::{escape, fill};
use super::words::Words;
use super::wrap::{Fitted, Ruler, Weight};

/// The width of a picture in pixels. Most sites use this size for link previews.
pub(super) const WIDTH: u32 = 1200;
/// The height of a picture in pixels.
pub(super) const HEIGHT: u32 = 630;

const TEMPLATE: &str = include_str!("card.svg");
const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// The left edge of texts, and how wide they may be, in pixels.
const LEFT: f32 = 80.0;
const ROOM: f32 = 1040.0;
/// The space for title and sentence, from the line of the header to the rail, and the places of the rail and the
/// foot, in pixels.
const TOP: f32 = 112.0;
const BOTTOM: f32 = 486.0;
const RAIL: f32 = 492.0;
const FOOT: f32 = 566.0;
/// The font size of the number of questions.
const COUNT: f32 = 30.0;

/// The font sizes of the title, each with the most lines that it may take.
const TITLES: &[(f32, usize)] =
    &[(104.0, 1), (92.0, 1), (80.0, 2), (72.0, 2), (64.0, 2), (56.0, 2), (52.0, 3), (44.0, 3)];
const ABOUTS: &[(f32, usize)] = &[(32.0, 2), (28.0, 3)];

/// The height of a capital letter, and the heights of a line of the title and of the sentence, as multiples of the
/// font size.
const CAPITAL: f32 = 0.714;
const TITLE_LINE: f32 = 1.14;
const ABOUT_LINE: f32 = 1.42;
/// The gap between the title and the sentence, in pixels.
const GAP: f32 = 38.0;

/// Draws the picture with these words, as a PNG file.
pub(super) fn draw(ruler: &Ruler, words: &Words) -> Result<Vec<u8>> {
    let tree = ruler.read(&svg(ruler, words)?)?;
    let mut pixels = tiny_skia::Pixmap::new(WIDTH, HEIGHT).context("no memory for a picture")?;
    resvg::render(&tree, usvg::Transform::identity(), &mut pixels.as_mut());
    palette::encode(WIDTH, HEIGHT, pixels.data())
}

/// The picture with these words, as SVG.
pub(super) fn svg(ruler: &Ruler, words: &Words) -> Result<String> {
    let (title, about) = texts(ruler, &words.title, &words.about)?;
    let (title_at, about_at) = places(&title, &about);
    let values = [
        ("title-size", title.size.to_string()),
        ("title", lines(&title, title_at, TITLE_LINE)),
        ("about-size", about.size.to_string()),
        ("about", lines(&about, about_at, ABOUT_LINE)),
        ("rail", coloured(&rail(), TOKENS)),
        ("count", escape(&words.count)),
        ("aloud-at", (LEFT + ruler.width(&words.count, COUNT, Weight::Bold)? + 14.0).to_string()),
        ("aloud", escape(&words.aloud)),
        ("plan", coloured(&plan(ruler)?, TOKENS)),
    ];
    Ok(fill(&coloured(TEMPLATE, TOKENS), &values))
}

fn texts(ruler: &Ruler, title: &str, about: &str) -> Result<(Fitted, Fitted)> {
    Ok((ruler.fit(title, Weight::Bold, TITLES, ROOM)?, ruler.fit(about, Weight::Regular, ABOUTS, ROOM)?))
}

/// The first baselines of the title and the sentence. Both together are in the middle of the space for them.
fn places(title: &Fitted, about: &Fitted) -> (f32, f32) {
    let below =
        |fitted: &Fitted, line: f32| fitted.lines.iter().skip(1).map(|_| fitted.size * line).sum::<f32>();
    let title_height = title.size * CAPITAL + below(title, TITLE_LINE);
    let about_height = about.size * CAPITAL + below(about, ABOUT_LINE);
    let top = TOP + (BOTTOM - TOP - title_height - GAP - about_height) / 2.0;
    (top + title.size * CAPITAL, top + title_height + GAP + about.size * CAPITAL)
}

fn lines(fitted: &Fitted, first: f32, line: f32) -> String {
    let mut svg = String::new();
    let mut at = first;
    for text in &fitted.lines {
        // Capital letters begin a little to the right of their place.
        let left = LEFT - 0.05 * fitted.size;
        let _ = write!(svg, "<text x=\"{left:.1}\" y=\"{at:.1}\">{}</text>", escape(text));
        at += fitted.size * line;
    }
    svg
}

/// The signs of the plan: for each its colour, its word, and its strokes around the middle.
const PLAN: [(&str, &str, &str); 3] = [
    ("keep", "keep", "M-9 0H9M0 -9V9"),
    ("revisit", "revisit", "M-10 2.5c1-4 3-5.500 5-5.500 4 0 5 5.500 9.500 5.500 2 0 4-1.500 5-5.500"),
    ("learn", "learn", "M-8 0H8"),
];

/// The progress rail of a session that has begun.
fn rail() -> String {
    const PARTS: [&str; 10] =
        ["keep", "keep", "learn", "keep", "revisit", "keep", "accent", "line", "line", "line"];
    const STEP: f32 = 105.0;
    let mut svg = String::new();
    let mut at = LEFT;
    for colour in PARTS {
        let _ = write!(
            svg,
            "<rect x=\"{at}\" y=\"{RAIL}\" width=\"95\" height=\"6\" rx=\"3\" fill=\"var(--{colour})\"/>"
        );
        at += STEP;
    }
    svg
}

/// The signs with their words, drawn from right to left.
fn plan(ruler: &Ruler) -> Result<String> {
    const SIZE: f32 = 26.0;
    let mut svg = String::new();
    let mut right = LEFT + ROOM;
    for (colour, word, strokes) in PLAN.iter().rev() {
        let start = right - ruler.width(word, SIZE, Weight::Regular)?;
        let middle = start - 22.0;
        let _ = write!(
            svg,
            "<text x=\"{start:.1}\" y=\"{FOOT}\" fill=\"var(--soft)\">{word}</text>\
             <path transform=\"translate({middle:.1} {})\" d=\"{strokes}\" fill=\"none\" \
             stroke=\"var(--{colour})\" stroke-width=\"4\" stroke-linecap=\"round\"/>",
            FOOT - 9.0
        );
        right = middle - 44.0;
    }
    Ok(svg)
}

/// Replaces each `var(--name)` in an SVG by the light one of the token's two colours.
fn coloured(svg: &str, tokens: &str) -> String {
    let mut svg = svg.to_owned();
    for line in tokens.lines() {
        let token = line.trim().split_once(": light-dark(");
        if let Some((name, (light, _))) = token.and_then(|(name, value)| Some((name, value.split_once(',')?)))
        {
            svg = svg.replace(&format!("var({name})"), light);
        }
    }
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, about: &str, expect_lines: usize) {
        let ruler = Ruler::new();
        let (title, about) = texts(&ruler, title, about).unwrap();
        assert_eq!(title.lines.len(), expect_lines, "{title:?}");
        for (fitted, weight) in [(&title, Weight::Bold), (&about, Weight::Regular)] {
            for line in &fitted.lines {
                let width = ruler.width(line, fitted.size, weight).unwrap();
                assert!(width <= ROOM + 1.0, "{line} is {width} wide");
            }
        }
        let (title_at, about_at) = places(&title, &about);
        assert!(title_at - title.size * CAPITAL > TOP + 24.0, "{title:?}");
        let below = about.lines.iter().skip(1).map(|_| about.size * ABOUT_LINE).sum::<f32>();
        assert!(about_at + below < BOTTOM - 12.0, "{about:?}");
    }

    #[test]
    fn whatever_is_said_stays_on_the_card() {
        check("Linux", "Short.", 1);
        check("Backup and disaster recovery", "Getting it back.", 2);
        check(&"wide words ".repeat(4), &"and a long story ".repeat(4), 2);
        check(&"wide words ".repeat(8), &"and a long story ".repeat(8), 3);
        check(&"wide words ".repeat(60), &"and a long story ".repeat(60), 3);
        check(&"W".repeat(200), &"m".repeat(300), 1);
        check("", "", 0);
    }

    #[test]
    fn every_colour_is_a_token() {
        let words = Words::of_all(&dryrun_bank::Bank::default());
        let svg = svg(&Ruler::new(), &words).unwrap();
        assert!(!svg.contains("var(") && !svg.contains('{'), "{svg}");
    }
}
