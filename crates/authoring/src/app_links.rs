//! Links into the app: the page must be one, and what it names must be in the bank. The app reads the
//! same addresses in `src/route`; a test of the app reads every link of the bank.

use dryrun_bank::{Item, Kind, Level, Topic, Track};

use crate::context::InnerLink;
use crate::fault::Faults;
use crate::sheets::Sheets;
use crate::suggest;

/// The ids that links may name, and the items that sets are made of.
struct Known {
    items: Vec<String>,
    topics: Vec<String>,
    drills: Vec<String>,
    pages: Vec<String>,
    /// `None` where an item has an error, so that nobody can say which sets are empty.
    sound: Option<Vec<Item>>,
}

/// What is wrong with a link, and what to do.
type Wrong = (String, String);

const PAGES: [&str; 10] =
    ["practise", "quiz", "browse", "item", "worksheet", "drills", "drill", "guide", "settings", "help"];
const SET: [&str; 6] = ["items", "topic", "track", "level", "kind", "count"];
const SESSION: [&str; 10] =
    ["items", "topic", "track", "level", "kind", "count", "only", "mode", "minutes", "seed"];

/// Judges the links of all files; what holds a wrong one is left out of the bank.
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

    /// All that is wrong with `url`, which begins with `#/`.
    fn judge(&self, url: &str) -> Vec<Wrong> {
        let address = url.trim_start_matches("#/");
        let (path, parameters) = address.split_once('?').unwrap_or((address, ""));
        let (page, rest) = path.split_once('/').unwrap_or((path, ""));
        let wrong = match (page, rest) {
            ("item", id) => unknown("item", id, &self.items),
            ("drill", id) => unknown("drill", id, &self.drills),
            ("guide", id) if !id.is_empty() => unknown("guide page", id, &self.pages),
            ("quiz" | "practise", "") => return self.judge_set(url, parameters, &SESSION),
            ("browse" | "worksheet", "") => return self.judge_set(url, parameters, &SET),
            ("" | "drills" | "guide" | "settings" | "help", "") => None,
            _ => Some((format!("the app has no page `{url}`"), page_remedy(page))),
        };
        let stray = (!parameters.is_empty() && wrong.is_none()).then(|| {
            (format!("`{url}` takes no parameters"), "remove everything from the `?` on".to_owned())
        });
        wrong.into_iter().chain(stray).collect()
    }

    fn judge_set(&self, url: &str, parameters: &str, names: &[&str]) -> Vec<Wrong> {
        let mut query = Query::default();
        let mut wrong = Vec::new();
        for pair in parameters.split('&').filter(|pair| !pair.is_empty()) {
            let (name, values) = pair.split_once('=').unwrap_or((pair, ""));
            if names.contains(&name) {
                let values = values.split(',');
                wrong.extend(values.filter_map(|value| self.judge_value(&mut query, name, value)));
            } else {
                let remedy = suggest::remedy(name, names.iter().copied());
                wrong.push((format!("`{url}` has an unknown parameter `{name}`"), remedy));
            }
        }
        let is_quiz = names.len() == SESSION.len();
        if query.minutes && !query.exam {
            let remedy = "add `mode=exam`, or remove `minutes`".to_owned();
            wrong.push(("`minutes` works only together with `mode=exam`".to_owned(), remedy));
        }
        if wrong.is_empty() && self.sound.as_ref().is_some_and(|items| !query.finds_one(items, is_quiz)) {
            let remedy = "remove a parameter, so that readers find at least one question".to_owned();
            wrong.push((format!("no question matches `{url}`"), remedy));
        }
        wrong
    }

    fn judge_value(&self, query: &mut Query, name: &str, value: &str) -> Option<Wrong> {
        let label = |known: &mut dyn Iterator<Item = &'static str>| {
            let known: Vec<&str> = known.collect();
            let is_known = known.contains(&value);
            (!is_known).then(|| (format!("`{name}` cannot be `{value}`"), suggest::remedy(value, known)))
        };
        let number = |most: u32| {
            let fits = value.parse::<u32>().is_ok_and(|number| (1..=most).contains(&number));
            (!fits)
                .then(|| (format!("`{name}` cannot be `{value}`"), format!("use a number from 1 to {most}")))
        };
        let value_of = || value.to_owned();
        match name {
            "items" => {
                query.items = true;
                unknown("item", value, &self.items)
            }
            "topic" => {
                query.topics.push(value_of());
                unknown("topic", value, &self.topics)
            }
            "track" => {
                query.tracks.push(value_of());
                label(&mut Track::ALL.iter().map(|track| track.as_str()))
            }
            "level" => {
                query.levels.push(value_of());
                label(&mut Level::ALL.iter().map(|level| level.as_str()))
            }
            "kind" => {
                query.kinds.push(value_of());
                label(&mut Kind::ALL.iter().map(|kind| kind.as_str()))
            }
            "only" => label(&mut ["missed"].into_iter()),
            "mode" => {
                query.exam = value == "exam";
                label(&mut ["practice", "exam"].into_iter())
            }
            "minutes" => {
                query.minutes = true;
                number(600)
            }
            "count" => number(500),
            _ => number(u32::MAX),
        }
    }
}

/// What a link asks for, by name; an empty list asks for nothing in particular.
#[derive(Default)]
struct Query {
    items: bool,
    topics: Vec<String>,
    tracks: Vec<String>,
    levels: Vec<String>,
    kinds: Vec<String>,
    exam: bool,
    minutes: bool,
}

impl Query {
    /// Whether it finds anything; a quiz asks open questions only where their kind is named.
    fn finds_one(&self, items: &[Item], is_quiz: bool) -> bool {
        let has = |asked: &[String], name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
        let admits = |item: &Item| {
            has(&self.topics, item.topic.as_str())
                && has(&self.levels, item.level.as_str())
                && has(&self.kinds, item.kind().as_str())
                && item.tracks.iter().any(|track| has(&self.tracks, track.as_str()))
                && (!is_quiz || !self.kinds.is_empty() || item.kind() != Kind::Prompt)
        };
        self.items || items.iter().any(admits)
    }
}

fn unknown(noun: &str, id: &str, known: &[String]) -> Option<Wrong> {
    if known.iter().any(|known| known == id) {
        return None;
    }
    let remedy = suggest::nearest(id, known.iter().map(String::as_str))
        .map_or_else(|| "use an id that is in the bank".to_owned(), |near| format!("did you mean `{near}`?"));
    Some((format!("no {noun} has the id `{id}`"), remedy))
}

fn page_remedy(page: &str) -> String {
    suggest::remedy(page, PAGES)
}
