//! Whether a typed command is an accepted one with more around it that changes nothing.

use crate::fold::{DASHES, counts, fold};
use crate::plain_signs;
use crate::readings::{bare, behind_prompt, readings};

/// At the end of an accepted answer: anything may follow.
const MORE: char = '\u{2026}';

/// Options that say where a command runs, how long it may take or how it prints, and never what it does. Each has a value.
const WHERE: &str = " -n --namespace --context --kubeconfig --timeout --profile --region --output -o --endpoints --cacert \
                     --cert --key ";

/// More options than somebody needs are a guess.
const MOST_OPTIONS: usize = 5;

/// Whether the typed command is one of the accepted answers, with more options and arguments:
///
/// - Where an answer has options, the command needs the same program, subcommands and options. Single letters may stand
///   in one word, and other options and arguments make no difference. An answer that is only an option belongs to the
///   commands of the other answers, or to any if there are none.
/// - Where an answer has none, only options that say where it runs may be added.
/// - After an answer with an ellipsis at its end, anything may follow.
/// - What lists several commands, or takes something back (`--init=false`, `+notrace`), is none of these.
#[must_use]
pub fn is_command_of(accepted: &[String], typed: &str) -> bool {
    let typed = plain_signs(typed);
    let typed = bare(behind_prompt(&typed).unwrap_or(&typed));
    let words = words(typed);
    let Some(program) = words.first().filter(|first| !is_option(first)) else { return false };
    let again = words.iter().filter(|word| word.eq_ignore_ascii_case(program)).count() > 1;
    // Commas belong to the brackets of a statement, or to the value of a header.
    let may_list = typed.contains(['(', ':']);
    let divides = |word: &&str| **word == *"/" || (!may_list && word.ends_with([',', ';']));
    if again || words.iter().any(|word| is_doubt(word)) || words.iter().rev().skip(1).any(divides) {
        return false;
    }
    let commands: Vec<Command<'_>> = accepted.iter().map(|answer| Command::of(answer)).collect();
    let are_named = || commands.iter().filter(|command| !command.before.is_empty() && command.has_options());
    accepted.iter().zip(&commands).any(|(answer, command)| {
        if let Some(begin) = answer.strip_suffix(MORE) {
            return begins_with(typed, begin.trim_end(), &words);
        }
        if !command.has_options() {
            return command.before.len() > 1 && command.is_run_elsewhere(&words);
        }
        if !command.before.is_empty() || are_named().next().is_none() {
            return command.is_run(&command.before, &words);
        }
        are_named().any(|named| command.is_run(&named.before, &words))
    })
}

/// A command of the bank: the words before its options, and each option with what follows it.
struct Command<'a> {
    before: Vec<&'a str>,
    options: Vec<Vec<&'a str>>,
}

impl<'a> Command<'a> {
    fn of(answer: &'a str) -> Self {
        let mut command = Self { before: Vec::new(), options: Vec::new() };
        for word in words(answer) {
            match command.options.last_mut() {
                _ if is_option(word) => command.options.push(vec![word]),
                Some(option) => option.push(word),
                None => command.before.push(word),
            }
        }
        command
    }

    const fn has_options(&self) -> bool {
        !self.options.is_empty()
    }

    fn is_run(&self, before: &[&str], typed: &[&str]) -> bool {
        let Some(rest) = behind(before, typed).and_then(|place| typed.get(place..)) else { return false };
        let count = typed.iter().filter(|word| is_option(word)).count();
        count <= MOST_OPTIONS && self.options.iter().all(|option| has_option(rest, option))
    }

    /// Whether the words are this command's own, and options of [`WHERE`], each with a value.
    fn is_run_elsewhere(&self, typed: &[&str]) -> bool {
        let mut expected = self.before.iter();
        let mut typed = typed.iter();
        while let Some(word) = typed.next() {
            let (name, value) =
                word.split_once('=').map_or((*word, None), |(name, value)| (name, Some(value)));
            let is_fine = if is_option(word) {
                WHERE.split(' ').any(|known| known == name)
                    && value.or_else(|| typed.next().copied()).is_some_and(|value| !is_option(value))
            } else {
                expected.next().is_some_and(|expected| fold(word) == fold(expected))
            };
            if !is_fine {
                return false;
            }
        }
        expected.next().is_none()
    }
}

/// Where the words of a command end in what was typed. Only options with their values may stand between them.
fn behind(before: &[&str], typed: &[&str]) -> Option<usize> {
    let mut expected = before.iter().peekable();
    let mut may_be_value = false;
    for (at, word) in typed.iter().enumerate() {
        let Some(next) = expected.peek() else { return Some(at) };
        if is_option(word) {
            may_be_value = !word.contains('=');
        } else if fold(word) == fold(next) {
            expected.next();
            may_be_value = false;
        } else if may_be_value {
            may_be_value = false;
        } else {
            return None;
        }
    }
    expected.peek().is_none().then_some(typed.len())
}

/// Whether an option of the bank is among the words, alone, with a value, or as a letter among others.
fn has_option(typed: &[&str], option: &[&str]) -> bool {
    let wanted = fold(&option.join(" "));
    let name = option.first().copied().unwrap_or_default();
    let opposite = ["no", trimmed(name)].concat();
    let mut has = false;
    for (at, word) in typed.iter().enumerate().take_while(|(_, word)| **word != "--") {
        if !is_option(word) {
            continue;
        }
        let typed_name: String = trimmed(word).chars().filter(|letter| *letter != '-').collect();
        if typed_name.eq_ignore_ascii_case(&opposite) {
            return false;
        }
        has |= (1..=option.len().max(2)).any(|count| {
            typed.get(at..at + count).is_some_and(|words| readings(&words.join(" ")).contains(&wanted))
        });
        if let ([name], Some((typed_name, _))) = (option, word.split_once('=')) {
            has |= name.starts_with("--") && readings(typed_name).contains(&fold(name));
        }
        has |= option.len() == 1 && is_letter_of(name, word);
    }
    has
}

/// Whether an option of one letter stands in a word of a few different ones, such as `-i` in `-hi`.
fn is_letter_of(option: &str, word: &str) -> bool {
    let letters = trimmed(word).as_bytes();
    let is_short = |word: &str, length: usize| word.len() == length + 1 && word.starts_with('-');
    let [letter] = trimmed(option).as_bytes() else { return false };
    let differ = letters
        .iter()
        .enumerate()
        .all(|(at, one)| one.is_ascii_alphabetic() && !letters.iter().skip(at + 1).any(|other| other == one));
    is_short(option, 1)
        && is_short(word, letters.len())
        && letters.len() <= 3
        && differ
        && letters.contains(letter)
}

/// Whether the text begins with these words; brackets, commas and colons divide words, too. A colon or a bracket at the end
/// must be there, as behind the name of a header or a function.
fn begins_with(typed: &str, begin: &str, typed_words: &[&str]) -> bool {
    if let Some((name, sign)) = [':', '('].iter().find_map(|sign| Some((begin.strip_suffix(*sign)?, *sign))) {
        return typed.split_once(sign).is_some_and(|(typed, _)| fold(typed) == fold(name));
    }
    let mut typed = parts(typed);
    parts(begin).all(|part| typed.next().is_some_and(|typed| fold(typed) == fold(part)))
        || behind(&words(begin), typed_words).is_some()
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '(', ')', ',', ';', ':', '=']).filter(|part| !part.is_empty())
}

/// Whether a word shows that this is more than one answer, or that an option is off.
fn is_doubt(word: &str) -> bool {
    const DOUBTS: [&str; 9] = ["or", "and", "not", "then", "vs", "--help", "--version", "off", "false"];
    let joins = |letter| matches!(letter, '|' | '&' | '<' | '>');
    let value = word.split_once('=').map_or(word, |(_, value)| value);
    let value = value.trim_matches([',', ';', ')', '(']);
    word.contains(joins)
        || DOUBTS.iter().any(|doubt| value.eq_ignore_ascii_case(doubt))
        || (word.len() > value.len() && value == "0")
}

fn is_option(word: &str) -> bool {
    let name = trimmed(word);
    name.len() < word.len() && name.starts_with(counts)
}

fn trimmed(option: &str) -> &str {
    option.trim_start_matches(|letter| letter == '+' || DASHES.contains(&letter))
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}
