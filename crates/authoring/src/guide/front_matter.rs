//! The front matter of a guide page, and the plan in that of the plan's page.

use dryrun_bank::{GuidePage, PlanWeek, TopicId};
use serde::Deserialize;
use toml::Spanned;

use crate::context::Context;
use crate::file::Span;
use crate::front_matter::{self, Located, fields};
use crate::shared_checks::ID_REMEDY;

/// As it is written; what is missing is reported by name, all at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: Option<Located>,
    about: Option<Located>,
    order: Option<Spanned<i64>>,
    #[serde(default)]
    weeks: Vec<Spanned<WrittenWeek>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenWeek {
    title: Located,
    #[serde(default)]
    topics: Vec<Located>,
    #[serde(default)]
    tasks: Vec<Located>,
}

/// What a page says about itself; empty where it was missing, which is then a fault.
#[derive(Default)]
pub(super) struct Head {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) order: Option<(u16, Span)>,
    pub(super) weeks: Vec<PlanWeek>,
    /// The topics of all weeks, with their places.
    pub(super) topics: Vec<(TopicId, Span)>,
}

/// The head, and the byte at which the Markdown begins.
pub(super) fn read(context: &mut Context<'_>) -> (Head, usize) {
    let (written, base) = front_matter::read(&mut context.faults, "title");
    let Some(written) = written else { return (Head::default(), base) };
    let Written { title, about, order, weeks } = written;
    let title = fields::words(context, title, "title = \"…\"").unwrap_or_default();
    let about = fields::words(context, about, "about = \"…\"").unwrap_or_default();
    let span = order.as_ref().map(Spanned::span).unwrap_or_default();
    let order = fields::number(context, order, "order = 3", 1..=999).map(|order| (order, span));
    let mut head = Head { title, about, order, ..Head::default() };
    read_plan(context, &mut head, weeks);
    (head, base)
}

fn read_plan(context: &mut Context<'_>, head: &mut Head, weeks: Vec<Spanned<WrittenWeek>>) {
    let file = context.faults.file().clone();
    match (file.name() == GuidePage::PLAN, weeks.first()) {
        (true, None) => {
            let remedy = "add `[[weeks]]` with `title`, `topics` and `tasks` for each week";
            context.faults.error(&file.line_at(0), "the page of the plan has no weeks", remedy);
        }
        (false, Some(week)) => {
            let remedy = format!("move them to `guide/{}.md`", GuidePage::PLAN);
            context.faults.error(
                &file.line_at(week.span().start),
                "only the page of the plan can have weeks",
                remedy,
            );
        }
        (true, Some(_)) | (false, None) => {}
    }
    for week in weeks {
        let span = file.line_at(week.span().start);
        let week = week.into_inner();
        if week.tasks.is_empty() {
            context.faults.error(&span, "the week has no tasks", "add `tasks = [\"…\"]`");
        }
        for word in week.tasks.iter().chain([&week.title]).filter(|word| word.text.is_empty()) {
            context.faults.error(&word.span, "this text is empty", "write what readers will see");
        }
        let mut topics = Vec::new();
        for topic in week.topics {
            match TopicId::parse(&topic.text) {
                Some(id) => topics.push((id, topic.span)),
                None => {
                    let what = format!("`{}` is not a valid name of a topic", topic.text);
                    context.faults.error(&topic.span, what, ID_REMEDY);
                }
            }
        }
        head.weeks.push(PlanWeek {
            title: week.title.text,
            topics: topics.iter().map(|(id, _)| id.clone()).collect(),
            tasks: week.tasks.into_iter().map(|task| task.text).collect(),
        });
        head.topics.extend(topics);
    }
}
