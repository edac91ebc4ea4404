//! Drills as they are rendered, without a browser.

use std::rc::Rc;

use crate::common::mini;
use crate::common::shown::rendered;
use dryrun::incident::{Event, Run, Votes};
use dryrun::memory::{Ended, Log};
use dryrun::quiz::Millis;
use dryrun::views;
use dryrun::words::Words;
use expect_test::expect;
use yew::prelude::*;

/// The page of the mini-drill after these events.
fn played(events: &[Event]) -> String {
    shown(events, None)
}

/// The same, with the votes of a group.
pub(super) fn shown(events: &[Event], votes: Option<&Votes>) -> String {
    let bank = mini();
    let drill = Rc::clone(bank.drill("mini-drill").expect("the mini-bank has it"));
    let run = Run::new(drill).expect("it has scenes");
    let run = events.iter().fold(run, |run, event| run.after(event).expect("the event fits"));
    let (words, best) = (Words::default(), Some(Ended::new(true, 21)));
    let (on_vote, on_event) = (&Callback::noop(), &Callback::noop());
    let props = views::DrillProps { words, run: &run, best, shortcuts: true, votes, on_vote, on_event };
    rendered(views::drill(&props))
}

#[test]
fn the_list_names_every_drill() {
    expect![[r##"
        <article class="drills">
        <h1 id="stem" tabindex="-1" data-heading="">Drills</h1>
        <p>Incidents that branch. You see what an engineer on call would see and decide what to do; each decision costs minutes, and the debrief names the turning point.</p>
        <ul class="cards">
        <li>
        <a href="#/drill/mini-drill" class="card">
        <strong>Checkout slows down at noon</strong>
        <span>A critical API answers slowly. You are on call, alone for the first twenty minutes.</span>
        <span class="state">Mini, Senior, 8 min</span>
        </a>
        </li>
        </ul>
        <p>
        <a href="#/advent">Advent: twelve days, one incident a day</a>
        </p>
        </article>"##]].assert_eq(&listed(None));
}

/// The list of drills, after a run that ended so.
fn listed(ended: Option<Ended>) -> String {
    let bank = mini();
    let [drill] = bank.drills() else { panic!("the mini-bank has one drill") };
    let log: Log = ended.and_then(|ended| ended.review(&drill.id, Millis(0))).into_iter().collect();
    rendered(views::drills(Words::default(), &bank, &log))
}

#[test]
fn a_drill_in_the_list_wears_its_best_ending() {
    #[track_caller]
    fn check(ended: Ended, class: &str, badge: &str) {
        let shown = listed(Some(ended));
        assert!(shown.contains(&format!("<span class=\"badge {class}\">")), "{shown}");
        assert!(shown.contains(badge), "{shown}");
    }
    check(Ended::new(true, 21), "keep", "good ending, 21 min");
    check(Ended::new(false, 41), "learn", "bad ending, 41 min");
    assert!(!listed(None).contains("badge"));
}

#[test]
fn a_scene_shows_gauges_evidence_notes_and_choices() {
    expect![[r##"
        <article class="drill">
        <p class="facts">
        <a href="#/drills">Drills</a> <span>Checkout slows down at noon</span>
        </p>
        <h1 id="stem" tabindex="-1" data-heading="">The page</h1>
        <p class="about">A critical API answers slowly. You are on call, alone for the first twenty minutes.</p>
        <p>Your best: <span class="badge keep">
        <span aria-hidden="true" class="sign">+</span> good ending, 21 min</span>
        </p>
        <div lang="en" class="situation">
        <p>The pager says <code translate="no">CheckoutLatencyHigh</code>: p99 is 4.2 s, the target is <strong>800 ms</strong>.</p>
        <pre class="code wrapped">
        <code translate="no">
        <span>time   rps   p50    p99    errors
        </span>
        <span>23:46  310   120ms  640ms  0.1%
        </span>
        <span>23:50  305   180ms  4.2s   0.4%
        </span>
        </code>
        </pre>
        </div>
        <section class="known">
        <h2>Known so far</h2>
        <ul>
        <li>latency rose at 23:48, traffic did not.</li>
        </ul>
        </section>
        <h2>What do you do?</h2>
        <ol class="decisions">
        <li>
        <button type="button" class="decision">
        <kbd aria-hidden="true">1</kbd>
        <span class="text">Restart all pods of the service</span>
        </button>
        </li>
        <li>
        <button type="button" class="decision">
        <kbd aria-hidden="true">2</kbd>
        <span class="text">Look at what changed since 23:30</span>
        </button>
        </li>
        </ol>
        <div class="actions">
        <button type="button" class="quiet">Play in a group</button>
        </div>
        <dl class="gauges moment">
        <div>
        <dt>Clock</dt>
        <dd>23:50</dd>
        </div>
        <div>
        <dt>Users affected</dt>
        <dd>1,200</dd>
        </div>
        </dl>
        </article>"##]].assert_eq(&played(&[]));
}

#[test]
fn a_later_scene_can_be_given_up_and_shows_all_notes() {
    let page = played(&[Event::Chosen(1)]);
    assert_eq!(page.matches("<li>").count(), 3 + 3, "three facts and three choices: {page}");
    assert!(page.contains("Start again"));
    assert!(!page.contains("class=\"about\""));
}

#[test]
fn a_consequence_stands_above_the_next_scene_and_the_bar_says_what_changed() {
    expect![[r##"
        <article class="drill">
        <p class="facts">
        <a href="#/drills">Drills</a> <span>Checkout slows down at noon</span>
        </p>
        <h1 id="stem" tabindex="-1" data-heading="">Everything is cold</h1>
        <section aria-label="What followed" class="consequence">
        <p>
        <strong>Restart all pods of the service</strong>
        </p>
        <p>Restarts throw away the evidence, and the cold caches make it slower at first.</p>
        <p class="facts">6 min later, at 23:56</p>
        </section>
        <div lang="en" class="situation">
        <div tabindex="0" role="region" aria-label="Table" class="scroll">
        <table>
        <thead>
        <tr>
        <th scope="col">Pool</th>
        <th scope="col">In use</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>
        <code translate="no">checkout</code>
        </td>
        <td>20 of 20</td>
        </tr>
        </tbody>
        </table>
        </div>
        </div>
        <section class="known">
        <h2>Known so far</h2>
        <ul>
        <li>latency rose at 23:48, traffic did not.</li>
        </ul>
        </section>
        <h2>What do you do?</h2>
        <ol class="decisions">
        <li>
        <button type="button" class="decision">
        <kbd aria-hidden="true">1</kbd>
        <span class="text">Restart the database as well</span>
        </button>
        </li>
        <li>
        <button type="button" class="decision">
        <kbd aria-hidden="true">2</kbd>
        <span class="text">Look at what changed since 23:30</span>
        </button>
        </li>
        </ol>
        <div class="actions">
        <button type="button" class="quiet">Start again</button>
        <button type="button" class="quiet">Play in a group</button>
        </div>
        <dl class="gauges moment">
        <div>
        <dt>Clock</dt>
        <dd>23:56</dd>
        </div>
        <div>
        <dt>Users affected</dt>
        <dd>1,200 → 9,000</dd>
        </div>
        <div>
        <dt>Last decision</dt>
        <dd>7,200 user-min</dd>
        </div>
        </dl>
        </article>"##]]
    .assert_eq(&played(&[Event::Chosen(0)]));
}

#[test]
fn a_debrief_names_the_turning_point_and_every_decision() {
    let script = [0, 0, 0].map(Event::Chosen);
    expect![[r##"
        <article class="drill">
        <p class="facts">
        <a href="#/drills">Drills</a> <span>Checkout slows down at noon</span>
        </p>
        <h1 id="stem" tabindex="-1" data-heading="">Down until the morning</h1>
        <section aria-label="What followed" class="consequence">
        <p>
        <strong>Fail over to the replica</strong>
        </p>
        <p>The replica takes the same load, and gives up as well.</p>
        <p class="facts">20 min later, at 00:31</p>
        </section>
        <p class="outcome learn">
        <span aria-hidden="true" class="sign">-</span> It ended badly.</p>
        <p class="facts">41 min, 3 decisions, at most 22,000 users affected at once, 542,200 user-minutes lost. 22,000 users are still affected.</p>
        <p>Your best: <span class="badge keep">
        <span aria-hidden="true" class="sign">+</span> good ending, 21 min</span>
        </p>
        <div lang="en" class="situation">
        <p>The database takes hours to recover.</p>
        </div>
        <section class="turning-point">
        <p>
        <strong>Turning point:</strong> a change of something that was not broken.</p>
        </section>
        <p class="source">Source: <a href="https://sre.google/sre-book/emergency-response/" target="_blank" rel="noopener noreferrer">SRE book: Emergency response</a>
        </p>
        <div class="actions">
        <button type="button" data-primary="" class="primary">Play again from the start</button>
        <a href="#/drills" class="button">All drills</a>
        </div>
        <h2>Your decisions</h2>
        <ol class="debrief">
        <li>
        <p class="taken">Restart all pods of the service</p>
        <p class="facts">23:50, 6 min, 1,200 users affected: 7,200 user-minutes</p>
        <p class="reason">Restarts throw away the evidence, and the cold caches make it slower at first.</p>
        <button type="button">Replay from here <span class="visually-hidden">(decision 1)</span>
        </button>
        </li>
        <li>
        <p class="taken">Restart the database as well</p>
        <p class="facts">23:56, 15 min, 9,000 users affected: 135,000 user-minutes</p>
        <p class="reason">Every open transaction is lost, and the pool fills again.</p>
        <button type="button">Replay from here <span class="visually-hidden">(decision 2)</span>
        </button>
        </li>
        <li>
        <p class="taken">Fail over to the replica</p>
        <p class="facts">00:11, 20 min, 20,000 users affected: 400,000 user-minutes</p>
        <p class="reason">The replica takes the same load, and gives up as well.</p>
        <button type="button">Replay from here <span class="visually-hidden">(decision 3)</span>
        </button>
        </li>
        </ol>
        <section class="known">
        <h2>What was known</h2>
        <ul>
        <li>latency rose at 23:48, traffic did not.</li>
        <li>the database refuses connections.</li>
        </ul>
        </section>
        </article>"##]].assert_eq(&played(&script));
}
