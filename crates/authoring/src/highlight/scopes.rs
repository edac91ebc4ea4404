//! Which scopes of the grammars get a colour, and which one.

use dryrun_bank::Token;

/// The token that a scope is shown as. The innermost scope that is in this list decides; among its prefixes, the
/// longest one.
pub(super) const SCOPES: [(&str, Token); 31] = [
    ("comment", Token::Comment),
    ("constant", Token::Number),
    ("constant.character", Token::String),
    ("constant.other.database-name", Token::Plain),
    ("constant.other.placeholder", Token::String),
    ("constant.other.table-name", Token::Plain),
    ("entity.name", Token::Name),
    ("entity.other", Token::Name),
    ("entity.other.document", Token::Plain),
    ("invalid", Token::Plain),
    ("keyword", Token::Keyword),
    ("keyword.operator", Token::Plain),
    ("keyword.operator.dockerfile", Token::Keyword),
    ("keyword.operator.logical.sql", Token::Keyword),
    ("keyword.other.interpolation", Token::String),
    ("meta.interpolation", Token::Plain),
    ("punctuation.definition.variable", Token::Name),
    ("punctuation.section.expansion", Token::Name),
    ("storage", Token::Keyword),
    ("string", Token::String),
    ("string.unquoted", Token::Plain),
    ("support", Token::Name),
    ("support.function", Token::Keyword),
    ("support.function.builtin.terraform", Token::Name),
    ("support.function.test", Token::Plain),
    ("variable.declaration", Token::Name),
    ("variable.function", Token::Name),
    ("variable.function.shell", Token::Keyword),
    ("variable.other", Token::Name),
    ("variable.parameter", Token::Name),
    ("variable.stage-name", Token::Name),
];

/// Text within this scope is a key, whatever the scopes inside it are: in JSON, keys are strings too.
pub(super) const KEY: &str = "meta.mapping.key";
