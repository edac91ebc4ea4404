//! The tokens: every pair of colours that meets on a page has contrast enough, in light and in dark.
//! WCAG 2.2: 4.5:1 for text (1.4.3), 3:1 for controls and signs (1.4.11).

use std::path::Path;

/// Text on its grounds.
const TEXT: &[(&str, &[&str])] = &[
    ("ink", &["paper", "sheet", "code-back", "keep-back", "revisit-back", "learn-back"]),
    ("soft", &["paper", "sheet", "code-back"]),
    ("accent", &["paper"]),
    ("on-accent", &["accent"]),
    ("keep", &["paper", "sheet", "keep-back"]),
    ("revisit", &["paper", "sheet", "revisit-back"]),
    ("learn", &["paper", "sheet", "learn-back"]),
    ("token-comment", &["code-back", "sheet", "keep-back", "learn-back"]),
    ("token-keyword", &["code-back", "sheet", "keep-back", "learn-back"]),
    ("token-name", &["code-back", "sheet", "keep-back", "learn-back"]),
    ("token-string", &["code-back", "sheet", "keep-back", "learn-back"]),
    ("token-number", &["code-back", "sheet", "keep-back", "learn-back"]),
];

/// Borders of controls, and signs.
const PARTS: &[(&str, &[&str])] =
    &[("edge", &["paper", "sheet", "code-back"]), ("accent", &["paper", "sheet", "code-back", "line"])];

#[test]
fn every_pair_has_contrast() {
    let css = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css"))
        .expect("tokens.css");
    let mut faults = Vec::new();
    for (pairs, least) in [(TEXT, 4.5), (PARTS, 3.0)] {
        for (front, grounds) in pairs {
            for ground in *grounds {
                for (theme, name) in ["light", "dark"].iter().enumerate() {
                    let ratio = contrast(token(&css, front)[theme], token(&css, ground)[theme]);
                    if ratio < least {
                        faults.push(format!("{name}: {front} on {ground} has {ratio:.2}, needs {least}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "change the tokens in styles/tokens.css:\n{}", faults.join("\n"));
}

/// A token's light and dark colour.
fn token(css: &str, name: &str) -> [[f64; 3]; 2] {
    let (_, rest) =
        css.split_once(&format!("--{name}: light-dark(")).unwrap_or_else(|| panic!("no token --{name}"));
    let (pair, _) = rest.split_once(')').expect("a closing parenthesis");
    let mut colours = pair.split(',').map(|colour| {
        let hex = colour.trim().trim_start_matches('#');
        [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal digits")))
    });
    [colours.next().expect("a light colour"), colours.next().expect("a dark colour")]
}

/// Source: WCAG 2.2, definition of contrast ratio and relative luminance.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let [red, green, blue] = colour.map(|channel| {
            let channel = channel / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
