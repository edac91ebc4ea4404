//! What the program gets of the cases: the item with marks where they differ, and what each case has there.

use dryrun_bank::{Block, Cases, Form, Inline, Item, Phrase, mark};

/// Packs the cases of an item; `None` if they differ in more than numbers in words and code.
pub(super) fn pack(cases: &[Item]) -> Option<Cases> {
    let mut template = cases.first()?.clone();
    let mut columns: Vec<Vec<String>> = Vec::new();
    let mut all: Vec<Item> = cases.to_vec();
    let mut texts: Vec<Vec<String>> = Vec::new();
    for item in &mut all {
        let mut found = Vec::new();
        each_text(item, &mut |text| found.push(text.clone()));
        texts.push(found);
    }
    let mut place = 0;
    let mut is_sound = true;
    each_text(&mut template, &mut |text| {
        let of_cases: Option<Vec<&String>> = texts.iter().map(|texts| texts.get(place)).collect();
        match of_cases.and_then(|texts| marked(&texts, &mut columns)) {
            Some(marked) => *text = marked,
            None => is_sound = false,
        }
        place += 1;
    });
    if !is_sound {
        return None;
    }
    let case = |(at, item): (usize, &Item)| {
        let words = columns.iter().map(|column| column.get(at).cloned()).collect::<Option<Vec<String>>>()?;
        let Form::Numeric(numeric) = &item.form else { return None };
        let numbers = core::iter::once(numeric.value).chain(numeric.slips.iter().map(|slip| slip.value));
        Some((numbers.map(thousandths).collect::<Option<Vec<u32>>>()?, words))
    };
    let rows = cases.iter().enumerate().map(case).collect::<Option<Vec<_>>>()?;
    Some(Cases::new(&postcard::to_allocvec(&template).ok()?, &rows))
}

/// `None` for a number that does not come out even, or is too large.
fn thousandths(number: f64) -> Option<u32> {
    let whole = (number * 1000.0).round();
    let fits = (0.0..=f64::from(u32::MAX)).contains(&whole) && whole / 1000.0 == number;
    fits.then_some(whole as u32)
}

/// The text with a mark for each number that is not the same in all cases. What they are joins the columns.
fn marked(texts: &[&String], columns: &mut Vec<Vec<String>>) -> Option<String> {
    let cases: Vec<Vec<&str>> = texts.iter().map(|text| pieces(text)).collect();
    let first = cases.first()?;
    let mut marked = String::new();
    for (place, piece) in first.iter().enumerate() {
        let column = cases.iter().map(|pieces| pieces.get(place).copied()).collect::<Option<Vec<&str>>>()?;
        if column.iter().all(|other| other == piece) {
            marked.push_str(piece);
            continue;
        }
        if !column.iter().all(|piece| piece.starts_with(|sign: char| sign.is_ascii_digit())) {
            return None;
        }
        let at = columns.iter().position(|other| *other == column).unwrap_or_else(|| {
            columns.push(column.into_iter().map(ToOwned::to_owned).collect());
            columns.len() - 1
        });
        marked.push(mark(at)?);
    }
    cases.iter().all(|pieces| pieces.len() == first.len()).then_some(marked)
}

/// A text, cut around its numbers.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_digit = |sign: char| sign.is_ascii_digit();
        let length = if rest.starts_with(is_digit) {
            let length =
                rest.find(|sign: char| !is_digit(sign) && !matches!(sign, '.' | ',')).unwrap_or(rest.len());
            rest.get(..length).unwrap_or_default().trim_end_matches(['.', ',']).len()
        } else {
            rest.find(is_digit).unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(length);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Every text of an item that a case can change, in one order.
fn each_text(item: &mut Item, take: &mut impl FnMut(&mut String)) {
    phrase(&mut item.stem.title, take);
    blocks(&mut item.stem.body, take);
    if let Form::Numeric(numeric) = &mut item.form {
        numeric.slips.iter_mut().for_each(|slip| phrase(&mut slip.reason, take));
    }
    blocks(&mut item.hint, take);
    blocks(&mut item.explanation, take);
}

fn phrase(words: &mut Phrase, take: &mut impl FnMut(&mut String)) {
    for inline in words {
        match inline {
            Inline::Text(text) | Inline::Code(text) => take(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                phrase(inner, take)
            }
        }
    }
}

fn blocks(blocks_of: &mut [Block], take: &mut impl FnMut(&mut String)) {
    for block in blocks_of {
        match block {
            Block::Paragraph(words) => phrase(words, take),
            Block::Code(code) => code.lines.iter_mut().flatten().for_each(|span| take(&mut span.text)),
            Block::List { entries, .. } => entries.iter_mut().for_each(|entry| blocks(entry, take)),
            Block::Table { head, rows } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| phrase(cell, take));
            }
        }
    }
}
