//! The share sheet: the offers of a page, and what the reader has chosen. Every page with something to share has one.

use super::{AfterRender, Answer, Content, Effect, Effects, File, Place};
use crate::formats::date;
use crate::quiz::Millis;
use crate::reader::{About, Name, Title};
use crate::views::{Offer, ShareEvent, ShareForm};
use crate::words::{OfferKind, ShareOutcome, ShareText};

/// A share sheet: what a page offers, and what the reader has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// The texts that are offered; never empty on a page that shows the sheet.
    pub offers: Vec<Offer>,
    /// What the reader has chosen and typed, and the result of the last step.
    pub form: ShareForm,
}

impl Share {
    /// These offers of a set, with what it says of itself.
    #[must_use]
    pub fn of_set(offers: Vec<Offer>, about: &About) -> Self {
        let (title, name) = (about.title.as_str().to_owned(), about.author.as_str().to_owned());
        Self { offers, form: ShareForm { title, name, ..ShareForm::default() } }
    }

    /// What the set says of itself, as it was typed.
    #[must_use]
    pub fn about(&self) -> About {
        About { title: Title::clean(&self.form.title), author: Name::clean(&self.form.name) }
    }

    /// These offers, with nothing chosen yet.
    #[must_use]
    pub fn of(offers: Vec<Offer>) -> Self {
        Self { offers, ..Self::default() }
    }

    /// The chosen offer; the first one, if the chosen one is no longer offered.
    #[must_use]
    pub fn chosen(&self) -> Option<&Offer> {
        self.offers.get(self.form.chosen).or_else(|| self.offers.first())
    }

    /// Reacts to an event. If the name changed, the page makes the offers again.
    pub fn update(&mut self, event: ShareEvent, now: Millis, effects: &mut Effects) {
        self.form.outcome = None;
        match event {
            ShareEvent::OfferChosen(place) => self.form.chosen = place,
            ShareEvent::NameTyped(name) => self.form.name = name,
            ShareEvent::TitleTyped(title) => self.form.title = title,
            ShareEvent::ResultCopyClicked => {
                let is_result = |offer: &Offer| offer.kind == OfferKind::Result;
                self.form.chosen = self.offers.iter().position(is_result).unwrap_or_default();
                self.hand_over(Effect::Copy, effects);
            }
            ShareEvent::CodeClicked => self.form.has_code = !self.form.has_code,
            ShareEvent::CopyClicked => self.hand_over(Effect::Copy, effects),
            ShareEvent::ShareClicked => self.hand_over(Effect::Share, effects),
            ShareEvent::SaveClicked => {
                let name = format!("dryrun-link-{}.txt", date(now));
                let download = |text| Effect::Download(File { name, content: Content::Shared(text) });
                self.hand_over(download, effects);
            }
        }
    }

    /// Adds the effect that copies, shares or saves the text of the chosen offer.
    fn hand_over(&self, to: impl FnOnce(ShareText) -> Effect, effects: &mut Effects) {
        if let Some(offer) = self.chosen() {
            effects.push(to(offer.text.clone()));
        }
    }

    /// Takes the result of sharing. If the browser refused, the text is selected so that the reader can copy it.
    pub fn answered(&mut self, answer: &Answer, effects: &mut Effects) {
        let (outcome, is_done) = match answer {
            Answer::Copied(done) => (ShareOutcome::Copied, *done),
            Answer::Shared(true) => (ShareOutcome::Shared, true),
            // The reader closed the sheet: nothing is wrong.
            Answer::Shared(false) => (ShareOutcome::NotShared, true),
            Answer::Downloaded { outcome, .. } => {
                (ShareOutcome::FileOffered, *outcome == super::Downloaded::Offered)
            }
            Answer::Stored(_)
            | Answer::Loaded(_)
            | Answer::Opened(_)
            | Answer::ReadersListed(_)
            | Answer::NothingPressed
            | Answer::Heard(_)
            | Answer::Checked { .. }
            | Answer::FileRead(_)
            | Answer::PersistenceAnswered(_) => return,
        };
        self.form.outcome = Some(if is_done { outcome } else { ShareOutcome::Denied });
        if !is_done {
            effects.push(Effect::AfterRender(AfterRender::Focus(Place::SharedText)));
        }
    }
}
