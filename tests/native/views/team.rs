//! A drill that a group plays at one screen.

use super::drills::shown;
use dryrun::incident::{VoteEvent, Votes};

#[test]
fn a_group_sees_its_votes_when_they_are_shown() {
    let votes = |events: &[VoteEvent]| {
        events.iter().try_fold(Votes::default(), |votes, event| votes.after(*event, 2)).expect("they fit")
    };
    let alone = shown(&[], None);
    assert!(alone.contains("Play in a group") && !alone.contains("Show the votes"), "{alone}");
    let hidden = shown(&[], Some(&votes(&[VoteEvent::Cast(1), VoteEvent::Cast(1)])));
    assert!(hidden.contains("What do you do? Vote.") && hidden.contains("Show the votes"), "{hidden}");
    assert_eq!(hidden.matches("2 votes").count(), 1, "all together, and not those of a choice");
    let seen = shown(&[], Some(&votes(&[VoteEvent::Cast(1), VoteEvent::Cast(1), VoteEvent::Revealed])));
    assert!(seen.contains("Go with choice 2") && seen.contains("0 votes"), "{seen}");
    let tie = shown(&[], Some(&votes(&[VoteEvent::Cast(1), VoteEvent::Cast(0), VoteEvent::Revealed])));
    assert!(tie.contains("A tie") && !tie.contains("Go with"), "{tie}");
}
