//! Pairs: for each left-hand value a native select.

use web_sys::Event;
use yew::{Callback, Html};

use super::Deal;
use crate::bank::{Matching, Pair, Phrase, plain};
use crate::quiz::Response;
use crate::views::element::{When, all, element, open, text, together};
use crate::views::parts::{choice, chosen, label, paragraph, reason, sign, strong};
use crate::views::rich_text::phrase;

pub(super) fn matching(deal: &Deal<'_>, matching: &Matching, chosen: &[Option<u8>]) -> Html {
    let rights: Vec<&Phrase> = matching.rights().collect();
    let rows = matching.pairs.iter().enumerate().map(|(place, pair)| {
        let choice = chosen.get(place).copied().flatten();
        if deal.judged {
            judged_row(pair, choice.and_then(|at| rights.get(usize::from(at)).copied()))
        } else {
            row(deal, pair, &rights, choice, place, on_change(deal, chosen, place))
        }
    });
    let spares = matching.spares.iter().filter(|_| deal.judged).map(|spare| {
        let left_over = [strong("Left over"), text(": "), phrase(&spare.right)];
        element("div", "pair", [paragraph("", left_over), reason(&spare.reason)])
    });
    let legend = element("legend", "", [phrase(&matching.left), text(" and "), phrase(&matching.right)]);
    deal.group("pairs", legend, together([all(rows), all(spares)]))
}

fn judged_row(pair: &Pair, given: Option<&Phrase>) -> Html {
    let is_right = given == Some(&pair.right);
    let (class, mark) = if is_right { ("pair keep", "+") } else { ("pair learn", "-") };
    let right = [sign(mark), strong(phrase(&pair.left)), text(": "), phrase(&pair.right)];
    let yours = if is_right {
        Html::default()
    } else {
        let given = given.map_or_else(|| text("none"), |given| phrase(given));
        paragraph("whose", [text("yours: "), given])
    };
    element("div", class, [paragraph("", right), yours, reason(&pair.reason)])
}

fn row(
    deal: &Deal<'_>,
    pair: &Pair,
    rights: &[&Phrase],
    chosen: Option<u8>,
    place: usize,
    on_change: Callback<Event>,
) -> Html {
    let id = format!("{}-{place}", deal.name);
    let rights = deal.question.order.iter().filter_map(|&at| {
        let right = rights.get(usize::from(at))?;
        Some(choice(at.to_string(), chosen == Some(at), plain(right)))
    });
    let none = choice(String::new(), chosen.is_none(), "Choose\u{2026}");
    let select = open("select").with("id", id.clone()).tell(When::Changed, on_change);
    let select = select.holding([none, all(rights)]);
    element("div", "pair", [label(id, phrase(&pair.left)), select])
}

fn on_change(deal: &Deal<'_>, answer: &[Option<u8>], place: usize) -> Callback<Event> {
    let answer = answer.to_vec();
    deal.on_response.reform(move |event: Event| {
        let mut answer = answer.clone();
        if let Some(slot) = answer.get_mut(place) {
            *slot = chosen(&event).parse().ok();
        }
        Response::Match(answer)
    })
}
