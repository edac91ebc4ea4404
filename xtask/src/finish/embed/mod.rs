//! What other pages embed: the loader for host pages and the documents of its frames, at an address that moves and at one
//! that is kept.

mod document;
mod scripts;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::page::Served;
use super::{hash, put, script, text};
use crate::compile::{Compiled, TopicFrame};
use crate::previews::Previews;
use crate::run;
use crate::styles::without_comments;
use document::{Document, Documents};

/// The folder of what is embedded.
pub(crate) const FOLDER: &str = "embed/";

/// The folders with the same files, and the way from them to the root: the one that moves with the program, and the one of
/// the first version of the messages, whose addresses are kept for good.
const FOLDERS: [(&str, &str); 2] = [(FOLDER, "../"), ("embed/v1/", "../../")];

/// Writes everything that other pages embed.
pub(super) fn write(pages: &Served<'_>, compiled: &Compiled, previews: &Previews, dist: &Path) -> Result<()> {
    let topics = &compiled.frames.topics;
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id.as_str()).collect();
    let published = scripts::published(&ids)?;
    let framed = text(&run::root().join("embed/frame.css"))?;
    let styles = format!("{}{}", compiled.styles, without_comments(&framed));
    let app = app(&compiled.glue, &styles)?;
    let app_name = format!("{FOLDER}app-{}.js", hash::short(app.as_bytes()));
    let (script, home) = (scripts::frame()?, previews.home());
    let documents = Documents { pages, styles: &styles, script: &script, app: &app_name };
    for (folder, up) in FOLDERS {
        fs::create_dir_all(dist.join(folder)).with_context(|| format!("making {folder}"))?;
        for (name, script) in &published {
            put(dist, &format!("{folder}{name}"), script)?;
        }
        let set = Document { up, frame: &compiled.frames.set, address: "", part: "", describes: &home };
        put(dist, &format!("{folder}index.html"), documents.page(&set)?)?;
        for TopicFrame { id, address, part, embedded, .. } in topics {
            fs::create_dir_all(dist.join(folder).join(id)).with_context(|| format!("making {folder}{id}"))?;
            let (up, describes) = (format!("{up}../"), previews.topic(id)?);
            let topic = Document { up: &up, frame: embedded, address, part, describes: &describes };
            put(dist, &format!("{folder}{id}/index.html"), documents.page(&topic)?)?;
            if let Some(described) = previews.oembed(id)? {
                put(dist, &format!("{folder}{id}/oembed.json"), described)?;
            }
        }
    }
    put(dist, &app_name, app)
}

/// The program's JavaScript, which brings the styles of the whole app: a style sheet of its own would be one more request.
fn app(glue: &str, styles: &str) -> Result<String> {
    let styles = serde_json::to_string(styles).context("writing the styles")?;
    Ok(format!(
        "{{\nconst sheet = new CSSStyleSheet();\nsheet.replaceSync({styles});\ndocument.adoptedStyleSheets = [sheet];\n}}\n{}",
        script::single(glue)?
    ))
}
