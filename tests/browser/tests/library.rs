//! A set is built from the library and sent; results come back and are compared.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Role, mini_everywhere};

/// Becomes another person, who has never been here before.
async fn opened_by_another(page: &Page, link: &str) -> Result<()> {
    page.open("#/help").await?;
    page.run("localStorage.clear(); sessionStorage.clear()").await?;
    let fragment = link.split_once('#').context("a link with a fragment")?.1;
    page.client().goto("about:blank").await?;
    page.open(&format!("#{fragment}")).await
}

async fn read(page: &Page, script: &str) -> Result<String> {
    let value = page.run(script).await?;
    Ok(value.as_str().with_context(|| format!("{script} gives {value}"))?.to_owned())
}

async fn handed_on(page: &Page) -> Result<String> {
    read(page, "return document.querySelector('#share-field').value").await
}

/// Answers the two questions of the set and shows the result.
async fn answered(page: &Page, option: &str, line: &str) -> Result<()> {
    page.see("A container's last state shows exit code 137.").await?;
    page.choose(Role::Radio, option).await?;
    page.press("Enter").await?;
    page.press("Enter").await?;
    page.see("Which line").await?;
    page.press(line).await?;
    page.press("Enter").await?;
    page.press("Enter").await
}

const RIGHT: &str = "SIGKILL, most often from the out-of-memory killer";
const WRONG: &str = "The application returned an error of its own";

#[test]
fn a_set_is_built_from_the_library_and_its_result_comes_back() {
    mini_everywhere(async |page| {
        page.open("#/help").await?;
        page.press("/").await?;
        page.until("the focus in the field", async || {
            Ok((read(page, "return document.activeElement.id").await? == "search").then_some(()))
        })
        .await?;
        page.type_text("exit code").await?;
        page.see("1 found.").await?;
        page.accessible("a search").await?;
        page.press("Escape").await?;
        ensure!(read(page, "return document.activeElement.id").await? == "stem", "Escape does not leave");
        // It is replaced at most twice a second.
        page.until("the address of the search", async || {
            let address = read(page, "return location.hash").await?;
            Ok((address == "#/library?q=exit%20code").then_some(()))
        })
        .await?;
        page.click_button("Add to set: A container's last state shows exit code 137. What ended it?").await?;
        page.see("1 question in your set").await?;
        page.press("/").await?;
        page.fill("Search questions, drills and the guide", "refuses deployment").await?;
        page.click_button("Add to set: The API server refuses this Deployment. Which line is at fault?")
            .await?;
        page.see("2 questions in your set").await?;
        page.accessible("a set in the library").await?;
        page.click_button("Share").await?;
        page.fill("Title (optional)", "On call").await?;
        page.fill("Your name (optional)", "Kim").await?;
        let link = handed_on(page).await?;
        ensure!(link.contains("#/set/"), "{link}");

        opened_by_another(page, &link).await?;
        page.press("Enter").await?;
        page.see("On call").await?;
        let title = read(page, "return document.title").await?;
        ensure!(title.contains("On call"), "the tab says {title}");
        answered(page, RIGHT, "8").await?;
        page.see("Send your result to Kim").await?;
        page.see("On call, by Kim.").await?;
        page.fill("Your name (optional)", "Ann").await?;
        page.run(
            "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }",
        )
        .await?;
        page.click_button("Copy the link").await?;
        page.see("Copied.").await?;
        page.accessible("a result to send back").await?;
        let result = read(page, "return window.copied").await?;
        // Where that is denied, the sheet with the text unfolds, and the text is selected.
        page.run("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await?;
        page.click_button("Copy the link").await?;
        page.see("The text above is selected").await?;
        let selected = "const field = document.querySelector('#share-field');
            return field.checkVisibility() ? field.value.slice(field.selectionStart, field.selectionEnd) : 'folded'";
        ensure!(read(page, selected).await? == result, "the link is not to be seen and selected");

        opened_by_another(page, &result).await?;
        page.see("Ann: 2 of 2 right").await?;
        page.see("On call, by Kim.").await?;
        page.accessible("a shared result").await
    });
}

#[test]
fn a_lead_compares_three_results() {
    mini_everywhere(async |page| {
        let mut links = Vec::new();
        for (name, option, line) in [("Ann", RIGHT, "8"), ("Bob", WRONG, "8"), ("Eve", WRONG, "1")] {
            opened_by_another(page, "#/quiz?items=mini-single,mini-line&mode=exam&seed=3").await?;
            page.click_button("Start").await?;
            page.see("A container's last state shows exit code 137.").await?;
            page.choose(Role::Radio, option).await?;
            page.press("Enter").await?;
            page.see("Which line").await?;
            page.press(line).await?;
            page.press("Enter").await?;
            page.see("Hand in?").await?;
            page.press("Enter").await?;
            page.see("of 2 right").await?;
            page.click_button("Share").await?;
            page.choose(Role::Radio, "Your result, with your answers").await?;
            page.fill("Your name (optional)", name).await?;
            links.push(handed_on(page).await?);
        }
        opened_by_another(page, "#/compare").await?;
        page.accessible("an empty comparison").await?;
        let cut = links[1].get(..links[1].len() - 3).context("a long link")?;
        let text = format!("Hi, here: {} and {}.\n> {}\n{cut}", links[0], links[1], links[2]);
        page.fill("Result links", &text).await?;
        page.see("3 results.").await?;
        page.see("Link 4: This link is incomplete").await?;
        let table = "return [...document.querySelectorAll('.people tr')].map(row => \
             [...row.children].map(cell => cell.innerText.trim().split('\\n')[0].slice(0, 20)).join('|')).join('\\n')";
        let rows = read(page, table).await?;
        ensure!(
            rows.starts_with("Question|Ann|Bob|Eve\nScore|2 of 2 right|1 of 2 right|0 of 2 right\n"),
            "{rows}"
        );
        // The question that one of three had right is the hardest.
        let questions: Vec<&str> = rows.lines().skip(4).collect();
        ensure!(
            questions[0].starts_with("A container") && questions[1].starts_with("The API server"),
            "{rows}"
        );
        page.accessible("a comparison").await?;
        ensure!(page.sideways().await? == 0, "the page scrolls sideways, not the table");
        page.click_button("Download the table (CSV)").await?;
        let day = read(page, "return new Date().toISOString().slice(0, 10)").await?;
        let file = fs::read_to_string(page.downloaded(&format!("dryrun-results-{day}.csv")).await?)?;
        ensure!(file.lines().count() == 4 && file.contains("\r\nBob,1,2,"), "{file}");
        Ok(())
    });
}

#[test]
fn a_long_set_has_a_bar_in_place_of_its_cells() {
    browser_tests::everywhere(async |page| {
        page.open("#/quiz").await?;
        let rail = "const [bar] = document.querySelectorAll('.long-rail'); \
                    return bar ? `${bar.offsetHeight < 60} ${bar.innerText.trim()}` : 'none'";
        let rail = read(page, rail).await?;
        ensure!(rail.starts_with("true 1 of "), "{rail}");
        page.accessible("a long set").await
    });
}

#[test]
fn the_search_opens_over_a_session_which_goes_on_and_a_search_in_texts_has_an_address() {
    mini_everywhere(async |page| {
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.choose(Role::Radio, RIGHT).await?;
        page.run("document.activeElement.blur()").await?;
        page.press("/").await?;
        page.until("the focus in the field", async || {
            Ok((read(page, "return document.activeElement.id").await? == "search").then_some(()))
        })
        .await?;
        page.type_text("oomkilled").await?;
        page.see("Nothing found.").await?;
        page.click_button("Search their texts too").await?;
        page.see("1 found.").await?;
        page.until("the address of the search", async || {
            Ok((read(page, "return location.hash").await? == "#/library?texts=oomkilled").then_some(()))
        })
        .await?;
        page.reload().await?;
        page.see("1 found.").await?;
        page.accessible("a search in texts").await?;
        page.open("#/quiz?items=mini-single,mini-line&seed=1").await?;
        page.see("A container's last state shows exit code 137.").await?;
        let chosen = page.run("return document.querySelectorAll('input:checked').length").await?;
        ensure!(chosen == 1, "what was chosen before is still chosen");
        Ok(())
    });
}
