//! Hosts send files in manners of their own: compressed again, without their length, in pieces.

use anyhow::Result;
use browser_tests::{Page, mini_everywhere};

/// A question, then a page of the deferred module.
async fn used(page: &Page) -> Result<()> {
    page.open("#/quiz?items=mini-single&seed=1").await?;
    page.see("A container's last state shows exit code 137.").await?;
    page.open("#/settings").await?;
    page.see("Reduce motion").await
}

#[test]
fn a_host_may_compress_what_it_sends() {
    mini_everywhere(async |page| {
        page.as_built()?;
        page.site.compresses()?;
        used(page).await?;
        // From a host that sends in pieces, a browser may take the line for a slow one; then this waits longer.
        page.see("Ready to work offline.").await
    });
}

#[test]
fn a_host_may_send_in_pieces_without_a_length() {
    mini_everywhere(async |page| {
        page.as_built()?;
        page.site.hides_length()?;
        used(page).await
    });
}

#[test]
fn a_host_may_do_both() {
    mini_everywhere(async |page| {
        page.as_built()?;
        page.site.compresses()?;
        page.site.hides_length()?;
        used(page).await
    });
}
