//! A question of somebody's own, in no bank: what the author of a page with a frame wrote. The page can send anything, so
//! everything in it is text, and code where it stands in back quotes. `embed/asked.js` writes what is read here.

use core::ops::RangeInclusive;

use dryrun_bank::{
    Block, Cases, Choice, CodeBlock, Form, Inline, Item, ItemId, Level, Phrase, Span, Stem, Step, Token,
    TopicId,
};

/// What such a question is called where others have their permanent id, and for its topic. It has no permanent number.
const OWN: &str = "own";

/// Between two fields. `embed/asked.js` takes this sign out of each text.
const BETWEEN: char = '\u{1f}';

/// What begins and ends a block of code.
const FENCE: &str = "```";

/// The most letters in a text.
const MOST_LETTERS: usize = 8000;

/// The most letters in the tag of a language.
const LONGEST_TAG: usize = 35;

/// How many options or steps it has.
const PARTS: RangeInclusive<usize> = 2..=12;

/// Why it is no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFault {
    /// Something is missing, or it is of a kind that nobody knows.
    Unfinished,
    /// It asks nothing.
    NoStem,
    /// It has too few options, or too many.
    Count,
    /// An option is empty.
    Blank,
    /// No option is right, or several are where one is asked for.
    NoKey,
    /// A text is too long.
    Long,
}

/// Reads a question: its kind, its language, the question itself and the explanation, then for each option or step whether
/// it is right, what it says, and why. Steps are in their right order.
///
/// # Errors
/// When it cannot be asked, with the reason.
pub fn own_question(told: &str) -> Result<Item, OwnFault> {
    let fields: Vec<&str> = told.split(BETWEEN).collect();
    let [kind, _, stem, explanation, parts @ ..] = fields.as_slice() else {
        return Err(OwnFault::Unfinished);
    };
    let (parts, rest) = parts.as_chunks::<3>();
    if !rest.is_empty() {
        return Err(OwnFault::Unfinished);
    }
    if fields.iter().any(|text| text.len() > MOST_LETTERS && text.chars().count() > MOST_LETTERS) {
        return Err(OwnFault::Long);
    }
    if !PARTS.contains(&parts.len()) {
        return Err(OwnFault::Count);
    }
    if parts.iter().any(|[_, text, _]| phrase(text).is_empty()) {
        return Err(OwnFault::Blank);
    }
    let mut body = blocks(stem);
    // Code may stand above the question.
    let asks = body.iter().position(|block| matches!(block, Block::Paragraph(_)));
    let Some(Block::Paragraph(title)) = asks.map(|at| body.remove(at)) else { return Err(OwnFault::NoStem) };
    let id = || ItemId::parse(OWN).ok_or(OwnFault::Unfinished);
    Ok(Item {
        id: id()?,
        number: 0,
        topic: TopicId::parse(OWN).ok_or(OwnFault::Unfinished)?,
        level: Level::Engineer,
        tracks: Vec::new(),
        skill: None,
        stem: Stem { title, body },
        form: form(kind, parts)?,
        hint: Vec::new(),
        explanation: blocks(explanation),
        sources: Vec::new(),
        related: Vec::new(),
        cloud: None,
        family: 0,
        concept: 0,
        cases: Cases::default(),
        revision: 0,
    })
}

/// The language in which a question is written, as a tag like `de` or `pt-BR`; `None` where nobody said it.
#[must_use]
pub fn own_language(told: &str) -> Option<&str> {
    let tag = told.split(BETWEEN).nth(1)?;
    let is_tag = tag.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && tag.len() <= LONGEST_TAG
        && tag.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
    is_tag.then_some(tag)
}

fn form(kind: &str, parts: &[[&str; 3]]) -> Result<Form, OwnFault> {
    let choices = || parts.iter().map(choice).collect::<Option<Vec<_>>>().ok_or(OwnFault::Unfinished);
    let right = |choices: &[Choice]| choices.iter().filter(|choice| choice.right).count();
    match kind {
        "single" => {
            let choices = choices()?;
            if right(&choices) == 1 { Ok(Form::Single(choices)) } else { Err(OwnFault::NoKey) }
        }
        "multiple" => {
            let choices = choices()?;
            if right(&choices) > 0 { Ok(Form::Multiple(choices)) } else { Err(OwnFault::NoKey) }
        }
        "order" => {
            let step = |[_, text, reason]: &[&str; 3]| Step { text: phrase(text), reason: phrase(reason) };
            Ok(Form::Order(parts.iter().map(step).collect()))
        }
        _ => Err(OwnFault::Unfinished),
    }
}

fn choice([right, text, reason]: &[&str; 3]) -> Option<Choice> {
    let right = match *right {
        "1" => true,
        "0" => false,
        _ => return None,
    };
    Some(Choice { text: phrase(text), right, reason: phrase(reason) })
}

/// Paragraphs, with an empty line between them, and code between fences.
fn blocks(text: &str) -> Vec<Block> {
    let (mut blocks, mut paragraph) = (Vec::new(), String::new());
    let mut code: Option<Vec<Vec<Span>>> = None;
    for line in text.lines() {
        if line.trim_start().starts_with(FENCE) {
            match code.take() {
                Some(lines) => code_block(lines, &mut blocks),
                None => code = Some(Vec::new()),
            }
            end(&mut paragraph, &mut blocks);
        } else if let Some(lines) = &mut code {
            lines.push(vec![Span { token: Token::Plain, text: line.to_owned() }]);
        } else if line.trim().is_empty() {
            end(&mut paragraph, &mut blocks);
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
    }
    end(&mut paragraph, &mut blocks);
    if let Some(lines) = code {
        code_block(lines, &mut blocks);
    }
    blocks
}

fn end(paragraph: &mut String, blocks: &mut Vec<Block>) {
    let words = phrase(paragraph);
    paragraph.clear();
    if !words.is_empty() {
        blocks.push(Block::Paragraph(words));
    }
}

fn code_block(lines: Vec<Vec<Span>>, blocks: &mut Vec<Block>) {
    if !lines.is_empty() {
        blocks.push(Block::Code(CodeBlock { language: String::new(), lines }));
    }
}

/// Text, with code between back quotes. A back quote without another one is a sign like all others.
fn phrase(text: &str) -> Phrase {
    let words: Vec<&str> = text.split(|sign: char| sign <= ' ').filter(|word| !word.is_empty()).collect();
    let words = words.join(" ");
    let (mut phrase, mut rest) = (Vec::new(), words.as_str());
    while let Some((before, code, after)) = coded_in(rest) {
        if !before.is_empty() {
            phrase.push(Inline::Text(before.to_owned()));
        }
        phrase.push(Inline::Code(code.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        phrase.push(Inline::Text(rest.to_owned()));
    }
    phrase
}

/// What stands before the first code, the code, and what stands behind it.
fn coded_in(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    (!code.is_empty()).then_some((before, code, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(fields: &[&str]) -> String {
        fields.join("\u{1f}")
    }

    #[test]
    fn code_is_code_and_all_else_is_text() {
        let text = |text: &str| Inline::Text(text.to_owned());
        let code = |text: &str| Inline::Code(text.to_owned());
        for (written, expect) in [
            ("plain", vec![text("plain")]),
            ("look for `OOMKilled` first", vec![text("look for "), code("OOMKilled"), text(" first")]),
            ("`a``b`", vec![code("a"), code("b")]),
            ("one ` alone", vec![text("one ` alone")]),
            ("``", vec![text("``")]),
            ("<b>*x*</b> [a](javascript:b)", vec![text("<b>*x*</b> [a](javascript:b)")]),
            (" \n\t ", vec![]),
        ] {
            assert_eq!(phrase(written), expect, "{written:?}");
        }
    }

    #[test]
    fn the_first_paragraph_is_the_question_and_the_rest_is_its_situation() {
        let stem = "What is\nwrong?\n\nSee:\n```sh\n  kubectl get\n\nnodes\n```\nNow?";
        let item = own_question(&told(&["single", "", stem, "", "1", "a", "", "0", "b", "why"]))
            .expect("a question");
        assert_eq!(item.title(), "What is wrong?");
        let [Block::Paragraph(_), Block::Code(code), Block::Paragraph(_)] = item.stem.body.as_slice() else {
            panic!("{:?}", item.stem.body)
        };
        assert_eq!([code.line(0), code.line(1), code.line(2)], ["  kubectl get", "", "nodes"]);
    }

    #[test]
    fn what_cannot_be_asked_is_named() {
        let long = "x".repeat(8001);
        let letters = "\u{e4}".repeat(8000);
        let thirteen: Vec<&str> =
            ["single", "", "Q", ""].into_iter().chain(["1", "a", ""].repeat(13)).collect();
        for (fields, expect) in [
            (vec!["single", "", "Q", "", "1", "a", "", "0", "b", ""], None),
            (vec!["multiple", "", "Q", "", "1", "a", "", "1", "b", ""], None),
            (vec!["order", "", &letters, "", "1", "a", "", "1", "b", ""], None),
            (vec!["-"], Some(OwnFault::Unfinished)),
            (vec!["line", "", "Q", "", "1", "a", "", "0", "b", ""], Some(OwnFault::Unfinished)),
            (vec!["single", "", "Q", "", "true", "a", "", "0", "b", ""], Some(OwnFault::Unfinished)),
            (vec!["single", "", "Q", "", "1", "a", "", "0", "b"], Some(OwnFault::Unfinished)),
            (vec!["single", "", " \n", "", "1", "a", "", "0", "b", ""], Some(OwnFault::NoStem)),
            (vec!["single", "", "```\nQ\n```", "", "1", "a", "", "0", "b", ""], Some(OwnFault::NoStem)),
            (vec!["single", "", "Q", "", "1", "a", ""], Some(OwnFault::Count)),
            (thirteen, Some(OwnFault::Count)),
            (vec!["single", "", "Q", "", "1", "a", "", "0", " ", ""], Some(OwnFault::Blank)),
            (vec!["single", "", "Q", "", "1", "a", "", "1", "b", ""], Some(OwnFault::NoKey)),
            (vec!["multiple", "", "Q", "", "0", "a", "", "0", "b", ""], Some(OwnFault::NoKey)),
            (vec!["single", "", "Q", &long, "1", "a", "", "0", "b", ""], Some(OwnFault::Long)),
        ] {
            assert_eq!(own_question(&told(&fields)).err(), expect, "{:?}", fields.first());
        }
    }

    #[test]
    fn its_language_is_a_tag_or_nothing() {
        for (tag, expect) in [
            ("de", Some("de")),
            ("pt-BR", Some("pt-BR")),
            ("", None),
            ("-", None),
            ("1", None),
            ("de\" onclick", None),
            ("a-very-long-tag-that-is-none-of-a-language", None),
        ] {
            assert_eq!(own_language(&told(&["single", tag, "Q", ""])), expect, "{tag:?}");
        }
        assert_eq!(own_language("-"), None);
    }
}
