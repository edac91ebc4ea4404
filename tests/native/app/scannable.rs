//! QR codes: what another library reads in them is what was put in.

use dryrun::app::scannable;

/// Pixels of a module.
const SCALE: i32 = 4;

/// The dark modules of a path of `M x y h n v1 h-n z`.
fn dark(path: &str) -> Vec<(i32, i32)> {
    let mut modules = Vec::new();
    for run in path.split('M').filter(|run| !run.is_empty()) {
        let (place, rest) = run.split_once('h').expect("a run has a length");
        let (x, y) = place.split_once(' ').expect("a run has a place");
        let (length, _) = rest.split_once('v').expect("a run is one module high");
        let number = |text: &str| text.parse::<i32>().expect("a number");
        modules.extend((0..number(length)).map(|offset| (number(x) + offset, number(y))));
    }
    modules
}

fn read(text: &str) -> String {
    let (side, path) = scannable(text).expect("it fits");
    let modules: std::collections::HashSet<_> = dark(&path).into_iter().collect();
    let pixels = usize::try_from(side * SCALE).expect("a side is positive");
    let light = |x: usize, y: usize| {
        let module = |pixel: usize| i32::try_from(pixel).expect("small") / SCALE;
        if modules.contains(&(module(x), module(y))) { 0 } else { 255 }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, light);
    let found = image.detect_grids();
    let (_, content) = found.first().expect("a code is found").decode().expect("it is read");
    content
}

#[test]
fn a_code_is_read_as_what_was_put_in() {
    let site = "https://dryrun.example/";
    let links = ["#/daily", "#/quiz?topic=kubernetes&level=engineer&count=5", "#/set/EAANAIQAAAAAb3ghTQ"];
    let mut texts: Vec<String> = links.iter().map(|link| format!("{site}{link}")).collect();
    texts.push("Dryrun, the five of 2026-11-20: 4 to keep\n+ + ~ + \u{b7}\n".to_owned());
    for letters in [100, 400, 900, 1_700] {
        texts.push(format!("{site}#/challenge/{}", "aB3-_xY9".repeat(letters / 8)));
    }
    for text in texts {
        assert_eq!(read(&text), text, "another library reads something else in {} letters", text.len());
    }
}

#[test]
fn a_text_that_fits_no_code_has_none() {
    assert_eq!(scannable(&"a".repeat(3_000)), None);
}
