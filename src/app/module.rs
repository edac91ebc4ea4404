//! Whether the deferred module of the program is there. `deferred/` has what is in it.

/// What the page's script calls the module, among the parts of the bank. No part has a name with a dot.
pub const DEFERRED: &str = "deferred.wasm";

/// Whether the deferred module is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deferred {
    /// It is on its way.
    Awaited,
    /// It is there.
    Here,
    /// It came damaged, or will not come.
    Lost,
}

impl Deferred {
    /// What a program begins with: without one that was cut out, it has all that it needs.
    pub const AT_START: Self = if cfg!(feature = "split") { Self::Awaited } else { Self::Here };
}
