//! Keeps the items of a family apart: whoever has just answered one of them has seen the options of the others, and
//! knows one that is wrong now.

use std::rc::Rc;

use dryrun_bank::Item;

/// The same items, in an order in which no two neighbours are of one family, if there is such an order. Items stay where
/// they are unless one of them would follow its kin; then the next one that is no kin comes first.
#[must_use]
pub fn apart(items: Vec<Rc<Item>>) -> Vec<Rc<Item>> {
    let mut order: Vec<Rc<Item>> = Vec::with_capacity(items.len());
    // From the end, where taking one out moves few others.
    let mut rest = items;
    rest.reverse();
    let follows = |order: &[Rc<Item>], item: &Item| order.last().is_none_or(|last| !last.is_kin_of(item));
    while let Some(at) = rest.iter().rposition(|item| follows(&order, item)) {
        order.push(rest.remove(at));
    }
    // All that is left is of the family that came last. Where no place is free for it, each neighbour is of this family
    // already, both ends too: then no order keeps them apart.
    while let Some(item) = rest.pop() {
        let is_kin = |at: usize| order.get(at).is_some_and(|other| other.is_kin_of(&item));
        let is_free = |at: &usize| !is_kin(*at) && !is_kin(at.wrapping_sub(1));
        let place = (0..=order.len()).rev().find(is_free).unwrap_or(order.len());
        order.insert(place, item);
    }
    order
}
