//! No view has a sentence or a label of its own: a program reads them and looks at every text in quotes.
//!
//! A text may have letters where the page does not show it: as a tag, a class, an id, or the value of an attribute.
//! The test decides this by the place of the text. So if a class is chosen before it is used, the name of its binding
//! must end with `class`.

use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// Calls whose arguments are not shown.
const UNSEEN: &[&str] = &["attr", "class", "classes", "dashed", "href", "id", "svg_attr"];

/// Calls whose first argument is a tag, an id or a class.
const FIRST_UNSEEN: &[&str] = &[
    "each",
    "el",
    "field",
    "group",
    "labelled",
    "list",
    "numbered",
    "option",
    "outside_link",
    "page",
    "row_class",
    "span",
    "svg",
    "switch",
    "theme",
    "time",
    "radio",
    "button",
    "starts_with",
];

/// Attributes whose value is shown or announced.
const SHOWN_ATTRIBUTES: &[&str] = &["ARIA_LABEL", "SVG_LABEL", "TITLE", "ALT", "PLACEHOLDER"];

/// Ends of the names of bindings, fields and constants that hold what is not shown.
const UNSEEN_NAMES: &[&str] = &["class", "id", "group", "url", "address", "keyboard", "lang"];

/// The same of functions.
const UNSEEN_FUNCTIONS: &[&str] = &["class", "id", "as_str"];

#[test]
fn views_have_no_words_of_their_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for file in files(&root.join("src/views")) {
        let text = fs::read_to_string(&file).expect("readable");
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut words = Words { unseen: 0, found: Vec::new() };
        words.visit_file(&parsed);
        let name = file.strip_prefix(root).unwrap_or(&file).display();
        found.extend(words.found.iter().map(|text| format!("{name}: {text:?}")));
    }
    assert!(
        found.is_empty(),
        "words that a reader sees belong in src/words/en.ftl: write the sentence there and call it as \
         `words.<its_name>()`. A text that the page does not show is told by its place: hand a class to class(…), an id to \
         id(…), a value to attr(…), or end the name of its binding in class or id.\n{}",
        found.join("\n")
    );
}

#[test]
fn the_program_sees_words_and_passes_over_what_is_none() {
    #[track_caller]
    fn check(code: &str, expectation: &[&str]) {
        let parsed = syn::parse_file(&format!("fn view() {{ {code} }}")).expect("it parses");
        let mut words = Words { unseen: 0, found: Vec::new() };
        words.visit_file(&parsed);
        assert_eq!(words.found, expectation, "{code}");
    }
    check(r#"el("p", [class("facts")], [text("Some words")]);"#, &["Some words"]);
    check(r#"el("p", [attr(ARIA_LABEL, "Reader"), attr(TYPE, "button")], []);"#, &["Reader"]);
    check(r#"text(if is_new { "new" } else { words.old() });"#, &["new"]);
    check(r#"text(format!("{} of {count}", at + 1));"#, &["{} of {count}"]);
    check(r#"class(if is_new { "new" } else { "" });"#, &[]);
    check(r#"let row_class = match kind { Kind::A => "first", Kind::B => "second" };"#, &[]);
    check(r#"let label = "Label";"#, &["Label"]);
    check(r#"Choice { id: "theme", group: "themes", label: "Theme" };"#, &["Theme"]);
    check(r#"id(format!("{name}-reason")); text("\u{2026}"); text("u"); text(" ");"#, &[]);
    check(r#"match key { "ArrowUp" => 1, _ => 2 };"#, &[]);
    check(r#"const LEGEND: &str = "What to do";"#, &["What to do"]);
    check(r#"page("home", [heading("Home")]);"#, &["Home"]);
}

/// Collects what is shown.
struct Words {
    /// How many places around this one say that it is not shown.
    unseen: usize,
    found: Vec<String>,
}

impl Words {
    fn look(&mut self, text: &str) {
        let bare = without_placeholders(text);
        let is_word = bare.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphabetic));
        if self.unseen == 0 && is_word {
            self.found.push(text.to_owned());
        }
    }

    fn passing_over(&mut self, unseen: bool, look: impl FnOnce(&mut Self)) {
        self.unseen += usize::from(unseen);
        look(self);
        self.unseen -= usize::from(unseen);
    }

    fn call(&mut self, name: &str, arguments: &syn::punctuated::Punctuated<syn::Expr, syn::token::Comma>) {
        let is_shown_attribute = arguments
            .first()
            .and_then(path_end)
            .is_some_and(|name| SHOWN_ATTRIBUTES.contains(&name.as_str()));
        let all = UNSEEN.contains(&name) && !is_shown_attribute;
        let first = FIRST_UNSEEN.contains(&name);
        for (place, argument) in arguments.iter().enumerate() {
            self.passing_over(all || first && place == 0, |words| words.visit_expr(argument));
        }
    }
}

impl<'ast> Visit<'ast> for Words {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    /// What is compared is not shown.
    fn visit_pat(&mut self, _: &'ast syn::Pat) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.look(&text.value());
    }

    /// Texts within `format!` and the like.
    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let texts = called.tokens.to_string();
        for text in texts.split('"').skip(1).step_by(2) {
            self.look(text);
        }
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        self.call(&path_end(&call.func).unwrap_or_default(), &call.args);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        self.call(&call.method.to_string(), &call.args);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        let syn::Member::Named(name) = &field.member else { return visit::visit_field_value(self, field) };
        self.passing_over(ends_with(name, UNSEEN_NAMES), |words| words.visit_expr(&field.expr));
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let name = match &local.pat {
            syn::Pat::Ident(name) => Some(&name.ident),
            _ => None,
        };
        let unseen = name.is_some_and(|name| ends_with(name, UNSEEN_NAMES));
        self.passing_over(unseen, |words| visit::visit_local(words, local));
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        let unseen = ends_with(&item.ident, UNSEEN_NAMES);
        self.passing_over(unseen, |words| visit::visit_item_const(words, item));
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let unseen = ends_with(&item.sig.ident, UNSEEN_FUNCTIONS);
        self.passing_over(unseen, |words| visit::visit_item_fn(words, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        let unseen = ends_with(&item.sig.ident, UNSEEN_FUNCTIONS);
        self.passing_over(unseen, |words| visit::visit_impl_item_fn(words, item));
    }
}

/// Whether a name, or its last words, are among these.
fn ends_with(name: &syn::Ident, ends: &[&str]) -> bool {
    let name = name.to_string().to_lowercase();
    let is_end =
        |end: &&str| name.strip_suffix(*end).is_some_and(|before| before.is_empty() || before.ends_with('_'));
    ends.iter().any(is_end)
}

fn path_end(expr: &syn::Expr) -> Option<String> {
    let syn::Expr::Path(path) = expr else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

/// `{count} of {}` without its braces: ` of `.
fn without_placeholders(text: &str) -> String {
    let mut depth = 0;
    let outside = text.chars().filter(|letter| {
        depth += i32::from(*letter == '{');
        let is_outside = depth == 0;
        depth -= i32::from(*letter == '}');
        is_outside
    });
    outside.collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        // The dialect itself: names of tags and attributes, no page.
        if path.is_dir() && !path.ends_with("views/html") {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
