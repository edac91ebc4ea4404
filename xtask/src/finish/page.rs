//! Makes the served pages: what stands in their heads, and around the frame.

use anyhow::{Context, Result, ensure};

use super::behind::{DEFERRED_PART, PartFile, WithBank};
use super::needed::Named;
use super::template::Page;
use super::{PARTS, SINGLE, between, hash};
use crate::compile::{JobFrame, TopicFrame, VerdictFrame};
use crate::previews::Preview;

/// The name of the web app manifest.
pub(super) const MANIFEST: &str = "dryrun.webmanifest";

const MODULE: &str = "<script type=\"module\">";
pub(super) const STYLE: &str = "<style id=\"styles\">";
/// What a page needs of the styles before all of them have come.
const EARLY_STYLE: &str = "<style id=\"early-styles\">";

/// From the page of a topic or a job to the root of the published folder.
const UP: &str = "../../";

/// What the served pages are made from, and the names of the files that they load. Styles and script stand in each page:
/// so its first answer is all that it needs to be painted.
pub(super) struct Served<'a> {
    pub(super) template: &'a str,
    pub(super) styles: &'a str,
    pub(super) before: String,
    pub(super) drawn: String,
    pub(super) script: String,
    pub(super) wasm: String,
    pub(super) with_bank: &'a WithBank,
    pub(super) icon: String,
    pub(super) single_integrity: String,
}

impl Served<'_> {
    /// The first page, with a list of the questions that a link can begin with.
    pub(super) fn home(&self, frame: &str, questions: &str, describes: &Preview) -> Result<String> {
        // The program starts where the address says.
        let (ahead, drawn) = match questions {
            "" => (String::new(), ""),
            list => (format!("{list}<script>{}</script>\n", self.drawn), self.drawn.as_str()),
        };
        self.page("", Around { head: "", ahead: &ahead, drawn, below: "" }, frame, describes)
    }

    /// The page of a topic: its first question is there before the program, and what the topic is about stands below it.
    pub(super) fn topic(&self, frame: &TopicFrame, describes: &Preview) -> Result<String> {
        let part = self.with_bank.parts.iter().find(|part| part.name == frame.part);
        let PartFile { name, file, .. } =
            part.with_context(|| format!("the bank has no part {}", frame.part))?;
        let address = frame.address.replace('&', "&amp;");
        let head = format!("<meta name=\"dryrun-start\" content=\"{UP}{address}\">\n");
        let preload = format!(
            "<link rel=\"preload\" as=\"fetch\" type=\"application/octet-stream\" href=\"{UP}{PARTS}{file}\" \
             data-part=\"{name}\">\n"
        );
        let about = format!("<aside class=\"dryrun about\">{}</aside>\n", frame.about);
        // After everything that is seen at once.
        let verdicts: String = frame.verdicts.iter().map(verdict).collect();
        let about = about + &verdicts;
        let above = |html: &str| html.replace("href=\"#/", &format!("href=\"{UP}#/"));
        let around = Around { head: &head, ahead: &preload, drawn: "", below: &above(&about) };
        self.page(UP, around, &above(&frame.question), describes)
    }

    /// The page of a job: what is asked for it, as the app shows it to a new reader.
    pub(super) fn job(&self, frame: &JobFrame, describes: &Preview) -> Result<String> {
        let head = format!("<meta name=\"dryrun-start\" content=\"{UP}{}\">\n", frame.address);
        let page = frame.page.replace("href=\"#/", &format!("href=\"{UP}#/"));
        self.page(UP, Around { head: &head, ahead: "", drawn: "", below: "" }, &page, describes)
    }

    /// A page in a folder from which `up` leads to the root. What the script has to know of the Wasm is in `data-`
    /// attributes, because browsers ignore `integrity` when they preload for `fetch`, and since the page begins with the
    /// front of the file.
    ///
    /// What is seen at once comes first, with the rules that apply to it. The whole style sheet is at the end: it is longer
    /// than the frame. The program is asked for after the frame, too: on a slow line the two would share it, and the frame
    /// would come later by as much as the program came sooner.
    fn page(&self, up: &str, around: Around<'_>, frame: &str, describes: &Preview) -> Result<String> {
        let Around { head, ahead, drawn, below } = around;
        let Self { template, styles, before, script, wasm, with_bank, icon, single_integrity, .. } = self;
        let scripts: Vec<&str> =
            [before, drawn, script].into_iter().filter(|script| !script.is_empty()).collect();
        ensure_inline(&scripts, styles)?;
        let early = Named::in_html(&format!("{template}{frame}{below}")).rules(styles);
        let (front, front_integrity) = (with_bank.front, with_bank.front_integrity());
        let topics = topics(&with_bank.parts);
        let wasm_integrity = hash::integrity(&with_bank.wasm);
        let head = format!(
            r#"{EARLY_STYLE}{early}</style>
<script>{before}</script>
{head}<link rel="icon" type="image/svg+xml" href="{up}{icon}">
<link rel="apple-touch-icon" href="{up}icon-192.png">
<link rel="manifest" href="{up}{MANIFEST}">
<link rel="alternate" type="text/html" title="Dryrun in one file" href="{up}{SINGLE}" data-integrity="{single_integrity}">
"#
        );
        let below = format!(
            r#"{ahead}<link rel="preload" as="fetch" type="application/wasm" href="{up}{wasm}" data-integrity="{wasm_integrity}" data-front="{front}" data-front-integrity="{front_integrity}" data-parts="{up}{PARTS}" data-topics="{topics}">
{below}"#
        );
        let page = Page {
            policy: &policy(&scripts, [styles, &early]),
            describes: Some(describes),
            head: &head,
            frame,
            below: &below,
            end: &format!("{STYLE}{styles}</style>\n{MODULE}{script}</script>\n"),
        };
        page.in_template(template)
    }
}

/// What a page has around its frame.
struct Around<'a> {
    /// Lines of the head.
    head: &'a str,
    /// Lines before the program is asked for: what asks for other files.
    ahead: &'a str,
    /// The script in them, if there is one.
    drawn: &'a str,
    /// Lines below the frame.
    below: &'a str,
}

/// A verdict, as `js/early.js` looks for it.
fn verdict(frame: &VerdictFrame) -> String {
    let VerdictFrame { button, announcement, question } = frame;
    let announcement = announcement.replace('"', "&quot;");
    format!("<template data-button=\"{button}\" data-announcement=\"{announcement}\">{question}</template>\n")
}

/// The files with the questions of topics, without their ending: the script asks for one before the program has come, if
/// the address names one topic.
fn topics(parts: &[PartFile]) -> String {
    let is_of_topic = |part: &&PartFile| !part.name.starts_with("prompts-") && part.name != DEFERRED_PART;
    let names = parts.iter().filter(is_of_topic).filter_map(|part| part.file.strip_suffix(".part"));
    names.collect::<Vec<_>>().join(" ")
}

/// The policy of a served page. ARCHITECTURE.md says why each part is there.
fn policy(scripts: &[&str], styles: [&str; 2]) -> String {
    let scripts: String = scripts.iter().map(|script| hash::source(script) + " ").collect();
    let styles = styles.map(hash::source).join(" ");
    format!(
        "default-src 'none'; script-src {scripts}'wasm-unsafe-eval'; style-src {styles}; img-src 'self'; media-src blob:; connect-src 'self'; \
         frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types dryrun-worker"
    )
}

/// Holds that scripts and styles can stand in a page.
pub(super) fn ensure_inline(scripts: &[&str], styles: &str) -> Result<()> {
    let script = scripts.concat();
    for (text, words) in
        [(script.as_str(), ["</script", "<script", "<!--"]), (styles, ["</style", "<style", "<!--"])]
    {
        for word in words {
            // Within a page, these would end what they stand in, or change how its end is found.
            ensure!(
                !text.to_lowercase().contains(word),
                "a script or style of a page cannot contain `{word}`"
            );
        }
    }
    Ok(())
}

/// The script of a page that was published.
pub(crate) fn script_in(page: &str) -> Result<&str> {
    inside(page, MODULE, "</script>")
}

/// The styles of a page that was published.
pub(crate) fn styles_in(page: &str) -> Result<&str> {
    inside(page, STYLE, "</style>")
}

fn inside<'a>(page: &'a str, open: &str, close: &str) -> Result<&'a str> {
    let (_, inside, _) = between(page, open, close)
        .with_context(|| format!("the page has no `{open}` with its end: is it a page of Dryrun?"))?;
    Ok(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_page_ends_nothing() {
        assert!(ensure_inline(&["go();"], "a { color: red }").is_ok());
        assert!(ensure_inline(&["", "'</SCRIPT>'"], "").is_err());
        assert!(ensure_inline(&[], "a::after { content: '<!--' }").is_err());
    }
}
