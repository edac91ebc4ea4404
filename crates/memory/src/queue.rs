//! Today's queue: what to go over and what is new, in an order that mixes topics and keeps siblings apart.

use std::rc::Rc;

use dryrun_bank::Item;
use dryrun_quiz::apart;

use crate::plan::{Kind, Plan, Span};
use crate::{DESIRED_RETENTION, Ranked, SAME_DAY, Study};

/// What to practise today.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Queue {
    /// The closed questions, in the order in which they are asked.
    pub items: Vec<Rc<Item>>,
    /// How many of them were answered before.
    pub known: usize,
    /// How many of all questions of the job are due now.
    pub due: usize,
    /// How many of those in the queue were last answered wrong by a reader who was sure.
    pub sure_and_wrong: usize,
}

/// At most one of so many questions is there because the reader was sure and wrong, so that others have room.
const OF_SURE: usize = 2;

impl Queue {
    /// The queue for so many minutes, one for each question. With an interview ahead, the plan chooses; else what is
    /// due comes first, then what is new, then what will be due soonest.
    #[must_use]
    pub fn of(study: &Study, span: Option<Span>, minutes: u16) -> Self {
        let most = usize::from(minutes);
        let mut sure = Ranked::most((most / OF_SURE).max(1));
        let [mut due, mut new, mut later] = [(); 3].map(|()| Ranked::most(most));
        let mut count = 0;
        let mut met = vec![0_usize; study.topics.len()];
        for (place, item) in study.candidates.iter().enumerate().filter(|(_, item)| item.kind == Kind::Closed)
        {
            let Some(trace) = &item.trace else {
                // One of each topic in turn, so that a queue is not all of one.
                let turn = met.get_mut(item.topic).map(|turn| std::mem::replace(turn, *turn + 1));
                new.offer(turn.unwrap_or_default() as f32, place);
                continue;
            };
            let elapsed = trace.elapsed(study.now);
            let recall = study.model.recall(trace.memory, elapsed);
            // What was answered just now is only remembered.
            if trace.is_sure_and_wrong() && elapsed >= SAME_DAY {
                sure.offer(recall, place);
            }
            if recall < DESIRED_RETENTION {
                count += 1;
                due.offer(recall, place);
            } else {
                later.offer(recall, place);
            }
        }
        let planned =
            span.and_then(|span| Plan::today(&study.candidates, span, &study.model, study.first_try));
        let planned = planned.map(|day| day.picks).unwrap_or_default();
        let sure = sure.places();
        let mut order = sure.clone();
        for list in [planned, due.places(), new.places(), later.places()] {
            for place in list {
                let is_closed = study.candidates.get(place).is_some_and(|item| item.kind == Kind::Closed);
                if order.len() < most && is_closed && !order.contains(&place) {
                    order.push(place);
                }
            }
        }
        order.truncate(most);
        let is_known = |place: &usize| study.candidates.get(*place).is_some_and(|item| item.trace.is_some());
        let known = order.iter().filter(|place| is_known(place)).count();
        let sure_and_wrong = sure.len().min(order.len());
        Self { items: mixed(study, &order, sure_and_wrong), known, due: count, sure_and_wrong }
    }
}

/// The questions in an order in which none follows its sibling, and topics alternate where they can. The first ones,
/// which were answered wrong for sure, stay first.
fn mixed(study: &Study, order: &[usize], first: usize) -> Vec<Rc<Item>> {
    let find = |place: &usize| study.items.get(*place).cloned();
    let (head, rest) = order.split_at_checked(first).unwrap_or((order, &[]));
    let mut asked: Vec<Rc<Item>> = Vec::new();
    for part in [head, rest] {
        let mut open: Vec<Rc<Item>> = part.iter().filter_map(find).collect();
        while !open.is_empty() {
            let last = asked.last();
            let fits = |item: &Rc<Item>| last.is_none_or(|last| !are_siblings(last, item));
            let other = |item: &Rc<Item>| last.is_none_or(|last| last.topic != item.topic);
            let place = open.iter().position(|item| fits(item) && other(item));
            let place = place.or_else(|| open.iter().position(fits)).unwrap_or_default();
            asked.push(open.remove(place));
        }
    }
    apart(asked)
}

/// Whether one gives the other away, or its authors say that it is about the same thing. The header of the bank has only
/// families.
fn are_siblings(one: &Item, other: &Item) -> bool {
    one.is_kin_of(other) || one.related.contains(&other.id) || other.related.contains(&one.id)
}
