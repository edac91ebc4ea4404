//! A drill as it is saved: its decisions. Reading it takes the same decisions again.

use std::rc::Rc;

use crate::bits::{BitReader, BitWriter};
use dryrun_bank::Bank;
use dryrun_incident::Run;

pub(super) fn write(run: &Run, bits: &mut BitWriter) {
    let drill = run.drill();
    bits.bytes(drill.id.as_str().as_bytes());
    bits.put(drill.revision, 32);
    // The first programs noted here whether what followed from the last decision was not read yet, because it had a
    // page of its own. Now it stands above the next scene.
    bits.put(0, 1);
    bits.number(run.decisions() as u64);
    run.choices().for_each(|choice| bits.number(choice as u64));
}

/// The run. `None` if the drill left the bank or its scenes changed, because then the same choices might lead to other
/// scenes.
pub(super) fn read(bits: &mut BitReader<'_>, bank: &Bank) -> Option<Run> {
    let drill = bank.drill(&bits.text())?;
    let is_same = bits.take(32) == drill.revision;
    bits.flag();
    let choices: Vec<usize> = (0..bits.count()).map(|_| bits.small()).collect();
    if bits.is_whole() && is_same { Run::restore(Rc::clone(drill), choices) } else { None }
}
