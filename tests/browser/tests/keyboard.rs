//! Everything by keyboard alone, and where the focus goes: to the next question's stem, and nowhere else.

use anyhow::Result;
use browser_tests::{Page, mini_everywhere};

const STEM: &str = "heading “A container's last state shows exit code 137. What ended it?”";

async fn open(page: &Page, items: &str) -> Result<()> {
    page.open(&format!("#/quiz?items={items}&seed=1")).await
}

#[test]
fn number_keys_and_enter_answer_a_question() {
    mini_everywhere(async |page| {
        open(page, "mini-line,mini-single").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.focus_on(STEM).await?;
        page.press("u").await?;
        page.hear("Choose an answer first.").await?;
        page.press("h").await?;
        page.see("codes above 128 name a signal.").await?;
        page.press("f").await?;
        page.see("Take the flag off").await?;
        page.press("s").await?;
        page.see("Plan: 1 to keep, 0 to revisit, 0 to learn, 1 left out").await?;
        page.press("?").await?;
        page.focus_on("heading “Keys, marking and privacy”").await
    });
}

#[test]
fn tab_arrows_and_enter_do_what_they_do_everywhere() {
    mini_everywhere(async |page| {
        open(page, "mini-single").await?;
        page.tab_to("radio “SIGTERM during an ordinary shutdown”").await?;
        page.press("Space").await?;
        page.press("ArrowDown").await?;
        page.press("ArrowDown").await?;
        page.focus_on("radio “SIGKILL, most often from the out-of-memory killer”").await?;
        page.press("Enter").await?;
        page.see("Source:").await?;
        // The radio button keeps its place and its focus; after the verdict it cannot be moved any more.
        page.press("ArrowUp").await?;
        page.see("right, yours").await?;
        page.press("Enter").await?;
        page.see("Plan: 1 to keep").await
    });
}

#[test]
fn a_step_moves_with_alt_and_the_arrows_and_keeps_the_focus() {
    mini_everywhere(async |page| {
        open(page, "mini-order").await?;
        page.tab_to("button “Move down: Drain it”").await?;
        page.press("Alt+ArrowDown").await?;
        page.hear("Drain it: position").await?;
        page.focus_on("button “Move down: Drain it”").await?;
        page.press("Alt+ArrowUp").await?;
        page.focus_on("button “Move down: Drain it”").await?;
        page.press("Space").await?;
        page.focus_on("button “Move down: Drain it”").await
    });
}

#[test]
fn typing_is_never_taken_for_a_shortcut() {
    mini_everywhere(async |page| {
        open(page, "mini-text").await?;
        page.tab_to("textbox “Your answer, a word or a short command”").await?;
        page.type_text("terraform sugf1").await?;
        page.see_no("Take the flag off").await?;
        page.press("Enter").await?;
        page.see("The answer is terraform import.").await?;
        page.press("Enter").await?;
        page.focus_on("heading “A bucket exists, the state does not know it. Which command adopts it?”").await
    });
}

#[test]
fn shortcuts_can_be_turned_off() {
    mini_everywhere(async |page| {
        page.open("#/settings").await?;
        page.tab_to("checkbox “Single keys”").await?;
        page.press("Space").await?;
        open(page, "mini-single").await?;
        page.reload().await?;
        page.press("1").await?;
        page.press("f").await?;
        page.see_no("Take the flag off").await?;
        page.press("Enter").await?;
        page.hear("Choose an answer first.").await
    });
}

#[test]
fn the_button_that_is_gone_leaves_the_focus_to_the_filled_one() {
    mini_everywhere(async |page| {
        open(page, "mini-single").await?;
        page.press("2").await?;
        page.tab_to("button “Unsure”").await?;
        page.press("Space").await?;
        page.see("Source:").await?;
        let focused = page.focused().await?;
        assert!(focused.starts_with("button “"), "the focus is on {focused}");
        Ok(())
    });
}
