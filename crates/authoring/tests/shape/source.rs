//! Reads what a file declares, imports and uses.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Fields, Item, ItemMod, ItemUse, Macro, Type, UseTree, Visibility};

/// A Rust file.
pub(crate) struct Source {
    /// Its path within the source folder, with `/` between the parts.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A path of names, as it is written: `["super", "read"]`.
pub(crate) type Path = Vec<String>;

/// A module within a file: the file itself, or a module that is written out in it.
#[derive(Default)]
pub(crate) struct Scope {
    /// The items that it defines.
    pub(crate) items: BTreeSet<String>,
    /// The names that it imports or re-exports, each with the path behind it.
    pub(crate) imports: BTreeMap<String, Path>,
    /// The paths of which it imports everything.
    pub(crate) globs: Vec<Path>,
    /// The modules that it declares, with a file of their own.
    pub(crate) children: Vec<String>,
    /// The paths of what it uses, except re-exports.
    pub(crate) uses: Vec<Path>,
    /// The declarations and `impl` blocks of types: the path of the type, and how many lines there are.
    pub(crate) blocks: Vec<(Path, usize)>,
}

/// Reads a file. Returns each of its modules by the path within the file; the file itself has the empty path.
pub(crate) fn scopes(source: &Source) -> BTreeMap<Path, Scope> {
    let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
    let mut reader = Reader { at: Path::new(), scopes: BTreeMap::from([(Path::new(), Scope::default())]) };
    reader.visit_file(&file);
    reader.scopes
}

struct Reader {
    at: Path,
    scopes: BTreeMap<Path, Scope>,
}

impl Reader {
    fn scope(&mut self) -> &mut Scope {
        self.scopes.entry(self.at.clone()).or_default()
    }

    fn import(&mut self, tree: &UseTree, before: &Path, is_public: bool) {
        let with = |name: &syn::Ident| [before.as_slice(), &[name.to_string()]].concat();
        match tree {
            UseTree::Path(tree) => self.import(&tree.tree, &with(&tree.ident), is_public),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before, is_public)),
            UseTree::Glob(_) => self.scope().globs.push(before.clone()),
            UseTree::Name(tree) if tree.ident == "self" => {
                let name = before.last().cloned().unwrap_or_default();
                self.scope().imports.insert(name, before.clone());
            }
            UseTree::Name(tree) => self.named(tree.ident.to_string(), with(&tree.ident), is_public),
            UseTree::Rename(tree) => self.named(tree.rename.to_string(), with(&tree.ident), is_public),
        }
    }

    fn named(&mut self, name: String, path: Path, is_public: bool) {
        if !is_public {
            self.scope().uses.push(path.clone());
        }
        self.scope().imports.insert(name, path);
    }

    /// Every path in the tokens of a macro. `syn` does not parse them.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Path::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.scope().uses.push(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    colons = 0;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => colons = 0,
            }
        }
        self.scope().uses.push(path);
    }
}

impl<'a> Visit<'a> for Reader {
    fn visit_item(&mut self, item: &'a Item) {
        let (name, attributes) = head(item);
        if attributes.iter().any(is_test) {
            return;
        }
        let name = name.map(ToString::to_string);
        self.scope().items.extend(name);
        self.scope().blocks.extend(block(item));
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        if item.content.is_none() {
            self.scope().children.push(item.ident.to_string());
            return;
        }
        self.at.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.at.pop();
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, &Path::new(), !matches!(item.vis, Visibility::Inherited));
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.leading_colon.is_none() {
            let names = path.segments.iter().map(|segment| segment.ident.to_string());
            self.scope().uses.push(names.collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'a Macro) {
        self.visit_path(&item.path);
        self.tokens(item.tokens.clone());
    }
}

/// The name and the attributes of an item. For modules, imports and implementations, no name is returned.
fn head(item: &Item) -> (Option<&syn::Ident>, &[Attribute]) {
    match item {
        Item::Const(item) => (Some(&item.ident), &item.attrs),
        Item::Enum(item) => (Some(&item.ident), &item.attrs),
        Item::Fn(item) => (Some(&item.sig.ident), &item.attrs),
        Item::Static(item) => (Some(&item.ident), &item.attrs),
        Item::Struct(item) => (Some(&item.ident), &item.attrs),
        Item::Trait(item) => (Some(&item.ident), &item.attrs),
        Item::TraitAlias(item) => (Some(&item.ident), &item.attrs),
        Item::Type(item) => (Some(&item.ident), &item.attrs),
        Item::Union(item) => (Some(&item.ident), &item.attrs),
        Item::Macro(item) => (item.ident.as_ref(), &item.attrs),
        Item::ExternCrate(item) => (None, &item.attrs),
        Item::ForeignMod(item) => (None, &item.attrs),
        Item::Impl(item) => (None, &item.attrs),
        Item::Mod(item) => (None, &item.attrs),
        Item::Use(item) => (None, &item.attrs),
        Item::Verbatim(_) | _ => (None, &[]),
    }
}

/// The type that an item declares or implements, and how many lines the item has.
#[expect(clippy::wildcard_enum_match_arm, reason = "other items are no types")]
fn block(item: &Item) -> Option<(Path, usize)> {
    let (path, from, to) = match item {
        Item::Struct(item) => {
            let to = match &item.fields {
                Fields::Named(fields) => fields.brace_token.span.close(),
                Fields::Unnamed(fields) => fields.paren_token.span.close(),
                Fields::Unit => item.ident.span(),
            };
            (vec![item.ident.to_string()], item.struct_token.span, to)
        }
        Item::Enum(item) => {
            (vec![item.ident.to_string()], item.enum_token.span, item.brace_token.span.close())
        }
        Item::Impl(item) => {
            (implemented(&item.self_ty)?, item.impl_token.span, item.brace_token.span.close())
        }
        _ => return None,
    };
    let line = |span: Span| span.start().line;
    Some((path, line(to) - line(from) + 1))
}

/// The path of a type or of what it refers to; `None` for a type without a name.
#[expect(clippy::wildcard_enum_match_arm, reason = "other types have no name")]
fn implemented(implemented_type: &Type) -> Option<Path> {
    match implemented_type {
        Type::Path(path) => {
            Some(path.path.segments.iter().map(|segment| segment.ident.to_string()).collect())
        }
        Type::Reference(reference) => implemented(&reference.elem),
        _ => None,
    }
}

fn is_test(attribute: &Attribute) -> bool {
    let list = attribute.path().is_ident("cfg").then(|| attribute.meta.require_list().ok()).flatten();
    list.is_some_and(|list| list.tokens.to_string() == "test")
}
