//! What extensions and translators do to the page: the program bears it, and every word that it changes is right.

#![allow(clippy::indexing_slicing, reason = "a JSON value without the key answers null")]

use anyhow::{Result, ensure};
use browser_tests::{Page, mini_everywhere};
use serde_json::json;

/// Puts an empty style sheet before everything in the head, as an extension for dark pages does.
const STYLE_FIRST: &str = "
    new MutationObserver((_, observer) => {
        if (!document.head?.firstElementChild) return;
        observer.disconnect();
        document.head.prepend(document.createElement('style'));
    }).observe(document, { childList: true, subtree: true });
";

/// Puts an element around every element that a selector finds.
const WRAP: &str = "for (const element of document.querySelectorAll(SELECTOR)) {
    const around = document.createElement('div');
    element.replaceWith(around);
    around.append(element);
}";

/// Replaces every text of the app, as page translators do, now and whenever one comes: with its letters turned to capitals
/// it is another language.
const TRANSLATE: &str = "
    const translate = root => {
        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentElement.closest('font, textarea, [translate=no]')) continue;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = text.data.toUpperCase();
            outer.append(inner);
            text.replaceWith(outer);
        }
    };
    translate(document.getElementById('dryrun'));
    new MutationObserver(() => setTimeout(() => translate(document.getElementById('dryrun'))))
        .observe(document.getElementById('dryrun'), { childList: true, subtree: true, characterData: true });
";

/// Replaces the words of the question once.
const TRANSLATE_STEM: &str = "
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = 'ANOTHER LANGUAGE';
    outer.append(inner);
    document.querySelector('#stem').firstChild.replaceWith(outer);
";

async fn wrap(page: &Page, selector: &str) -> Result<()> {
    page.run(&WRAP.replace("SELECTOR", &json!(selector).to_string())).await.map(drop)
}

/// Presses the filled button, whose name a wrapped text may hide.
async fn press(page: &Page) -> Result<()> {
    page.second().await?;
    page.run("document.querySelector('main button.primary').click()").await.map(drop)
}

#[test]
fn a_style_sheet_of_others_does_not_keep_it_from_starting() {
    mini_everywhere(async |page| {
        page.before_load(STYLE_FIRST).await?;
        page.open("#/settings").await?;
        ensure!(page.run("return document.head.firstElementChild.nodeName").await? == "STYLE", "no effect");
        page.see("Reduce motion").await?;
        // The policy of the page refuses what this test puts in, as it is no extension.
        page.console_errors().await.map(drop)
    });
}

#[test]
fn what_is_put_around_its_elements_stops_nothing() {
    for selector in ["li.step", "article", "main", "form", "button", "header, main, footer", "p, h1, legend"]
    {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-order,mini-single&seed=1").await?;
            wrap(page, selector).await?;
            page.run("[...document.querySelectorAll('main .step button')].at(-1).click()").await?;
            // Only the chosen step has arrows.
            page.run("[...document.querySelectorAll('main .step button')].find(of => of.innerText === '↑').click()")
                .await?;
            press(page).await?;
            page.see("Next").await?;
            wrap(page, selector).await?;
            press(page).await?;
            page.see("A container's last state shows exit code 137.").await?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.see("Next").await?;
            page.press("Enter").await?;
            // What was missed can be fixed.
            page.see("2 done. 2 to fix now").await?;
            page.press("Enter").await?;
            page.see("In which order is a node upgraded?").await
        });
    }
}

#[test]
fn what_is_taken_away_is_put_back() {
    for selector in ["article", "main", "form", "h1", ".option", "header", "#dryrun"] {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
            page.run(&format!("document.querySelector('{selector}').remove()")).await?;
            page.see("A container's last state shows exit code 137.").await?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.run(&format!("document.querySelector('{selector}')?.remove()")).await?;
            page.press("Enter").await?;
            page.see("The API server refuses this Deployment.").await
        });
    }
}

#[test]
fn translated_words_change_with_what_they_say() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.run(TRANSLATE).await?;
        let words = async |expect: &str| {
            page.until(expect, async || {
                let text = page.run("return document.querySelector('main').textContent").await?;
                Ok(text.as_str().is_some_and(|text| text.contains(expect)).then_some(()))
            })
            .await
        };
        words("SURE").await?;
        page.press("1").await?;
        page.press("Enter").await?;
        words("NEXT").await?;
        let left = page.run("return document.querySelector('main').textContent.includes('NOT SURE')").await?;
        ensure!(left == json!(false), "the button says what it said before, too");
        page.press("Enter").await?;
        words("THE API SERVER REFUSES THIS DEPLOYMENT.").await?;
        let left =
            page.run("return /EXIT CODE 137/.test(document.querySelector('main').textContent)").await?;
        ensure!(left == json!(false), "the question before is still there");
        Ok(())
    });
}

#[test]
fn words_come_back_when_what_stands_for_them_is_taken_away() {
    // All of a translation, a part of it, and something around an element.
    for taken in ["#stem font", "#stem font font", "div:has(> #stem)"] {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
            if taken.contains("font") {
                page.run(TRANSLATE_STEM).await?;
            } else {
                wrap(page, "#stem").await?;
            }
            page.second().await?;
            page.run(&format!("document.querySelector('{taken}').remove()")).await?;
            page.see("A container's last state shows exit code 137.").await
        });
    }
}

#[test]
fn a_text_that_was_cut_up_is_whole_again_when_it_changes() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        // As extensions do that mark words.
        page.run(
            "const text = document.querySelector('button.primary').firstChild;
            const rest = text.splitText(3);
            const mark = document.createElement('mark');
            mark.textContent = rest.data;
            rest.replaceWith(mark);",
        )
        .await?;
        page.press("1").await?;
        page.press("Enter").await?;
        page.until("the button's words", async || {
            let words = page.run("return document.querySelector('button.primary').firstChild.data").await?;
            let marks = page.run("return document.querySelectorAll('button.primary mark').length").await?;
            Ok((words == json!("Next") && marks == json!(0)).then_some(()))
        })
        .await
    });
}

/// How many there are of what the page has once, and of its options.
const COUNTS: &str = "return ['#dryrun', '#stem', 'main [type=submit]', '.option']
    .map(selector => document.querySelectorAll(selector).length).join()";

#[test]
fn a_copy_in_the_place_of_an_element_goes_when_the_element_comes_back() {
    for selector in
        ["article", "main", "form", "#stem", ".option", "main button.primary", "main > *", "#dryrun"]
    {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
            page.run(&format!(
                "for (const one of document.querySelectorAll('{selector}')) one.replaceWith(one.cloneNode(true));"
            ))
            .await?;
            page.until(&format!("nothing of {selector} to be there twice"), async || {
                Ok((page.run(COUNTS).await? == json!("1,1,1,3")).then_some(()))
            })
            .await?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.see("Next").await?;
            press(page).await?;
            page.see("The API server refuses this Deployment.").await
        });
    }
}

#[test]
fn a_field_that_was_replaced_by_its_copy_is_typed_in_again() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-text&seed=1").await?;
        page.run("document.querySelector('main input').focus()").await?;
        page.type_text("terraform ").await?;
        page.run(
            "const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true))",
        )
        .await?;
        page.until("the field to have the focus", async || {
            let tag = page.run("return document.activeElement.tagName").await?;
            Ok((tag == json!("INPUT")).then_some(()))
        })
        .await?;
        page.type_text("import").await?;
        page.press("Enter").await?;
        page.see("Right.").await
    });
}

/// What takes the buttons away again and again, and what makes them do nothing.
const WITHOUT_BUTTONS: &[&str] = &[
    "setInterval(() => document.querySelectorAll('.actions').forEach(one => one.remove()), 20)",
    "setInterval(() => document.querySelectorAll('main [type=submit]').forEach(one => one.remove()), 20)",
    "setInterval(() => document.querySelectorAll('main button').forEach(one => one.disabled = true), 20)",
];

#[test]
fn enter_answers_whatever_others_do_to_the_buttons() {
    for others in WITHOUT_BUTTONS {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
            page.run(others).await?;
            page.see("takes a part of this page away").await?;
            page.press("1").await?;
            page.press("Enter").await?;
            page.see("137 is 128").await?;
            page.press("Enter").await?;
            page.see("The API server refuses this Deployment.").await
        });
    }
}

#[test]
fn a_button_that_others_disabled_can_be_clicked_again() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.run("document.querySelectorAll('main button').forEach(one => one.disabled = true)").await?;
        page.press("1").await?;
        press(page).await?;
        page.see("137 is 128").await
    });
}
