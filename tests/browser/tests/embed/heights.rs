//! The height of frames while the page around changes at random, the same way each time.

use anyhow::{Context, Result, ensure};
use browser_tests::{Engine, Page, everywhere};
use serde_json::{Value, json};

use crate::blog::{Blog, answer, enter, leave, told};

/// How many quizzes change at once.
const QUIZZES: usize = 10;

/// What resets and themes of host pages do to an element that they do not know.
const RESETS: [&str; 8] = [
    "",
    "* { margin: 0; padding: 0; box-sizing: border-box }",
    "*, *::before, *::after { box-sizing: border-box; min-width: 0; max-width: 100% }",
    "iframe { height: auto; max-width: 100%; aspect-ratio: 16 / 9; border: 3px solid }",
    "dry-run-quiz { padding: 0 7px; border: 1px solid }",
    "* { line-height: 2.5 !important; font: inherit; letter-spacing: 1px }",
    "dry-run-quiz { overflow: hidden; float: left; width: 100% }",
    "body { zoom: 1; text-rendering: geometricPrecision } * { all: revert }",
];

/// Numbers that look like chance, the same each time.
struct Chance(u64);

impl Chance {
    /// One of so many, from 0.
    fn of(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % count.max(1)
    }
}

/// Changes the width and the size of text around each quiz, and the styles of the page; then it waits until no message came
/// for as long as a frame waits before it looks at its height again, and a bit more.
const CHANGE: &str = "
    document.getElementById('reset').textContent = RESET;
    const before = told.length;
    CHANGES.forEach(([width, size], place) => {
        Object.assign(document.querySelectorAll('.room')[place].style, { width: `${width}px`, fontSize: `${size}px` });
    });
    return new Promise((resolve) => {
        let [seen, still] = [told.length, performance.now()];
        const look = () => {
            if (told.length !== seen) [seen, still] = [told.length, performance.now()];
            if (performance.now() - still < 1000) return setTimeout(look, 20);
            resolve(told.slice(before).filter(([, type]) => type === 'resized').map(([place]) => place));
        };
        look();
    });
";

async fn change(page: &Page, chance: &mut Chance) -> Result<()> {
    let changes: Vec<Value> =
        (0..QUIZZES).map(|_| json!([280 + chance.of(900), 10 + chance.of(20)])).collect();
    let reset = RESETS.get(usize::try_from(chance.of(RESETS.len() as u64))?).context("a reset")?;
    let script =
        CHANGE.replace("RESET", &json!(reset).to_string()).replace("CHANGES", &json!(changes).to_string());
    let heard = page.run(&script).await?;
    let heard = heard.as_array().context("a list")?;
    for place in 0..QUIZZES {
        let count = heard.iter().filter(|one| **one == json!(place)).count();
        ensure!(count <= 2, "quiz {place} told {count} heights after one change, {changes:?} with {reset:?}");
    }
    Ok(())
}

/// Each height of a frame in the page, for a second.
const WATCH: &str = "
    const heights = () => [...document.querySelectorAll('dry-run-quiz')].map((quiz) => quiz.getBoundingClientRect().height).join();
    const seen = new Set();
    const end = performance.now() + 1000;
    return new Promise((resolve) => {
        const look = () => {
            seen.add(heights());
            if (performance.now() < end) requestAnimationFrame(look);
            else resolve([...seen]);
        };
        look();
    });
";

#[test]
fn at_most_two_heights_follow_a_change_and_then_none() {
    everywhere(async |page| {
        let quiz = "<div class=\"room\" style=\"position: absolute; top: 0\"><dry-run-quiz topic=\"kubernetes\" count=\"2\"></dry-run-quiz></div>";
        let body = format!("<style id=\"reset\"></style>{}", quiz.repeat(QUIZZES));
        let _blog = Blog::open(page, "", &body).await?;
        page.until("all frames to be there", async || {
            let ready = told(page).await?.iter().filter(|one| one[1] == "ready").count();
            Ok((ready == QUIZZES).then_some(()))
        })
        .await?;
        let mut chance = Chance(14);
        // 200 changes in Chromium.
        let rounds = if page.engine() == Engine::Chromium { 20 } else { 5 };
        for round in 0..rounds {
            // From then on one of them is the program.
            if round == rounds / 2 {
                // The topmost one, which can be clicked.
                enter(page, QUIZZES - 1).await?;
                answer(page).await?;
                leave(page).await?;
            }
            change(page, &mut chance).await.with_context(|| format!("in round {round}"))?;
        }
        let before = told(page).await?.len();
        let heights = page.run(WATCH).await?;
        ensure!(
            heights.as_array().is_some_and(|all| all.len() == 1),
            "heights changed by themselves: {heights}"
        );
        ensure!(told(page).await?.len() == before, "something was told without a change");
        for place in 0..QUIZZES {
            enter(page, place).await?;
            let both = "return [Math.ceil(document.querySelector('#dryrun').getBoundingClientRect().height), innerHeight]";
            let both = page.run(both).await?;
            leave(page).await?;
            ensure!(both[0] == both[1], "quiz {place}: content and frame are {both} pixels high");
        }
        page.console_errors().await.map(drop)
    });
}
