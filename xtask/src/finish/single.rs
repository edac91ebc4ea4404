//! `dryrun.html`: the app with its bank, styles and icon in one file that makes no requests.

use std::num::NonZeroU64;

use anyhow::{Context, Result, ensure};

use super::{Parts, hash, page, script};

/// The text of the file.
pub(super) fn page(parts: &Parts) -> Result<String> {
    let script = script::single(&parts.glue)?;
    let styles = &parts.styles;
    for (text, words) in [(&script, ["</script", "<script", "<!--"]), (styles, ["</style", "<style", "<!--"])]
    {
        for word in words {
            // In a page, these would end the script or style, or change where it ends.
            ensure!(!text.to_lowercase().contains(word), "`{word}` cannot be in a script or style of a page");
        }
    }
    let wasm = hash::base64(&packed(&parts.wasm)?);
    let size = parts.wasm.len();
    let head = format!(
        "<meta name=\"dryrun-start\" content=\"\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">\n\
         <style>{styles}</style>\n<script type=\"module\">{script}</script>\n",
        hash::base64(&parts.icon)
    );
    // This comes last, so that the browser shows the frame before it has read the rest.
    let end = format!("<script type=\"text/plain\" id=\"wasm\" data-size=\"{size}\">{wasm}</script>\n");
    page::composed(&parts.template, &policy(&script, styles), &head, &parts.frame, &end)
}

/// The content security policy of the file. ARCHITECTURE.md says why each part is there.
fn policy(script: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash::source(script),
        hash::source(styles)
    )
}

/// The smallest gzip of some bytes. Browsers unpack it without extra code.
fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    // Measured: 15 rounds make the file 5 % smaller than gzip -9; more rounds save only a few bytes.
    let options =
        zopfli::Options { iteration_count: NonZeroU64::MIN.saturating_add(14), ..zopfli::Options::default() };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed).context("packing the Wasm")?;
    Ok(packed)
}
