//! One file for each page with a model of its own. It has the model, and the reaction to each event on the page with
//! its effects.

pub mod compare;
pub mod data;
pub mod drill;
pub mod invitation;
pub mod item;
pub mod library;
pub mod own;
pub mod plan;
pub mod practise;
pub mod rehearsal;
pub mod remark;
pub mod result;
pub mod session;
pub mod start;
pub mod stories;
pub mod you;
