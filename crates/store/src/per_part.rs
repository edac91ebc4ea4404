//! One value for each part of saved progress.

use dryrun_formats::Part;

/// One value for each part.
#[derive(Default)]
pub(super) struct PerPart<T> {
    log: T,
    session: T,
    past: T,
    stories: T,
    notes: T,
}

impl<T> PerPart<T> {
    pub(super) const fn get(&self, part: Part) -> &T {
        match part {
            Part::Log => &self.log,
            Part::Session => &self.session,
            Part::Past => &self.past,
            Part::Stories => &self.stories,
            Part::Notes => &self.notes,
        }
    }

    pub(super) const fn get_mut(&mut self, part: Part) -> &mut T {
        match part {
            Part::Log => &mut self.log,
            Part::Session => &mut self.session,
            Part::Past => &mut self.past,
            Part::Stories => &mut self.stories,
            Part::Notes => &mut self.notes,
        }
    }
}

impl PerPart<bool> {
    /// The first part for which the condition is true, in the order in which parts are written.
    pub(super) fn first(&self) -> Option<Part> {
        Part::ALL.into_iter().find(|part| *self.get(*part))
    }
}
