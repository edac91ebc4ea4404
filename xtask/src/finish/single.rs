//! `dryrun.html`: the app with its bank, styles and icon in one file, which makes no requests.

use std::io::{Read as _, Write as _};
use std::num::NonZeroU64;

use anyhow::{Context, Result, ensure};

use super::behind::WithBank;
use super::{Parts, between, dictionary, hash, inside, lzma, page, script, template};
use crate::compile::Compiled;

/// Packs Wasm. This takes seconds, and most changes do not change the Wasm, so the last result is kept.
#[derive(Default)]
pub(crate) struct Packer {
    wasm: Vec<u8>,
    packed: Packed,
    is_quick: bool,
}

/// What stands inside. The front is gzip, which browsers unpack by themselves, so that the program starts at once. The rest is
/// LZMA, which is a sixth smaller, and which `js/lzma.js` unpacks; the bank is words as numbers before.
#[derive(Debug, Default, PartialEq)]
struct Packed {
    /// The text of the gzip: the front.
    front: String,
    /// The text of an LZMA, and how many bytes it unpacks to: the deferred module.
    deferred: (String, usize),
    /// The same of the bank.
    bank: (String, usize),
}

impl Packer {
    /// One that takes a tenth of the time and some more bytes, for builds that nobody downloads.
    pub(crate) fn quick() -> Self {
        Self { is_quick: true, ..Self::default() }
    }

    fn packed(&mut self, with_bank: &WithBank) -> Result<&Packed> {
        if self.wasm != with_bank.wasm {
            self.packed = Packed::of(with_bank, self.is_quick)?;
            self.wasm.clone_from(&with_bank.wasm);
        }
        Ok(&self.packed)
    }
}

/// Where the Wasm stands in the page. Its notes follow.
const OPEN: &str = "<script type=\"text/plain\" id=\"wasm\"";
const CLOSE: &str = "</script>";

impl Packed {
    fn of(with_bank: &WithBank, is_quick: bool) -> Result<Self> {
        let (code, bank) = with_bank.wasm.split_at(with_bank.code().min(with_bank.wasm.len()));
        let (front, deferred) = code.split_at(with_bank.front.min(code.len()));
        let front = if is_quick { quickly_gzipped(front)? } else { gzipped(front)? };
        let by_lzma = |bytes: &[u8]| -> Result<_> {
            Ok((inside::text_of(&lzma::packed(bytes, is_quick)?), bytes.len()))
        };
        Ok(Self {
            front: inside::text_of(&front),
            deferred: by_lzma(deferred)?,
            bank: by_lzma(&dictionary::shortened(bank))?,
        })
    }

    /// The element that holds it, as `js/inside.js` and [`wasm_in`] read it.
    fn element(&self, front: usize, integrity: &str) -> String {
        let (gzip, (deferred, deferred_length), (bank, bank_length)) =
            (&self.front, &self.deferred, &self.bank);
        format!(
            "{OPEN} data-front=\"{front}\" data-front-integrity=\"{integrity}\" data-gzip=\"{}\" data-deferred=\"{}\" \
             data-deferred-length=\"{deferred_length}\" data-lzma=\"{bank_length}\">{gzip}{deferred}{bank}{CLOSE}\n",
            gzip.len(),
            deferred.len(),
        )
    }

    /// The Wasm.
    fn unpacked(&self) -> Result<Vec<u8>> {
        let front = inside::bytes_of(&self.front)?;
        let mut wasm = Vec::new();
        flate2::read::GzDecoder::new(front.as_slice())
            .read_to_end(&mut wasm)
            .context("unpacking the front")?;
        let by_lzma = |(text, length): &(String, usize)| lzma::unpacked(&inside::bytes_of(text)?, *length);
        wasm.extend(by_lzma(&self.deferred)?);
        wasm.extend(dictionary::whole(&by_lzma(&self.bank)?)?);
        Ok(wasm)
    }
}

/// The Wasm that a single file has inside.
pub(crate) fn wasm_in(page: &str) -> Result<Vec<u8>> {
    const CUT: &str = "the file is cut";
    let (_, notes, rest) = between(page, OPEN, ">").context("this is no single file")?;
    let (text, _) = rest.split_once(CLOSE).context(CUT)?;
    let note = |name: &str| -> Result<usize> {
        let (_, note, _) = between(notes, &format!(" data-{name}=\""), "\"").context(CUT)?;
        note.parse().with_context(|| format!("reading data-{name}"))
    };
    let (front, rest) = text.split_at_checked(note("gzip")?).context(CUT)?;
    let (deferred, bank) = rest.split_at_checked(note("deferred")?).context(CUT)?;
    let packed = Packed {
        front: front.to_owned(),
        deferred: (deferred.to_owned(), note("deferred-length")?),
        bank: (bank.to_owned(), note("lzma")?),
    };
    let wasm = packed.unpacked()?;
    ensure!(wasm.starts_with(b"\0asm"), "what the file has inside is no Wasm");
    Ok(wasm)
}

/// The text of the file.
pub(super) fn page(parts: &Parts, packer: &mut Packer) -> Result<String> {
    let Compiled { glue, styles, frames, .. } = &parts.compiled;
    let script = script::single(glue)?;
    let before = script::before()?;
    page::ensure_inline(&[&before, &script], styles)?;
    let (front, integrity) = (parts.with_bank.front, parts.with_bank.front_integrity());
    let packed = packer.packed(&parts.with_bank)?;
    let head = format!(
        "<meta name=\"dryrun-start\" content=\"\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,{}\">\n\
         {}{styles}</style>\n<script>{before}</script>\n<script type=\"module\">{script}</script>\n",
        hash::base64(&parts.icon),
        page::STYLE
    );
    // Last: the frame is there before the browser has read the rest.
    let end = packed.element(front, &integrity);
    let page = template::Page {
        policy: &policy(&before, &script, styles),
        describes: None,
        head: &head,
        frame: &without_descriptions(&frames.home),
        below: "",
        end: &end,
    };
    page.in_template(&parts.template)
}

/// The frame with the topics of its plain list alone: what each is about is in the file once, in the bank.
fn without_descriptions(frame: &str) -> String {
    let Some((before, plain)) = frame.split_once("<section class=\"plain\">") else {
        return frame.to_owned();
    };
    let mut kept = format!("{before}<section class=\"plain\">");
    for piece in plain.split_inclusive("</li>") {
        match (piece.split_once("): "), piece.strip_suffix("</li>")) {
            (Some((topic, _)), Some(_)) => kept.extend([topic, ")</li>"]),
            _ => kept.push_str(piece),
        }
    }
    kept
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
fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    // Measured: 15 rounds take 5 % off what gzip -9 makes; more take some bytes.
    let options =
        zopfli::Options { iteration_count: NonZeroU64::MIN.saturating_add(14), ..zopfli::Options::default() };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed).context("packing the Wasm")?;
    Ok(packed)
}

fn quickly_gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).context("packing the Wasm")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_bank(wasm: &[u8], front: usize) -> WithBank {
        WithBank { wasm: wasm.to_vec(), front, parts: Vec::new() }
    }

    #[test]
    fn each_wasm_is_packed_as_it_is() {
        let mut packer = Packer::default();
        for wasm in [&b"one"[..], b"one", b"another", b"one"] {
            let with_bank = with_bank(wasm, 2);
            assert_eq!(*packer.packed(&with_bank).unwrap(), Packed::of(&with_bank, false).unwrap());
        }
        let one = with_bank(b"one", 2);
        assert_eq!(*Packer::quick().packed(&one).unwrap(), Packed::of(&one, true).unwrap());
    }

    #[test]
    fn topics_stay_without_their_descriptions() {
        let list = "<section class=\"plain\"><ul><li><b>A</b> (5): One: two.</li><li><b>B</b> (6): Three.</li></ul></section>";
        let expect = "<p>(1): x</p><section class=\"plain\"><ul><li><b>A</b> (5)</li><li><b>B</b> (6)</li></ul></section>";
        assert_eq!(without_descriptions(&format!("<p>(1): x</p>{list}")), expect);
    }

    #[test]
    fn the_wasm_is_found_in_the_page() {
        let wasm = [b"\0asm", "a pod that is killed is a pod that was killed".repeat(40).as_bytes()].concat();
        for front in [4, 100, wasm.len()] {
            for mut packer in [Packer::default(), Packer::quick()] {
                let element = packer.packed(&with_bank(&wasm, front)).unwrap().element(front, "sha256-");
                assert_eq!(wasm_in(&format!("<body>{element}</body>")).unwrap(), wasm);
                for other in [element.replace(CLOSE, ""), element.replace("data-lzma=\"", "data-lzma=\"9")] {
                    assert!(wasm_in(&other).is_err());
                }
            }
        }
    }
}
