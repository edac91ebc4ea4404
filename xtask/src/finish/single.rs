//! `dryrun.html`: the app with its bank, styles and icon in one file, which makes no requests.

use std::num::NonZeroU64;

use anyhow::{Context, Result, ensure};

use super::{Parts, hash, page, script};
use crate::compile::Compiled;

/// Packs Wasm. This takes seconds, and most changes do not change the Wasm, so the last result is kept.
#[derive(Default)]
pub(crate) struct Packer {
    wasm: Vec<u8>,
    packed: Vec<u8>,
}

impl Packer {
    fn packed(&mut self, wasm: &[u8]) -> Result<&[u8]> {
        if self.wasm != wasm {
            self.packed = packed(wasm)?;
            self.wasm = wasm.to_vec();
        }
        Ok(&self.packed)
    }
}

/// The text of the file.
pub(super) fn page(parts: &Parts, packer: &mut Packer) -> Result<String> {
    let Compiled { glue, styles, frame, .. } = &parts.compiled;
    let script = script::single(glue)?;
    for (text, words) in [(&script, ["</script", "<script", "<!--"]), (styles, ["</style", "<style", "<!--"])]
    {
        for word in words {
            // Within a page, these would end what they stand in, or change how its end is found.
            ensure!(
                !text.to_lowercase().contains(word),
                "a script or style of a page cannot contain `{word}`"
            );
        }
    }
    let (front, integrity) = (parts.with_bank.front, parts.with_bank.front_integrity());
    let wasm = hash::base64(packer.packed(&parts.with_bank.wasm)?);
    let head = format!(
        "<meta name=\"dryrun-start\" content=\"\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">\n\
         <style>{styles}</style>\n<script type=\"module\">{script}</script>\n",
        hash::base64(&parts.icon)
    );
    // Last: the frame is there before the browser has read the rest.
    let end = format!(
        "<script type=\"text/plain\" id=\"wasm\" data-front=\"{front}\" data-front-integrity=\"{integrity}\">{wasm}</script>\n"
    );
    page::composed(&parts.template, &policy(&script, styles), &head, frame, &end)
}

/// The policy. ARCHITECTURE.md says why each part is there.
fn policy(script: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash::source(script),
        hash::source(styles)
    )
}

/// Packs bytes as gzip, as small as possible. Every browser can unpack gzip.
fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    // Measured: 15 rounds take 5 % off what gzip -9 makes; more take some bytes.
    let options =
        zopfli::Options { iteration_count: NonZeroU64::MIN.saturating_add(14), ..zopfli::Options::default() };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed).context("packing the Wasm")?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wasm_is_packed_as_it_is() {
        let mut packer = Packer::default();
        for wasm in [&b"one"[..], b"one", b"another", b"one"] {
            assert_eq!(packer.packed(wasm).unwrap(), packed(wasm).unwrap());
        }
    }
}
