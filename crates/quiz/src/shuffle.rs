//! The pinned shuffle. A seed in a link must mean the same order on every machine and in every year, so
//! the generator is ours, in fixed-width integers, with frozen test vectors.

use std::rc::Rc;

use dryrun_bank::{Form, Item};

/// PCG-XSH-RR 64/32. Source: M. E. O'Neill, <https://www.pcg-random.org/>, minimal C implementation.
struct Pcg32 {
    state: u64,
    increment: u64,
}

impl Pcg32 {
    const MULTIPLIER: u64 = 6_364_136_223_846_793_005;

    fn new(seed: u64, stream: u64) -> Self {
        let mut generator = Self { state: 0, increment: (stream << 1) | 1 };
        generator.next();
        generator.state = generator.state.wrapping_add(seed);
        generator.next();
        generator
    }

    fn next(&mut self) -> u32 {
        let old = self.state;
        self.state = old.wrapping_mul(Self::MULTIPLIER).wrapping_add(self.increment);
        let xorshifted = (((old >> 18) ^ old) >> 27) as u32;
        xorshifted.rotate_right((old >> 59) as u32)
    }

    /// An even draw from `0..bound`; `bound` > 0.
    fn below(&mut self, bound: u32) -> u32 {
        let threshold = bound.wrapping_neg() % bound;
        loop {
            let drawn = self.next();
            if drawn >= threshold {
                return drawn % bound;
            }
        }
    }
}

/// The numbers `0..count` in an order that only `seed` and `stream` decide (Fisher-Yates from the end).
#[must_use]
pub fn shuffled(count: u32, seed: u32, stream: u64) -> Vec<u32> {
    let mut order: Vec<u32> = (0..count).collect();
    let mut generator = Pcg32::new(u64::from(seed), stream);
    for last in (1..count).rev() {
        let other = generator.below(last + 1);
        order.swap(last as usize, other as usize);
    }
    order
}

/// The stream of random numbers that belongs to a name: its FNV-1a hash. Source: RFC 9923.
fn stream_of(name: &str) -> u64 {
    name.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The item with the numbers that this seed draws, if its numbers are drawn. They depend on the seed and the item's id, so
/// one set has them wherever it is shown; an item that was drawn can be drawn again.
#[must_use]
pub fn drawn(item: Rc<Item>, seed: u32) -> Rc<Item> {
    let count = item.cases.count() as u32;
    if count == 0 {
        return item;
    }
    // The orders of options have the streams behind this one.
    let at = Pcg32::new(u64::from(seed), stream_of(item.id.as_str())).below(count);
    item.case(at as usize).map_or(item, Rc::new)
}

/// The order in which an item's movable parts are shown: options, steps, or right-hand values; empty for
/// other kinds, and while the item has not arrived. It depends on the seed, the item's id and the attempt, but not on the item's place in the
/// set. Steps are never shown in their right order.
#[must_use]
pub fn presentation(item: &Item, seed: u32, attempt: u8) -> Vec<u8> {
    let count = match &item.form {
        Form::Single(choices) | Form::Multiple(choices) => choices.len(),
        Form::Order(steps) => steps.len(),
        Form::Match(matching) => matching.rights().count(),
        Form::Numeric(_) | Form::Text(_) | Form::Line(_) | Form::Prompt(_) | Form::Awaited(_) => 0,
    };
    let stream = stream_of(item.id.as_str()).wrapping_add(u64::from(attempt));
    let mut order: Vec<u8> = shuffled(count as u32, seed, stream).into_iter().map(|at| at as u8).collect();
    if matches!(item.form, Form::Order(_)) && order.is_sorted() && order.len() > 1 {
        order.rotate_left(1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{Pcg32, shuffled};

    #[test]
    fn generator_gives_the_published_numbers() {
        // Source: pcg-c-basic, pcg32-demo, seed 42, stream 54, round 1.
        let mut generator = Pcg32::new(42, 54);
        let drawn: Vec<u32> = (0..6).map(|_| generator.next()).collect();
        assert_eq!(drawn, [0xa15c_02b7, 0x7b47_f409, 0xba1d_3330, 0x83d2_f293, 0xbfa4_784b, 0xcbed_606e]);
    }

    #[test]
    fn orders_are_frozen() {
        // Made once, then frozen: links in people's chats hold on to these.
        assert_eq!(
            shuffled(5, 7, 0),
            [0, 1, 3, 2, 4],
            "a seed must mean the same order for ever: undo the change"
        );
        assert!(shuffled(0, 7, 0).is_empty());
        assert_eq!(shuffled(1, 7, 0), [0]);
    }
}
