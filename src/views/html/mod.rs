//! Elements as calls of one shape: `el(tag, attributes, children)`, as in Elm. docs/views.md has ten examples, with
//! `html!` beside each.
//!
//! They are made of yew's `VTag`. `html!` unfolds to some 300 bytes of Wasm for every element that is written out, a call
//! to some 30, and the pages are made of 200 elements. So nothing here is generic for long: each call hands its lists
//! to one function that is there once.
//!
//! yew tells siblings without a key apart by their place. So a child that is there at times keeps its place: `when` and
//! `maybe` give an empty node, never a shorter list.

mod attributes;
mod element;
mod events;
mod svg;
mod text;

pub(super) use attributes::*;
pub(super) use element::*;
pub(super) use events::*;
pub(super) use svg::*;
pub(super) use text::*;

pub(super) use crate::words::digits;
