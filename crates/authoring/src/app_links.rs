//! Checks the links into the app: the address must mean something, what it names must be in the bank, and a set must
//! have at least one question. Addresses are read by `dryrun_address`, as the app reads them.

use dryrun_address::{Names, Noun, PAGES, Route, RouteFault};
use dryrun_bank::{Item, Kind, Topic};
use dryrun_quiz::SetQuery;

use crate::context::InnerLink;
use crate::fault::Faults;
use crate::sheets::Sheets;
use crate::suggest;

/// The ids that links may name, and the items that sets are chosen from.
struct Known {
    items: Vec<String>,
    topics: Vec<String>,
    drills: Vec<String>,
    pages: Vec<String>,
    /// All items; `None` if one has an error, because then nobody can say which sets are empty.
    sound: Option<Vec<Item>>,
}

/// What is wrong with a link, and the remedy.
type Wrong = (String, String);

/// Checks the links of all files. An item, drill or page with a wrong link is left out of the bank.
pub(crate) fn check(sheets: &mut Sheets, topics: &[Topic]) {
    let known = Known::of(sheets, topics);
    for sheet in &mut sheets.items {
        for record in &mut sheet.records {
            if !all_lead_somewhere(&known, &record.links, &mut sheet.faults) {
                record.item = None;
            }
        }
    }
    for sheet in &mut sheets.drills {
        if !all_lead_somewhere(&known, &sheet.links, &mut sheet.faults) {
            sheet.drill = None;
        }
    }
    for sheet in &mut sheets.pages {
        if !all_lead_somewhere(&known, &sheet.links, &mut sheet.faults) {
            sheet.page = None;
        }
    }
}

fn all_lead_somewhere(known: &Known, links: &[InnerLink], faults: &mut Faults) -> bool {
    let mut all = true;
    for (url, span) in links {
        for (what, remedy) in known.judge(url) {
            faults.error(span, what, remedy);
            all = false;
        }
    }
    all
}

impl Names for Known {
    fn ids(&self, noun: Noun) -> Vec<&str> {
        let ids = match noun {
            Noun::Item => &self.items,
            Noun::Topic => &self.topics,
            Noun::Job => return dryrun_address::jobs(),
            Noun::Drill => &self.drills,
            Noun::GuidePage => &self.pages,
        };
        ids.iter().map(String::as_str).collect()
    }
}

impl Known {
    fn of(sheets: &Sheets, topics: &[Topic]) -> Self {
        let records = || sheets.items.iter().flat_map(|sheet| &sheet.records);
        Self {
            items: records().filter_map(|record| Some(record.id.as_ref()?.0.to_string())).collect(),
            topics: topics.iter().map(|topic| topic.id.to_string()).collect(),
            drills: sheets.drills.iter().filter_map(|sheet| Some(sheet.id.as_ref()?.to_string())).collect(),
            pages: sheets.pages.iter().filter_map(|sheet| Some(sheet.id.as_ref()?.to_string())).collect(),
            sound: records().map(|record| record.item.clone()).collect(),
        }
    }

    /// Everything that is wrong with `url`, which begins with `#/`.
    fn judge(&self, url: &str) -> Vec<Wrong> {
        match Route::parse_all(url, self) {
            Err(faults) => faults.iter().map(|fault| self.told(url, fault)).collect(),
            Ok(route) if self.is_empty(&route) => {
                let remedy = "remove a parameter, so that readers find at least one question".to_owned();
                vec![(format!("no question matches `{url}`"), remedy)]
            }
            Ok(_) => Vec::new(),
        }
    }

    fn told(&self, url: &str, fault: &RouteFault) -> Wrong {
        match fault {
            RouteFault::Page { given, .. } => {
                let page = given.split('/').next().unwrap_or_default();
                (format!("the app has no page `{url}`"), suggest::remedy(page, PAGES.iter().copied()))
            }
            RouteFault::Parameter { known, .. } if known.is_empty() => {
                (format!("`{url}` takes no parameters"), "remove everything from the `?` on".to_owned())
            }
            RouteFault::Parameter { given, known, .. } => {
                let names = known.iter().map(|parameter| parameter.name());
                (format!("`{url}` has an unknown parameter `{given}`"), suggest::remedy(given, names))
            }
            RouteFault::Unknown { noun, given, .. } => {
                let near = suggest::nearest(given, self.ids(*noun));
                let remedy = near.map_or_else(
                    || "use an id that is in the bank".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                (format!("no {} has the id `{given}`", name(*noun)), remedy)
            }
            RouteFault::Word { parameter, given, .. } => (
                format!("`{}` cannot be `{given}`", parameter.name()),
                suggest::remedy(given, parameter.words()),
            ),
            RouteFault::Number { parameter, given, least, most } => (
                format!("`{}` cannot be `{given}`", parameter.name()),
                format!("use a number from {least} to {most}"),
            ),
            RouteFault::Date { given } => {
                (format!("`{given}` is not a date"), "write it like 2026-11-20".to_owned())
            }
            RouteFault::MinutesWithoutExam => (
                "`minutes` works only together with `mode=exam`".to_owned(),
                "add `mode=exam`, or remove `minutes`".to_owned(),
            ),
        }
    }

    /// Whether a route asks for questions, and there is none. A quiz includes prompts only if the link names their
    /// kind; a list of the bank, and a search for what was missed, include all.
    fn is_empty(&self, route: &Route) -> bool {
        let (query, every_kind) = if let Route::Quiz(link) | Route::Practise(link) = route {
            (&link.query, link.only_missed)
        } else if let Route::Browse(query) = route {
            (query, true)
        } else if let Route::Worksheet(query) = route {
            (query, false)
        } else {
            return false;
        };
        let kinds =
            if every_kind && query.kinds.is_empty() { Kind::ALL.to_vec() } else { query.kinds.clone() };
        let query = SetQuery { kinds, ..query.clone() };
        let finds_one =
            |items: &Vec<Item>| !query.items.is_empty() || items.iter().any(|item| query.admits(item));
        self.sound.as_ref().is_some_and(|items| !finds_one(items))
    }
}

const fn name(noun: Noun) -> &'static str {
    match noun {
        Noun::Item => "item",
        Noun::Topic => "topic",
        Noun::Job => "job",
        Noun::Drill => "drill",
        Noun::GuidePage => "guide page",
    }
}
