//! Everything by keyboard alone, and where the focus goes: to the next question's stem, and nowhere else.

use anyhow::{Result, ensure};
use browser_tests::{Engine, Page, mini_everywhere};

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
        page.see("Unflag").await?;
        page.press("s").await?;
        page.see("1 solid, 0 shaky, 0 missed, 1 skipped.").await?;
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
        page.see("your answer, right").await?;
        page.press("Enter").await?;
        page.see("1 of 1 right").await
    });
}

#[test]
fn typing_is_never_taken_for_a_shortcut() {
    mini_everywhere(async |page| {
        open(page, "mini-text").await?;
        page.tab_to("textbox “Your answer, a word or a short command”").await?;
        page.type_text("terraform sugf1").await?;
        page.see_no("Unflag").await?;
        page.press("Enter").await?;
        page.see("Answer: terraform import.").await?;
        page.press("Enter").await?;
        page.focus_on("heading “1 done. 1 to fix now, about 1 min, or tomorrow?”").await?;
        page.press("Enter").await?;
        page.focus_on("heading “A bucket exists, the state does not know it. Which command adopts it?”").await
    });
}

/// A script that makes an event of the keyboard, as no driver can press it: a key of another keyboard, one that is held
/// down, one of an input method. Its value is whether the app used the key up.
fn event(target: &str, fields: &str) -> String {
    format!(
        "const event = new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, {fields} }});
        {target}.dispatchEvent(event);
        return event.defaultPrevented;"
    )
}

#[test]
fn keys_of_other_keyboards_are_known() {
    mini_everywhere(async |page| {
        open(page, "mini-single").await?;
        for fields in [
            "key: 'F', code: 'KeyF'",
            "key: '\u{430}', code: 'KeyF'",
            "key: '\u{3c6}', code: 'KeyF'",
            "key: '\u{5db}', code: 'KeyF'",
        ] {
            for sentence in ["Unflag", "Flag"] {
                page.second().await?;
                ensure!(page.run(&event("document.body", fields)).await? == true, "{fields}");
                page.see(sentence).await?;
            }
            page.see_no("Unflag").await?;
        }
        let chosen =
            "return [...document.querySelectorAll('main input')].findIndex(input => input.checked) + 1";
        for (fields, place) in [
            ("key: '&', code: 'Digit1'", 1),
            ("key: '\u{e9}', code: 'Digit2'", 2),
            ("key: '3', code: 'Numpad3'", 3),
            ("key: '\u{661}', code: 'Digit1'", 1),
            ("key: '\u{11b}', code: 'Digit2'", 2),
        ] {
            ensure!(page.run(&event("document.body", fields)).await? == true, "{fields}");
            page.until("the option to be chosen", async || {
                Ok((page.run(chosen).await? == place).then_some(()))
            })
            .await?;
        }
        for fields in [
            "key: '!', code: 'Digit1', shiftKey: true",
            "key: 'f', code: 'KeyF', ctrlKey: true",
            "key: 'f', code: 'KeyF', metaKey: true",
            "key: 'f', code: 'KeyF', altKey: true",
            "key: 'f', code: 'KeyF', modifierAltGraph: true",
            "key: 'f', code: 'KeyF', repeat: true",
            "key: 'End', code: 'Numpad1'",
        ] {
            // WebKit makes no event with this key held down.
            if page.engine() == Engine::WebKit && fields.contains("AltGraph") {
                continue;
            }
            ensure!(page.run(&event("document.body", fields)).await? == false, "{fields}");
        }
        page.see_no("Unflag").await?;
        page.second().await?;
        ensure!(page.run(&event("document.body", "key: 'Enter', code: 'NumpadEnter'")).await? == true);
        page.see("Source:").await
    });
}

#[test]
fn events_that_are_no_keys_do_no_harm() {
    mini_everywhere(async |page| {
        open(page, "mini-text").await?;
        for target in ["window", "document", "document.body", "document.querySelector('main input')"] {
            page.run(&format!(
                "for (const event of [new Event('keydown', {{ bubbles: true }}), new KeyboardEvent('keydown'),
                    new UIEvent('keydown', {{ bubbles: true }}), new CustomEvent('keydown', {{ bubbles: true }})])
                    {target}.dispatchEvent(event);
                const unnamed = new KeyboardEvent('keydown', {{ bubbles: true }});
                for (const field of ['key', 'code']) Object.defineProperty(unnamed, field, {{ value: undefined }});
                {target}.dispatchEvent(unnamed);"
            ))
            .await?;
        }
        // Safari ends a composition before the key that ends it goes down.
        page.fill("Your answer, a word or a short command", "import").await?;
        for target in ["document.body", "document.querySelector('main input')"] {
            page.second().await?;
            let composed = format!(
                "{target}.dispatchEvent(new CompositionEvent('compositionend', {{ bubbles: true, data: 'x' }}));
                {}",
                event(target, "key: 'Enter', code: 'Enter', keyCode: 229")
            );
            ensure!(page.run(&composed).await? == false, "{target}");
        }
        page.see("Sure").await?;
        page.press("Enter").await?;
        page.see("Right.").await
    });
}

#[test]
fn two_presses_in_a_row_skip_no_verdict_and_hand_no_exam_in() {
    for milliseconds in [0, 30, 80] {
        mini_everywhere(async |page| {
            open(page, "mini-line,mini-single").await?;
            page.press("8").await?;
            page.press_twice("Enter", milliseconds).await?;
            page.see("Right.").await?;
            page.press("Enter").await?;
            page.focus_on(STEM).await?;
            // Where the browser itself presses the button.
            page.tab_to("radio “SIGTERM during an ordinary shutdown”").await?;
            page.press("Space").await?;
            page.press_twice("Enter", milliseconds).await?;
            page.see("Source:").await?;
            page.open("#/quiz?items=mini-line,mini-single&mode=exam&seed=1").await?;
            page.see("Exam: 2 questions").await?;
            page.press_twice("Enter", milliseconds).await?;
            page.see("Question 1, open").await?;
            page.press_twice("Enter", milliseconds).await?;
            page.focus_on(STEM).await?;
            page.press_twice("Enter", milliseconds).await?;
            page.focus_on("heading “Hand in?”").await?;
            page.press("Enter").await?;
            page.see("0 of 2 right").await
        });
    }
}

#[test]
fn a_key_that_is_held_down_presses_a_button_once() {
    mini_everywhere(async |page| {
        open(page, "mini-text").await?;
        page.tab_to("textbox “Your answer, a word or a short command”").await?;
        let held = "key: 'Enter', code: 'Enter', repeat: true";
        ensure!(page.run(&event("document.activeElement", held)).await? == true, "in a field of one line");
        page.tab_to("button “Sure”").await?;
        ensure!(page.run(&event("document.activeElement", held)).await? == true, "on a button");
        page.open("#/quiz?items=mini-prompt&seed=1").await?;
        let area = "document.querySelector('main textarea')";
        ensure!(page.run(&event(area, held)).await? == false, "in a field of several lines");
        Ok(())
    });
}

#[test]
fn a_key_that_does_nothing_says_so_each_time() {
    mini_everywhere(async |page| {
        let announced = "return document.getElementById('announcement').textContent";
        for (address, key, sentence) in [
            ("#/quiz?items=mini-single&seed=1", "9", "The key 9 does nothing here."),
            ("#/quiz?items=mini-single&mode=exam&seed=1", "s", "The key s does nothing here."),
            ("#/quiz?items=mini-single&seed=1", "Enter", "Choose an answer first."),
            ("#/browse", "1", "The key 1 does nothing here."),
            ("#/guide", "Enter", "The key Enter does nothing here."),
        ] {
            page.open(address).await?;
            page.press(key).await?;
            page.hear(sentence).await?;
            let first = page.run(announced).await?;
            page.press(key).await?;
            // A live region speaks only when its text changes.
            page.until("another text", async || Ok((page.run(announced).await? != first).then_some(())))
                .await?;
            page.hear(sentence).await?;
        }
        page.open("#/settings").await?;
        page.tab_to("checkbox “Single keys”").await?;
        page.press("Space").await?;
        page.press("f").await?;
        page.hear("Single keys are turned off in the settings.").await
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
        page.see_no("Unflag").await?;
        page.press("Enter").await?;
        page.hear("Choose an answer first.").await
    });
}

#[test]
fn the_button_that_is_gone_leaves_the_focus_to_the_filled_one() {
    mini_everywhere(async |page| {
        open(page, "mini-single").await?;
        page.press("2").await?;
        page.tab_to("button “Not sure”").await?;
        page.press("Space").await?;
        page.see("Source:").await?;
        let focused = page.focused().await?;
        assert!(focused.starts_with("button “"), "the focus is on {focused}");
        Ok(())
    });
}

#[test]
fn the_number_pad_says_that_num_lock_is_off() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single&seed=1").await?;
        page.run(
            "const key = new KeyboardEvent('keydown', { key: 'End', code: 'Numpad1', bubbles: true });
            document.body.dispatchEvent(key)",
        )
        .await?;
        page.see("Num Lock is off").await
    });
}
