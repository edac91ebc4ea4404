//! "Your data", as a reader uses it.

use anyhow::{Context, ensure};
use browser_tests::{Role, mini_everywhere};

#[test]
fn data_goes_out_and_comes_back_and_can_be_forgotten() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Last saved:").await?;
        page.click_link("Your data").await?;
        page.see("1 answer. Never exported yet.").await?;
        page.click_button("Show it as text").await?;
        page.see("with 1.").await?;
        let text = page.run("return document.querySelector('#export').value").await?;
        let text = text.as_str().context("no text")?.to_owned();

        page.click_button("Reset").await?;
        page.see("Forgotten: 1 answer.").await?;
        page.click_button("Undo the reset").await?;
        page.see("It is as it was before.").await?;
        page.reload().await?;
        page.see("1 answer. Last export").await?;

        page.run("localStorage.clear(); sessionStorage.clear()").await?;
        page.reload().await?;
        page.see("0 answers. Never exported yet.").await?;
        page.enter("Or its text", &text.replace("good", "easy")).await?;
        page.see("its checksum does not fit").await?;
        page.enter("Or its text", &text).await?;
        page.see("Not here yet: 1 answer.").await?;
        page.click_button("Import it").await?;
        page.see("Imported: 1 answer.").await?;
        page.click_button("Undo the import").await?;
        page.see("0 answers.").await?;
        page.click_button("Check").await?;
        page.see("Nothing to repair.").await
    });
}

const NAME: &str = "return document.querySelector('#reader-name').value";

#[test]
fn two_readers_have_progress_of_their_own() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.open("#/data").await?;
        page.see("1 answer.").await?;
        page.click_button("Add a profile").await?;
        page.see("0 answers.").await?;
        page.fill("Name", "Ad").await?;
        // What another tab writes renders this page again, and takes no letter away.
        page.run("dispatchEvent(new StorageEvent('storage'))").await?;
        page.type_text("a").await?;
        ensure!(page.run(NAME).await? == "Ada", "the name lost letters while it was typed");
        page.enter("Name", "Ada").await?;
        page.select("Reader", "Reader 1").await?;
        page.see("1 answer.").await?;
        page.select("Reader", "Ada").await?;
        page.see("0 answers.").await?;
        page.reload().await?;
        page.see("0 answers.").await?;
        ensure!(page.names(Role::Select).await?.contains(&"Reader".to_owned()), "no reader in the header");
        Ok(())
    });
}

#[test]
fn an_exported_file_brings_the_answers_to_another_address() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.open("#/data").await?;
        page.click_button("Download my progress").await?;
        let file = page.downloaded("dryrun-progress-").await?;
        let text = std::fs::read_to_string(&file)?;
        ensure!(text.contains("mini-line"), "{} holds {text}", file.display());

        page.to_another_origin().await?;
        page.open("#/data").await?;
        page.see("0 answers. Never exported yet.").await?;
        page.choose_file("A file", &file).await?;
        page.see("Not here yet: 1 answer.").await?;
        page.click_button("Import it").await?;
        page.see("Imported: 1 answer.").await?;
        page.reload().await?;
        page.see("1 answer.").await
    });
}

#[test]
fn what_cannot_be_read_can_be_downloaded_before_it_is_repaired() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        page.run(
            "localStorage.setItem('dryrun:dryrun-mini:00000000:0000cafe:log:a', 'dryrun 1 00000000 1 99\\nhalf of a log')",
        )
        .await?;
        page.open("#/data").await?;
        page.reload().await?;
        page.see("Some saved progress could not be read.").await?;
        page.click_button("Check").await?;
        page.click_button("Download what cannot be read").await?;
        let file = std::fs::read_to_string(page.downloaded("dryrun-unreadable").await?)?;
        ensure!(file.contains("half of a log"), "{file}");
        page.click_button("Repair").await?;
        page.see("Repaired.").await?;
        page.reload().await?;
        page.see("1 answer.").await?;
        page.see_no("Some saved progress could not be read.").await
    });
}

#[test]
fn the_browser_is_asked_to_keep_it_on_a_click_only_and_not_waited_for() {
    mini_everywhere(async |page| {
        // One browser asks the reader and never answers.
        page.before_load(
            "window.asked = 0;
            const storage = globalThis.StorageManager?.prototype;
            if (storage) storage.persist = () => { window.asked++; return new Promise(() => {}); };",
        )
        .await?;
        page.open("#/data").await?;
        ensure!(page.run("return window.asked").await? == 0, "asked without a click");
        page.click_button("Protect from clean-up").await?;
        if page.run("return Boolean(navigator.storage)").await? == true {
            page.see("Asked. Your browser may ask you in turn.").await?;
            ensure!(page.run("return window.asked").await? == 1, "not asked once");
        } else {
            page.see("This browser cannot be asked.").await?;
        }
        page.click_button("Check").await?;
        page.see("Nothing to repair.").await
    });
}
