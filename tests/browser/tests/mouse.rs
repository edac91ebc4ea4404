//! Each kind of question by mouse or finger: answered, judged, gone on from.

use anyhow::Result;
use browser_tests::{Page, Role, mini_everywhere};

const CHECK: &str = "Sure";
const FIELD: &str = "Notes, or the answer in writing, if you like";

async fn open(page: &Page, kind: &str) -> Result<()> {
    page.open(&format!("#/quiz?items=mini-{kind}&seed=1")).await
}

/// Checks, sees the verdict and its reasons, and goes on to the result.
async fn judged_right(page: &Page, reason: &str) -> Result<()> {
    page.run("document.querySelector('.primary').same = true").await?;
    page.click_button(CHECK).await?;
    page.see("Right.").await?;
    // A button made anew would lose the focus, and giving it back costs a layout.
    let same = page.run("return document.querySelector('.primary').same === true").await?;
    anyhow::ensure!(
        same == true,
        "the verdict made the filled button anew: keep its place among its siblings"
    );
    page.see(reason).await?;
    page.see("Source:").await?;
    page.click_button("See the result").await?;
    page.see("1 solid, 0 shaky, 0 missed.").await
}

#[test]
fn one_answer() {
    mini_everywhere(async |page| {
        open(page, "single").await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        judged_right(page, "137 is 128 + 9, and signal 9 is SIGKILL.").await
    });
}

#[test]
fn several_answers() {
    mini_everywhere(async |page| {
        open(page, "multiple").await?;
        page.choose(Role::Checkbox, "A request of 3 CPU").await?;
        page.choose(Role::Checkbox, "A node selector that no node carries").await?;
        judged_right(page, "Limits are enforced when the container runs").await
    });
}

#[test]
fn steps_in_order_by_buttons_and_by_their_handles() {
    mini_everywhere(async |page| {
        open(page, "order").await?;
        for (step, to) in
            ["Cordon the node", "Drain it", "Upgrade the kubelet", "Uncordon the node"].into_iter().zip(0..)
        {
            page.drag_step(step, to).await?;
        }
        page.click_button("Step 4: Uncordon the node").await?;
        page.click_button("Move up: Uncordon the node").await?;
        page.hear("Uncordon the node: position 3 of 4").await?;
        page.focus_on("button “Move up: Uncordon the node”").await?;
        page.click_button("Move down: Uncordon the node").await?;
        judged_right(page, "Evicts the Pods that are left").await
    });
}

#[test]
fn pairs() {
    mini_everywhere(async |page| {
        open(page, "match").await?;
        page.select("RPO", "How much data may be lost?").await?;
        page.click_button(CHECK).await?;
        page.see("2 pairs are still open.").await?;
        page.select("RTO", "How long may it be down?").await?;
        page.select("SLO", "How good should it be over a month?").await?;
        judged_right(page, "It is counted back from the failure").await
    });
}

#[test]
fn a_number() {
    mini_everywhere(async |page| {
        open(page, "numeric").await?;
        page.fill("Your answer, in min", "soon").await?;
        page.click_button(CHECK).await?;
        page.hear("That is not a number. Example: 12.5 min").await?;
        page.fill("Your answer, in min", "43,2").await?;
        judged_right(page, "Read as 43.2 min. Answer: 43.2 min, ± 0.1 min.").await
    });
}

#[test]
fn a_word() {
    mini_everywhere(async |page| {
        open(page, "text").await?;
        page.fill("Your answer, a word or a short command", "Terraform IMPORT").await?;
        judged_right(page, "Plan right afterwards").await
    });
}

#[test]
fn the_faulty_line() {
    mini_everywhere(async |page| {
        open(page, "line").await?;
        page.choose(Role::Radio, "8 app: webb").await?;
        judged_right(page, "The template's label differs from the selector").await
    });
}

#[test]
fn an_interview_question() {
    mini_everywhere(async |page| {
        open(page, "prompt").await?;
        page.fill(FIELD, "First I would ask.").await?;
        page.click_button("Key points").await?;
        page.see("They would ask:").await?;
        page.see_no("A strong answer").await?;
        for (name, _) in page.all(Role::Checkbox).await? {
            page.choose(Role::Checkbox, &name).await?;
        }
        page.see_no("They would ask:").await?;
        page.click_button("Compare").await?;
        page.see("5 of 5 points: solid").await?;
        page.see("A strong answer").await?;
        page.click_button("See the result").await?;
        page.see("1 of 1 right").await
    });
}

#[test]
fn what_was_missed_comes_back_and_can_be_practised_again() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.choose(Role::Radio, "SIGTERM during an ordinary shutdown").await?;
        page.click_button(CHECK).await?;
        page.see("Missed.").await?;
        page.see("You can fix it at the end.").await?;
        page.hear("Missed. Answer: SIGKILL, most often from the out-of-memory killer").await?;
        page.click_button("Next").await?;
        page.choose(Role::Radio, "8 app: webb").await?;
        page.click_button("Not sure").await?;
        page.see("You were not sure, so it is shaky.").await?;
        page.click_button("Next").await?;
        page.see("2 done. 1 to fix now, about 1 min, or tomorrow?").await?;
        page.accessible("the question whether to fix").await?;
        page.click_button("Fix 1 now").await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.click_button(CHECK).await?;
        page.accessible("a question that came back").await?;
        page.click_button("See the result").await?;
        page.see("1 of 2 right").await?;
        page.see("0 solid, 2 shaky, 0 missed.").await?;
        page.see("Sure and wrong: 1. Read these first.").await?;
        page.accessible("a result").await?;
        page.click_link("Retry 2 shaky").await?;
        page.see("A container's last state shows exit code 137.").await?;
        page.click_link("Dryrun").await?;
        page.see("Redo 2 missed or shaky").await
    });
}

#[test]
fn an_exam_is_handed_in_and_judged_at_the_end() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-text,mini-numeric&mode=exam&minutes=10&seed=1").await?;
        page.see("Exam: 3 questions").await?;
        page.see("No verdicts until the end.").await?;
        page.see_no("A container's last state").await?;
        page.accessible("an introduction").await?;
        page.click_button("Start").await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.see("left").await?;
        page.click_button("Next").await?;
        page.click_button("Flag").await?;
        page.click_button("Hand in").await?;
        page.see("2 questions have no answer that can be marked:").await?;
        page.see("1 question is flagged:").await?;
        page.click_button("Question 3").await?;
        page.fill("Your answer, in min", "43.2").await?;
        page.click_button("Hand in").await?;
        page.click_button("Hand in").await?;
        page.see("2 of 3 right").await
    });
}
