//! The closed lists that items are sorted by. Each value has one name, used in the bank's files, in
//! links and in saved progress; the page's wording is the views' business.

use serde::{Deserialize, Serialize};

macro_rules! labels {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The permanent name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The value of that name, letter for letter.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

labels! {
    /// The job that an item is asked for.
    Track {
        /// Infrastructure engineer.
        Engineer = "engineer",
        /// Software engineer for infrastructure.
        Swe = "swe",
        /// Infrastructure lead.
        Lead = "lead",
        /// Head of infrastructure.
        Head = "head",
    }
}

labels! {
    /// How deep an item goes.
    Level {
        /// Names a thing and its use.
        Junior = "junior",
        /// Applies it in daily work.
        Engineer = "engineer",
        /// Judges trade-offs and failures.
        Senior = "senior",
        /// Decides for others: budget, risk, people.
        Staff = "staff",
    }
}

impl Level {
    /// The jobs that an item of this level is asked for when its author names none.
    #[must_use]
    pub const fn usual_tracks(self) -> &'static [Track] {
        match self {
            Self::Junior | Self::Engineer => &[Track::Engineer, Track::Swe],
            Self::Senior => &[Track::Engineer, Track::Swe, Track::Lead],
            Self::Staff => &[Track::Lead, Track::Head],
        }
    }
}

labels! {
    /// What a closed item asks of the reader.
    Skill {
        /// To remember a fact.
        Recall = "recall",
        /// To use it on a situation, a log, a sum.
        Apply = "apply",
        /// To say which is best, and why.
        Judge = "judge",
    }
}

labels! {
    /// An item's response form. Source of the terms: 1EdTech QTI interactions, in short.
    Kind {
        /// One right option.
        Single = "single",
        /// Several right options.
        Multiple = "multiple",
        /// Steps to put in order.
        Order = "order",
        /// Pairs to join.
        Match = "match",
        /// A number with a unit.
        Numeric = "numeric",
        /// A word or a short command.
        Text = "text",
        /// The faulty line of a config or log.
        Line = "line",
        /// An open interview question.
        Prompt = "prompt",
    }
}

labels! {
    /// The manner of an open interview question.
    Style {
        /// How something works or is done.
        Technical = "technical",
        /// What you did once.
        Behavioral = "behavioral",
        /// What you would do.
        Situational = "situational",
        /// Drawing a system.
        SystemDesign = "system-design",
    }
}
