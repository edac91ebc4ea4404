//! The guide: the list of its pages, and one page.

use yew::Html;

use crate::address::Route;
use crate::bank::{Bank, Depth, GuidePage, PlanWeek, Section};
use crate::quiz::SetQuery;
use crate::views::home::card;
use crate::views::html::*;
use crate::views::parts::{action_row, button_link, facts_line, heading, link, list, page, page_heading};
use crate::views::rich_text::{blocks, phrase};
use crate::words::Words;

/// How many questions a session on the topics of a week has.
const WEEKS_SET: u16 = 20;

/// The list of guide pages.
pub fn guide(words: Words, bank: &Bank) -> Html {
    let cards =
        bank.pages().iter().map(|page| card(&route(page), text(&page.title), text(&page.about), None));
    page("guide", [page_heading(text(words.guide_heading())), list("cards", cards)])
}

/// One guide page. The page of the plan also shows its weeks.
pub fn guide_page(words: Words, bank: &Bank, shown: &GuidePage) -> Html {
    let weeks = if shown.holds_plan() { bank.plan() } else { &[] };
    let next = bank.pages().iter().skip_while(|page| page.id != shown.id).nth(1);
    page(
        "guide",
        [
            el("p", [class("facts")], [link(&Route::Guide, text(words.guide_heading()))]),
            page_heading(text(&shown.title)),
            facts_line(&shown.about),
            blocks(words, &shown.opening),
            all(shown.sections.iter().map(|section| self::section(words, section))),
            all(weeks.iter().enumerate().map(|(at, entry)| week(words, at, entry))),
            maybe(next.map(|page| action_row([button_link(&route(page), words.guide_next(&page.title))]))),
            contents(words, bank, shown),
        ],
    )
}

fn route(page: &GuidePage) -> Route {
    Route::GuidePage(page.id.clone())
}

/// All pages of the guide: beside the one that is read where there is room, else below it.
fn contents(words: Words, bank: &Bank, shown: &GuidePage) -> Html {
    let entries = bank.pages().iter().map(|page| match page.id == shown.id {
        true => el("span", [attr(ARIA_CURRENT, "page")], [text(&page.title)]),
        false => link(&route(page), text(&page.title)),
    });
    el("nav", [class("contents"), attr(ARIA_LABEL, words.guide_heading())], [list("items", entries)])
}

fn section(words: Words, section: &Section) -> Html {
    let tag = match section.depth {
        Depth::Section => "h2",
        Depth::Subsection => "h3",
    };
    fragment([el(tag, [], [phrase(&section.title)]), blocks(words, &section.body)])
}

fn week(words: Words, at: usize, week: &PlanWeek) -> Html {
    let practise = || {
        let set = Route::practice(SetQuery::of_topics(week.topics.clone()).at_most(WEEKS_SET));
        let label = words.guide_week_practise(WEEKS_SET.into());
        action_row([button_link(&set, label)])
    };
    fragment([
        heading(words.guide_week(at + 1, &week.title)),
        el("ul", [], [each("li", week.tasks.iter().map(text))]),
        when(!week.topics.is_empty(), practise),
    ])
}
