//! The views of the pages that need the deferred module.

use yew::{Callback, Html};

use crate::address::Route;
use crate::app::pages::data;
use crate::app::{Callbacks, Message, Model, Page, Share, scannable};
use crate::memory::Undo;
use crate::views::{self, Undoable};
use crate::words::Words;

/// The page, if it is one that needs the module.
pub(super) fn page(model: &Model, callbacks: &Callbacks) -> Html {
    let (bank, progress, on_message) = (&model.bank, &model.progress, &callbacks.on_message);
    let words = model.host.words;
    let on_route = on_message.reform(Message::RouteChosen);
    let settings = progress.notes().settings;
    match &model.page {
        Page::Practise(practise) => {
            let quiz = Route::Quiz(practise.link.clone());
            let on_start = on_route.reform(move |()| quiz.clone());
            let on_change = on_message.reform(Message::SetChosen);
            let form = views::practise(words, bank, &practise.link, &on_change, &on_start);
            [form, share(model, &practise.share, on_message)].into_iter().collect()
        }
        Page::Result(result) => {
            let beside =
                [share(model, &result.share, on_message), views::comparison(words, &result.compared)];
            views::result(words, &result.session, beside)
        }
        Page::Shared(shared) => {
            let before = words.shared_by(shared.name.as_str(), shared.missing);
            views::shared_result(words, &before, &shared.rows)
        }
        Page::Browse(query) => views::browse(words, bank, query, &on_route),
        Page::Item(item) => {
            let read = views::item(words, bank, &item.item);
            [read, share(model, &item.share, on_message)].into_iter().collect()
        }
        Page::Worksheet(sheet) => {
            views::worksheet(words, &sheet.items, &on_message.reform(|()| Message::PrintClicked))
        }
        Page::Drills => views::drills(words, bank),
        Page::Drill(drill) => {
            views::drill(words, &drill.run, settings.shortcuts, &on_message.reform(Message::Drill))
        }
        Page::Guide => views::guide(words, bank),
        Page::GuidePage(page) => views::guide_page(words, bank, page),
        Page::Progress => views::progress(words, bank, progress.history(), &|at| model.host.zone.day(at)),
        Page::Settings => views::settings(words, settings, &on_message.reform(Message::SettingsChanged)),
        Page::Data(data) => data_page(model, data, callbacks),
        Page::Help => views::help(words, settings.shortcuts),
        Page::Home | Page::Session(_) | Page::Invitation(_) | Page::Awaited(_) | Page::NotFound(_) => {
            Html::default()
        }
    }
}

fn share(model: &Model, share: &Share, on_message: &Callback<Message>) -> Html {
    views::share(
        &views::ShareProps {
            words: model.host.words,
            offers: &share.offers,
            form: &share.form,
            code: code(model.host.words, share),
            can_share: model.host.can_share,
            from_file: model.host.site.is_empty(),
        },
        &on_message.reform(Message::Share),
    )
}

/// The QR code of the chosen offer, while it is shown.
fn code(words: Words, share: &Share) -> Option<views::Code> {
    let offer = share.chosen().filter(|offer| share.form.has_code && !offer.is_file())?;
    let (side, path) = scannable(&words.share_text(&offer.text))?;
    Some(views::Code { side, path })
}

fn data_page(model: &Model, data: &data::Model, callbacks: &Callbacks) -> Html {
    let (progress, words) = (&model.progress, model.host.words);
    let time = |at| model.host.time(at);
    let last = progress.notes().exported.map(|(at, reviews)| (time(at), reviews as usize));
    let last = last.as_ref().map(|(time, reviews)| (time.as_str(), *reviews));
    let offered = data.offered.as_ref();
    let preview = offered.map(|(file, preview)| words.preview_lines(file, *preview, &time(file.at)));
    let checkup = data.checkup.as_ref();
    let checked = checkup.map(|checkup| words.checkup_lines(checkup));
    let shown = data.shown.as_ref().map(|file| file.write(model.bank.id(), words.export_about()));
    let saved = progress.saved.at.map(time);
    let props = views::DataProps {
        words,
        bank: &model.bank,
        said: &data.notice.as_ref().map(|notice| words.notice(notice)).unwrap_or_default(),
        undo: progress.undo.as_ref().map(|undo| match undo.change {
            Undo::Import { .. } => Undoable::Import,
            Undo::Reset(_) => Undoable::Reset,
        }),
        kept: &words.kept_lines(progress.keeping, saved.as_deref(), progress.saved.thinned),
        exported: &words.exported(progress.log().len(), last),
        text: shown.as_deref(),
        offered: preview.as_deref(),
        revivable: offered.is_some_and(|(_, preview)| preview.hidden > 0),
        checked: checked.as_deref(),
        repairable: checkup.is_some_and(|checkup| !checkup.is_clean() && checkup.newer == 0),
        aside: checkup.is_some_and(|checkup| !checkup.unreadable.is_empty() || checkup.aside > 0),
        scope: data.scope.as_ref(),
        name: progress.notes().name.as_str(),
    };
    let on_message = &callbacks.on_message;
    views::data(
        &props,
        &views::DataCallbacks {
            on_data: on_message.reform(Message::Data),
            on_reader: on_message.reform(Message::Reader),
            on_file: callbacks.on_file.clone(),
        },
    )
}
