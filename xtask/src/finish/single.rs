//! `dryrun.html`: the app with its bank, styles and icon in one file, which makes no requests.

use std::io::Write as _;
use std::num::NonZeroU64;

use anyhow::{Context, Result};

use super::{Parts, dictionary, hash, inside, page, script, template};
use crate::compile::Compiled;

/// Packs Wasm. This takes seconds, and most changes do not change the Wasm, so the last result is kept.
#[derive(Default)]
pub(crate) struct Packer {
    wasm: Vec<u8>,
    packed: Vec<u8>,
    is_quick: bool,
}

impl Packer {
    /// One that takes a tenth of the time and some more bytes, for builds that nobody downloads.
    pub(crate) fn quick() -> Self {
        Self { is_quick: true, ..Self::default() }
    }

    fn packed(&mut self, wasm: &[u8]) -> Result<&[u8]> {
        if self.wasm != wasm {
            self.packed = if self.is_quick { quickly_packed(wasm)? } else { packed(wasm)? };
            self.wasm = wasm.to_vec();
        }
        Ok(&self.packed)
    }
}

/// The text of the file.
pub(super) fn page(parts: &Parts, packer: &mut Packer) -> Result<String> {
    let Compiled { glue, styles, frames, .. } = &parts.compiled;
    let script = script::single(glue)?;
    let before = script::before()?;
    page::ensure_inline(&[&before, &script], styles)?;
    let (front, integrity) = (parts.with_bank.front, parts.with_bank.front_integrity());
    let code = parts.with_bank.code();
    let wasm = inside::text_of(packer.packed(&dictionary::shortened(&parts.with_bank.wasm, code))?);
    let head = format!(
        "<meta name=\"dryrun-start\" content=\"\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">\n\
         {}{styles}</style>\n<script>{before}</script>\n<script type=\"module\">{script}</script>\n",
        hash::base64(&parts.icon),
        page::STYLE
    );
    // Last: the frame is there before the browser has read the rest.
    let end = format!(
        "<script type=\"text/plain\" id=\"wasm\" data-code=\"{code}\" data-front=\"{front}\" data-front-integrity=\"{integrity}\">{wasm}</script>\n"
    );
    let page = template::Page {
        policy: &policy(&before, &script, styles),
        describes: None,
        head: &head,
        frame: &frames.home,
        below: "",
        end: &end,
    };
    page.in_template(&parts.template)
}

/// The policy. ARCHITECTURE.md says why each part is there.
fn policy(before: &str, script: &str, styles: &str) -> String {
    format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; media-src blob:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hash::source(before),
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

fn quickly_packed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("packing the Wasm")
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
        assert_eq!(Packer::quick().packed(b"one").unwrap(), quickly_packed(b"one").unwrap());
    }
}
