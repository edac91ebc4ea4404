//! WordPress' own script for host pages, out of Debian's package, around a topic whose address somebody pasted.

use std::fs;

use anyhow::{Context, ensure};
use browser_tests::everywhere;

use crate::blog::{Blog, answer, click, enter_what, leave};
use crate::golden::tool;

/// What WordPress makes of the frame in an oEmbed description: hidden, in a sandbox, with a secret that is also behind its
/// address. `wp_filter_oembed_result` does it on the server.
const PASTED: &str = "<blockquote class=\"wp-embedded-content\" data-secret=\"aB3dE5fG7h\">The quiz</blockquote>
    <iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" data-secret=\"aB3dE5fG7h\"
        title=\"Quiz\" width=\"600\" height=\"338\" frameborder=\"0\" style=\"position: absolute; visibility: hidden\"
        src=\"SITE/embed/v1/kubernetes/#?secret=aB3dE5fG7h\"></iframe>";

#[test]
fn wordpress_shows_a_pasted_topic_as_high_as_it_is() {
    everywhere(async |page| {
        let script = tool("WP_EMBED")?;
        let script = fs::read(&script).with_context(|| format!("reading {}", script.display()))?;
        let body = format!("{PASTED}<script src=\"wp-embed.js\"></script>");
        let _blog = Blog::with(page, "", &body, &[("wp-embed.js", script)]).await?;
        let height = "const frame = document.querySelector('iframe');
                return frame.checkVisibility({ visibilityProperty: true }) && frame.height !== '338' ? Number(frame.height) : null";
        let content = "return Math.ceil(document.querySelector('#dryrun').getBoundingClientRect().height)";
        let enter = async || enter_what(page, "return document.querySelector('iframe')").await;
        // With the first height, the frame's scroll bar goes, and its content may become less high.
        let before = page
            .until("WordPress to show the frame as high as its content", async || {
                let Some(shown) = page.run(height).await?.as_u64() else { return Ok(None) };
                enter().await?;
                let high = page.run(content).await?.as_u64().unwrap_or_default();
                leave(page).await?;
                Ok((shown == high.clamp(200, 1000)).then_some(shown))
            })
            .await?;
        enter().await?;
        ensure!(page.run("return location.hash").await? == "", "the app would read the secret");
        answer(page).await?;
        click(page, "button", "Flag").await?;
        leave(page).await?;
        page.until("the height after an answer", async || {
            Ok(page.run(height).await?.as_u64().filter(|after| *after > before))
        })
        .await?;
        page.console_errors().await.map(drop)
    });
}
