//! Highlights code at build time, so that the page gets classes and needs no grammar.

mod promql;
mod scopes;

use std::sync::LazyLock;

use dryrun_bank::{Span, Token};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

use self::scopes::{KEY, SCOPES};

/// The languages that a fence may name, each with its grammar in the collection of `two-face`.
const LANGUAGES: [(&str, Grammar); 11] = [
    ("yaml", Grammar::Named("YAML")),
    ("hcl", Grammar::Named("Terraform")),
    ("bash", Grammar::Named("Bourne Again Shell (bash)")),
    ("json", Grammar::Named("JSON")),
    ("python", Grammar::Named("Python")),
    ("sql", Grammar::Named("SQL")),
    ("promql", Grammar::Promql),
    ("dockerfile", Grammar::Named("Dockerfile")),
    ("text", Grammar::Plain),
    ("log", Grammar::Plain),
    ("console", Grammar::Plain),
];

#[derive(Clone, Copy)]
enum Grammar {
    Plain,
    Promql,
    Named(&'static str),
}

/// Splits code into tokens.
pub(crate) struct Highlighter {
    grammars: SyntaxSet,
    scopes: Vec<(Scope, Token)>,
    key: Option<Scope>,
}

impl Highlighter {
    /// The highlighter that the whole program shares: loading the grammars takes longer than reading the bank.
    pub(crate) fn shared() -> &'static Self {
        static SHARED: LazyLock<Highlighter> = LazyLock::new(Highlighter::new);
        &SHARED
    }

    fn new() -> Self {
        let mut scopes: Vec<_> =
            SCOPES.iter().filter_map(|&(name, token)| Some((Scope::new(name).ok()?, token))).collect();
        scopes.sort_by_key(|(scope, _)| core::cmp::Reverse(scope.len()));
        Self { grammars: two_face::syntax::extra_newlines(), scopes, key: Scope::new(KEY).ok() }
    }

    /// The names that a fence may carry.
    pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|&(name, _)| name)
    }

    /// The lines of some code as tokens. Code in an unknown language is one plain token per line.
    pub(crate) fn lines<'a>(&self, language: &str, lines: impl Iterator<Item = &'a str>) -> Vec<Vec<Span>> {
        let grammar = LANGUAGES.iter().find(|(name, _)| *name == language).map(|&(_, grammar)| grammar);
        let named = |name| self.grammars.find_syntax_by_name(name);
        match grammar {
            Some(Grammar::Promql) => lines.map(|line| merged(promql::tokens(line))).collect(),
            Some(Grammar::Named(name)) if let Some(syntax) = named(name) => self.parsed(syntax, lines),
            Some(Grammar::Named(_) | Grammar::Plain) | None => {
                lines.map(|line| merged(vec![(Token::Plain, line)])).collect()
            }
        }
    }

    fn parsed<'a>(&self, syntax: &SyntaxReference, lines: impl Iterator<Item = &'a str>) -> Vec<Vec<Span>> {
        let mut state = ParseState::new(syntax);
        let mut stack = ScopeStack::new();
        lines
            .map(|line| {
                let operations = state.parse_line(&format!("{line}\n"), &self.grammars).unwrap_or_default();
                let mut tokens = Vec::new();
                let mut start = 0;
                for (at, operation) in operations {
                    tokens
                        .push((self.token(&stack), line.get(start..at.min(line.len())).unwrap_or_default()));
                    start = at.min(line.len());
                    // An operation that does not fit the stack only loses a colour.
                    let _ = stack.apply(&operation);
                }
                tokens.push((self.token(&stack), line.get(start..).unwrap_or_default()));
                merged(tokens)
            })
            .collect()
    }

    fn token(&self, stack: &ScopeStack) -> Token {
        if self.key.is_some_and(|key| stack.as_slice().iter().any(|&scope| key.is_prefix_of(scope))) {
            return Token::Name;
        }
        let of = |scope: Scope| self.scopes.iter().find(|(prefix, _)| prefix.is_prefix_of(scope));
        stack.as_slice().iter().rev().find_map(|&scope| of(scope)).map_or(Token::Plain, |&(_, token)| token)
    }
}

/// Joins neighbouring tokens of the same kind. Spaces join the token before them.
fn merged(tokens: Vec<(Token, &str)>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (token, text) in tokens.into_iter().filter(|(_, text)| !text.is_empty()) {
        match spans.last_mut() {
            Some(last) if last.token == token || text.trim().is_empty() => last.text.push_str(text),
            Some(_) | None => spans.push(Span { token, text: text.to_owned() }),
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    #[track_caller]
    fn check(language: &str, code: &str, expectation: &Expect) {
        let lines = Highlighter::shared().lines(language, code.lines());
        let show = |span: &Span| {
            let (token, text) = (span.token, &span.text);
            if token == Token::Plain { text.clone() } else { format!("{token:?}[{text}]") }
        };
        let shown: Vec<String> = lines.iter().map(|line| line.iter().map(show).collect()).collect();
        expectation.assert_eq(&shown.join("\n"));
    }

    #[test]
    fn every_language_has_its_grammar() {
        let highlighter = Highlighter::shared();
        for (language, grammar) in LANGUAGES {
            if let Grammar::Named(name) = grammar {
                assert!(
                    highlighter.grammars.find_syntax_by_name(name).is_some(),
                    "{language}: no grammar {name}"
                );
            }
        }
    }

    #[test]
    fn code_is_coloured() {
        check(
            "yaml",
            "apiVersion: apps/v1 # current\nspec:\n  replicas: 3\n  paused: true\n  args: [\"--port\", '80']",
            &expect![[r#"
                Name[apiVersion]: apps/v1 Comment[# current]
                Name[spec]:
                  Name[replicas]: Number[3]
                  Name[paused]: Number[true]
                  Name[args]: [String["--port"], String['80']]"#]],
        );
        check(
            "hcl",
            "resource \"aws_instance\" \"web\" {\n  count = 2 # two\n  ami = var.ami\n  tags = { Name = \"a-${each.key}\" }\n  subnets = toset(local.subnets)\n}",
            &expect![[r#"
                Keyword[resource ]String["aws_instance" "web" ]{
                  Name[count ]= Number[2 ]Comment[# two]
                  Name[ami ]= Name[var].Name[ami]
                  Name[tags ]= { Name[Name ]= String["a-${]each.Name[key]String[}" ]}
                  Name[subnets ]= Name[toset](Name[local].Name[subnets])
                }"#]],
        );
        check(
            "bash",
            "# list\nkubectl get pods -n \"$NAMESPACE\" | grep web && exit 1\nif [ -f a ]; then echo $HOME; fi",
            &expect![[r#"
                Comment[# list]
                Keyword[kubectl] get podsName[ -n ]String["]Name[$NAMESPACE]String[" ]| Keyword[grep] web && Keyword[exit] 1
                Keyword[if ][ Name[-f] a ]; Keyword[then echo ]Name[$HOME]; Keyword[fi]"#]],
        );
        check(
            "json",
            "{\"a\": [1, true, \"b\"]}",
            &expect![[r#"{Name["a"]: [Number[1], Number[true], String["b"]]}"#]],
        );
        check(
            "python",
            "# retry\nfor n in range(3):\n    if not ready(f\"a{n}\", timeout=2.5): return None\n@cache\ndef ready(name): return x[name] == 'up'",
            &expect![[r#"
                Comment[# retry]
                Keyword[for ]n Keyword[in range](Number[3]):
                    Keyword[if ]not Name[ready](Keyword[f]String["a]{n}String["], Name[timeout]=Number[2.5]): Keyword[return ]Number[None]
                @cache
                Keyword[def ]Name[ready](Name[name]): Keyword[return ]x[name] == String['up']"#]],
        );
        check(
            "sql",
            "SELECT count(*) FROM a\nWHERE state = 'open' AND id > 10; -- all",
            &expect![[r#"
            Keyword[SELECT count](*) Keyword[FROM] a
            Keyword[WHERE] state = String['open' ]Keyword[AND] id > Number[10]; Comment[-- all]"#]],
        );
        check(
            "promql",
            "sum by (job)(\n  rate(x_total{code=~\"5..\"}[5m])\n) / 2 # errors",
            &expect![[r#"
            Keyword[sum by ](job)(
              Name[rate](x_total{Name[code]=~String["5.."]}[Number[5m]])
            ) / Number[2 ]Comment[# errors]"#]],
        );
        check(
            "dockerfile",
            "# base\nFROM rust:1.95 AS build\nRUN cargo build\nCMD [\"/app\"]",
            &expect![[r#"
                Comment[# base]
                Keyword[FROM] rust:Name[1.95 ]Keyword[AS ]Name[build]
                Keyword[RUN ]cargo build
                Keyword[CMD ][String["/app"]]"#]],
        );
        check("log", "ERROR \"x\" 1", &expect![[r#"ERROR "x" 1"#]]);
    }
}
