//! `--all`: every screen in four widths, light and dark, and one sheet that shows all of them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use browser_tests::{Colours, Page};

use super::{file_name, save, show};

/// Two phones and two desks, in CSS pixels.
const WIDTHS: [u32; 4] = [320, 390, 1280, 1600];

/// The height of a picture on the sheet, in CSS pixels.
const HEIGHT: u32 = 320;

/// A screen: what it shows, its address, and the keys that lead to it.
const SCREENS: &[(&str, &str, &str)] = &[
    ("the first visit", "#/", ""),
    ("a set is chosen", "#/practise", ""),
    ("an exam is chosen", "#/practise?mode=exam&minutes=20", ""),
    ("one answer", "#/quiz?items=k8s-liveness-dependency&seed=3", ""),
    ("one answer, right", "#/quiz?items=k8s-liveness-dependency&seed=3", "1 Enter"),
    ("one answer, missed", "#/quiz?items=k8s-liveness-dependency&seed=3", "2 Enter"),
    ("several answers", "#/quiz?kind=multiple&count=1&seed=2", "1 2 u"),
    ("an order", "#/quiz?kind=order&count=1&seed=2", "2 ArrowDown"),
    ("an order, judged", "#/quiz?kind=order&count=1&seed=2", "2 ArrowDown u"),
    ("pairs", "#/quiz?kind=match&count=1&seed=2", ""),
    ("a number", "#/quiz?kind=numeric&count=1&seed=2", ""),
    ("a word", "#/quiz?kind=text&count=1&seed=2", ""),
    ("a faulty line", "#/quiz?kind=line&count=1&seed=2", "3"),
    ("a faulty line, judged", "#/quiz?kind=line&count=1&seed=2", "3 Enter"),
    ("a spoken question", "#/quiz?kind=prompt&count=1&seed=2", ""),
    ("an exam", "#/quiz?count=5&mode=exam&minutes=10&seed=2", ""),
    ("what was missed", "#/quiz?kind=single&count=3&seed=2", "1 Enter Enter 1 Enter Enter 1 Enter Enter"),
    ("today's five", "#/daily/2026-11-20", ""),
    (
        "a result, nothing fixed",
        "#/quiz?kind=single&count=2&seed=2",
        "1 Enter Enter 3 Enter Enter Tab Tab Enter",
    ),
    ("three taps", "#/start", ""),
    ("a job", "#/job/lead", ""),
    ("a topic", "#/topic/kubernetes", ""),
    ("mock", "#/mock", ""),
    ("the library", "#/library?q=pod", ""),
    ("you", "#/you", ""),
    ("comparing", "#/compare", ""),
    ("the drills", "#/drills", ""),
    ("a drill", "#/drill/oom-at-peak", ""),
    ("a drill, one choice later", "#/drill/oom-at-peak", "1"),
    ("the bank", "#/browse", ""),
    ("a question to read", "#/item/k8s-liveness-dependency", ""),
    ("a worksheet", "#/worksheet?topic=linux&count=5", ""),
    ("the guide", "#/guide", ""),
    ("progress", "#/progress", ""),
    ("the reader's data", "#/data", ""),
    ("the settings", "#/settings", ""),
    ("help", "#/help", ""),
    ("an address that leads nowhere", "#/qiuz?topic=linux", ""),
];

/// Takes the pictures and writes `sheet.html` and `sheet.png` beside them.
pub(super) async fn all(page: &Page, folder: &Path) -> Result<()> {
    let mut rows = String::new();
    for (at, (what, route, keys)) in SCREENS.iter().enumerate() {
        write!(rows, "<h2>{}. {what}</h2><p><code>{route}</code> {keys}</p><div>", at + 1)?;
        for width in WIDTHS {
            for (colours, name) in [(Colours::Light, "light"), (Colours::Dark, "dark")] {
                page.open("#/help").await?;
                page.run("localStorage.clear(); sessionStorage.clear()").await?;
                // Else the page would save again what it knows when it is left.
                page.reload().await?;
                show(page, route, width, colours).await?;
                for key in keys.split_whitespace() {
                    page.press(key).await?;
                }
                let file = format!("{:02}-{}-{width}-{name}.png", at + 1, file_name(route));
                save(page, &folder.join(&file)).await?;
                write!(
                    rows,
                    "<a href=\"{file}\"><img src=\"{file}\" alt=\"{what}, {width} px, {name}\"></a>"
                )?;
            }
        }
        rows.push_str("</div>");
    }
    let sheet = folder.join("sheet.html");
    let style = format!(
        "body{{font:14px sans-serif;margin:16px}}h2{{margin:16px 0 0}}p{{margin:0 0 8px}}div{{display:flex;gap:8px}}img{{height:{HEIGHT}px;border:1px solid #888}}"
    );
    let html = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Every screen</title><style>{style}</style>{rows}"
    );
    fs::write(&sheet, html).with_context(|| format!("writing {}", sheet.display()))?;
    page.client().goto(&format!("file://{}", sheet.canonicalize()?.display())).await?;
    let rows = u32::try_from(SCREENS.len()).unwrap_or_default();
    page.viewport(2_800, rows * (HEIGHT + 70) + 40).await?;
    save(page, &folder.join("sheet.png")).await
}
