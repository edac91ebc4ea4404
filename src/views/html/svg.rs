//! Elements of SVG. They have a list of attributes of their own, so that other elements do not need its places.

use yew::Html;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, VTag};

use super::element::together;
use super::text::IntoText;

/// The name of an attribute of SVG: its place in [`NAMES`].
#[derive(Clone, Copy)]
pub(in crate::views) struct SvgName(usize);

const NAMES: [&str; 7] =
    ["viewBox", "d", "role", "aria-label", "class", "aria-hidden", "preserveAspectRatio"];

/// `viewBox`: the part of the drawing that is shown.
pub(in crate::views) const VIEW_BOX: SvgName = SvgName(0);
/// `d`: the line of a path.
pub(in crate::views) const D: SvgName = SvgName(1);
/// `role`: what the drawing is to a screen reader.
pub(in crate::views) const SVG_ROLE: SvgName = SvgName(2);
/// `aria-label`: what the drawing shows, in words.
pub(in crate::views) const SVG_LABEL: SvgName = SvgName(3);
/// `class`: the classes for the styles.
pub(in crate::views) const SVG_CLASS: SvgName = SvgName(4);
/// `aria-hidden`: a drawing that says nothing of its own.
pub(in crate::views) const SVG_HIDDEN: SvgName = SvgName(5);

/// `preserveAspectRatio`: whether the drawing keeps its proportions.
pub(in crate::views) const STRETCH: SvgName = SvgName(6);

/// An attribute of an SVG element.
pub(in crate::views) struct SvgAttribute(SvgName, AttributeOrProperty);

/// An attribute of an SVG element.
pub(in crate::views) fn svg_attr(name: SvgName, value: impl IntoText) -> SvgAttribute {
    SvgAttribute(name, AttributeOrProperty::Attribute(value.into_text()))
}

/// An element of SVG.
pub(in crate::views) fn svg<const A: usize, const C: usize>(
    tag: &'static str,
    attributes: [SvgAttribute; A],
    children: [Html; C],
) -> Html {
    let mut element = VTag::new(AttrValue::Static(tag));
    let mut values = Box::new([const { None }; NAMES.len()]);
    for SvgAttribute(name, value) in attributes {
        if let Some(place) = values.get_mut(name.0) {
            *place = Some(value);
        }
    }
    element.attributes = Attributes::Dynamic { keys: &NAMES, values };
    if let Some(room) = element.children_mut() {
        *room = together(Vec::from(children));
    }
    element.into()
}
