//! What stands behind an address, and whether it says more about questions.

use dryrun_quiz::Day;

use crate::nearest::is_slip;
use crate::texts::BETWEEN;
use crate::tracking::{is_ours, is_tracking};
use crate::{Names, Noun, Parameter, Route, RouteFault};

/// How many places are tried at most, since an address may be hostile.
pub(crate) const MOST_PLACES: usize = 12;
/// The longest address behind which words are looked for, in bytes.
const LONGEST: usize = 2_000;
/// Signs within an address. Any other, and letters of other scripts, may end one.
const WITHIN: &str = "-_=&?/";

/// Whether the text behind an address names something that the address leaves out: then it is no mere words, and cutting
/// it off would open another set.
pub(crate) fn says_more(behind: &str, address: &str, names: &dyn Names) -> bool {
    let (behind, address) = (behind.to_ascii_lowercase(), address.to_ascii_lowercase());
    // What is marked in the page is no part of it.
    let behind = behind.split(":~:").next().unwrap_or_default();
    let ids = [names.ids(Noun::Item), names.ids(Noun::Topic)].concat();
    let is_within = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '=');
    let mut words = behind.split(|letter| !is_within(letter)).filter(|word| !word.is_empty());
    // A mistyped name after a space.
    let is_mistyped = |word: &str| !address.contains(word) && ids.iter().any(|id| is_slip(word, id));
    words.clone().next().is_some_and(is_mistyped)
        || words.any(|word| {
            if let Some((name, _)) = word.split_once('=') {
                return !name.is_empty()
                    && is_ours(name)
                    && !is_tracking(name)
                    && !address.contains(&format!("{name}="));
            }
            !address.contains(word) && (ids.contains(&word) || Day::parse(word).is_some())
        })
}

/// The route before words that follow an address. A space may be a line break within the address, too, so all places
/// where it can end must lead to the same route.
pub(crate) fn without_words(
    text: &str,
    names: &dyn Names,
    parse: impl Fn(&str) -> Result<Route, Vec<RouteFault>>,
) -> Option<Route> {
    if text.len() > LONGEST {
        return None;
    }
    let is_end = |letter: char| !letter.is_ascii_alphanumeric() && !WITHIN.contains(letter);
    let places = text.match_indices(is_end).filter_map(|(at, _)| text.split_at_checked(at));
    let mut found = None;
    for (before, behind) in places.filter(|(before, behind)| can_end(before, behind)).take(MOST_PLACES) {
        match parse(before) {
            // The first page has no words of its own, so anything would be behind it.
            Ok(Route::Home) | Err(_) => {}
            Ok(_) if says_more(behind, before, names) => {}
            Ok(route) if found.as_ref().is_some_and(|found| *found != route) => return None,
            Ok(route) => found = Some(route),
        }
    }
    found
}

/// Whether an address can end before a sign. A list goes on behind its comma, and a number behind its point.
fn can_end(before: &str, behind: &str) -> bool {
    let last = before.rsplit(BETWEEN).next().and_then(|last| last.split_once('='));
    let name = last.map_or("", |(name, _)| name.trim());
    let is_list = Parameter::ALL.into_iter().any(|parameter| {
        parameter.chooses_items()
            && parameter != Parameter::Count
            && parameter.name().eq_ignore_ascii_case(name)
    });
    if is_list {
        let is_sign = |letter: char| !letter.is_ascii_alphanumeric();
        let word = behind.trim_start_matches(is_sign).split(|letter| is_sign(letter) && letter != '-').next();
        // Ids have hyphens. This one may be of another bank, or retired.
        let is_id = word.is_some_and(|word| word.trim_end_matches('-').contains('-'));
        let goes_on = behind.starts_with([',', ';', '|']) || before.trim_end().ends_with([',', ';']);
        if is_id || goes_on {
            return false;
        }
    }
    behind.starts_with(' ') || !behind.chars().nth(1).is_some_and(|next| next.is_ascii_digit())
}
