//! The app room: what the app knows, and how it reacts to what happens. Its design follows Elm, and Crux in Rust: one
//! model, messages that say what happened, and effects as values.
//!
//! Pure: it may use every room but the browser and the shell. Deliberately absent: storage, the clock, chance and
//! the page, which are arguments or effects; and sentences, which are made in `words`.
//!
//! In reading order: `model`, `page`, `message`, `effect`, `update`; then `arrive` (from an address to a page),
//! `awaited` and `parts` (what a page needs of the bank, and what follows when it arrives), `play` and `set` (from an
//! address to questions), `pages` (one file for each), `view`, `places` (what
//! the pages behind the tabs are made from). Beside them: `keyboard` and `keys` (from a key to a
//! message), `sight` and `presses` (which presses count), `said` (what a screen reader announces).

mod arrive;
mod awaited;
mod callbacks;
mod compare;
mod deferred;
mod effect;
mod host;
mod interviewer;
mod keyboard;
mod keys;
mod leave;
mod lost;
mod message;
mod model;
mod module;
mod onward;
mod outside;
mod own;
mod page;
pub mod pages;
mod parts;
mod places;
mod play;
mod played;
mod presses;
mod progress;
mod readers;
pub mod results;
mod said;
mod scannable;
mod set;
mod share;
mod sight;
mod snippets;
mod told;
mod typed;
mod update;
mod view;
mod voice;

pub use callbacks::Callbacks;
pub use effect::{AfterRender, Content, Effect, Effects, File, PLAIN, Place, Save, Timer};
pub use host::{Host, Zone, site};
pub use keyboard::{Focus, Key, Stroke, With};
pub use keys::Reaction;
pub use lost::{Awaited, Lost};
pub use message::{Answer, Arrived, Downloaded, Message, Moment, Opened, SaveState, Stored};
pub use model::Model;
pub use module::{DEFERRED, Deferred};
pub use page::{Page, SharedResult, Worksheet};
pub use progress::{Leftover, Progress, Undo};
pub use said::Said;
pub use scannable::scannable;
pub use set::Set;
pub use share::Share;
pub use sight::Sight;
pub use view::view;
pub use voice::{Heard, VoiceTask};
