//! Progress over reloads, without storage, and after something broke.

use browser_tests::{Role, mini_everywhere};

/// The getter throws, as in a sandboxed frame or with site data blocked.
const DENIED: &str = "
    for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
";
/// The getter gives null, as in a browser whose storage is turned off.
const ABSENT: &str = "
    for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { return null; } });
";
/// Every write is refused.
const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";

#[test]
fn a_reload_comes_back_to_the_same_question_order_and_answer() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-multiple&seed=9").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.press("Enter").await?;
        page.choose(Role::Checkbox, "A request of 3 CPU").await?;
        let before = page.names(Role::Checkbox).await?;
        page.reload().await?;
        page.see("Which of these keep a Pod from being scheduled?").await?;
        assert_eq!(page.names(Role::Checkbox).await?, before, "the options stand in another order");
        let checked =
            page.run("return document.querySelector(':checked')?.closest('label').querySelector('.text').innerText").await?;
        assert_eq!(checked, "A request of 3 CPU");
        page.choose(Role::Checkbox, "A node selector that no node carries").await?;
        page.click_button("Sure").await?;
        page.reload().await?;
        page.see("Right.").await?;
        page.click_button("See the result").await?;
        page.see("2 of 2 right").await?;
        page.reload().await?;
        page.see("2 of 2 right").await?;
        page.click_link("Dryrun").await?;
        page.see("2 solid").await
    });
}

#[test]
fn another_session_begins_at_once_and_the_first_one_waits() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.open("#/quiz?items=mini-text").await?;
        page.see("A bucket exists, the state does not know it.").await?;
        page.click_link("Dryrun").await?;
        page.see("Continue: question 1 of 2").await?;
        // What has no answer left nothing behind.
        page.see_no("question 1 of 1").await?;
        page.reload().await?;
        page.click_link("Continue: question 1 of 2, Mini").await?;
        page.see("Right.").await?;
        page.click_link("Dryrun").await?;
        page.click_button("Drop: Continue: question 1 of 2, Mini").await?;
        page.see_no("Continue:").await?;
        page.reload().await?;
        page.see_no("Continue:").await
    });
}

#[test]
fn a_drill_goes_on_after_a_reload() {
    mini_everywhere(async |page| {
        page.open("#/drill/mini-drill").await?;
        page.see("A critical API answers slowly.").await?;
        page.press("2").await?;
        page.see("1,200 → 1,500").await?;
        let step = "return document.querySelector('main').innerText";
        let before = page.run(step).await?;
        page.reload().await?;
        page.see("1,200 → 1,500").await?;
        assert_eq!(page.run(step).await?, before, "the same step");
        page.click_link("Dryrun").await?;
        page.see("after 1 decision").await
    });
}

#[test]
fn typed_text_is_kept_over_a_reload() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-text&seed=1").await?;
        page.fill("Your answer, a word or a short command", "terraform im").await?;
        page.reload().await?;
        let typed = page.run("return document.querySelector('main input[type=text]').value").await?;
        assert_eq!(typed, "terraform im");
        Ok(())
    });
}

#[test]
fn a_reload_before_any_answer_asks_the_same_questions() {
    mini_everywhere(async |page| {
        page.open("#/quiz?count=3").await?;
        let question = "return document.querySelector('main').innerText";
        let before = page.run(question).await?;
        page.reload().await?;
        assert_eq!(page.run(question).await?, before);
        page.click_link("Dryrun").await?;
        page.see_no("Continue:").await
    });
}

#[test]
fn without_storage_everything_works_and_one_sentence_says_so() {
    for (fault, why) in [
        (DENIED, "This browser denies storage to this page"),
        (ABSENT, "This browser has no storage for this page"),
        (FULL, "This browser's storage for this page is full"),
    ] {
        mini_everywhere(async |page| {
            page.before_load(fault).await?;
            page.open("#/quiz?items=mini-line&seed=1").await?;
            page.press("8").await?;
            page.press("Enter").await?;
            page.see("Right.").await?;
            page.see(&format!("Progress is not kept. {why}.")).await?;
            page.press("Enter").await?;
            page.see("1 of 1 right").await
        });
    }
}

#[test]
fn after_a_panic_the_page_is_loaded_again_once_and_then_leaves_the_data() {
    // Yew takes it for granted that the page takes its elements.
    const BREAK: &str = "
        const { insertBefore } = Node.prototype;
        Node.prototype.insertBefore = () => { Node.prototype.insertBefore = insertBefore; throw new Error('no'); }";
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-single,mini-text&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.run(BREAK).await?;
        page.press("Enter").await?;
        page.hear("Something went wrong, and the page was loaded again.").await?;
        // The step that broke the page was saved before it was drawn.
        page.see("Question 1, solid").await?;
        page.see("A container's last state shows exit code 137.").await?;
        page.run(BREAK).await?;
        page.click_button("Skip").await?;
        page.see("Dryrun stopped").await?;
        page.see("Answers that were marked are saved.").await?;
        page.see("dryrun:dryrun-mini:00000000:").await?;
        page.accessible("the page after a panic").await?;
        page.console_errors().await?;
        page.reload().await?;
        page.see("Question 1, solid").await
    });
}
