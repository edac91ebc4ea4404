//! Comparing pages, or parts of them, with what somebody last looked at. After a change that is meant:
//! `UPDATE_EXPECT=1 cargo test --test native views`, then read the difference.
//!
//! What many pages share has one snapshot: the frame of a question, of an item to read, of every page. The
//! others are cut out of it, so that one word in the frame changes one file.

use dryrun::bank::{Bank, Form};
use dryrun::quiz::{Elapsed, Response, Session};
use dryrun::reader::{AnswerTime, Settings};
use dryrun::views::{self, QuestionProps, SpokenProps, Stage, Voice};
use dryrun::words::Words;
use expect_test::expect_file;
use yew::prelude::*;

use crate::common::script;
use crate::common::shown::rendered;

/// The words of the pages: the default, English.
pub(super) fn words() -> Words {
    Words::default()
}

/// Compares a page, an element a line, with `tests/snapshots/<name>.html`.
pub(super) fn check(name: &str, html: Html) {
    check_text(name, &rendered(html));
}

/// Compares the part of a page from the line that begins with `from` to the one before `to`.
pub(super) fn check_part(name: &str, html: Html, from: &str, to: &str) {
    check_text(name, &part(&rendered(html), from, to));
}

pub(super) fn check_text(name: &str, page: &str) {
    assert!(
        !page.contains("style="),
        "{name}: a content security policy forbids style attributes; use a class"
    );
    expect_file![format!("{}/tests/snapshots/{name}.html", env!("CARGO_MANIFEST_DIR"))]
        .assert_eq(&format!("{page}\n"));
}

/// The lines from the first that begins with `from` to the one before the next that begins with `to`.
pub(super) fn part(page: &str, from: &str, to: &str) -> String {
    let lines = page.lines().skip_while(|line| !line.starts_with(from));
    let mut part: Vec<&str> = lines.clone().take(1).collect();
    assert!(!part.is_empty(), "no line begins with {from}: {page}");
    part.extend(lines.skip(1).take_while(|line| !line.starts_with(to)));
    part.join("\n")
}

/// The page without the blocks that begin with `from` and end with `to`, and how many of them it had.
pub(super) fn without(page: &str, from: &str, to: &str) -> (String, usize) {
    let (mut rest, mut count) = (page.to_owned(), 0);
    while let Some(start) = rest.find(from) {
        let end = rest[start..].find(to).unwrap_or_else(|| panic!("no {to} after {from}: {rest}"));
        rest.replace_range(start..start + end + to.len(), "");
        count += 1;
    }
    (rest, count)
}

/// A session of these items after this script.
pub(super) fn played(bank: &Bank, items: &str, steps: &str) -> Session {
    steps.split_whitespace().fold(script::begin(bank, items), |session, step| {
        let next =
            session.after(&script::event(&session, step), script::START.plus_minutes(1), Elapsed::default());
        next.map_or(session, |step| step.session)
    })
}

/// The answer to the open question on the page, which the app gets from its deferred module.
fn spoken(session: &Session) -> Option<Html> {
    let (_, question) = session.current()?;
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return None;
    };
    Some(views::spoken(&SpokenProps {
        words: words(),
        item: &question.item,
        prompt,
        spoken,
        judged: question.verdict().is_some(),
        settings: Settings::default(),
        voice: Some((&Voice::default(), &Callback::noop())),
        on_event: &Callback::noop(),
        on_settings: &Callback::noop(),
    }))
}

/// The page of a running session.
pub(super) fn asked(bank: &Bank, session: &Session) -> Html {
    let not_yet = session.not_yet().filter(|_| session.questions().len() == 1);
    views::question(&QuestionProps {
        words: words(),
        bank,
        session,
        not_yet: not_yet.as_ref(),
        certainty: true,
        shortcuts: true,
        time: AnswerTime::Usual,
        interviewer: true,
        stage: Stage::Alone,
        title: "",
        spoken: spoken(session),
        left: session.deadline().map(|deadline| deadline.since(script::START)),
        held: None,
        on_event: &Callback::noop(),
        on_held: &Callback::noop(),
    })
}
