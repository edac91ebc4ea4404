//! Sentences about imports: what a file would bring, or why it is refused.

use super::Words;
use super::data::CountedLine;
use crate::formats::{Exported, ImportFault, Preview};

impl Words {
    /// Why a file is refused, and what to do.
    #[must_use]
    pub fn import_fault(self, fault: &ImportFault) -> String {
        let line;
        let what = match fault {
            ImportFault::TooLarge => self.import_too_large(),
            ImportFault::Empty => self.import_empty(),
            ImportFault::Foreign => self.import_foreign(),
            ImportFault::OtherBank(bank) => {
                line = self.import_other_bank(bank.as_str());
                &line
            }
            ImportFault::Newer => self.import_newer(),
            ImportFault::Cut => self.import_cut(),
            ImportFault::Behind(number) => {
                line = self.import_behind(*number);
                &line
            }
            ImportFault::Second(number) => {
                line = self.import_second(*number);
                &line
            }
            ImportFault::Changed => self.import_changed(),
            ImportFault::Line(number) => {
                line = self.import_line(*number);
                &line
            }
        };
        self.sentences(&[what, self.import_nothing_taken()])
    }

    /// What an import would bring, as sentences. `time` is when the file was written, in words.
    #[must_use]
    pub fn preview_lines(self, file: &Exported, preview: Preview, time: &str) -> Vec<String> {
        let Preview { new, known, new_items, settings, goal, .. } = preview;
        let name = file.notes.name.as_str();
        let counted: [(usize, CountedLine); 6] = [
            (preview.retired, Self::preview_retired),
            (preview.hidden, Self::preview_hidden),
            (preview.forgets, Self::preview_forgets),
            (preview.new_stories, Self::preview_stories),
            (preview.hidden_stories, Self::preview_stories_hidden),
            (preview.gone_stories, Self::preview_stories_gone),
        ];
        let mut lines = vec![
            if name.is_empty() { self.preview_exported(time) } else { self.preview_exported_of(name, time) },
            self.sentences(&[&self.preview_new(new), &self.preview_known(known)]),
            self.preview_new_items(new_items),
        ];
        lines.extend(self.where_any(&counted));
        if settings {
            lines.push(self.preview_settings().to_owned());
        }
        if goal {
            lines.push(self.preview_goal().to_owned());
        }
        lines
    }
}
