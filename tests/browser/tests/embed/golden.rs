//! The golden snippets of docs/embedding.md, and pages that real tools make of them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use browser_tests::root;

/// The address in the snippets, which an author replaces by that of their copy of Dryrun.
const SITE: &str = "https://example.org/dryrun/";

/// A page in a folder of its own, which goes away with it.
pub(crate) struct Built {
    /// What the tool published.
    pub(crate) folder: PathBuf,
    /// The page in it.
    pub(crate) page: &'static str,
    project: PathBuf,
}

impl Drop for Built {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.project));
    }
}

/// The snippets, with the address of a site in place of the one in the docs.
pub(crate) struct Golden(String);

impl Golden {
    pub(crate) fn read(site: &str) -> Result<Golden> {
        let file = root().join("docs/embedding.md");
        let docs = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        Ok(Golden(docs.replace(SITE, site)))
    }

    /// The first block in fences behind these words.
    pub(crate) fn behind(&self, words: &str) -> Result<&str> {
        let missing =
            || format!("docs/embedding.md has no snippet behind “{words}”: change this test with it");
        let (_, rest) = self.0.split_once(words).with_context(missing)?;
        let (_, rest) = rest.split_once("\n```").with_context(missing)?;
        let (_, rest) = rest.split_once('\n').with_context(missing)?;
        Ok(rest.split_once("\n```").with_context(missing)?.0)
    }

    /// The tag with its script, and a question of the author's own.
    pub(crate) fn tag(&self) -> Result<&str> {
        self.behind("# Embedding")
    }

    fn own(&self) -> Result<&str> {
        self.behind("## Your own question")
    }
}

/// A tool that publishes, as the docs name it.
pub(crate) type Tool = fn(&Golden) -> Result<Built>;

/// All that have a golden snippet and can be had.
pub(crate) const TOOLS: [(&str, Tool); 5] =
    [("plain HTML", by_hand), ("mdBook", pulldown_cmark), ("MkDocs", mkdocs), ("Hugo", hugo), ("MDX", mdx)];

fn by_hand(golden: &Golden) -> Result<Built> {
    let page = around("", &format!("{}\n{}", golden.tag()?, golden.own()?));
    built("by-hand", "index.html", "", &[("index.html", page)], |_| Ok(()))
}

/// mdBook takes longer to compile than all of this takes to run. Its parser has the same options here as there.
fn pulldown_cmark(golden: &Golden) -> Result<Built> {
    use pulldown_cmark::{Options, Parser, html};
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let markdown = post(golden.tag()?, golden.own()?);
    let mut body = String::new();
    html::push_html(&mut body, Parser::new_ext(&markdown, options));
    built("mdbook", "index.html", "", &[("index.html", around("", &body))], |_| Ok(()))
}

fn mkdocs(golden: &Golden) -> Result<Built> {
    // Its theme would ask another site for colours of code.
    let settings = "site_name: A blog\ntheme:\n  name: mkdocs\n  highlightjs: false\n".to_owned();
    let post = post(golden.tag()?, golden.behind("needs a `<div>` around it:")?);
    built("mkdocs", "index.html", "site", &[("mkdocs.yml", settings), ("docs/index.md", post)], |project| {
        run(Command::new(tool("MKDOCS")?).args(["build", "--quiet"]).current_dir(project))
    })
}

fn hugo(golden: &Golden) -> Result<Built> {
    let shortcode = golden.behind("layouts/shortcodes/dryrun.html")?;
    let post =
        format!("---\ntitle: A post\n---\n\nBefore.\n\n{}\n\nAfter.\n", golden.behind("and in the post:")?);
    let files = [
        (
            "hugo.toml",
            "title = \"A blog\"\nbaseURL = \"/\"\ndisableKinds = [\"RSS\", \"sitemap\", \"taxonomy\"]\n"
                .to_owned(),
        ),
        ("layouts/shortcodes/dryrun.html", shortcode.to_owned()),
        ("layouts/_default/single.html", around("", "{{ .Content }}")),
        ("layouts/_default/list.html", around("", "{{ .Title }}")),
        ("content/post.md", post),
    ];
    built("hugo", "post/", "public", &files, |project| {
        run(Command::new(tool("HUGO")?).args(["--quiet", "--source"]).arg(project))
    })
}

/// The compiler, and what renders a page on the server, as in Docusaurus.
fn mdx(golden: &Golden) -> Result<Built> {
    let tag = golden.behind("docusaurus.config.js")?.trim().trim_end_matches(',');
    let script = format!("export default {{ {tag} }};\n");
    let post = golden.behind("async: true }],\n```")?;
    let files = [
        ("docusaurus.config.mjs", script),
        ("post.mdx", format!("Before.\n\n{post}\n\n{}\n", golden.own()?)),
        ("around.html", around("SCRIPTS", "CONTENT")),
    ];
    built("mdx", "index.html", "", &files, |project| {
        let build = root().join("tests/browser/tests/scripts/mdx.mjs");
        run(Command::new(tool("NODE")?).arg(build).arg(tool("MDX")?).current_dir(project))
    })
}

/// A post in Markdown with both quizzes, with an empty line before and after each.
fn post(tag: &str, own: &str) -> String {
    format!("# A post\n\nBefore.\n\n{tag}\n\nBetween.\n\n{own}\n\nAfter.\n")
}

/// A page with this in its head and in its body.
fn around(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A post</title>\
         <link rel=\"icon\" href=\"data:,\">{head}</head><body>\n{body}\n</body></html>\n"
    )
}

/// Writes a project and builds it. `published` is the folder below it with the pages.
fn built(
    name: &str,
    page: &'static str,
    published: &str,
    files: &[(&str, String)],
    build: impl FnOnce(&Path) -> Result<()>,
) -> Result<Built> {
    let project = env::temp_dir().join(format!("dryrun-golden-{name}-{}", std::process::id()));
    let built = Built { folder: project.join(published), page, project };
    for (name, text) in files {
        let file = built.project.join(name);
        let folder = file.parent().context("a folder")?;
        fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
        fs::write(&file, text).with_context(|| format!("writing {}", file.display()))?;
    }
    build(&built.project)?;
    Ok(built)
}

/// The program or folder that a variable names.
pub(crate) fn tool(variable: &str) -> Result<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from).filter(|named| named.exists());
    named.with_context(|| {
        format!(
            "{variable} names nothing: `cargo xtask test browser` loads the tools and sets it; where it says that it could \
             not, install the tool and set {variable} to its path"
        )
    })
}

/// Runs a tool; what it says is told where it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("starting {command:?}"))?;
    ensure!(
        output.status.success(),
        "{command:?} fails:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}
