//! A group that plays a drill at one screen: it votes on each decision, and sees the votes when the facilitator shows
//! them, so that nobody votes with the majority.

/// The votes on one decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    /// The choices that were voted for, by their places, in the order of the votes.
    cast: Vec<usize>,
    /// Whether everybody sees them.
    is_revealed: bool,
}

/// What happens while a group votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoteEvent {
    /// A group began to play, or somebody plays alone again.
    Toggled,
    /// Somebody voted for the choice at this place.
    Cast(usize),
    /// The last vote was a mistake.
    TakenBack,
    /// The facilitator shows the votes.
    Revealed,
}

/// The most votes on a decision: nobody stands in front of one screen with more.
const MOST: usize = 99;

impl Votes {
    /// The votes after an event, on a decision with so many choices; `None` if it has no meaning now: a vote after the
    /// votes were shown, or for a choice that is not there.
    #[must_use]
    pub fn after(&self, event: VoteEvent, choices: usize) -> Option<Self> {
        let mut next = self.clone();
        match (self.is_revealed, event) {
            (false, VoteEvent::Cast(place)) if place < choices && self.cast.len() < MOST => {
                next.cast.push(place)
            }
            (false, VoteEvent::TakenBack) => {
                next.cast.pop()?;
            }
            (false, VoteEvent::Revealed) if !self.cast.is_empty() => next.is_revealed = true,
            (_, VoteEvent::Cast(_) | VoteEvent::TakenBack | VoteEvent::Revealed | VoteEvent::Toggled) => {
                return None;
            }
        }
        Some(next)
    }

    /// How many voted.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.cast.len()
    }

    /// Whether nobody has voted yet.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.cast.is_empty()
    }

    /// How many voted for the choice at this place; `None` until the votes are shown.
    #[must_use]
    pub fn of(&self, place: usize) -> Option<usize> {
        self.is_revealed.then(|| self.cast.iter().filter(|other| **other == place).count())
    }

    /// The choice with the most votes, once they are shown; `None` if two have as many.
    #[must_use]
    pub fn leading(&self, choices: usize) -> Option<usize> {
        let most = (0..choices).filter_map(|place| self.of(place)).max()?;
        let mut leading = (0..choices).filter(|place| self.of(*place) == Some(most));
        leading.next().filter(|_| leading.next().is_none())
    }

    /// Whether everybody sees the votes.
    #[must_use]
    pub const fn is_revealed(&self) -> bool {
        self.is_revealed
    }
}

#[cfg(test)]
mod tests {
    use super::{VoteEvent, Votes};

    /// The votes on three choices after a script: digits from 1 are votes, `<` takes the last one back, `!` shows them.
    /// The last event must mean something if there is an expectation, and nothing if there is none.
    #[track_caller]
    fn check(script: &str, expect: Option<(usize, Option<usize>)>) {
        let event = |sign: char| match sign {
            '<' => VoteEvent::TakenBack,
            '!' => VoteEvent::Revealed,
            't' => VoteEvent::Toggled,
            digit => VoteEvent::Cast(digit.to_digit(10).unwrap_or_default() as usize - 1),
        };
        let votes = script.chars().try_fold(Votes::default(), |votes, sign| votes.after(event(sign), 3));
        assert_eq!(votes.map(|votes| (votes.len(), votes.leading(3))), expect, "{script}");
    }

    #[test]
    fn votes_are_hidden_until_they_are_shown_and_then_fixed() {
        check("", Some((0, None)));
        check("113", Some((3, None)));
        check("113!", Some((3, Some(0))));
        check("13!", Some((2, None)));
        check("13<3!", Some((2, None)));
        check("33<1<3!", Some((2, Some(2))));
        let votes = Votes::default().after(VoteEvent::Cast(1), 3).expect("a choice");
        assert_eq!(votes.of(1), None, "nobody votes with the majority");
        let shown = votes.after(VoteEvent::Revealed, 3).expect("somebody voted");
        assert_eq!((shown.of(0), shown.of(1)), (Some(0), Some(1)));
    }

    #[test]
    fn what_means_nothing_changes_nothing() {
        for script in ["!", "<", "4", "1!1", "1!<", "1!!", "t"] {
            check(script, None);
        }
        let many: String = "1".repeat(99);
        check(&many, Some((99, None)));
        check(&format!("{many}1"), None);
    }
}
