//! A code to scan.

use yew::Html;

use super::props::Code;
use crate::views::html::*;
use crate::words::Words;

/// The code as a drawing.
pub(super) fn drawn(words: Words, code: &Code) -> Html {
    let side = code.side;
    let attributes = [
        svg_attr(SVG_CLASS, "scannable"),
        svg_attr(VIEW_BOX, format!("0 0 {side} {side}")),
        svg_attr(SVG_ROLE, "img"),
        svg_attr(SVG_LABEL, words.share_code()),
    ];
    svg("svg", attributes, [svg("path", [svg_attr(D, &code.path)], [])])
}
