//! The guide: the list of its pages, and one page.

use yew::Html;

use super::element::{element, text, together};
use super::home::card;
use super::parts::{actions, button_link, heading, link, list, page, page_title, paragraph};
use super::rich_text::{blocks, phrase};
use crate::address::Route;
use crate::bank::{Bank, Depth, GuidePage, PlanWeek, Section};
use crate::quiz::SetQuery;

/// How many questions of a week's topics are practised at once.
const WEEKS_SET: u16 = 20;

/// The list of pages.
pub fn guide(bank: &Bank) -> Html {
    let entries = bank.pages().iter().map(|page| card(route(page), &page.title, &page.about, String::new()));
    page("guide", [page_title("Guide"), list("cards", entries)])
}

/// One page. That of the plan shows the plan's weeks too.
pub fn guide_page(bank: &Bank, shown: &GuidePage) -> Html {
    let mut parts = vec![
        paragraph("facts", link(Route::Guide, "Guide")),
        page_title(&shown.title),
        paragraph("facts", &shown.about),
        blocks(&shown.opening),
    ];
    parts.extend(shown.sections.iter().map(section));
    if shown.holds_plan() {
        parts.extend(bank.plan().iter().enumerate().map(|(at, entry)| week(at, entry)));
    }
    let next = bank.pages().iter().skip_while(|page| page.id != shown.id).nth(1);
    parts.extend(next.map(|page| actions(button_link(route(page), format!("Next: {}", page.title)))));
    page("guide", parts)
}

fn route(page: &GuidePage) -> Route {
    Route::GuidePage(page.id.clone())
}

fn section(section: &Section) -> Html {
    let title = phrase(&section.title);
    let title = match section.depth {
        Depth::Section => heading(title),
        Depth::Subsection => element("h3", "", title),
    };
    together([title, blocks(&section.body)])
}

fn week(at: usize, week: &PlanWeek) -> Html {
    let practise = Route::practice(SetQuery::of_topics(week.topics.clone()).at_most(WEEKS_SET));
    let practise = if week.topics.is_empty() {
        Html::default()
    } else {
        actions(button_link(practise, format!("Practise {WEEKS_SET} of this week's topics")))
    };
    together([
        heading(format!("Week {}: {}", at + 1, week.title)),
        list("", week.tasks.iter().map(text)),
        practise,
    ])
}
