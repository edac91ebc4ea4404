//! The views: what is on the page, as functions of what they are given.
//!
//! Values in, `Html` and callbacks out, written as docs/views.md says. They may use Yew, the bank, the pure rooms,
//! addresses and words. Deliberately absent: sentences (src/words has them all), storage, the clock, the network, raw
//! HTML, and `style` attributes (a strict content security policy forbids them). They render natively, without a
//! browser, and the tests do so.
//!
//! If another part of the program looks for an element, the element has an attribute that says what it is for. A
//! class of the style sheet never serves this purpose:
//!
//! | attribute | on | who looks for it |
//! |---|---|---|
//! | `data-primary` | the one filled button or link of a page | Enter presses it; it gets the focus if the element with the focus is removed |
//! | `data-heading` | the heading of a page | it gets the focus when a page opens |
//! | `data-awaited` | the progress line of what has not arrived | journeys wait until it is gone |
//! | `data-busy` | a question of a session | `js/offline.js` offers no update while there is one |
//! | `data-search` | the field of the library's search | it gets the focus when its key is pressed |
//! | `data-shared-text` | the field with the text to share | its text is selected if the clipboard is denied |
//! | `data-answerable` | a question without its verdict | the benchmark waits for it |

mod bank;
mod chrome;
mod compare;
mod data;
mod drill;
mod goal;
mod guide;
mod home;
mod html;
mod library;
mod parts;
mod places;
mod plan;
mod prompt;
mod question;
mod rehearsal;
mod result;
mod rich_text;
mod set;
mod share;
mod statistics;
mod stories;

pub use bank::{browse, item, worksheet};
pub use chrome::{Chrome, Onward, Place, Stage, chrome, embedded, not_found};
pub use compare::{CompareEvent, CompareProps, ComparedRow, Pasted, Person, compare};
pub use data::{
    DataCallbacks, DataEvent, DataProps, ReaderChoice, ReaderEvent, Undoable, data, reader_choice, settings,
};
pub use drill::{DrillProps, advent, drill, drills};
pub use goal::{GoalEvent, GoalProps, goal};
pub use guide::{guide, guide_page, help};
pub use home::{HomeProps, Practice, Waiting, home};
pub use library::{LibraryEvent, LibraryProps, library};
pub use parts::{awaited_form, awaited_page};
pub use places::{PlaceProps, YouProps, job, mock, topic, you};
pub use plan::{Ahead, PlanOutlook, PlanProps, SentPlanProps, StudyEvent, plan, sent_plan};
pub use prompt::{REPLY_ID, Recording, SpokenProps, Voice, VoiceEvent, spoken};
pub use question::{QuestionProps, own_question, own_refused, pair_control, question, step_control};
pub use rehearsal::{LoopEvent, LoopProps, drill_in_loop, rehearsal};
pub use result::{
    Compared, OtherAnswer, Score, SharedProps, about_set, answers_on_site, comparison, result, send_back,
    shared_result,
};
pub use set::{PractiseProps, is_new_set, practise};
pub use share::{Code, Offer, ShareEvent, ShareForm, ShareProps, invitation, share};
pub use statistics::{Known, TopicForecast, progress};
pub use stories::{OtherPrompt, Sheet, SheetText, StoriesEvent, StoriesProps, stories};
