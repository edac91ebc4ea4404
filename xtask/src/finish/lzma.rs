//! LZMA, without a header and an end mark. `js/lzma.js` unpacks it, with the same settings.

use std::io::{Read as _, Write as _};

use anyhow::{Context, Result};
use lzma_rust2::{EncodeMode, LzmaOptions, LzmaReader, LzmaWriter, MfType};

/// How many bits of the byte before choose the odds of a byte. Text and Wasm pack best with four.
const CONTEXT_BITS: u32 = 4;
/// How many bits of its position do so. Neither text nor Wasm stands at even places, so none.
const POSITION_BITS: u32 = 0;

/// The packed bytes: as few as possible, or a few more that are soon there.
pub(super) fn packed(bytes: &[u8], is_quick: bool) -> Result<Vec<u8>> {
    let options = if is_quick {
        LzmaOptions { lc: CONTEXT_BITS, pb: POSITION_BITS, ..LzmaOptions::with_preset(1) }
    } else {
        let (looks_back, longest, tries) = (window(bytes.len()), LzmaOptions::NICE_LEN_MAX, 1000);
        LzmaOptions::new(
            looks_back,
            CONTEXT_BITS,
            POSITION_BITS,
            POSITION_BITS,
            EncodeMode::Normal,
            longest,
            MfType::Bt4,
            tries,
        )
    };
    let pack = || {
        let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
        writer.write_all(bytes)?;
        writer.finish()
    };
    pack().context("packing by LZMA")
}

/// The bytes that were packed, which are so many.
///
/// # Errors
///
/// If the packed ones are cut, or nothing that was packed here.
pub(super) fn unpacked(packed: &[u8], length: usize) -> Result<Vec<u8>> {
    let unpack = || {
        let (all, looks_back) = (length as u64, window(length));
        let mut reader =
            LzmaReader::new(packed, all, CONTEXT_BITS, POSITION_BITS, POSITION_BITS, looks_back, None)?;
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).map(|_| bytes)
    };
    unpack().context("unpacking LZMA")
}

/// How far a repetition looks back: over all of it, as the page keeps all of it.
fn window(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX).clamp(lzma_rust2::DICT_SIZE_MIN, 1 << 28)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_bytes_come_back() {
        let text = "a pod that is killed is a pod that was killed ".repeat(400);
        // Bytes that do not repeat, and then do, from far back.
        let mixed: Vec<u8> = (0..40_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let far = [mixed.as_slice(), text.as_bytes(), &mixed].concat();
        for bytes in [b"".as_slice(), b"a", text.as_bytes(), &mixed, &far] {
            for is_quick in [false, true] {
                let packed = packed(bytes, is_quick).unwrap();
                assert_eq!(unpacked(&packed, bytes.len()).unwrap(), bytes, "{} bytes", bytes.len());
                assert!(bytes.len() < 5000 || packed.len() < bytes.len() * 11 / 10);
            }
        }
        assert!(packed(&far, false).unwrap().len() < far.len() * 6 / 10);
    }

    #[test]
    fn what_is_cut_is_refused() {
        let text = "a pod that is killed is a pod that was killed ".repeat(40);
        let packed = packed(text.as_bytes(), false).unwrap();
        for length in 0..packed.len() - 5 {
            assert!(unpacked(packed.get(..length).unwrap(), text.len()).is_err(), "{length} bytes");
        }
    }
}
