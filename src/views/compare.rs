//! Two people's answers to the same questions, side by side; and one person's, shared.

use std::rc::Rc;

use yew::Html;

use super::element::{all, element, text};
use super::parts::{heading, page, page_title, paragraph, sign, span};
use super::rich_text::phrase;
use super::words;
use crate::bank::{Form, Item, plain};
use crate::quiz::{Response, Standing};

/// One question with both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The question.
    pub item: Rc<Item>,
    /// The other's answer.
    pub theirs: OtherAnswer,
    /// The reader's; `None` where there is none.
    pub mine: Option<(Standing, AnswerParts)>,
}

/// What somebody else answered.
#[derive(Clone, Debug, PartialEq)]
pub enum OtherAnswer {
    /// An answer, graded again here.
    Given {
        /// What it came to.
        standing: Standing,
        /// What it was.
        parts: AnswerParts,
    },
    /// No answer.
    Nothing,
    /// The question was worded differently then.
    Reworded,
}

/// The parts of an answer that came in a link.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerParts {
    /// An answer of places.
    Placed(Response),
    /// The bank's words that a typed answer came to.
    Typed(crate::formats::link::Typed),
    /// None.
    Nothing,
}

/// An answer in words, as the bank has them.
#[must_use]
pub fn given_words(item: &Item, parts: &AnswerParts) -> String {
    let join = |words: Vec<String>, between: &str| words.join(between);
    match (parts, &item.form) {
        (AnswerParts::Nothing, _) => "no answer".to_owned(),
        (AnswerParts::Typed(words), _) => words.words(item).unwrap_or_else(|| "another answer".to_owned()),
        (AnswerParts::Placed(Response::Single(Some(place))), Form::Single(choices)) => {
            choices.get(usize::from(*place)).map(|choice| plain(&choice.text)).unwrap_or_default()
        }
        (AnswerParts::Placed(Response::Multiple(marks)), Form::Multiple(choices)) => {
            let chosen = (0..).zip(choices).filter(|(place, _)| marks.contains(*place));
            join(chosen.map(|(_, choice)| plain(&choice.text)).collect(), "; ")
        }
        (AnswerParts::Placed(Response::Order(Some(order))), Form::Order(steps)) => {
            let steps = order.iter().filter_map(|&place| steps.get(usize::from(place)));
            join(steps.map(|step| plain(&step.text)).collect(), " \u{2192} ")
        }
        (AnswerParts::Placed(Response::Match(chosen)), Form::Match(matching)) => {
            let rights: Vec<_> = matching.rights().collect();
            let right = |place: &Option<u8>| place.and_then(|place| rights.get(usize::from(place)).copied());
            let pair = |(pair, place): (&crate::bank::Pair, &Option<u8>)| {
                let right = right(place).map_or_else(|| "nothing".to_owned(), |right| plain(right));
                format!("{}: {right}", plain(&pair.left))
            };
            join(matching.pairs.iter().zip(chosen).map(pair).collect(), "; ")
        }
        (AnswerParts::Placed(Response::Line(Some(line))), _) => format!("line {}", line.saturating_add(1)),
        (AnswerParts::Placed(Response::Prompt { covered: Some(covered), .. }), _) => {
            words::count(covered.len().into(), "key point", "key points")
        }
        (AnswerParts::Placed(_), _) => "no answer".to_owned(),
    }
}

/// Both sides of a challenge; nothing where there is none.
pub fn comparison(rows: &[Compared]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let differ = rows.iter().filter(|row| differs(row)).count();
    let summary = match differ {
        0 => "You came out alike on every question.".to_owned(),
        1 => "You differ on one question.".to_owned(),
        differ => format!("You differ on {differ} questions."),
    };
    let parts = [
        heading("Side by side"),
        paragraph("facts", summary),
        paragraph("facts", RECOMPUTED),
        entries(rows, true),
    ];
    element("section", "compared", parts)
}

/// A result that somebody shared: what there is to say before it, and its questions.
pub fn shared(words: &str, rows: &[Compared]) -> Html {
    page(
        "result",
        [
            page_title("A result that was shared with you"),
            paragraph("", words.to_owned()),
            paragraph("facts", RECOMPUTED),
            entries(rows, false),
        ],
    )
}

const RECOMPUTED: &str =
    "The answers came in the link and were recomputed here. That somebody gave them, nobody can verify.";

fn differs(row: &Compared) -> bool {
    match (&row.theirs, &row.mine) {
        (OtherAnswer::Given { standing, .. }, Some((mine, _))) => standing != mine,
        (OtherAnswer::Nothing, None) | (OtherAnswer::Reworded, _) => false,
        (OtherAnswer::Given { .. }, None) | (OtherAnswer::Nothing, Some(_)) => true,
    }
}

fn entries(rows: &[Compared], both: bool) -> Html {
    element("ol", "entries", all(rows.iter().map(|row| entry(row, both))))
}

fn entry(row: &Compared, both: bool) -> Html {
    let side = |standing: Option<Standing>, who: &'static str, given: &str| {
        let mark = standing.map_or("\u{b7}", words::sign);
        let standing = standing.map_or("left out", words::standing);
        element("p", "whose", [sign(mark), text(format!(" {who}: {standing}. {given}"))])
    };
    let theirs = match &row.theirs {
        OtherAnswer::Given { standing, parts } => {
            side(Some(*standing), "Theirs", &given_words(&row.item, parts))
        }
        OtherAnswer::Nothing => side(None, "Theirs", ""),
        OtherAnswer::Reworded => paragraph("whose", "Theirs: the question was worded differently then."),
    };
    let mine = match &row.mine {
        _ if !both => Html::default(),
        Some((standing, parts)) => side(Some(*standing), "Yours", &given_words(&row.item, parts)),
        None => side(None, "Yours", ""),
    };
    element("li", "entry", [span("text", phrase(&row.item.stem.title)), mine, theirs])
}
