//! What is shown of the reader's data: on its page, in the header and at the foot.

use yew::Html;
use yew::html::Scope;

use super::data::Undo;
use super::data_words as words;
use super::root::{Root, Told};
use crate::browser::clock;
use crate::memory::nudge;
use crate::views::{self, DataProps, Keeping};

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
                bank: &state.bank,
                said: &data.said,
                undo: data.undo.as_ref().map(|undo| match undo {
                    Undo::Import { .. } => "the import",
                    Undo::Reset(_) => "the reset",
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
            Keeping::InMemory { why } => {
                format!(
                    "New answers are in this tab\u{2019}s memory only: {why}. Export before you close it."
                )
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
        let named = |(at, (_, name)): (usize, &(_, crate::reader::Name))| {
            if name.is_empty() { format!("Reader {}", at + 1) } else { name.as_str().to_owned() }
        };
        let names: Vec<String> = self.data.readers.iter().enumerate().map(named).collect();
        let current = self.data.readers.iter().position(|(id, _)| *id == self.profile);
        views::readers(&names, current.unwrap_or_default(), &link.callback(Told::Data))
    }

    /// What stands at the foot.
    pub(super) fn foot(&self) -> Html {
        let saved = self.keeper.saved().map(|at| clock::words(at.0));
        let unexported =
            nudge(&self.state.reviews, self.state.notes.exported.map(|(at, _)| at), self.state.now);
        views::saved(saved.as_deref(), unexported)
    }
}
