//! From the model to what is on the screen: which view, with which callbacks.

use yew::{Callback, Html};

use super::pages::{data, session};
use super::{Keeping, Message, Model, Page, Share, scannable};
use crate::address::Route;
use crate::quiz::{Event, Millis, date_time_words};
use crate::views;
use crate::words;

/// Where views tell what happens.
pub struct Callbacks {
    /// Told every message.
    pub on_message: Callback<Message>,
    /// Told that a file was chosen in a field, which only the browser can read.
    pub on_file: Callback<web_sys::Event>,
}

/// Everything that is on the screen.
pub fn view(model: &Model, callbacks: &Callbacks) -> Html {
    let progress = &model.progress;
    let spoken = spoken(&model.page);
    let keeping = match progress.keeping {
        Keeping::Stored => views::Keeping::Kept,
        Keeping::InMemory(fault) => views::Keeping::InMemory { why: words::why(fault) },
    };
    let chrome = views::Around {
        place: model.page.place(),
        keeping: &keeping,
        found: words::leftover(progress.leftover.unreadable, progress.leftover.newer),
        announcement: &spoken,
        readers: readers(model, &callbacks.on_message),
        saved: views::saved(progress.saved.at.map(|at| time(model, at)).as_deref(), progress.unexported()),
    };
    views::layout(&chrome, page(model, callbacks))
}

/// What a screen reader is told about the last step.
fn spoken(page: &Page) -> String {
    let Page::Session(session::Model { session, remark, .. }) = page else { return String::new() };
    let Some((_, question)) = session.current() else { return String::new() };
    match remark {
        session::Remark::Nothing => String::new(),
        session::Remark::Judged => views::announcement(question),
        session::Remark::Moved { step, to } => views::moved_words(question, *step, *to),
        session::Remark::NotYet(not_yet) => views::complaint_words(not_yet, &question.item),
    }
}

/// A time by the reader's clock.
fn time(model: &Model, at: Millis) -> String {
    date_time_words(at, model.host.zone.ahead(at))
}

fn readers(model: &Model, on_message: &Callback<Message>) -> Html {
    let readers = &model.progress.readers;
    let named = |(at, (_, name)): (usize, &(_, crate::reader::Name))| {
        if name.is_empty() { format!("Reader {}", at + 1) } else { name.as_str().to_owned() }
    };
    let names: Vec<String> = readers.iter().enumerate().map(named).collect();
    let current = readers.iter().position(|(id, _)| *id == model.progress.profile);
    views::readers(&names, current.unwrap_or_default(), &on_message.reform(Message::Reader))
}

fn page(model: &Model, callbacks: &Callbacks) -> Html {
    let (bank, progress, on_message) = (&model.bank, &model.progress, &callbacks.on_message);
    let on_route = on_message.reform(Message::RouteChosen);
    let settings = progress.notes().settings;
    match &model.page {
        Page::Home => {
            let unfinished: Vec<_> = progress.unfinished().collect();
            views::home(
                &views::HomeProps { bank, history: progress.history(), unfinished: &unfinished },
                &on_message.reform(Message::PlayDropped),
            )
        }
        Page::Practise(practise) => {
            let quiz = Route::Quiz(practise.link.clone());
            let on_start = on_route.reform(move |()| quiz.clone());
            let form =
                views::practise(bank, &practise.link, &on_message.reform(Message::SetChosen), &on_start);
            [form, share(model, &practise.share, on_message)].into_iter().collect()
        }
        Page::Session(session) => views::question(&views::Asked {
            bank,
            session: &session.session,
            complaint: session.remark.complaint(),
            certainty: settings.certainty,
            shortcuts: settings.shortcuts,
            now: model.now,
            on_event: &on_message.reform(|event: Event| Message::Session(event)),
        }),
        Page::Invitation(invitation) => {
            let name = invitation.set.challenge.as_ref().map(|played| played.name.as_str());
            let sentence = words::invitation(name, invitation.set.missing);
            views::invited(&sentence, &on_message.reform(|()| Message::InvitationAccepted))
        }
        Page::Result(result) => views::result(
            &result.session,
            [share(model, &result.share, on_message), views::comparison(&result.compared)],
        ),
        Page::Shared(shared) => {
            let from = if shared.name.is_empty() {
                String::new()
            } else {
                format!("From {}. ", shared.name.as_str())
            };
            let missing = words::missing(shared.missing).unwrap_or_default();
            views::shared(&format!("{from}{missing}"), &shared.rows)
        }
        Page::Browse(query) => views::browse(bank, query, &on_route),
        Page::Item(item) => {
            [views::item(bank, &item.item), share(model, &item.share, on_message)].into_iter().collect()
        }
        Page::Worksheet(sheet) => {
            views::worksheet(&sheet.items, &on_message.reform(|()| Message::PrintPressed))
        }
        Page::Drills => views::drills(bank),
        Page::Drill(drill) => {
            views::drill(&drill.run, settings.shortcuts, &on_message.reform(Message::Drill))
        }
        Page::Guide => views::guide(bank),
        Page::GuidePage(page) => views::guide_page(bank, page),
        Page::Progress => views::progress(bank, progress.history(), model.host.zone.ahead(model.now)),
        Page::Settings => views::settings(settings, &on_message.reform(Message::SettingsChanged)),
        Page::Data(data) => data_page(model, data, callbacks),
        Page::Help => views::help(settings.shortcuts),
        Page::NotFound(fault) => views::stray(&words::not_found(fault)),
    }
}

fn share(model: &Model, share: &Share, on_message: &Callback<Message>) -> Html {
    views::share(
        &views::ShareProps {
            offers: &share.offers,
            form: &share.form,
            code: code(share),
            can_share: model.host.can_share,
            from_file: model.host.site.is_empty(),
        },
        &on_message.reform(Message::Share),
    )
}

/// The code of the chosen offer, while it is shown.
fn code(share: &Share) -> Option<views::Code> {
    let offer = share.chosen().filter(|offer| share.form.has_code && !offer.is_file())?;
    let (side, path) = scannable(&words::share_text(&offer.text))?;
    Some(views::Code { side, path })
}

fn data_page(model: &Model, data: &data::Model, callbacks: &Callbacks) -> Html {
    let progress = &model.progress;
    let time = |at| time(model, at);
    let last = progress.notes().exported;
    let exported =
        words::exported(progress.log().len(), last, &last.map(|(at, _)| time(at)).unwrap_or_default());
    let offered = data.offered.as_ref();
    let offered = offered.map(|(file, preview)| words::offered(file, *preview, &time(file.at)));
    let checked = data.checkup.as_ref().map(words::checked);
    let checkup = data.checkup.as_ref();
    let memory_only = match progress.keeping {
        Keeping::Stored => None,
        Keeping::InMemory(fault) => Some(fault),
    };
    let shown = data.shown.as_ref().map(|file| file.write(model.bank.id(), words::export_about()));
    let props = views::DataProps {
        bank: &model.bank,
        said: &data.notice.as_ref().map(words::notice).unwrap_or_default(),
        undo: progress.undo.as_ref().map(|undo| match undo.change {
            crate::memory::Undo::Import { .. } => "the import",
            crate::memory::Undo::Reset(_) => "the reset",
        }),
        kept: &words::keeping(memory_only, progress.saved.at.map(time).as_deref(), progress.saved.thinned),
        exported: &exported,
        text: shown.as_deref(),
        offered: offered.as_deref(),
        revivable: data.offered.as_ref().is_some_and(|(_, preview)| preview.hidden > 0),
        checked: checked.as_deref(),
        repairable: checkup.is_some_and(|checkup| !checkup.is_clean() && checkup.newer == 0),
        aside: checkup.is_some_and(|checkup| !checkup.unreadable.is_empty() || checkup.aside > 0),
        scope: data.scope.as_ref(),
        name: progress.notes().name.as_str(),
    };
    let on_message = &callbacks.on_message;
    views::data(
        &props,
        &on_message.reform(Message::Data),
        &on_message.reform(Message::Reader),
        &callbacks.on_file,
    )
}
