//! Sentences about what to practise: today's queue, the plan, and how well it sits.

use super::Words;
use crate::memory::Queue;

impl Words {
    /// What today's queue has.
    #[must_use]
    pub fn queue(self, queue: &Queue) -> String {
        let new = queue.items.len().saturating_sub(queue.known);
        let mixed = self.queue_mixed(queue.known, new);
        let due = if queue.due > queue.known { self.queue_due(queue.due) } else { String::new() };
        let sure = match queue.sure_and_wrong {
            0 => String::new(),
            count => self.queue_sure(count),
        };
        self.sentences(&[&mixed, &due, &sure])
    }
}
