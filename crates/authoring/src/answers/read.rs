//! Reads answers with the marks of a person; `tests/answers/README.md` describes the format.

use std::fs;
use std::path::Path;

use super::Half;

/// An answer to a prompt, and what a person found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The id of the prompt.
    pub prompt: String,
    /// What tells it from the other answers to the prompt: `A` or `B`.
    pub voice: String,
    /// Whether the cues may be fitted to it.
    pub half: Half,
    /// The key points that it covers, as indexes from 0.
    pub covers: Vec<usize>,
    /// The key points that were a close call, as indexes from 0.
    pub in_doubt: Vec<usize>,
    /// What was said.
    pub text: String,
}

/// Reads every answer of a folder like `tests/answers/`, in the order of the files' names.
///
/// # Errors
/// A sentence with the place of the first line that is not as the README of the folder says.
pub fn read_answers(folder: &Path) -> Result<Vec<Answer>, String> {
    let failed = |error| format!("{} cannot be read ({error})", folder.display());
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "md") && !path.ends_with("README.md"));
    paths.sort();
    let mut answers = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(failed)?;
        read_file(&text, &mut answers)
            .map_err(|(line, what)| format!("{}:{line}: {what}", path.display()))?;
    }
    Ok(answers)
}

fn read_file(text: &str, answers: &mut Vec<Answer>) -> Result<(), (usize, String)> {
    let mut prompt = "";
    let mut voice = "";
    for (at, line) in text.lines().enumerate() {
        if let Some(id) = line.strip_prefix("## ") {
            (prompt, voice) = (id.trim(), "");
        } else if let Some(letter) = line.strip_prefix("### ") {
            voice = letter.trim();
        } else if let Some(marks) = line.strip_prefix("> ") {
            let mut answer = Answer {
                prompt: prompt.to_owned(),
                voice: voice.to_owned(),
                half: Half::Tuning,
                covers: Vec::new(),
                in_doubt: Vec::new(),
                text: String::new(),
            };
            read_marks(marks, &mut answer).map_err(|what| (at + 1, what))?;
            answers.push(answer);
        } else if !line.trim().is_empty() && !voice.is_empty() {
            let open = answers.last_mut().filter(|answer| answer.prompt == prompt && answer.voice == voice);
            let Some(answer) = open else {
                return Err((at + 1, "the answer begins without `> Covers: … Half: …`".to_owned()));
            };
            answer.text.push_str(line);
            answer.text.push('\n');
        }
    }
    Ok(())
}

/// Reads `Covers: 1, 2. In doubt: 2, 5. Half: tuning.`
fn read_marks(marks: &str, answer: &mut Answer) -> Result<(), String> {
    let mut has_half = false;
    for part in marks.split('.').map(str::trim).filter(|part| !part.is_empty()) {
        match part.split_once(": ") {
            Some(("Covers", points)) => answer.covers = read_points(points)?,
            Some(("In doubt", points)) => answer.in_doubt = read_points(points)?,
            Some(("Half", half)) => {
                answer.half = match half {
                    "tuning" => Half::Tuning,
                    "held out" => Half::HeldOut,
                    _ => return Err(format!("`{half}` is no half: write `tuning` or `held out`")),
                };
                has_half = true;
            }
            _ => return Err(format!("`{part}` is none of `Covers: …`, `In doubt: …` and `Half: …`")),
        }
    }
    if has_half { Ok(()) } else { Err("`Half: tuning` or `Half: held out` is missing".to_owned()) }
}

/// Reads `1, 2, 5` or `nothing`.
fn read_points(points: &str) -> Result<Vec<usize>, String> {
    if points == "nothing" {
        return Ok(Vec::new());
    }
    let read = |point: &str| {
        let number = point.trim().parse::<usize>().ok();
        number
            .and_then(|number| number.checked_sub(1))
            .ok_or_else(|| format!("`{point}` is no number of a key point"))
    };
    points.split(',').map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_with_their_marks() {
        let mut answers = Vec::new();
        let text = "# T\n\n## one\n\nWhy?\n\n### A\n\n> Covers: 1, 3. In doubt: 2. Half: held out.\n\nBecause.\n\nSo.\n\n### B\n\n\
                    > Covers: nothing. Half: tuning.\n\nNo.\n";
        assert_eq!(read_file(text, &mut answers), Ok(()));
        let answer = |voice: &str, half, covers: &[usize], in_doubt: &[usize], text: &str| Answer {
            prompt: "one".to_owned(),
            voice: voice.to_owned(),
            half,
            covers: covers.to_vec(),
            in_doubt: in_doubt.to_vec(),
            text: text.to_owned(),
        };
        let expectation = [
            answer("A", Half::HeldOut, &[0, 2], &[1], "Because.\nSo.\n"),
            answer("B", Half::Tuning, &[], &[], "No.\n"),
        ];
        assert_eq!(answers, expectation);
    }

    #[test]
    fn what_is_not_as_described_is_named_with_its_line() {
        #[track_caller]
        fn check(marks: &str, expectation: &str) {
            let text = format!("## one\n\n### A\n\n{marks}\n\nBecause.\n");
            let (line, what) = read_file(&text, &mut Vec::new()).expect_err("a fault");
            assert_eq!(format!("{line}: {what}"), expectation);
        }
        check("", "7: the answer begins without `> Covers: … Half: …`");
        check("> Covers: 1.", "5: `Half: tuning` or `Half: held out` is missing");
        check("> Covers: 0. Half: tuning.", "5: `0` is no number of a key point");
        check("> Covers: 1. Half: mine.", "5: `mine` is no half: write `tuning` or `held out`");
        check(
            "> Cover: 1. Half: tuning.",
            "5: `Cover: 1` is none of `Covers: …`, `In doubt: …` and `Half: …`",
        );
    }
}
