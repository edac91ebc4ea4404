//! Pieces that many views are made of: headings, links, buttons, fields, signs.

mod awaited;
mod controls;
mod fields;
mod headings;
mod letter;
mod lines;
mod states;
mod tick;

pub(super) use awaited::awaited;
pub use awaited::{awaited_form, awaited_page};
pub(super) use controls::{
    button, button_link, file_link, link, primary_button, primary_link, shortcut, submit_button,
};
pub(super) use fields::{field, group_legend, labelled, option};
pub(super) use headings::{heading, page_heading, page_heading_with};
pub(super) use letter::{letter, lettered};
pub(super) use lines::{action_row, facts_line, list, numbered, page, paragraph, sign, span, status, strong};
pub(super) use states::{States, state, topic_rows};
pub(super) use tick::{Choice, Tick, TickKind};
