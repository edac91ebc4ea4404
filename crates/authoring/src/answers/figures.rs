//! The figures of the coach, and how they are printed.

use core::fmt::{self, Display, Formatter};

/// Whether cues may be fitted to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// They were.
    Tuning,
    /// They were not.
    HeldOut,
}

/// Key points, by what a person and the coach say of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Both say that it is covered.
    pub both: usize,
    /// Only the person does.
    pub person: usize,
    /// Only the coach does.
    pub coach: usize,
    /// Neither does.
    pub neither: usize,
}

impl Counts {
    /// The share of the points that the person found that the coach found too; 0 to 1.
    #[must_use]
    pub fn recall(self) -> f64 {
        share(self.both, self.both + self.person)
    }

    /// The share of the points that the coach found that the person found too; 0 to 1.
    #[must_use]
    pub fn precision(self) -> f64 {
        share(self.both, self.both + self.coach)
    }

    /// The share of the points of which both say the same; 0 to 1.
    #[must_use]
    pub fn agreement(self) -> f64 {
        share(self.both + self.neither, self.all())
    }

    /// The agreement beyond chance (Cohen's kappa): 1 if they always agree, 0 if no more often than by chance.
    #[must_use]
    pub fn kappa(self) -> f64 {
        let all = self.all().max(1) as f64;
        let (person, coach) = ((self.both + self.person) as f64 / all, (self.both + self.coach) as f64 / all);
        let chance = person * coach + (1.0 - person) * (1.0 - coach);
        (self.agreement() - chance) / (1.0 - chance).max(f64::MIN_POSITIVE)
    }

    /// The share of the points that the person found; 0 to 1.
    #[must_use]
    pub fn found(self) -> f64 {
        share(self.both + self.person, self.all())
    }

    fn all(self) -> usize {
        self.both + self.person + self.coach + self.neither
    }
}

/// What was measured on one half of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measured {
    /// How many answers it has.
    pub answers: usize,
    /// Every key point of every answer.
    pub marked: Counts,
    /// Those that were no close call for the person.
    pub certain: Counts,
    /// The mean over the answers of each answer's recall; 0 to 1.
    pub mean_recall: f64,
    /// The mean over the answers of each answer's precision; 0 to 1.
    pub mean_precision: f64,
    /// How often an answer covers more than the weak answer to the same prompt; ties count half.
    pub above_weak: f64,
    /// The share of a prompt's points that an answer to another prompt is said to cover, on average.
    pub others: f64,
}

/// What the coach finds in the bank's answers to prompts that ask for a story.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stories {
    /// How many such prompts there are.
    pub prompts: usize,
    /// The share of strong answers that have all parts, and a number in the result.
    pub strong: f64,
    /// The share of weak answers.
    pub weak: f64,
}

/// All figures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// The half to which the cues were fitted.
    pub tuning: Measured,
    /// The half to which they were not.
    pub held_out: Measured,
    /// How often the bank's strong answer covers more than the weak answer to the same prompt; ties count half.
    pub strong_above_weak: f64,
    /// The share of points that the bank's strong answers cover.
    pub strong: f64,
    /// The share of points that the bank's weak answers cover.
    pub weak: f64,
    /// The parts of stories.
    pub stories: Stories,
}

pub(super) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

impl Display for Figures {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let row = |out: &mut Formatter<'_>, what: &str, value: fn(&Measured) -> f64| {
            writeln!(out, "{what:<58}{:>9.3}{:>9.3}", value(&self.tuning), value(&self.held_out))
        };
        writeln!(out, "{:<58}{:>9}{:>9}", "", "tuning", "held out")?;
        writeln!(out, "{:<58}{:>9}{:>9}", "answers", self.tuning.answers, self.held_out.answers)?;
        let points = |half: &Measured| half.marked.all();
        writeln!(out, "{:<58}{:>9}{:>9}", "key points", points(&self.tuning), points(&self.held_out))?;
        row(out, "of these, covered by hand marks", |half| half.marked.found())?;
        row(out, "recall", |half| half.marked.recall())?;
        row(out, "precision", |half| half.marked.precision())?;
        row(out, "recall, mean over answers", |half| half.mean_recall)?;
        row(out, "precision, mean over answers", |half| half.mean_precision)?;
        row(out, "agreement", |half| half.marked.agreement())?;
        row(out, "kappa", |half| half.marked.kappa())?;
        row(out, "recall without close calls", |half| half.certain.recall())?;
        row(out, "precision without close calls", |half| half.certain.precision())?;
        row(out, "agreement without close calls", |half| half.certain.agreement())?;
        row(out, "kappa without close calls", |half| half.certain.kappa())?;
        row(out, "AUC against the weak answer to the same prompt", |half| half.above_weak)?;
        row(out, "points that answers to other prompts hit", |half| half.others)?;
        writeln!(out)?;
        writeln!(
            out,
            "{:<58}{:>9.3}",
            "the bank's own: AUC strong against weak, same prompt", self.strong_above_weak
        )?;
        writeln!(out, "{:<58}{:>9.3}", "points that strong answers hit", self.strong)?;
        writeln!(out, "{:<58}{:>9.3}", "points that weak answers hit", self.weak)?;
        let Stories { prompts, strong, weak } = self.stories;
        writeln!(out, "{:<58}{prompts:>9}", "prompts that ask for a story")?;
        writeln!(out, "{:<58}{strong:>9.3}", "strong answers with all parts and a number in the result")?;
        writeln!(out, "{:<58}{weak:>9.3}", "weak answers with these")
    }
}
