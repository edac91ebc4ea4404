//! Elements as calls of one form: `el(tag, attributes, children)`, as in Elm. docs/views.md has ten examples, with
//! `html!` beside each.
//!
//! They make yew's `VTag`s. `html!` unfolds to some 300 bytes of Wasm for each element that is written out, a call to
//! some 30, and the pages have about 200 elements. So these functions are generic only on the surface: each call
//! gives its lists to one function that exists once (docs/size.md).
//!
//! yew distinguishes siblings without a key by their place. So if a child is not always there, its place is: `when` and
//! `maybe` give an empty node, never a shorter list.

mod attributes;
mod element;
mod events;
mod pointer;
mod svg;
mod text;

pub(super) use attributes::*;
pub(super) use element::*;
pub(super) use events::*;
pub(super) use pointer::*;
pub(super) use svg::*;
pub(super) use text::*;

pub(super) use crate::words::digits;
