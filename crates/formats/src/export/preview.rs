//! What an import would do.

use super::Exported;
use dryrun_bank::Bank;
use dryrun_memory::{History, Log};
use dryrun_reader::Settings;

/// What an import would bring, counted before it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Reviews that are not here yet.
    pub new: usize,
    /// Reviews that are here already.
    pub known: usize,
    /// Questions that nothing was known of.
    pub new_items: usize,
    /// Questions that this bank does not have. Their reviews are kept.
    pub retired: usize,
    /// Reviews of the file that a reset hides, one made here or one in the file.
    pub hidden: usize,
    /// Reviews here that a reset in the file hides.
    pub forgets: usize,
    /// Whether the settings of the file are taken: where nothing was set here.
    pub settings: bool,
}

impl Exported {
    /// What importing this would do to `log`.
    #[must_use]
    pub fn preview(&self, log: &Log, settings: Settings, bank: &Bank) -> Preview {
        let mut after = log.clone();
        after.join(&self.log);
        let known = self.log.stored().filter(|review| log.contains(review)).count();
        let (before, theirs) = (History::of(log), History::of(&self.log));
        let items = || theirs.items();
        Preview {
            new: self.log.stored().len() - known,
            known,
            new_items: items().filter(|id| before.record(id).is_none()).count(),
            retired: items().filter(|id| bank.item(id.as_str()).is_none()).count(),
            hidden: self.log.stored().filter(|review| after.is_forgotten(review)).count(),
            forgets: log.iter().filter(|review| after.is_forgotten(review)).count(),
            settings: self.takes_settings(settings),
        }
    }

    /// Whether an import sets anything: only where everything is as it came.
    #[must_use]
    pub fn takes_settings(&self, settings: Settings) -> bool {
        settings == Settings::default() && self.notes.settings != settings
    }
}
