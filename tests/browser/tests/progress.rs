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
        page.press("Enter").await?;
        page.choose(Role::Checkbox, "A request of 3 CPU").await?;
        let before = page.names(Role::Checkbox).await?;
        page.reload().await?;
        page.see("Which of these keep a Pod from being scheduled?").await?;
        assert_eq!(page.names(Role::Checkbox).await?, before, "the options stand in another order");
        let checked =
            page.run("return document.querySelector(':checked')?.labels[0].innerText.trim()").await?;
        assert_eq!(checked, "A request of 3 CPU");
        page.choose(Role::Checkbox, "A node selector that no node carries").await?;
        page.click_button("Check, sure").await?;
        page.reload().await?;
        page.see("Right.").await?;
        page.click_button("See the result").await?;
        page.see("Plan: 2 to keep").await?;
        page.reload().await?;
        page.see("Plan: 2 to keep").await?;
        page.click_link("Dryrun").await?;
        page.see("2 of 7 kept, 2 seen").await
    });
}

#[test]
fn another_session_does_not_push_an_unfinished_one_away() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.open("#/quiz?items=mini-text").await?;
        page.see("You are in the middle of another session").await?;
        page.click_link("Go on with it").await?;
        page.see("Right.").await?;
        page.open("#/quiz?items=mini-text").await?;
        page.click_button("Start the new one").await?;
        page.see("A bucket exists, the state does not know it.").await
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
            page.see("Plan: 1 to keep").await
        });
    }
}

#[test]
fn a_panic_leaves_a_page_that_can_be_read_and_the_data() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line,mini-single&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        // Yew takes it for granted that the page takes its elements.
        page.run(
            "const { insertBefore } = Node.prototype;
            Node.prototype.insertBefore = () => { Node.prototype.insertBefore = insertBefore; throw new Error('no'); }",
        )
        .await?;
        page.press("Enter").await?;
        page.see("Dryrun stopped").await?;
        page.see("Answers that were marked are saved.").await?;
        page.see("dryrun:00000000:").await?;
        page.accessible("the page after a panic").await?;
        page.console_errors().await?;
        page.reload().await?;
        // The step that broke the page was saved before it was drawn.
        page.see("Question 1, keep").await?;
        page.see("A container's last state shows exit code 137.").await
    });
}
