//! How long a session is, what comes before it, and what its result says.

use anyhow::{Result, ensure};
use browser_tests::{Page, Role, everywhere, mini_everywhere};

const RIGHT: &str = "SIGKILL, most often from the out-of-memory killer";

/// Answers the question on the page with nothing known, and says how many answers were given by then.
async fn missed(page: &Page) -> Result<()> {
    let key = "return (async () => {
        const question = document.querySelector('article.question');
        const input = question.querySelector('fieldset input');
        if (input) { input.click(); return ''; }
        // Each value is joined once, and one after the other, as a reader would.
        for (const [at, list] of question.querySelectorAll('.pairs select').entries()) {
            list.selectedIndex = at + 1;
            list.dispatchEvent(new Event('change', { bubbles: true }));
            await new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
        }
        const field = question.querySelector('.entry :is(input, textarea)');
        if (field) {
            field.value = '5';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        question.querySelector('.moves button:not([aria-disabled])')?.click();
        return '';
    })()";
    page.run(key).await?;
    page.second().await?;
    page.press("Enter").await?;
    page.until("the verdict", async || {
        Ok((page.run("return Boolean(document.querySelector('.verdict'))").await? == true).then_some(()))
    })
    .await?;
    page.second().await?;
    page.press("Enter").await
}

/// A session that says ten is ten answers, however weak they are; then the reader is asked once.
#[test]
fn a_weak_session_of_ten_is_ten_answers_and_asks_once() {
    everywhere(async |page| {
        page.open("#/quiz?count=10&seed=11").await?;
        for number in 1..=10 {
            page.see(&format!("Question {number}, open")).await?;
            let cells = page.run("return document.querySelectorAll('.rail li').length").await?;
            ensure!(cells == 10, "the rail has {cells} cells at answer {number}");
            missed(page).await?;
        }
        page.see("10 done.").await?;
        page.see("or tomorrow?").await?;
        let asked = page.run("return document.querySelectorAll('.actions button').length").await?;
        ensure!(asked == 2, "{asked} buttons");
        page.click_button("Finish").await?;
        page.see(" of 10 right").await?;
        page.see("a question.").await?;
        let cells = page.run("return document.querySelectorAll('.picture li').length").await?;
        ensure!(cells == 10, "{cells} cells in the picture");
        page.see("Weakest: ").await
    });
}

#[test]
fn what_is_fixed_stands_in_a_second_row_and_survives_a_reload() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        for _ in 0..2 {
            page.press("1").await?;
            page.press("Enter").await?;
            page.see("Source:").await?;
            page.press("Enter").await?;
        }
        page.see("2 done. 2 to fix now, about 1 min, or tomorrow?").await?;
        page.reload().await?;
        page.see("2 done. 2 to fix now").await?;
        page.click_link("Dryrun").await?;
        page.click_link("Continue: 2 to fix, Mini").await?;
        page.click_button("Fix 2 now").await?;
        page.see("A container's last state shows exit code 137.").await?;
        let rows =
            "return [...document.querySelectorAll('.rail ol')].map(row => row.children.length).join(' ')";
        ensure!(page.run(rows).await? == "2 2", "a row for the set, and one for what is fixed");
        // Its options stand in another order now.
        page.choose(Role::Radio, RIGHT).await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.reload().await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.see("0 of 2 right").await?;
        page.see("0 solid, 2 shaky, 0 missed.").await?;
        page.see("Missed at first, right when it came back.").await?;
        // Another time it is better.
        page.click_link("Retry 2 shaky").await?;
        page.choose(Role::Radio, RIGHT).await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.see("2 of 2 right").await?;
        page.see("Better than last time: 0 of 2.").await
    });
}

#[test]
fn an_exam_by_link_waits_for_its_start_and_the_first_page_shows_its_clock() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-single&mode=exam&minutes=10&seed=1").await?;
        page.see("Exam: 2 questions").await?;
        page.see("10 minutes. The clock starts when you press Start").await?;
        for _ in 0..15 {
            page.second().await?;
        }
        page.click_button("Start").await?;
        page.see("Question 1, open").await?;
        let time = page.run("return document.querySelector('[role=timer]').textContent").await?;
        ensure!(time == "10:00 left" || time.as_str().is_some_and(|time| time.starts_with("9:5")), "{time}");
        page.click_link("Dryrun").await?;
        page.see("Continue the exam: question 1 of 2, 9:5").await?;
        let clock = "return document.querySelector('.waiting a').textContent.match(/\\d+:\\d\\d/)[0]";
        let before = page.run(clock).await?;
        page.until("the clock to go on", async || Ok((page.run(clock).await? != before).then_some(())))
            .await?;
        // Nothing was answered, and the clock runs all the same.
        page.reload().await?;
        page.see("Continue the exam: question 1 of 2").await?;
        page.run("document.querySelector('.waiting a').click()").await?;
        page.see("Question 1, open").await?;
        page.see_no("10:00 left").await
    });
}
