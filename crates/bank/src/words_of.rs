//! Every word of an item, for the search in texts.

use crate::{Block, Choice, Form, Item, Phrase, Prompt, plain};

/// Every word of an item that a reader sees at some time, with a line for each phrase. Of an item that is awaited, the
/// question.
pub(crate) fn words_of(item: &Item) -> String {
    let mut words = Words(String::new());
    words.phrase(&item.stem.title);
    words.blocks(&item.stem.body);
    words.form(&item.form);
    words.blocks(&item.hint);
    words.blocks(&item.explanation);
    words.0
}

struct Words(String);

impl Words {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn phrase(&mut self, phrase: &Phrase) {
        self.text(&plain(phrase));
    }

    fn phrases<'a>(&mut self, phrases: impl IntoIterator<Item = &'a Phrase>) {
        phrases.into_iter().for_each(|phrase| self.phrase(phrase));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(phrase) => self.phrase(phrase),
                Block::Code(code) => (0..code.lines.len()).for_each(|at| self.text(&code.line(at))),
                Block::List { entries, .. } => entries.iter().for_each(|entry| self.blocks(entry)),
                Block::Table { head, rows } => {
                    self.phrases(head);
                    self.phrases(rows.iter().flatten());
                }
            }
        }
    }

    fn form(&mut self, form: &Form) {
        match form {
            Form::Single(choices) | Form::Multiple(choices) => {
                self.phrases(choices.iter().flat_map(|Choice { text, reason, .. }| [text, reason]));
            }
            Form::Order(steps) => self.phrases(steps.iter().flat_map(|step| [&step.text, &step.reason])),
            Form::Match(matching) => {
                self.phrases([&matching.left, &matching.right]);
                self.phrases(matching.pairs.iter().flat_map(|pair| [&pair.left, &pair.right, &pair.reason]));
                self.phrases(matching.spares.iter().flat_map(|spare| [&spare.right, &spare.reason]));
            }
            Form::Numeric(numeric) => self.phrases(numeric.slips.iter().map(|slip| &slip.reason)),
            Form::Text(entry) => {
                entry.accepted.iter().for_each(|accepted| self.text(accepted));
                self.phrases(entry.slips.iter().map(|slip| &slip.reason));
            }
            Form::Line(faulty) => {
                (0..faulty.code.lines.len()).for_each(|at| self.text(&faulty.code.line(at)));
                self.phrases(faulty.notes.iter().map(|note| &note.reason));
            }
            Form::Prompt(prompt) => self.prompt(prompt),
            Form::Awaited(_) => {}
        }
    }

    fn prompt(&mut self, prompt: &Prompt) {
        self.blocks(&prompt.why);
        self.phrases(&prompt.frame);
        self.phrases(prompt.points.iter().flat_map(|point| [&point.text, &point.follow_up]));
        self.blocks(&prompt.strong);
        self.blocks(&prompt.weak);
        self.phrase(&prompt.lacks);
        self.phrases(&prompt.tailoring);
    }
}
