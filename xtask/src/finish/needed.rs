//! The rules of a style sheet that a document needs before the program: most of the app's rules are for other pages. A rule
//! is left out only where an element or a class that it names is nowhere in the document.

use std::collections::BTreeSet;

/// The elements and classes of some HTML.
pub(super) struct Named<'a> {
    elements: BTreeSet<&'a str>,
    classes: BTreeSet<&'a str>,
}

impl<'a> Named<'a> {
    pub(super) fn in_html(html: &'a str) -> Self {
        let tags = html.split('<').skip(1).filter_map(|tag| tag.split(['>', ' ', '\n']).next());
        let lists = html.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        Self {
            elements: tags.chain(["html", "head", "body"]).collect(),
            classes: lists.flat_map(str::split_whitespace).collect(),
        }
    }

    /// The rules that may apply to it.
    pub(super) fn rules(&self, styles: &str) -> String {
        self.block(&mut styles.chars().peekable())
    }

    /// The declarations and rules up to the end of the block.
    fn block(&self, rest: &mut core::iter::Peekable<core::str::Chars<'_>>) -> String {
        let (mut kept, mut begun) = (String::new(), String::new());
        let mut quote = None;
        while let Some(sign) = rest.next() {
            match (sign, quote) {
                ('"', None) => quote = Some(sign),
                ('"', Some(_)) => quote = None,
                ('{', None) => {
                    let inside = self.block(rest);
                    let (selector, is_kept) = (begun.trim(), self.may_match(&begun));
                    if is_kept && !inside.is_empty() {
                        kept.push_str(&format!("{selector}{{{inside}}}\n"));
                    }
                    begun.clear();
                    continue;
                }
                (';', None) => {
                    kept.push_str(&format!("{};", begun.trim()));
                    begun.clear();
                    continue;
                }
                ('}', None) => break,
                _ => {}
            }
            begun.push(sign);
        }
        kept.push_str(begun.trim());
        kept
    }

    /// Whether a selector, or what begins an at-rule, may match.
    fn may_match(&self, selector: &str) -> bool {
        let selector = selector.trim();
        // What it is printed with is not seen in a frame.
        if selector.starts_with('@') {
            return !selector.starts_with("@media print");
        }
        without_arguments(selector).split(',').any(|part| self.may_match_one(part))
    }

    fn may_match_one(&self, selector: &str) -> bool {
        let is_end = |sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
        let name = |text: &'_ str| text.split(is_end).next().unwrap_or_default().to_owned();
        let known = |compound: &str| {
            let element = name(compound);
            let has_element = element.is_empty() || self.elements.contains(element.as_str());
            has_element
                && compound.split('.').skip(1).all(|class| self.classes.contains(name(class).as_str()))
        };
        selector.split([' ', '>', '+', '~']).all(known)
    }
}

/// A selector without what stands in parentheses and brackets.
fn without_arguments(selector: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for sign in selector.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(sign),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(styles: &str, expect: &str) {
        let html = "<main class=\"page\"><p class=\"facts small\">One</p><input type=\"radio\"></main>";
        assert_eq!(Named::in_html(html).rules(styles), expect, "{styles}");
    }

    #[test]
    fn rules_for_what_is_there_stay() {
        check(".page { color: red }", ".page{color: red}\n");
        check(".page .card { color: red }", "");
        check(".page :is(.card, p) { color: red; }", ".page :is(.card, p){color: red;}\n");
        check("h1, p.small { color: red }", "h1, p.small{color: red}\n");
        check("h1 { color: red }", "");
        check("p:hover, p::before { content: \"{;}\" }", "p:hover, p::before{content: \"{;}\"}\n");
        check(":root[data-theme=\"a.b\"] p { --a: b }", ":root[data-theme=\"a.b\"] p{--a: b}\n");
    }

    #[test]
    fn rules_in_rules_are_looked_at_alone() {
        check(
            ".page { color: red; & .card { color: blue } & p { margin: 0 } }",
            ".page{color: red;& p{margin: 0}\n}\n",
        );
        check("@media (min-width: 1px) { .card { color: red } }", "");
        check("@media print { p { color: red } }", "");
        check("@media (hover: none) { p { color: red } }", "@media (hover: none){p{color: red}\n}\n");
        check("@keyframes late { to { color: red } }", "");
    }
}
