//! A message as the code is made from it.

/// A sentence or label of one language.
#[derive(Clone, Debug)]
pub(crate) struct Message<'s> {
    /// `check-sure`.
    pub(crate) id: &'s str,
    /// The line in its file, from 1.
    pub(crate) line: usize,
    /// In the order of the function's parameters.
    pub(crate) arguments: Vec<Argument<'s>>,
    /// What it says.
    pub(crate) body: Body<'s>,
}

/// What a message is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Argument<'s> {
    /// Without its `$`.
    pub(crate) name: &'s str,
    /// The line of its message, from 1.
    pub(crate) line: usize,
}

/// The Rust type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// `usize`: how many, or which.
    Number,
    /// `u64`: a sum that may be large.
    Total,
    /// `&str`.
    Text,
}

impl Argument<'_> {
    /// By the last word of its name.
    pub(crate) fn kind(&self) -> Type {
        match self.name.rsplit(['-', '_']).next().unwrap_or_default() {
            "count" | "number" | "minutes" | "seconds" => Type::Number,
            "total" => Type::Total,
            _ => Type::Text,
        }
    }
}

/// What a message says, with its choices spelt out: each end is a whole sentence.
#[derive(Clone, Debug)]
pub(crate) enum Body<'s> {
    /// One sentence.
    Text(Vec<Piece<'s>>),
    /// One of several, by a number.
    Choice {
        /// The argument that decides.
        on: &'s str,
        /// In the order of the file.
        variants: Vec<(Key<'s>, Self)>,
    },
}

/// When a variant is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key<'s> {
    /// For this number exactly.
    Number(u64),
    /// For a category of the language's plural rule; `other` for the rest.
    Plural(&'s str),
}

/// A piece of a sentence.
#[derive(Clone, Debug)]
pub(crate) enum Piece<'s> {
    /// A text of the file.
    Text(String),
    /// The value of an argument.
    Argument(&'s str),
}

impl<'s> Body<'s> {
    /// The arguments in the order in which they are met.
    pub(crate) fn names(&self) -> Vec<&'s str> {
        let mut names = Vec::new();
        self.each(&mut |name| {
            if !names.contains(&name) {
                names.push(name);
            }
        });
        names
    }

    fn each(&self, see: &mut impl FnMut(&'s str)) {
        match self {
            Self::Text(pieces) => {
                for piece in pieces {
                    if let Piece::Argument(name) = piece {
                        see(name);
                    }
                }
            }
            Self::Choice { on, variants } => {
                see(on);
                variants.iter().for_each(|(_, body)| body.each(see));
            }
        }
    }
}
