//! What is shown of the reader's data: on its page, in the header and at the foot.

use yew::Html;
use yew::html::Scope;

use super::data::Undo;
use super::data_words as words;
use super::root::{Root, Told};
use crate::browser::clock;
use crate::memory::nudge;
use crate::views::{self, DataProps, ReaderChoice, Undoable};
use crate::words::{Keeping, Words};

impl Root {
    /// The page.
    pub(super) fn data_page(&self, link: &Scope<Self>) -> Html {
        let (state, data) = (&self.state, &self.data);
        let last = state.notes.exported;
        let exported = words::exported(
            state.reviews.len(),
            last,
            &last.map(|(at, _)| clock::words(at.0)).unwrap_or_default(),
        );
        let offered = data.offered.as_ref();
        let offered = offered.map(|(file, preview)| words::offered(file, *preview, &clock::words(file.at.0)));
        let checked = data.checked.as_ref().map(words::checked);
        let checkup = data.checked.as_ref();
        views::data(
            &DataProps {
                words: Words::default(),
                bank: &state.bank,
                said: &data.said,
                undo: data.undo.as_ref().map(|undo| match undo {
                    Undo::Import { .. } => Undoable::Import,
                    Undo::Reset(_) => Undoable::Reset,
                }),
                kept: &self.kept(),
                exported: &exported,
                text: data.text.as_deref(),
                offered: offered.as_deref(),
                revivable: data.offered.as_ref().is_some_and(|(_, preview)| preview.hidden > 0),
                checked: checked.as_deref(),
                repairable: checkup.is_some_and(|checkup| !checkup.is_clean() && checkup.newer == 0),
                aside: checkup.is_some_and(|checkup| !checkup.unreadable.is_empty() || checkup.aside > 0),
                scope: data.scope.as_ref(),
                name: state.notes.name.as_str(),
            },
            &link.callback(Told::Data),
        )
    }

    fn kept(&self) -> Vec<String> {
        let mut kept = vec![match &self.state.keeping {
            Keeping::Kept => {
                "Your progress is in this browser\u{2019}s storage for this address, and nowhere else."
                    .to_owned()
            }
            Keeping::InMemory(fault) => {
                Words::default().data_in_memory(Words::default().storage_fault(*fault))
            }
        }];
        kept.push(match self.keeper.saved() {
            Some(at) => format!("This tab last saved: {}.", clock::words(at.0)),
            None => "This tab had nothing to save yet.".to_owned(),
        });
        if self.keeper.thinned() > 0 {
            kept.push(format!(
                "There is little room: of {} answers, how sure you were and how long you took was left out.",
                self.keeper.thinned()
            ));
        }
        kept
    }

    /// What stands in the header: who reads, where there are several.
    pub(super) fn readers(&self, link: &Scope<Self>) -> Html {
        let names: Vec<&str> = self.data.readers.iter().map(|(_, name)| name.as_str()).collect();
        let current = self.data.readers.iter().position(|(id, _)| *id == self.profile);
        let choice = ReaderChoice { names: &names, current: current.unwrap_or_default() };
        views::reader_choice(Words::default(), &choice, &link.callback(Told::Data))
    }

    /// What stands at the foot: when progress was saved, and how many answers are in this browser only.
    pub(super) fn foot(&self) -> (Option<String>, Option<usize>) {
        let saved = self.keeper.saved().map(|at| clock::words(at.0));
        let exported = self.state.notes.exported.map(|(at, _)| at);
        (saved, nudge(&self.state.reviews, exported, self.state.now))
    }
}
