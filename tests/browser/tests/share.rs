//! Sharing between two people: one sends, the other opens.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, mini_everywhere, mini_journey};
use dryrun::bank::BankId;
use dryrun::formats::link::{About, Answered, Coarse, LinkAnswer, Name, Payload, PinnedSet, Played};
use dryrun::quiz::Pace;

const BOTH: &str = "#/quiz?items=mini-single,mini-line&seed=3";

/// Becomes another person, who has never been here before.
async fn opened_by_another(page: &Page, link: &str) -> Result<()> {
    page.open("#/help").await?;
    page.run("localStorage.clear(); sessionStorage.clear()").await?;
    let fragment = link.split_once('#').context("a link with a fragment")?.1;
    page.client().goto("about:blank").await?;
    page.open(&format!("#{fragment}")).await
}

async fn handed_on(page: &Page) -> Result<String> {
    let text = page.run("return document.querySelector('#share-field').value").await?;
    Ok(text.as_str().context("nothing to hand on")?.to_owned())
}

/// Answers the question on the screen with the option of these words, and goes on.
async fn answer(page: &Page, role: Role, words: &str) -> Result<()> {
    page.choose(role, words).await?;
    page.click_button("Sure").await?;
    // A press counts only when the reader could have seen what it does.
    page.until("the verdict", async || {
        Ok((page.run("return Boolean(document.querySelector('.verdict'))").await? == true).then_some(()))
    })
    .await?;
    page.press("Enter").await
}

#[test]
fn a_challenge_is_played_by_a_friend_and_compared() {
    mini_everywhere(async |page| {
        page.open(BOTH).await?;
        answer(page, Role::Radio, "SIGKILL, most often from the out-of-memory killer").await?;
        page.see("Which line").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.press("Enter").await?;
        page.see("2 of 2 right").await?;
        page.click_button("Share").await?;
        page.choose(Role::Radio, "A challenge: the same questions, and your answers to compare with").await?;
        page.fill("Your name (optional)", "Ann \u{202e}<b>").await?;
        let link = handed_on(page).await?;

        opened_by_another(page, &link).await?;
        page.see("Ann <b> challenges you: 2 questions").await?;
        page.press("Enter").await?;
        page.see("A container's last state shows exit code 137.").await?;
        page.see_no("Ann").await?;
        answer(page, Role::Radio, "The application returned an error of its own").await?;
        page.see("Which line").await?;
        page.see_no("Ann").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.press("Enter").await?;
        page.click_button("Finish").await?;
        page.see("You differ on one question.").await?;
        page.see("Ann <b>: solid (SIGKILL").await?;
        page.accessible("the result of a challenge").await
    });
}

#[test]
fn a_text_is_copied_or_left_selected_where_the_clipboard_is_denied() {
    mini_everywhere(async |page| {
        page.open("#/item/mini-single").await?;
        page.click_button("Share").await?;
        page.run(
            "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }",
        )
        .await?;
        page.click_button("Copy").await?;
        page.see("Copied.").await?;
        let copied = page.run("return window.copied").await?;
        ensure!(copied.as_str() == Some(&handed_on(page).await?), "copied {copied}");
        page.run("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await?;
        page.click_button("Copy").await?;
        page.see("The text above is selected").await?;
        let selected = page
            .run("const field = document.querySelector('#share-field'); return field.value.slice(field.selectionStart, field.selectionEnd)")
            .await?;
        ensure!(selected == copied, "selected {selected}");
        page.click_button("Show a QR code").await?;
        page.until("the code", async || {
            Ok((page
                .run("return document.querySelector('svg.scannable path')?.getBBox().width > 20")
                .await?
                == true)
                .then_some(()))
        })
        .await?;
        page.accessible("the sheet with a code").await
    });
}

#[test]
fn a_set_that_was_put_together_is_handed_on_as_words_and_as_a_draw() {
    mini_everywhere(async |page| {
        page.open("#/practise?kind=line").await?;
        page.click_button("Share").await?;
        ensure!(handed_on(page).await?.ends_with("#/quiz?kind=line"), "not the set's own words");
        page.choose(Role::Radio, "The same questions for everybody who opens it").await?;
        let link = handed_on(page).await?;
        ensure!(link.contains("#/set/") && link.len() <= 120, "{link}");
        opened_by_another(page, &link).await?;
        page.see("A set for you: 1 question").await?;
        page.click_button("Start").await?;
        page.see("Which line").await
    });
}

#[test]
fn a_cut_link_opens_nothing_and_says_what_to_do() {
    mini_everywhere(async |page| {
        page.open("#/set/EAASZ98E4QGOwAAAADjRkz").await?;
        page.see("This link is incomplete: 22 of its 24 letters arrived.").await?;
        page.see("Nothing was opened in its place. Ask for the link again").await
    });
}

#[test]
fn back_and_forward_go_where_they_lead_everywhere() {
    mini_everywhere(async |page| {
        page.open("#/").await?;
        page.click_link("Mock").await?;
        page.see("As close to the real thing").await?;
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.press("2").await?;
        page.client().back().await?;
        page.see("As close to the real thing").await?;
        page.client().back().await?;
        page.see("Continue: question 1 of 2").await?;
        page.client().forward().await?;
        page.see("As close to the real thing").await?;
        page.client().forward().await?;
        page.see("A container's last state shows exit code 137.").await?;
        let chosen = page.run("return document.querySelectorAll('input:checked').length").await?;
        ensure!(chosen == 1, "the answer that was being given is gone");
        Ok(())
    });
}

const HOSTILE: &[&str] = &[
    "<script>hit()</script>",
    "\"><img src=x onerror=hit()>",
    "javascript:hit()",
    "</p><svg/onload=hit()>",
    "<iframe srcdoc='<script>parent.hit()</script>'>",
    "{{constructor.constructor('hit()')()}}",
    "';hit();//",
    "<a href=javascript:hit()>go</a>",
    "<style>@import'//x.example'</style>",
    "[x](javascript:hit())",
];

/// The places in an address at which a text from outside can be.
const PLACES: &[&str] =
    &["quiz?topic=", "quiz?items=", "quiz?", "item/", "drill/", "guide/", "daily/", "set/", ""];

fn challenge(name: &str) -> String {
    let answered = Answered {
        revision: 0,
        given: LinkAnswer::Single(0),
        certainty: None,
        hinted: false,
        time: Coarse::default(),
    };
    let bank = BankId::parse("dryrun-mini").expect("an id");
    let set = PinnedSet { numbers: vec![8], pace: Pace::Practice, seed: 1, about: About::default() };
    let played = Played { set, name: Name::clean(name), ended: None, answers: vec![answered] };
    format!("#/challenge/{}", Payload::Challenge(played).encode(&bank).expect("short"))
}

/// Five hundred addresses: each hostile text in each place and as a name, plain and percent-encoded.
fn hostile() -> Vec<String> {
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let shapes =
        (0..).flat_map(|round| HOSTILE.iter().map(move |text| format!("{}{text}", "<".repeat(round))));
    let addresses = shapes.flat_map(|text| {
        let both = |place: &&str| [format!("#/{place}{text}"), format!("#/{place}{}", encoded(&text))];
        PLACES.iter().flat_map(both).chain([challenge(&text)]).collect::<Vec<_>>()
    });
    addresses.take(500).collect()
}

/// Goes to an address until the title is as it has to be: Chromium takes 200 in ten seconds and ignores the rest.
async fn went(page: &Page, address: &str, title: &str) -> Result<()> {
    let go = format!(
        "const title = document.querySelector('h1')?.textContent ?? '';
        if ({title}) return true;
        location.hash = {address};
        return false"
    );
    page.until(address, async || Ok((page.run(&go).await? == true).then_some(()))).await
}

#[test]
fn five_hundred_hostile_addresses_are_only_text() {
    mini_journey(async |page| {
        page.before_load(
            "window.hits = []; window.hit = () => hits.push('ran');
            addEventListener('securitypolicyviolation', event => hits.push(event.violatedDirective));",
        )
        .await?;
        page.open("#/help").await?;
        for address in hostile() {
            let address = serde_json::to_string(&address)?;
            went(page, &address, "!title.startsWith('Keys')").await?;
            let found = page
                .run("return [...hits, ...document.querySelectorAll('.dryrun :is(img, script, iframe, object, embed, style, [onload], [onerror], [href^=javascript])')].map(String)")
                .await?;
            ensure!(found == serde_json::json!([]), "{address} did {found}");
            went(page, "'#/help'", "title.startsWith('Keys')").await?;
        }
        Ok(())
    });
}
