//! What version 1 promised on its first day (tests/embed/v1) beside the newest build, in both directions.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Site, dist, everywhere, mini_dist, mini_everywhere, root};
use serde_json::{Value, json};

use crate::blog::{Blog, click, enter, enter_what, hears, leave, told};
use crate::kept::copy;

/// What to do when one of these tests fails.
const REMEDY: &str = "version 1 is kept for good (docs/embedding.md, “Addresses that stay”), and pages of others hang on it: put \
     back what is missing or other than before, and give what cannot be said with it to embed/v2/, beside embed/v1/";

fn frozen(name: &str) -> Result<String> {
    let file = root().join("tests/embed/v1").join(name);
    fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))
}

fn frozen_json(name: &str) -> Result<Value> {
    serde_json::from_str(&frozen(name)?).with_context(|| format!("reading {name}"))
}

/// A frozen page, with the frozen messages where it wants them.
fn speaking(name: &str) -> Result<String> {
    Ok(frozen(name)?.replace("MESSAGES", &frozen("messages.json")?))
}

/// The mini-build, with another text in place of one of its files; it goes away at the end.
struct Changed(PathBuf);

impl Changed {
    fn serve(page: &mut Page, name: &str, text: &str) -> Result<Changed> {
        let changed = Changed(copy(&mini_dist()?)?);
        fs::write(changed.0.join(name), text).with_context(|| format!("writing {name}"))?;
        page.site = Site::serve(&changed.0)?;
        Ok(changed)
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// What stands under a name in each frozen message of a type.
fn samples<'a>(side: &'a Value, kind: &str, name: &str) -> Vec<&'a Value> {
    let of_kind = |message: &&Value| message["type"] == kind;
    let all = side.as_array().into_iter().flatten().filter(of_kind);
    all.filter_map(|message| message["detail"].get(name)).collect()
}

/// Whether a detail has each field that this type of message had, with a value of the same sort. It may have more.
fn keeps(side: &Value, kind: &str, detail: &Value) -> Result<()> {
    let first = side.as_array().into_iter().flatten().find(|message| message["type"] == kind);
    let first = first.with_context(|| format!("no frozen message “{kind}”"))?;
    for name in first["detail"].as_object().context("a detail")?.keys() {
        let is_alike = |now: &Value| {
            let sort = std::mem::discriminant::<Value>;
            samples(side, kind, name).into_iter().any(|sample| sort(sample) == sort(now))
        };
        ensure!(
            detail.get(name).is_some_and(is_alike),
            "“{kind}” has {detail}; its field “{name}” is missing or of another sort. {REMEDY}"
        );
    }
    Ok(())
}

/// Goes through a quiz of two questions in the frame that was entered, and leaves it.
async fn go_through(page: &Page) -> Result<()> {
    click(page, "button", "Start").await?;
    click(page, ".option label", "SIGKILL, most often from the out-of-memory killer").await?;
    click(page, "button", "Sure").await?;
    click(page, "button", "Next").await?;
    page.see("The API server refuses this Deployment").await?;
    click(page, "button", "Skip").await?;
    leave(page).await
}

/// Whether the newest frame said everything that a frame said on the first day.
async fn said_everything(page: &Page) -> Result<()> {
    let frame = &frozen_json("messages.json")?["frame"];
    for kind in ["ready", "resized", "started", "answered", "completed"] {
        let detail = hears(page, 0, kind).await.context(REMEDY)?;
        keeps(frame, kind, &detail)?;
    }
    Ok(())
}

#[test]
fn the_first_loader_works_with_the_newest_frame() {
    mini_everywhere(async |page| {
        let _site = Changed::serve(page, "embed/v1/embed.js", &frozen("embed.js")?)?;
        let quizzes =
            "<dry-run-quiz items=\"mini-single,mini-line\" seed=\"1\" theme=\"dark\"></dry-run-quiz>
            <dry-run-quiz items=\"mini-nothing\"></dry-run-quiz>";
        let _blog = Blog::open(page, "", quizzes).await?;
        enter(page, 0).await.context(REMEDY)?;
        let theme = page.run("return document.documentElement.dataset.theme").await?;
        ensure!(theme == "dark", "theme=\"dark\" shows {theme}. {REMEDY}");
        go_through(page).await?;
        said_everything(page).await?;
        page.run("document.querySelector('dry-run-quiz').setAttribute('theme', 'light')").await?;
        enter(page, 0).await?;
        page.until("the frame to hear of another theme", async || {
            let theme = page.run("return document.documentElement.dataset.theme").await?;
            Ok((theme == "light").then_some(()))
        })
        .await
        .context(REMEDY)?;
        leave(page).await?;
        page.run("document.querySelectorAll('dry-run-quiz')[1].scrollIntoView()").await?;
        enter(page, 1).await?;
        click(page, "button", "Start").await?;
        leave(page).await?;
        let detail = hears(page, 1, "error").await.context(REMEDY)?;
        keeps(&frozen_json("messages.json")?["frame"], "error", &detail)?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn a_host_page_by_hand_works_with_the_newest_frame() {
    mini_everywhere(async |page| {
        let _blog = Blog::open(page, "", &speaking("host.html")?).await?;
        hears(page, 0, "ready").await.context(REMEDY)?;
        enter_what(page, "return document.querySelector('iframe')").await?;
        page.until("the frame to hear “configure” and then “theme”", async || {
            let heard = "const { style, dataset } = document.documentElement;
                return [style.getPropertyValue('--paper'), dataset.theme]";
            Ok((page.run(heard).await? == json!(["#fffbe6", "light"])).then_some(()))
        })
        .await
        .context(REMEDY)?;
        go_through(page).await?;
        said_everything(page).await?;
        page.console_errors().await.map(drop)
    });
}

#[test]
fn the_newest_loader_works_with_the_first_frame() {
    mini_everywhere(async |page| {
        let _site = Changed::serve(page, "embed/v1/index.html", &speaking("frame.html")?)?;
        let quiz = "<dry-run-quiz items=\"mini-single,mini-line\" theme=\"dark\"
            style=\"--dryrun-accent: #00695c; --dryrun-paper: #fffbe6\"></dry-run-quiz>";
        let _blog = Blog::open(page, "", quiz).await?;
        hears(page, 0, "error").await.context(REMEDY)?;
        let messages = frozen_json("messages.json")?;
        let frame = messages["frame"].as_array().context("a list")?;
        let expect: Vec<Value> = frame.iter().map(|said| json!([0, said["type"], said["detail"]])).collect();
        let now = told(page).await?;
        ensure!(now == expect, "the page around is told {now:?}, not {expect:?}. {REMEDY}");
        let height = page.run("return document.querySelector('dry-run-quiz').clientHeight").await?;
        ensure!(height == 740, "the frame is {height} pixels high, not 740. {REMEDY}");
        enter(page, 0).await?;
        let heard = page.run("return heard[0]").await?;
        leave(page).await?;
        let expect = &messages["host"][0];
        for name in ["dryrun", "type", "seq", "id"] {
            ensure!(heard[name] == expect[name], "the loader says {heard}, not {expect}. {REMEDY}");
        }
        for (name, value) in expect["detail"].as_object().context("a detail")? {
            ensure!(
                heard["detail"].get(name) == Some(value),
                "the loader says {heard}, not {expect}. {REMEDY}"
            );
        }
        page.console_errors().await.map(drop)
    });
}

#[test]
fn attributes_mean_what_they_meant() {
    everywhere(async |page| {
        let promises = frozen_json("promises.json")?;
        let quizzes = promises["quizzes"].as_array().context("a list")?;
        let element = promises["element"].as_str().context("a name")?;
        let tag = |quiz: &Value| -> String {
            let set = quiz["set"].as_object().into_iter().flatten();
            let set: String = set.map(|(name, value)| format!(" {name}={value}")).collect();
            format!("<{element}{set}></{element}>")
        };
        // Frames that are not shown do not load, and so keep the height that was reserved.
        let tags: String = quizzes.iter().map(tag).collect();
        let blog = Blog::open(page, "", &format!("<div hidden>{tags}</div>")).await?;
        let frames = "const all = [...document.querySelectorAll('ELEMENT')].map((quiz) => quiz.shadowRoot?.querySelector('iframe'));
            return all.every((frame) => frame?.src) ? all.map((frame) => ({ src: frame.src, height: frame.style.height,
                title: frame.title, allow: frame.allow, loading: frame.loading, referrerPolicy: frame.referrerPolicy })) : null";
        let now = page.until("a frame for each set of attributes", async || {
            let frames = page.run(&frames.replace("ELEMENT", element)).await?;
            Ok(frames.as_array().cloned())
        });
        let now = now.await.context(REMEDY)?;
        let folder = format!("{}embed/v1/", page.site.url());
        let host = blog.origin().replace(':', "%3A").replace('/', "%2F");
        for (quiz, now) in quizzes.iter().zip(now) {
            let src = now["src"].as_str().unwrap_or_default().replace(&folder, "").replace(&host, "HOST");
            ensure!(
                quiz["src"] == src.as_str(),
                "{} makes {src}, not {}. {REMEDY}",
                quiz["set"],
                quiz["src"]
            );
            for (name, usual) in promises["frame"].as_object().context("an object")? {
                let expect = quiz.get(name).unwrap_or(usual);
                ensure!(now[name] == *expect, "{} makes {now}, not {name} {expect}. {REMEDY}", quiz["set"]);
            }
        }
        page.console_errors().await.map(drop)
    });
}

#[test]
fn addresses_lead_where_they_led() {
    everywhere(async |page| {
        let promises = frozen_json("promises.json")?;
        let texts = |name: &str| promises[name].as_array().cloned().unwrap_or_default().into_iter();
        let topics = texts("topics").filter_map(|id| Some(format!("embed/v1/{}/index.html", id.as_str()?)));
        let files = texts("files").filter_map(|file| file.as_str().map(str::to_owned));
        for file in files.chain(topics) {
            ensure!(dist()?.join(&file).is_file(), "the build has no {file}. {REMEDY}");
        }
        let plain = &promises["plain"];
        let frame = format!(
            "<iframe src=\"SITE/{}\" title=\"Quiz\"></iframe>",
            plain["address"].as_str().context("an address")?
        );
        let _blog = Blog::open(page, "", &frame).await?;
        enter_what(page, "return document.querySelector('iframe')").await?;
        page.see("Start").await?;
        let now = page.run("return [document.documentElement.dataset.theme, location.hash]").await?;
        ensure!(now == json!([plain["theme"], plain["app"]]), "{plain} shows {now}. {REMEDY}");
        leave(page).await?;
        page.console_errors().await.map(drop)
    });
}
