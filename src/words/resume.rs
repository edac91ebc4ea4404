//! Lines for a résumé and the frame of a letter, around the reader's own words.

use super::{Words, joined};
use crate::bank::Track;
use crate::coach::ResumeLine;

impl Words {
    /// Lines for a résumé, each with what was done, what came of it, and with which systems.
    #[must_use]
    pub fn resume_lines(self, lines: &[ResumeLine]) -> String {
        let line = |line: &ResumeLine| {
            let systems = if line.systems.is_empty() {
                String::new()
            } else {
                self.resume_systems(&joined(
                    &line.systems.iter().map(String::as_str).collect::<Vec<_>>(),
                    ", ",
                ))
            };
            self.resume_line(&self.sentences(&[&line.action, &line.figure, &systems]))
        };
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The frame of a letter for a job. What only the reader can know is left to them, in square brackets.
    #[must_use]
    pub fn letter(self, job: Option<Track>, lines: &[ResumeLine], name: &str) -> String {
        let begin = match job {
            Some(job) => self.letter_begin(self.track(job)),
            None => self.letter_begin_any().to_owned(),
        };
        let mut parts = vec![self.letter_greeting().to_owned(), begin, self.letter_why().to_owned()];
        parts.extend(lines.iter().map(|line| self.sentences(&[&line.sentence, &line.figure])));
        parts.push(self.letter_need().to_owned());
        parts.push(joined(&[self.letter_end(), name], "\n"));
        parts.join("\n\n")
    }
}
