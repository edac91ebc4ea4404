//! Guide pages as they are rendered, without a browser.

use crate::common::mini;
use crate::common::shown::rendered;
use dryrun::views;
use dryrun::words::Words;
use expect_test::expect;

#[test]
fn the_guide_lists_its_pages_in_order() {
    expect![[r##"
        <article class="guide">
        <h1 id="stem" tabindex="-1" data-heading="">Guide</h1>
        <ul class="cards">
        <li>
        <a href="#/guide/plan" class="card">
        <strong>The plan</strong>
        <span>Two weeks, for tests.</span>
        </a>
        </li>
        <li>
        <a href="#/guide/mini-guide" class="card">
        <strong>How to use this</strong>
        <span>One page, for tests.</span>
        </a>
        </li>
        </ul>
        </article>"##]]
    .assert_eq(&rendered(views::guide(Words::default(), &mini())));
}

#[test]
fn a_page_shows_its_sections() {
    let bank = mini();
    let page = bank.page("mini-guide").expect("the mini-bank has it");
    expect![[r##"
        <article class="guide">
        <p class="facts">
        <a href="#/guide">Guide</a>
        </p>
        <h1 id="stem" tabindex="-1" data-heading="">How to use this</h1>
        <p class="facts">One page, for tests.</p>
        <p>Read it, then <a href="#/quiz?topic=mini&amp;count=5">practise</a>, or read <a href="#/item/mini-single">one item</a> first.</p>
        <h2>By doing</h2>
        <p>Play <a href="#/drill/mini-drill">the drill</a>, then <a href="#/drills">all drills</a>.</p>
        <ol>
        <li>Answer</li>
        <li>Read the reason</li>
        </ol>
        <h3>On paper</h3>
        <div tabindex="0" role="region" aria-label="Table" class="scroll">
        <table>
        <thead>
        <tr>
        <th scope="col">Round</th>
        <th scope="col">Minutes</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>Technical</td>
        <td>45</td>
        </tr>
        </tbody>
        </table>
        </div>
        <p>See <a href="#/browse?level=senior&amp;kind=order,line">the bank</a> and <a href="#/guide/plan">the plan</a>.</p>
        <nav aria-label="Guide" class="contents">
        <ul class="items">
        <li>
        <a href="#/guide/plan">The plan</a>
        </li>
        <li>
        <span aria-current="page">How to use this</span>
        </li>
        </ul>
        </nav>
        </article>"##]].assert_eq(&rendered(views::guide_page(Words::default(), &bank, page)));
}

#[test]
fn the_plans_page_shows_its_weeks() {
    let bank = mini();
    let page = bank.page("plan").expect("the mini-bank has it");
    expect![[r##"
        <article class="guide">
        <p class="facts">
        <a href="#/guide">Guide</a>
        </p>
        <h1 id="stem" tabindex="-1" data-heading="">The plan</h1>
        <p class="facts">Two weeks, for tests.</p>
        <p>Two weeks are enough for a bank of eight.</p>
        <h2>Week 1: Foundations</h2>
        <ul>
        <li>One hour a day: ten questions, then read what you missed</li>
        </ul>
        <div class="actions">
        <a href="#/quiz?topic=mini&amp;count=20" class="button">Practise 20 of this week's topics</a>
        </div>
        <h2>Week 2: Out loud</h2>
        <ul>
        <li>Answer three interview questions a day</li>
        <li>Play a drill</li>
        </ul>
        <div class="actions">
        <a href="#/guide/mini-guide" class="button">Next: How to use this</a>
        </div>
        <nav aria-label="Guide" class="contents">
        <ul class="items">
        <li>
        <span aria-current="page">The plan</span>
        </li>
        <li>
        <a href="#/guide/mini-guide">How to use this</a>
        </li>
        </ul>
        </nav>
        </article>"##]]
    .assert_eq(&rendered(views::guide_page(Words::default(), &bank, page)));
}
