//! Several people's results side by side, from links that were pasted.

use std::rc::Rc;

use crate::app::results::{pasted, table};
use crate::app::{Content, Downloaded, Effect, Effects, File};
use crate::bank::Bank;
use crate::formats::date;
use crate::quiz::Millis;
use crate::views::{CompareEvent, Pasted};
use crate::words::Words;

/// Several people's results.
#[derive(Clone, Default)]
pub struct Model {
    /// The text that was pasted.
    pub typed: String,
    /// What is in it.
    pub pasted: Rc<Pasted>,
    /// The result of the last download.
    pub downloaded: Option<Downloaded>,
}

impl Model {
    /// Reacts to an event.
    pub fn update(
        &mut self,
        event: CompareEvent,
        words: Words,
        bank: &Bank,
        now: Millis,
        effects: &mut Effects,
    ) {
        self.downloaded = None;
        match event {
            CompareEvent::Typed(typed) => {
                self.pasted = Rc::new(pasted(bank, &typed));
                self.typed = typed;
            }
            CompareEvent::TableClicked => {
                let name = format!("dryrun-results-{}.csv", date(now));
                let content = Content::Csv(table(words, &self.pasted));
                effects.push(Effect::Download(File { name, content }));
            }
        }
    }
}
