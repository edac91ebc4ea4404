//! What others put into the fields of a question, without the events of a reader: it counts as it stands there.

use anyhow::ensure;
use browser_tests::mini_everywhere;
use serde_json::json;

#[test]
fn what_stands_in_a_field_is_marked_however_it_came_there() {
    for typed in ["", "terraform refresh"] {
        mini_everywhere(async |page| {
            page.open("#/quiz?items=mini-text&seed=1").await?;
            page.run("document.querySelector('main input').focus()").await?;
            page.type_text(typed).await?;
            page.run("document.querySelector('main input').value = 'terraform import'").await?;
            page.press("Enter").await?;
            page.see("Right.").await
        });
    }
}

/// Chooses what a selector finds, as scripts do that fill in forms.
const CHOOSE: &str = "for (const field of document.querySelectorAll(SELECTOR)) {
    field.checked = true;
    field.dispatchEvent(new Event('change', { bubbles: true }));
}";

#[test]
fn what_is_chosen_without_a_click_counts() {
    for (item, selector, count) in [
        ("mini-single", ".option:last-of-type input", 1),
        ("mini-multiple", ".option:nth-of-type(-n + 2) input", 2),
    ] {
        mini_everywhere(async |page| {
            page.open(&format!("#/quiz?items={item}&seed=1")).await?;
            page.run(&CHOOSE.replace("SELECTOR", &json!(selector).to_string())).await?;
            page.until("the choice to be drawn", async || {
                let chosen =
                    page.run("return document.querySelectorAll('main input:checked').length").await?;
                Ok((chosen == json!(count)).then_some(()))
            })
            .await?;
            page.click_button("Sure").await?;
            page.see("Source:").await?;
            let yours = page.run("return document.querySelectorAll('main input:checked').length").await?;
            ensure!(yours == json!(count), "{yours} of {count} count");
            Ok(())
        });
    }
}
