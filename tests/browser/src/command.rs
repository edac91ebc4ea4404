//! WebDriver commands that fantoccini has no name for.

use std::path::Path;

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of the session: its `path`, and the data that it posts, if any.
#[derive(Debug)]
struct Raw {
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}

async fn issue(client: &Client, path: String, body: Option<Value>) -> Result<Value> {
    let what = path.clone();
    client.issue_cmd(Raw { path, body }).await.with_context(|| format!("asking the driver for {what}"))
}

/// A command of the Chrome DevTools protocol, passed on by chromedriver.
pub(crate) async fn devtools(client: &Client, method: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": method, "params": parameters });
    issue(client, "goog/cdp/execute".to_owned(), Some(body)).await.with_context(|| method.to_owned())
}

/// What the browser has logged in one of its logs since the last call.
pub(crate) async fn log(client: &Client, kind: &str) -> Result<Vec<Value>> {
    let entries = issue(client, "se/log".to_owned(), Some(json!({ "type": kind }))).await?;
    Ok(entries.as_array().cloned().unwrap_or_default())
}

/// Puts the browser extension of this folder into Firefox, until it ends.
pub(crate) async fn extend(client: &Client, folder: &Path) -> Result<()> {
    let body = json!({ "path": folder, "temporary": true });
    issue(client, "moz/addon/install".to_owned(), Some(body)).await.map(drop)
}

/// The accessible name that the browser computes for an element.
pub(crate) async fn label(client: &Client, element: &str) -> Result<String> {
    let label = issue(client, format!("element/{element}/computedlabel"), None).await?;
    Ok(label.as_str().unwrap_or_default().to_owned())
}

/// The role that the browser computes for an element.
pub(crate) async fn role(client: &Client, element: &str) -> Result<String> {
    let role = issue(client, format!("element/{element}/computedrole"), None).await?;
    Ok(role.as_str().unwrap_or_default().to_owned())
}
