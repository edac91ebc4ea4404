//! What WordPress, Ghost and Discourse ask for when somebody pastes the address of a topic: an oEmbed description, as a file.
//! It has a frame with the topic's quiz, whose address must be whole, so it exists only where the site is known.

use serde_json::json;

use super::card::{HEIGHT, WIDTH};
use super::site::Site;
use super::template::escape;

/// The size of the frame in CSS pixels. WordPress then follows the height that the frame tells it; Discourse needs one.
const FRAME: (u32, u32) = (640, 480);

/// The path of a topic's description, below the site.
pub(super) fn path(id: &str) -> String {
    format!("embed/v1/{id}/oembed.json")
}

/// The line that names it in the head of the topic's page; nothing where the site is not known.
pub(super) fn named(id: &str, title: &str, site: &Site) -> String {
    let line = |address: String| {
        let (address, title) = (escape(&address), escape(title));
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">\n"
        )
    };
    site.whole(&path(id)).map(line).unwrap_or_default()
}

/// The description of a topic with this title.
pub(super) fn description(id: &str, title: &str, site: &Site) -> Option<String> {
    let (width, height) = FRAME;
    let html = format!(
        "<iframe src=\"{}\" title=\"Quiz: {}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\"></iframe>",
        escape(&site.whole(&format!("embed/v1/{id}/"))?),
        escape(title)
    );
    let description = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Dryrun",
        "provider_url": site.whole("")?,
        "html": html,
        "width": width,
        "height": height,
        "thumbnail_url": site.whole(&format!("topic/{id}/preview.png"))?,
        "thumbnail_width": WIDTH,
        "thumbnail_height": HEIGHT,
    });
    Some(format!("{description}\n"))
}
