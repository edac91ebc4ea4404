//! The pages around a session: choosing a set, the bank, drills, the guide, addresses with mistakes.

use anyhow::ensure;
use browser_tests::{Role, everywhere, mini_everywhere};

#[test]
fn a_set_is_put_together_and_started() {
    mini_everywhere(async |page| {
        page.open("#/practise").await?;
        page.accessible("suggested sets").await?;
        page.click_button("Build your own").await?;
        page.select("Kind", "find the faulty line (1)").await?;
        page.see("1 question matches.").await?;
        page.click_button("Start").await?;
        page.see("The API server refuses this Deployment.").await
    });
}

#[test]
fn a_mistake_in_an_address_gets_a_sentence() {
    mini_everywhere(async |page| {
        page.open("#/quiz?topic=minni").await?;
        page.hear("There is no topic “minni”. The nearest is “mini”.").await?;
        page.open("#/quiz?topic=mini&level=staff&kind=line").await?;
        page.see("No question fits all that this set asks for.").await?;
        page.open("#/item/mini-singel").await?;
        page.hear("There is no question “mini-singel”. The nearest is “mini-single”.").await
    });
}

#[test]
fn back_and_forward_do_what_people_expect() {
    mini_everywhere(async |page| {
        page.open("#/").await?;
        page.click_link("You").await?;
        page.see("How well you know it").await?;
        page.click_link("Mock").await?;
        page.see("As close to the real thing").await?;
        page.client().back().await?;
        page.see("How well you know it").await?;
        page.client().back().await?;
        page.see("Rehearse the infrastructure interview").await?;
        page.client().forward().await?;
        page.see("How well you know it").await
    });
}

#[test]
fn an_item_is_read_with_its_answer_one_click_away() {
    mini_everywhere(async |page| {
        page.open("#/item/mini-single").await?;
        page.see_no("137 is 128 + 9").await?;
        page.click_button("Show the answer").await?;
        page.see("137 is 128 + 9").await?;
        page.click_link("Practise this one").await?;
        page.choose(Role::Radio, "SIGKILL, most often from the out-of-memory killer").await
    });
}

#[test]
fn a_drill_is_played_by_keys_and_from_a_decision_again() {
    mini_everywhere(async |page| {
        page.open("#/drill/mini-drill").await?;
        page.see("1,200").await?;
        // What followed and the next scene are one page, and the bar says what it did.
        page.press("1").await?;
        page.see("Everything is cold").await?;
        page.see("Restarts throw away the evidence").await?;
        page.see("1,200 → 9,000").await?;
        page.see("7,200 user-min").await?;
        page.press("1").await?;
        page.press("1").await?;
        page.see("urning point").await?;
        page.see("Your best: - bad ending, 41 min").await?;
        let again =
            page.names(Role::Button).await?.into_iter().find(|name| name.contains("Replay from here"));
        page.click_button(&again.expect("a debrief lets one go back to each decision")).await?;
        page.see_no("urning point").await
    });
}

#[test]
fn a_drill_leaves_a_trace_in_the_list_and_can_be_shared() {
    mini_everywhere(async |page| {
        page.open("#/drills").await?;
        page.run("document.querySelector('a.card').click()").await?;
        page.click_button("Look at what changed since 23:30").await?;
        page.see("1,200 → 1,500").await?;
        page.reload().await?;
        page.see("1,200 → 1,500").await?;
        for _ in 0..3 {
            page.press("1").await?;
        }
        page.see("It ended well.").await?;
        page.see("Your best: + good ending, 27 min").await?;
        page.run("document.querySelector('details.share').open = true").await?;
        let shared = "return document.querySelector('[data-shared-text]').value";
        let text = page.run(shared).await?;
        let told = "Dryrun incident “Checkout slows down at noon”: good ending, 27 min.\n";
        ensure!(
            text.as_str().is_some_and(|text| text.starts_with(told) && text.ends_with("#/drill/mini-drill")),
            "{text}"
        );
        page.reload().await?;
        page.see("It ended well.").await?;
        page.open("#/drills").await?;
        page.see("+ good ending, 27 min").await?;
        page.open("#/data").await?;
        page.see("1 answer.").await
    });
}

#[test]
fn the_real_bank_opens_and_answers() {
    everywhere(async |page| {
        page.open("#/quiz?topic=kubernetes&kind=single&count=3&seed=1").await?;
        for _ in 0..3 {
            page.press("1").await?;
            page.press("Enter").await?;
            page.see("Source:").await?;
            page.press("Enter").await?;
        }
        page.see_no("Loading the question bank").await?;
        page.open("#/guide").await?;
        page.see("Guide").await
    });
}
