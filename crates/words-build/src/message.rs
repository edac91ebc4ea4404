//! A message, in the form from which code is generated.

/// A sentence or label of one language.
#[derive(Clone, Debug)]
pub(crate) struct Message<'s> {
    /// The name, like `check-sure`.
    pub(crate) id: &'s str,
    /// The line in its file, from 1.
    pub(crate) line: usize,
    /// The arguments, in the order of the function's parameters.
    pub(crate) arguments: Vec<Argument<'s>>,
    /// The sentence, or the sentences to choose from.
    pub(crate) body: Body<'s>,
}

/// An argument of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Argument<'s> {
    /// The name, without its `$`.
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
    /// The type follows from the last word of the argument's name.
    pub(crate) fn kind(&self) -> Type {
        match self.name.rsplit(['-', '_']).next().unwrap_or_default() {
            "count" | "number" | "minutes" | "seconds" => Type::Number,
            "total" => Type::Total,
            _ => Type::Text,
        }
    }
}

/// The text of a message: a sentence, or a choice between whole sentences.
#[derive(Clone, Debug)]
pub(crate) enum Body<'s> {
    /// One sentence.
    Text(Vec<Piece<'s>>),
    /// One of several sentences, chosen by a number.
    Choice {
        /// The argument that has this number.
        on: &'s str,
        /// The sentences and when each is chosen, in the order of the file.
        variants: Vec<(Key<'s>, Self)>,
    },
}

/// When a variant is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key<'s> {
    /// For exactly this number.
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
    /// The arguments, in the order in which they occur in the text.
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
