//! What makes the single file smaller before it is packed: words of the bank stand as numbers. LZMA makes a fifteenth less
//! of them than of the words, and its reader has half the bytes to unpack. `js/inside.js` reads it.
//!
//! The form: the words with line feeds between them, and a zero; then bytes. Up to 127 each is itself. 1
//! stands before a byte that is meant. From 128 on, [`SHORT`] numbers are words by themselves, and the others need one more
//! byte.

use std::collections::HashMap;

use anyhow::{Context, Result};

/// How many words have a number of one byte.
const SHORT: usize = 100;
/// How many have one of two bytes.
const LONG: usize = (128 - SHORT) * 256;

const FIRST: usize = 128;
const LITERAL: u8 = 1;

/// The bank with its words as numbers.
pub(super) fn shortened(bank: &[u8]) -> Vec<u8> {
    let words = chosen(bank);
    let numbers: HashMap<&[u8], usize> =
        words.iter().enumerate().map(|(number, word)| (*word, number)).collect();
    let mut short = [words.join(&b'\n').as_slice(), &[0]].concat();
    for token in tokens(bank) {
        match (numbers.get(token), token) {
            (Some(number), _) if *number < SHORT => short.push((FIRST + number) as u8),
            (Some(number), _) => {
                let number = number - SHORT;
                short.extend([(FIRST + SHORT + number / 256) as u8, (number % 256) as u8]);
            }
            (None, [byte @ (LITERAL | 128..)]) => short.extend([LITERAL, *byte]),
            (None, token) => short.extend(token),
        }
    }
    short
}

/// The bank as it was.
///
/// # Errors
///
/// If it is cut, or a number has no word.
pub(super) fn whole(short: &[u8]) -> Result<Vec<u8>> {
    const CUT: &str = "the bank is cut";
    let end = short.iter().position(|byte| *byte == 0).context(CUT)?;
    let (words, rest) = short.split_at_checked(end).context(CUT)?;
    let words: Vec<&[u8]> = words.split(|byte| *byte == b'\n').collect();
    let word = |number: usize| words.get(number).copied().context("a number without a word");
    let mut bank = Vec::new();
    let mut bytes = rest.iter().skip(1).copied();
    while let Some(byte) = bytes.next() {
        let number = usize::from(byte);
        if byte == LITERAL {
            bank.push(bytes.next().context(CUT)?);
        } else if number < FIRST {
            bank.push(byte);
        } else if number < FIRST + SHORT {
            bank.extend(word(number - FIRST)?);
        } else {
            let second = usize::from(bytes.next().context(CUT)?);
            bank.extend(word(SHORT + (number - FIRST - SHORT) * 256 + second)?);
        }
    }
    Ok(bank)
}

/// The words that save most, those with short numbers first. The others stand by the alphabet, which packs better.
fn chosen(bank: &[u8]) -> Vec<&[u8]> {
    let mut counts: HashMap<&[u8], usize> = HashMap::new();
    for token in tokens(bank).filter(|token| token.len() > 1) {
        *counts.entry(token).or_default() += 1;
    }
    let mut ranked: Vec<(&[u8], usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(word, count)| (std::cmp::Reverse(count * (word.len() - 1)), *word));
    let rest = ranked.split_off(SHORT.min(ranked.len()));
    // A word stands in the list once, and takes two bytes wherever it is used.
    let pays = |(word, count): &(&[u8], usize)| word.len() > 2 && count * (word.len() - 2) > word.len() + 1;
    let mut long: Vec<&[u8]> = rest.into_iter().filter(pays).map(|(word, _)| word).take(LONG).collect();
    long.sort_unstable();
    ranked.into_iter().map(|(word, _)| word).chain(long).collect()
}

/// Words of two or more letters, each with the space before it; every other byte alone.
fn tokens(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let space = usize::from(bytes.first()? == &b' ');
        let letters = bytes.iter().skip(space).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let length = if letters > 1 { space + letters } else { 1 };
        let (token, rest) = bytes.split_at_checked(length)?;
        bytes = rest;
        Some(token)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bank_comes_back() {
        let text = "a pod that is killed is a pod that was killed, \u{e9} \u{1}\u{7f} – ".repeat(40);
        let other: Vec<u8> = (0..=255).cycle().take(2000).collect();
        for bank in [text.as_bytes(), &other, b"", b"x", b" ", &[text.as_bytes(), &other].concat()] {
            assert_eq!(whole(&shortened(bank)).unwrap(), bank);
        }
    }

    #[test]
    fn many_words_take_numbers_of_two_bytes() {
        let word = |number: u32| {
            let letters = (0..6).map(|place| char::from(b'a' + (number >> (place * 2) & 3) as u8));
            letters.chain(['z']).collect::<String>()
        };
        let words: Vec<String> = (0..4096).map(word).collect();
        let bank = words.join(" ").repeat(3).into_bytes();
        let short = shortened(&bank);
        assert_eq!(whole(&short).unwrap(), bank);
        assert!(short.len() * 10 < bank.len() * 7, "{} of {}", short.len(), bank.len());
    }

    #[test]
    fn what_is_cut_or_foreign_is_refused() {
        for short in [&b"no end"[..], b"\0\x01", b"\0\x81", b"\0\xff"] {
            assert!(whole(short).is_err(), "{short:?}");
        }
    }
}
