//! The labels that items have, each with a fixed list of values. Every value has one name, which is used in the
//! bank's files, in links and in saved progress. The words that readers see are in `src/words`.

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

            /// The value with exactly this name.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

labels! {
    /// The job for which an item is asked.
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
    /// The cloud in which a question plays.
    Cloud {
        /// Amazon Web Services.
        Aws = "aws",
        /// Google Cloud.
        Gcp = "gcp",
        /// Microsoft Azure.
        Azure = "azure",
    }
}

labels! {
    /// How much experience an item asks for.
    Level {
        /// Knows what a thing is and what it is for.
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
    /// The jobs for which items of this level are asked if the author names none.
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
    /// What a closed item asks the reader to do.
    Skill {
        /// To remember a fact.
        Recall = "recall",
        /// To use it in a situation, a log, a calculation.
        Apply = "apply",
        /// To say which is best, and why.
        Judge = "judge",
    }
}

labels! {
    /// The response form of an item. The names follow the interactions of 1EdTech QTI.
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
    /// The style of an open interview question.
    Style {
        /// How something works or is done.
        Technical = "technical",
        /// What you did in the past.
        Behavioral = "behavioral",
        /// What you would do in a situation.
        Situational = "situational",
        /// How you would design a system.
        SystemDesign = "system-design",
    }
}
