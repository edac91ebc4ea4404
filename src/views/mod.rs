//! The views: what is on the page, as functions of what they are given.
//!
//! Props in, `Html` and callbacks out. They may use Yew, the bank, the study and rehearsal rooms, and addresses.
//! Deliberately absent: storage, the clock, the network, raw HTML, and `style` attributes (a strict
//! content security policy forbids them). They render natively, without a browser, and the tests do so.

mod answer_key;
mod browse;
mod compare;
mod data;
mod debrief;
mod drill;
mod element;
mod guide;
mod help;
mod home;
mod item;
mod layout;
mod parts;
mod practise;
mod progress;
mod prompt;
mod question;
mod report;
mod responses;
mod result;
mod rich_text;
mod settings;
mod share;
mod stray;
mod verdict;
mod words;
mod worksheet;

pub use browse::browse;
pub use compare::{AnswerParts, Compared, OtherAnswer, comparison, given_words, shared};
pub use data::{DataEvent, DataProps, ReaderEvent, data, readers, saved};
pub use drill::{drill, drills};
pub use guide::{guide, guide_page};
pub use help::help;
pub use home::{HomeProps, home};
pub use item::item;
pub use layout::{Around, Keeping, Place, layout};
pub use practise::practise;
pub use progress::progress;
pub use question::{Asked, question};
pub use result::result;
pub use settings::settings;
pub use share::{Code, Offer, OfferKind, ShareEvent, ShareForm, ShareOutcome, ShareProps, invited, share};
pub use stray::stray;
pub use verdict::{announcement, complaint_words, moved_words};
pub use worksheet::worksheet;
