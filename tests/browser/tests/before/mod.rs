//! What a page shows before the program, and whether it stays when the program comes.

use anyhow::{Context, Result, ensure};
use browser_tests::Page;

/// The place of each element of the question that is seen, with its words. The foot says more once a choice is saved, and the
/// text for a report comes with the program, behind “More”.
const PLACES: &str = "const words = element => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll('.report').forEach(report => report.remove());
        return copy.textContent;
    };
    return [...document.querySelectorAll('header *, article, article *')]
    .filter(element => !element.closest('details:not([open]) > :not(summary)'))
    .map(element => [element.tagName,
        (element.tagName === 'TEXTAREA' ? element.value : words(element)).slice(0, 40).replaceAll('\\n', ' '), ...Object.values(element.getBoundingClientRect().toJSON())]
        .join(' ')).join('\\n')";

/// What [`stayed`] compares: each element of the question with its place and its words.
pub(crate) async fn lines(page: &Page) -> Result<Vec<String>> {
    let places = page.run(PLACES).await?;
    Ok(places.as_str().context("no places")?.lines().map(str::to_owned).collect())
}

/// Whether nothing moved that a reader can see: a text that is rendered in other pieces may be a part of a pixel longer.
fn is_same(before: &str, after: &str) -> bool {
    let (mut before, mut after) = (before.split(' '), after.split(' '));
    let is_close = |one: &str, other: &str| match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => (one - other).abs() < 0.5,
        _ => one == other,
    };
    before.by_ref().zip(after.by_ref()).all(|(one, other)| is_close(one, other))
        && before.next().is_none()
        && after.next().is_none()
}

/// Holds that everything is where it was.
pub(crate) async fn stayed(page: &Page, before: &[String]) -> Result<()> {
    let after = lines(page).await?;
    for (before, after) in before.iter().zip(&after) {
        ensure!(is_same(before, after), "this was before and after:\n{before}\n{after}");
    }
    ensure!(
        before.len() == after.len(),
        "there were {} elements, and there are {}",
        before.len(),
        after.len()
    );
    Ok(())
}
