//! What others did to the values of this tab's replica: another page of the tab wrote to it, or somebody removed it.

use super::replica::Replica;
use super::slots::{Known, Slots};
use super::values::Values;
use dryrun_formats::Part;
use dryrun_quiz::Millis;

/// Joins what another page of this tab wrote to a replica while the browser kept this page, and leaves the replica.
pub(super) fn join_written(replica: &mut Replica, values: &Values, now: Millis) {
    let (id, mut is_shared) = (replica.id, false);
    for value in values.all.iter().filter(|value| value.slot.replica == id) {
        let Ok(content) = &value.content else { continue };
        if *replica.slots.get(value.slot.part, value.slot.side) != Known::Holds(content.generation) {
            is_shared = true;
            replica.join_data(&content.data, now);
        }
    }
    if is_shared {
        replica.move_out();
    }
}

/// Whether what this tab had saved was removed from storage, and not because another tab took it over. Then the next
/// write writes all of it again.
pub(super) fn is_cleared(replica: &mut Replica, values: &Values) -> bool {
    let is_there = values.all.iter().any(|value| value.slot.replica == replica.id);
    if is_there || values.fault.is_some() || replica.slots.newest() == 0 {
        return false;
    }
    replica.slots = Slots::default();
    let others = values.log(&|_| true);
    let mut with_own = others.clone();
    with_own.join(&replica.log);
    let is_cleared = values.all.is_empty() || with_own != others;
    if is_cleared {
        write_all(replica);
    }
    is_cleared
}

/// A write found that somebody had removed what was saved: every part is written again.
pub(super) fn found_cleared(replica: &mut Replica) {
    replica.is_cleared = true;
    replica.slots = Slots::default();
    write_all(replica);
}

fn write_all(replica: &mut Replica) {
    *replica.unsaved.get_mut(Part::Log) |= !replica.log.is_empty();
    *replica.unsaved.get_mut(Part::Session) |= !replica.plays.is_empty();
    *replica.unsaved.get_mut(Part::Past) |= !replica.past.is_empty();
    *replica.unsaved.get_mut(Part::Stories) |= !replica.stories.is_empty();
    *replica.unsaved.get_mut(Part::Notes) |= replica.notes.is_some();
}
