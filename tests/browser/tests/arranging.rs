//! Steps and pairs by the keyboard alone: a digit chooses one, arrows and letters do the rest.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, mini_everywhere};

async fn open(page: &Page, items: &str) -> Result<()> {
    page.open(&format!("#/quiz?items={items}&seed=1")).await
}

#[test]
fn a_digit_chooses_a_step_and_the_arrows_move_it() {
    mini_everywhere(async |page| {
        open(page, "mini-order").await?;
        page.press("1").await?;
        let focused = page.focused().await?;
        let step = focused.strip_prefix("button “Step 1: ").and_then(|rest| rest.strip_suffix('”'));
        let step = step.with_context(|| format!("the focus is on {focused}"))?;
        page.press("ArrowDown").await?;
        page.hear(&format!("{step}: position 2 of 4")).await?;
        page.focus_on(&format!("button “Step 2: {step}”")).await?;
        page.press("Alt+ArrowUp").await?;
        page.focus_on(&format!("button “Step 1: {step}”")).await?;
        // The two buttons of the chosen step come after its handle.
        page.press("Tab").await?;
        page.press("Tab").await?;
        page.focus_on(&format!("button “Move down: {step}”")).await?;
        page.press("Space").await?;
        page.hear(&format!("{step}: position 2 of 4")).await?;
        page.focus_on(&format!("button “Move down: {step}”")).await
    });
}

#[test]
fn a_digit_chooses_a_pair_and_a_letter_joins_it() {
    mini_everywhere(async |page| {
        open(page, "mini-match").await?;
        for (digit, letter) in [("1", "b"), ("2", "a"), ("3", "c")] {
            page.press(digit).await?;
            page.press(letter).await?;
        }
        let chosen = page.run("return [...document.querySelectorAll('.pairs select')].map(list => list.selectedOptions[0].textContent[0]).join('')");
        ensure!(chosen.await? == "bac", "other values are chosen");
        // Enter is the list's own: it takes the option of one that is open.
        page.click_button("Sure").await?;
        page.see("Source:").await
    });
}
