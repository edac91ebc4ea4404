//! The views of the pages that need the deferred module.

use yew::{Callback, Html};

use super::study::known;
use crate::address::Route;
use crate::app::pages::result::Model as Result;
use crate::app::pages::{data, plan};
use crate::app::{Callbacks, Downloaded, Message, Model, Page, Share, places, scannable};
use crate::bank::Form;
use crate::memory::Undo;
use crate::quiz::{Response, advent, suggested};
use crate::views::{self, PlanOutlook, Stage, Undoable};
use crate::words::{OfferKind, Words};

/// The page, if it is one that needs the module.
pub(super) fn page(model: &Model, callbacks: &Callbacks) -> Html {
    let (bank, progress, on_message) = (&model.bank, &model.progress, &callbacks.on_message);
    let words = model.host.words;
    let on_route = on_message.reform(Message::RouteChosen);
    let settings = progress.notes().settings;
    match &model.page {
        Page::Start(start) => views::goal(&views::GoalProps {
            words,
            bank,
            goal: progress.notes().goal,
            typed: &start.typed,
            today: model.host.zone.day(model.now),
            on_event: &on_message.reform(Message::Goal),
        }),
        Page::Mock => views::mock(&places::props(model)),
        Page::Stories(stories) => {
            let is_offered = stories.downloaded.map(|outcome| outcome == Downloaded::Offered);
            views::stories(&views::StoriesProps {
                words,
                bank,
                stories: &progress.stories(),
                edited: stories.edited.as_ref(),
                compared: stories.compared.as_ref(),
                others: stories.others.as_ref(),
                chosen: &stories.chosen,
                sheet: stories.sheet.as_ref(),
                said: words.table_downloaded(is_offered),
                time: &|at| model.host.time(at),
                on_event: &on_message.reform(Message::Stories),
                on_print: &on_message.reform(|()| Message::PrintClicked),
            })
        }
        Page::Loop(page) => views::rehearsal(&views::LoopProps {
            words,
            bank,
            rehearsal: &page.rehearsal,
            card: page.card.as_deref(),
            share: share(model, &page.share, on_message),
            on_event: &on_message.reform(Message::Loop),
            on_print: &on_message.reform(|()| Message::PrintClicked),
        }),
        Page::Job(job) => views::job(&places::props(model), *job, &on_message.reform(Message::Goal)),
        Page::Topic(id) => {
            let topic = bank.topic(id).map(|topic| views::topic(&places::props(model), topic));
            topic.unwrap_or_default()
        }
        Page::Plan(plan) => plan_page(model, plan, on_message),
        Page::You(you) => places::you(model, you, &known(model, model.now), on_message),
        Page::Practise(practise) => {
            let quiz = Route::Quiz(practise.link.clone());
            let on_start = on_route.reform(move |()| quiz.clone());
            let on_change = on_message.reform(Message::SetChosen);
            let track = practise.link.query.tracks.first().copied().or(progress.goal().job);
            views::practise(&views::PractiseProps {
                words,
                bank,
                suggested: &suggested(bank, track),
                link: &practise.link,
                is_open: practise.is_open,
                on_toggle: &on_message.reform(|()| Message::SetFormToggled),
                on_change: &on_change,
                on_start: &on_start,
                share: share(model, &practise.share, on_message),
            })
        }
        Page::Result(result) => {
            let on_share = on_message.reform(Message::Share);
            let Result { share: sheet, compared, about, name, .. } = result;
            if model.host.stage == Stage::Embedded {
                let offer =
                    sheet.offers.iter().find(|offer| offer.kind == OfferKind::Result && !offer.is_file());
                let answers =
                    offer.map(|offer| views::answers_on_site(words, &words.share_text(&offer.text)));
                let beside = [
                    answers.unwrap_or_default(),
                    views::about_set(words, about),
                    views::comparison(words, name, compared),
                ];
                return views::result(words, bank, &result.session, None, Stage::Embedded, beside);
            }
            let beside = [
                views::about_set(words, about),
                views::send_back(words, &about.author, &sheet.form, &on_share),
                share(model, sheet, on_message),
                views::comparison(words, name, compared),
            ];
            views::result(words, bank, &result.session, result.before.as_ref(), Stage::Alone, beside)
        }
        Page::Shared(shared) => {
            let props = views::SharedProps {
                name: &shared.name,
                about: &shared.about,
                ended: shared.ended,
                missing: &words.missing(shared.missing),
                rows: &shared.rows,
            };
            views::shared_result(words, &props)
        }
        Page::Library(library) => views::library(&views::LibraryProps {
            words,
            bank,
            history: progress.history(),
            typed: &library.typed,
            is_in_texts: library.is_in_texts,
            found: &library.found,
            toggled: &library.toggled,
            collected: &model.collected,
            practise: library.practise(&model.host),
            share: share(model, &library.share, on_message),
            on_event: &on_message.reform(Message::Library),
        }),
        Page::Compare(compare) => views::compare(&views::CompareProps {
            words,
            typed: &compare.typed,
            pasted: &compare.pasted,
            said: words.table_downloaded(compare.downloaded.map(|outcome| outcome == Downloaded::Offered)),
            on_event: &on_message.reform(Message::Compare),
        }),
        Page::Browse(query) => views::browse(words, bank, query, &on_route),
        Page::Item(item) => {
            let read = views::item(words, bank, &item.item);
            [read, share(model, &item.share, on_message)].into_iter().collect()
        }
        Page::Worksheet(sheet) => {
            views::worksheet(words, &sheet.items, &on_message.reform(|()| Message::PrintClicked))
        }
        Page::Advent => {
            let day = model.host.zone.day(model.now);
            views::advent(words, &advent(bank, day), progress.log())
        }
        Page::Drills => views::drills(words, bank, progress.log()),
        Page::Drill(drill) => {
            let played = views::drill(&views::DrillProps {
                words,
                run: &drill.run,
                best: progress.log().best(&drill.run.drill().id),
                shortcuts: settings.shortcuts,
                votes: drill.votes.as_ref(),
                on_vote: &on_message.reform(Message::Voted),
                on_event: &on_message.reform(Message::Drill),
            });
            let around = super::rehearsal::around(model, &drill.run);
            let around = around.map(|rehearsal| views::drill_in_loop(words, rehearsal)).unwrap_or_default();
            [around, played, share(model, &drill.share, on_message)].into_iter().collect()
        }
        Page::Guide => views::guide(words, bank),
        Page::GuidePage(page) => views::guide_page(words, bank, page),
        Page::Progress => views::progress(words, bank, progress.history(), &|at| model.host.zone.day(at)),
        Page::Settings => views::settings(words, settings, &on_message.reform(Message::SettingsChanged)),
        Page::Data(data) => data_page(model, data, callbacks),
        Page::Own(own) => super::own::view(model, own, callbacks),
        Page::Help => views::help(words, settings.shortcuts),
        Page::Home | Page::Session(_) | Page::Invitation(_) | Page::Awaited(_) | Page::NotFound(_) => {
            Html::default()
        }
    }
}

/// The answer to the open question of the session on the page; empty at any other question.
pub(super) fn spoken(model: &Model, callbacks: &Callbacks) -> Html {
    let Page::Session(session) = &model.page else { return Html::default() };
    let Some((_, question)) = session.session.current() else { return Html::default() };
    let (Form::Prompt(prompt), Response::Prompt(spoken)) = (&question.item.form, &question.response) else {
        return Html::default();
    };
    let is_alone = model.host.stage == Stage::Alone;
    let voice = is_alone.then(|| callbacks.on_message.reform(Message::Voice));
    views::spoken(&views::SpokenProps {
        words: model.host.words,
        item: &question.item,
        prompt,
        spoken,
        judged: question.verdict().is_some(),
        settings: model.progress.notes().settings,
        on_event: &callbacks.on_message.reform(Message::Session),
        voice: voice.as_ref().map(|on_voice| (&session.voice, on_voice)),
        on_settings: &callbacks.on_message.reform(Message::SettingsChanged),
    })
}

/// The plan with its share sheet; what a link brought, with what is there now.
fn plan_page(model: &Model, plan: &plan::Model, on_message: &Callback<Message>) -> Html {
    let (words, on_event) = (model.host.words, &on_message.reform(Message::Study));
    let goal = model.progress.goal();
    if let Some(sent) = plan.sent {
        let today = model.host.zone.day(model.now);
        return views::sent_plan(&views::SentPlanProps { words, sent, here: goal, today, on_event });
    }
    let shown = views::plan(&views::PlanProps {
        words,
        bank: &model.bank,
        goal,
        outlook: &plan.outlook,
        is_downloaded: plan.downloaded.map(|outcome| outcome == Downloaded::Offered),
        on_event,
    });
    let is_planned = matches!(*plan.outlook, PlanOutlook::Ahead(_));
    let share = if is_planned { share(model, &plan.share, on_message) } else { Html::default() };
    [shown, share].into_iter().collect()
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
        revivable: offered.is_some_and(|(_, preview)| preview.hidden + preview.hidden_stories > 0),
        checked: checked.as_deref(),
        repairable: checkup.is_some_and(|checkup| !checkup.is_clean() && checkup.newer == 0),
        aside: checkup.is_some_and(|checkup| !checkup.unreadable.is_empty() || checkup.aside > 0),
        scope: data.scope.as_ref(),
        whose: &progress.profile.to_string(),
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
