//! Draws a text as a QR code, on the device.

use qrcodegen::{QrCode, QrCodeEcc};

/// How many light modules are around the code. Scanners need this margin. Source: ISO/IEC 18004, 9.1.
const MARGIN: i32 = 4;

/// How many modules a side has, including the margin, and the dark modules as the data of an SVG path; `None` if the
/// text is too long for any code (more than 2,953 bytes).
#[must_use]
pub fn scannable(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|&x| code.get_module(x, y)).count() as i32;
            if dark > 0 {
                path.push_str(&format!("M{} {}h{dark}v1h-{dark}z", x + MARGIN, y + MARGIN));
            }
            x += dark + 1;
        }
    }
    Some((code.size() + 2 * MARGIN, path))
}
