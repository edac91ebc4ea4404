//! axe-core: checks of accessibility that a program can make.

use std::fmt;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::Page;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// The rules: WCAG 2.2 at levels A and AA, and what axe calls best practice.
const RUN: &str = r#"
const done = arguments[arguments.length - 1];
const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] })
  .then(({ violations }) => done({ violations }), (error) => done({ error: String(error) }));
"#;

/// A rule of axe that the page breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// What the rule asks for.
    pub help: String,
    /// Each element that breaks it: its selector, then why.
    pub elements: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.rule, self.help)?;
        self.elements.iter().try_for_each(|element| write!(out, "\n    {element}"))
    }
}

impl Page {
    /// The rules of axe that the page breaks in its current state.
    ///
    /// # Errors
    /// When axe cannot run.
    pub async fn violations(&self) -> Result<Vec<Violation>> {
        if self.run("return typeof axe").await? == "undefined" {
            self.run(AXE)
                .await
                .map_err(|error| anyhow::anyhow!("axe does not load: {}", error.root_cause()))?;
        }
        let outcome = self.client().execute_async(RUN, Vec::new()).await.context("running axe")?;
        ensure!(outcome["error"].is_null(), "axe failed: {}", outcome["error"]);
        Ok(outcome["violations"].as_array().into_iter().flatten().map(violation).collect())
    }

    /// Fails if the page breaks a rule of axe. `screen` names the state of the page for the message.
    ///
    /// # Errors
    /// With every broken rule and every element that breaks it.
    pub async fn accessible(&self, screen: &str) -> Result<()> {
        let violations = self.violations().await?;
        let list: Vec<String> = violations.iter().map(Violation::to_string).collect();
        ensure!(list.is_empty(), "axe finds faults in {screen}:\n  {}", list.join("\n  "));
        Ok(())
    }
}

fn violation(value: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let element = |node: &Value| {
        let why = text(&node["failureSummary"]).lines().map(str::trim).collect::<Vec<_>>().join(" ");
        format!("{}: {why}", node["target"])
    };
    Violation {
        rule: text(&value["id"]),
        help: text(&value["help"]),
        elements: value["nodes"].as_array().into_iter().flatten().map(element).collect(),
    }
}
