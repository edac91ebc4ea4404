//! A bar for a share, for the eye: the number is beside it.

use yew::Html;

use crate::views::html::*;

/// A bar as long as the share, 0 to 1. `range` is drawn as a thin line over it: where the share may be later.
pub(super) fn bar(share: f32, range: Option<(f32, f32)>) -> Html {
    let whole = |share: f32| digits((share.clamp(0.0, 1.0) * 100.0).round() as usize);
    let mut line = String::from("M0 1h");
    line.push_str(&whole(share));
    line.push_str("v8H0z");
    let range = range.map(|(least, most)| {
        let mut line = String::from("M");
        for piece in [&*whole(least), " 4H", &*whole(most), "v2H", &*whole(least), "z"] {
            line.push_str(piece);
        }
        svg("path", [svg_attr(D, line), svg_attr(SVG_CLASS, "range")], [])
    });
    let attributes = [
        svg_attr(VIEW_BOX, "0 0 100 10"),
        svg_attr(STRETCH, "none"),
        svg_attr(SVG_HIDDEN, "true"),
        svg_attr(SVG_CLASS, "portion"),
    ];
    svg(
        "svg",
        attributes,
        [svg("path", [svg_attr(D, line), svg_attr(SVG_CLASS, "filled")], []), maybe(range)],
    )
}
