//! One question of a running session, and the exam's hand-in page.

use web_sys::Event as PageEvent;
use yew::{Callback, Html};

use super::element::{When, all, classes, element, open, text, together};
use super::parts::{
    actions, button, button_of, for_the_eye, key, list, page, paragraph, situation, span, strong,
    submit_button, titled, unseen,
};
use super::report::report;
use super::responses::response;
use super::rich_text::{blocks, phrase};
use super::verdict::{complaint_words, verdict};
use super::{prompt, words};
use crate::bank::{Bank, Item, Kind};
use crate::quiz::{Certainty, Event, Marks, Millis, NotYet, Phase, Question, Response, Session, Status};

/// What a session's page is made from.
pub struct Asked<'a> {
    /// For the names of topics.
    pub bank: &'a Bank,
    /// The session; not done.
    pub session: &'a Session,
    /// What was missing when the reader last asked for a verdict.
    pub complaint: Option<&'a NotYet>,
    /// Whether answers are given with a certainty.
    pub certainty: bool,
    /// Whether single keys do something, so that buttons show them.
    pub shortcuts: bool,
    /// The time, for what is left of an exam.
    pub now: Millis,
    /// Told what happened.
    pub on_event: &'a Callback<Event>,
}

/// The page of a running session; nothing when it is done.
pub fn question(asked: &Asked<'_>) -> Html {
    let Some((at, question)) = asked.session.current() else { return Html::default() };
    if let Phase::HandingIn { .. } = asked.session.phase() {
        return handing_in(asked);
    }
    let item = &question.item;
    let judged = question.verdict().is_some();
    let on_response = asked.on_event.reform(Event::Responded);
    let on_submit = {
        let primary = primary(asked);
        asked.on_event.reform(move |event: PageEvent| {
            event.prevent_default();
            primary.clone()
        })
    };
    let answer = if item.kind() == Kind::Prompt {
        prompt::answer(question, &on_response)
    } else {
        response(question, "response", asked.on_event)
    };
    let hint = if question.hinted {
        element("div", "hint", [strong("Hint"), blocks(&item.hint)])
    } else {
        Html::default()
    };
    let form = open("form").with("aria-labelledby", "stem").tell(When::Submitted, on_submit).holding([
        answer,
        hint,
        verdict(question, asked.session.pace(), comes_back(asked.session, at)),
        complaint(asked, item),
        buttons(asked, at, question),
    ]);
    let page = open("article").keyed(format!("{at}-{}", item.id));
    if judged { page } else { page.with("data-answerable", "true") }.class("question").holding([
        rail(asked.session, at, asked.on_event),
        facts(asked.bank, item),
        titled("stem", phrase(&item.stem.title)),
        situation(&item.stem.body),
        form,
        report(item),
    ])
}

/// What the one filled button, and Enter, do now.
fn primary(asked: &Asked<'_>) -> Event {
    match asked.session.phase() {
        Phase::Asking { .. } => opened_points(asked.session)
            .map_or(Event::Checked(asked.certainty.then_some(Certainty::Sure)), Event::Responded),
        Phase::Sitting { at } if at + 1 == asked.session.questions().len() => Event::HandInAsked,
        Phase::HandingIn { .. } => Event::HandedIn,
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::Done(_) => Event::Advanced,
    }
}

/// An open question whose key points are still hidden shows them before it can be judged.
fn opened_points(session: &Session) -> Option<Response> {
    let (_, question) = session.current()?;
    let Response::Prompt { answer, covered: None } = &question.response else { return None };
    Some(Response::Prompt { answer: answer.clone(), covered: Some(Marks::default()) })
}

fn comes_back(session: &Session, at: usize) -> bool {
    let questions = session.questions();
    let Some(current) = questions.get(at) else { return false };
    questions
        .iter()
        .skip(at + 1)
        .any(|later| later.item.id == current.item.id && later.status == Status::Open)
}

/// Topic, level and kind, in a line.
pub(super) fn facts(bank: &Bank, item: &Item) -> Html {
    let topic = bank.topic(&item.topic).map_or_else(|| item.topic.to_string(), |topic| topic.title.clone());
    let words = [topic, words::level(item.level).to_owned(), words::kind(item.kind()).to_owned()];
    paragraph("facts", words.map(|word| together([span("", word), text(" ")])))
}

/// A sign for each answered question; in an exam a button for each question.
fn rail(session: &Session, at: usize, on_event: &Callback<Event>) -> Html {
    let count = session.questions().len();
    let exam = session.pace().is_exam();
    let cells = session.questions().iter().enumerate().map(|(place, question)| {
        let (class, sign, state) = match question.standing() {
            Some(standing) if !exam => {
                (words::standing(standing), words::sign(standing), words::standing(standing))
            }
            _ if exam && question.is_answered() => ("answered", "\u{2022}", "answered"),
            _ if matches!(question.status, Status::Skipped) => ("skipped", "\u{b7}", "skipped"),
            _ => ("", "", "open"),
        };
        let (flagged, flag, spoken) =
            if question.flagged { ("flagged", "\u{2691}", ", flagged") } else { ("", "", "") };
        let number = if sign.is_empty() || exam { (place + 1).to_string() } else { String::new() };
        let sign = if exam { "" } else { sign };
        let inside = together([
            for_the_eye("span", "", format!("{number}{sign}{flag}")),
            unseen(format!("Question {}, {state}{spoken}", place + 1)),
        ]);
        let inside = if exam { button(inside, Event::Visited(place), on_event) } else { inside };
        let cell = open("li");
        if place == at {
            cell.with("aria-current", "step").class(classes(&[class, flagged, "current"]))
        } else {
            cell.class(classes(&[class, flagged]))
        }
        .holding(inside)
    });
    open("nav")
        .with("aria-label", format!("Question {} of {count}", at + 1))
        .class(if exam { "rail navigator" } else { "rail" })
        .holding(element("ol", "", all(cells)))
}

fn complaint(asked: &Asked<'_>, item: &Item) -> Html {
    let Some(not_yet) = asked.complaint else { return Html::default() };
    open("p").with("id", "complaint").class("complaint").holding(complaint_words(not_yet, item))
}

fn buttons(asked: &Asked<'_>, at: usize, question: &Question) -> Html {
    let last = at + 1 == asked.session.questions().len();
    let phase = asked.session.phase();
    let is_prompt = question.item.kind() == Kind::Prompt;
    let primary = match phase {
        Phase::Asking { .. } if opened_points(asked.session).is_some() => "Show the key points",
        Phase::Asking { .. } if is_prompt => "Done",
        Phase::Asking { .. } if asked.certainty => "Check, sure",
        Phase::Asking { .. } => "Check",
        Phase::Judged { .. } if last => "See the result",
        Phase::Sitting { .. } if last => "Hand in",
        Phase::Judged { .. } | Phase::Sitting { .. } | Phase::HandingIn { .. } | Phase::Done(_) => "Next",
    };
    let asking = matches!(phase, Phase::Asking { .. });
    let sitting = matches!(phase, Phase::Sitting { .. });
    // Each button has a slot of its own, empty or not: yew tells siblings apart by their place, and the filled
    // button must stay the same element, or it would lose the focus with every verdict.
    let slot = |shown: bool, name: &'static str, shortcut: &'static str, event: Event| match shown {
        true => button([text(name), shown_key(asked, shortcut)], event, asked.on_event),
        false => Html::default(),
    };
    let certainty = asking && asked.certainty && !is_prompt;
    let first = [
        submit_button(primary, shown_key(asked, "Enter")),
        slot(certainty, "Unsure", "u", Event::Checked(Some(Certainty::Unsure))),
        slot(certainty, "A guess", "g", Event::Checked(Some(Certainty::Guess))),
        slot(sitting && at > 0, "Previous", "", Event::Visited(at.saturating_sub(1))),
        time_left(asked),
    ];
    let has_hint = !question.item.hint.is_empty() && !question.hinted;
    let flag = if question.flagged { "Take the flag off" } else { "Flag" };
    let second = [
        slot(asking && has_hint, "Hint", "h", Event::HintShown),
        slot(asking, "Skip", "s", Event::Skipped),
        slot(true, flag, "f", Event::FlagToggled),
        slot(sitting && !last, "Hand in", "", Event::HandInAsked),
        slot(!sitting, "End here", "", Event::Stopped),
    ];
    together([actions(first), element("div", "actions small", second)])
}

fn shown_key(asked: &Asked<'_>, name: &'static str) -> Html {
    if asked.shortcuts && !name.is_empty() { key(name) } else { Html::default() }
}

fn time_left(asked: &Asked<'_>) -> Html {
    let Some(deadline) = asked.session.deadline() else { return Html::default() };
    let left = deadline.since(asked.now) / 1000;
    open("p").with("role", "timer").class("time").holding(format!("{}:{:02} left", left / 60, left % 60))
}

fn handing_in(asked: &Asked<'_>) -> Html {
    let flagged: Vec<usize> = asked
        .session
        .questions()
        .iter()
        .enumerate()
        .filter(|(_, question)| question.flagged)
        .map(|(place, _)| place)
        .collect();
    let places = |places: &[usize], one: &str, many: &str| {
        if places.is_empty() {
            return Html::default();
        }
        let buttons = places
            .iter()
            .map(|&place| button(format!("Question {}", place + 1), Event::Visited(place), asked.on_event));
        together([paragraph("", words::count(places.len(), one, many)), list("places", buttons)])
    };
    let unanswered = asked.session.unanswered();
    page(
        "question",
        [
            titled("stem", "Hand in?"),
            if unanswered.is_empty() {
                paragraph("", "Every question has an answer.")
            } else {
                Html::default()
            },
            places(
                &unanswered,
                "question has no answer that can be marked:",
                "questions have no answer that can be marked:",
            ),
            places(&flagged, "question is flagged:", "questions are flagged:"),
            actions([
                button_of("primary", "Hand in", asked.on_event.reform(|_| Event::HandedIn)),
                button("Go on", Event::HandInTakenBack, asked.on_event),
                time_left(asked),
            ]),
            paragraph("facts", "You can also leave for now: the clock goes on, your answers stay."),
        ],
    )
}
