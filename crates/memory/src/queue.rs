//! Today's queue: what to go over and what is new, in an order that mixes topics and keeps siblings apart.

use std::collections::VecDeque;
use std::rc::Rc;

use dryrun_bank::Item;
use dryrun_quiz::apart;

use crate::plan::{Kind, Plan, Span};
use crate::{DESIRED_RETENTION, SAME_DAY, Study, Trace};

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
        let recall = |trace: &Trace| study.model.recall(trace.memory, trace.elapsed(study.now));
        let (mut due, mut new, mut later, mut sure) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (place, item) in study.candidates.iter().enumerate().filter(|(_, item)| item.kind == Kind::Closed)
        {
            match &item.trace {
                None => new.push(place),
                Some(trace) => {
                    let recall = recall(trace);
                    // What was answered just now is only remembered.
                    if trace.is_sure_and_wrong() && trace.elapsed(study.now) >= SAME_DAY {
                        sure.push((recall, place));
                    }
                    if recall < DESIRED_RETENTION {
                        due.push((recall, place))
                    } else {
                        later.push((recall, place))
                    }
                }
            }
        }
        let count = due.len();
        let by_recall = |list: &mut Vec<(f32, usize)>| {
            list.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        };
        by_recall(&mut sure);
        sure.truncate((most / OF_SURE).max(1));
        let planned =
            span.and_then(|span| Plan::today(&study.candidates, span, &study.model, study.first_try));
        by_recall(&mut due);
        by_recall(&mut later);
        let places = |list: &[(f32, usize)]| list.iter().map(|(_, place)| *place).collect::<Vec<_>>();
        let sure = places(&sure);
        let mut order = sure.clone();
        let planned = planned.map(|day| day.picks).unwrap_or_default();
        for place in
            planned.into_iter().chain(places(&due)).chain(scattered(study, new)).chain(places(&later))
        {
            let is_closed = study.candidates.get(place).is_some_and(|item| item.kind == Kind::Closed);
            if order.len() < most && is_closed && !order.contains(&place) {
                order.push(place);
            }
        }
        order.truncate(most);
        let is_known = |place: &usize| study.candidates.get(*place).is_some_and(|item| item.trace.is_some());
        let known = order.iter().filter(|place| is_known(place)).count();
        let sure_and_wrong = sure.len().min(order.len());
        Self { items: mixed(study, &order, sure_and_wrong), known, due: count, sure_and_wrong }
    }
}

/// New questions, one of each topic in turn, so that a queue is not all of one.
fn scattered(study: &Study, places: Vec<usize>) -> Vec<usize> {
    let mut of_topic: Vec<VecDeque<usize>> = vec![VecDeque::new(); study.topics.len()];
    for place in places {
        let topic = study.candidates.get(place).map(|item| item.topic);
        if let Some(list) = topic.and_then(|topic| of_topic.get_mut(topic)) {
            list.push_back(place);
        }
    }
    let mut order = Vec::new();
    while let Some(round) = Some(of_topic.iter_mut().filter_map(VecDeque::pop_front).collect::<Vec<_>>())
        && !round.is_empty()
    {
        order.extend(round);
    }
    order
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
