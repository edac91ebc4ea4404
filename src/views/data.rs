//! "Your data": where progress lives, and everything that can be done about it. Words only: what they say was
//! counted elsewhere.

use web_sys::{File, HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Html, TargetCast};

use super::element::{Content, When, all, element, open, together};
use crate::bank::{Bank, TopicId};
use crate::route::Route;

/// What the reader wants with their data.
#[derive(Clone, Debug, PartialEq)]
pub enum DataEvent {
    /// The export as a file.
    ExportWanted,
    /// The export on the page, to be copied.
    TextWanted,
    /// Reviews for a spreadsheet.
    TableWanted,
    /// What cannot be read, as a file.
    AsideWanted,
    /// The browser is to be asked not to delete it.
    KeepingWanted,
    /// A file to import.
    FileChosen(File),
    /// The text of one.
    Pasted(String),
    /// The import is as wanted.
    ImportTaken {
        /// And what resets hide of it is to come back.
        revived: bool,
    },
    /// It is not.
    ImportLeft,
    /// The last import or reset is to be undone.
    TakenBack,
    /// The data is to be checked.
    CheckWanted,
    /// What the check found is to be repaired.
    RepairWanted,
    /// What a reset would be of: a topic, or all.
    ScopeChosen(Option<TopicId>),
    /// It is to be forgotten.
    ResetWanted,
    /// The reader's name.
    Named(String),
    /// Another reader, by their place in the list.
    ReaderChosen(usize),
    /// One more.
    ReaderAdded,
}

/// What the page is made from: sentences, and what can be done now.
pub struct DataProps<'a> {
    /// All items, for their topics.
    pub bank: &'a Bank,
    /// What was just done, or why not.
    pub said: &'a str,
    /// What can be undone, as the end of "Undo …".
    pub undo: Option<&'a str>,
    /// Where progress lives, and when it was last saved.
    pub kept: &'a [String],
    /// How much there is, and when it was last exported.
    pub exported: &'a str,
    /// The export, where it is shown to be copied.
    pub text: Option<&'a str>,
    /// What an import would bring.
    pub offered: Option<&'a [String]>,
    /// Whether a reset hides some of it.
    pub revivable: bool,
    /// What a check found.
    pub checked: Option<&'a [String]>,
    /// Whether repair would do anything.
    pub repairable: bool,
    /// Whether something cannot be read, or was put aside.
    pub aside: bool,
    /// What a reset would be of.
    pub scope: Option<&'a TopicId>,
    /// The reader's name.
    pub name: &'a str,
}

const SAFARI: &str = "Safari deletes what a site keeps when you have not visited it for 7 days, unless you put it on the \
    home screen. Other browsers may when the disk is full, and all of them when you clear the site\u{2019}s data. An \
    exported file stays where you put it.";
const RESET: &str = "Forgets your answers up to now, in all tabs of this browser. You can undo it here until you close \
    this tab; after a day it is gone for good.";

/// The page.
pub fn data(props: &DataProps<'_>, on_data: &Callback<DataEvent>) -> Html {
    let button = |class, text, event| press(class, text, event, on_data);
    let undo = props.undo.map_or_else(Html::default, |what| {
        element("div", "actions", press("", format!("Undo {what}"), DataEvent::TakenBack, on_data))
    });
    let aside = if props.aside {
        button("", "Download what cannot be read", DataEvent::AsideWanted)
    } else {
        Html::default()
    };
    let repair =
        if props.repairable { button("", "Repair", DataEvent::RepairWanted) } else { Html::default() };
    let parts = [
        open("h1").with("id", "stem").with("tabindex", "-1").holding("Your data"),
        open("p").with("role", "status").class("said").holding(props.said.to_owned()),
        undo,
        element("h2", "", "Where it is"),
        paragraphs(props.kept),
        element("p", "", SAFARI),
        row([button("", "Ask this browser to keep it", DataEvent::KeepingWanted)]),
        element("h2", "", "Export"),
        element("p", "", props.exported.to_owned()),
        row([
            button("primary", "Download my progress", DataEvent::ExportWanted),
            button("", "Show it as text", DataEvent::TextWanted),
            button("", "Download a table (CSV)", DataEvent::TableWanted),
        ]),
        props.text.map_or_else(Html::default, shown),
        element("h2", "", "Import"),
        import(props, on_data),
        element("h2", "", "Check my data"),
        props.checked.map_or_else(Html::default, lines),
        row([button("", "Check", DataEvent::CheckWanted), repair, aside]),
        element("h2", "", "Reset"),
        element("p", "", RESET),
        scopes(props, on_data),
        row([button("", "Reset", DataEvent::ResetWanted)]),
        element("h2", "", "Who reads here"),
        reader(props.name, on_data),
    ];
    element("article", "data", Vec::from(parts))
}

fn press(class: &'static str, text: impl Content, event: DataEvent, on_data: &Callback<DataEvent>) -> Html {
    let on_click = on_data.reform(move |_| event.clone());
    open("button").with("type", "button").class(class).tell(When::Clicked, on_click).holding(text)
}

fn row<const N: usize>(buttons: [Html; N]) -> Html {
    element("div", "actions", buttons)
}

fn paragraphs(sentences: &[String]) -> Html {
    all(sentences.iter().map(|sentence| element("p", "", sentence)))
}

fn lines(lines: &[String]) -> Html {
    element("ul", "", all(lines.iter().map(|line| element("li", "", line))))
}

fn shown(text: &str) -> Html {
    let text_area = open("textarea").with("id", "export").with("rows", "8").flag("readonly", true);
    let label = open("label").with("for", "export").holding("Copy all of it into a file of your own");
    element("div", "entry", [label, text_area.value(text.to_owned()).empty()])
}

fn import(props: &DataProps<'_>, on_data: &Callback<DataEvent>) -> Html {
    if let Some(offered) = props.offered {
        let revive = if props.revivable {
            let event = DataEvent::ImportTaken { revived: true };
            press("", "Import, and bring back what was reset", event, on_data)
        } else {
            Html::default()
        };
        let take = press("", "Import it", DataEvent::ImportTaken { revived: false }, on_data);
        let leave = press("", "Leave it", DataEvent::ImportLeft, on_data);
        return together([lines(offered), row([take, revive, leave])]);
    }
    let on_file = Callback::from({
        let on_data = on_data.clone();
        move |event: web_sys::Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                on_data.emit(DataEvent::FileChosen(file));
            }
            // The same file can be chosen again.
            input.set_value("");
        }
    });
    let on_paste = on_data.reform(|event: web_sys::Event| {
        DataEvent::Pasted(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    together([
        element(
            "p",
            "",
            "A file of yours from another browser or an earlier day. You see what it brings before anything changes.",
        ),
        element(
            "div",
            "entry",
            [
                open("label").with("for", "import-file").holding("A file"),
                open("input")
                    .with("id", "import-file")
                    .with("type", "file")
                    .tell(When::Changed, on_file)
                    .empty(),
                open("label").with("for", "import-text").holding("Or its text"),
                open("textarea")
                    .with("id", "import-text")
                    .with("rows", "3")
                    .tell(When::Changed, on_paste)
                    .empty(),
            ],
        ),
    ])
}

fn scopes(props: &DataProps<'_>, on_data: &Callback<DataEvent>) -> Html {
    let topics: Vec<TopicId> = props.bank.topics().iter().map(|topic| topic.id.clone()).collect();
    let option = |value: String, selected: bool, name: String| {
        open("option").with("value", value).flag("selected", selected).holding(name)
    };
    let named = props
        .bank
        .topics()
        .iter()
        .map(|topic| option(topic.id.to_string(), props.scope == Some(&topic.id), topic.title.clone()));
    let options =
        std::iter::once(option(String::new(), props.scope.is_none(), "Everything".to_owned())).chain(named);
    let on_change = on_data.reform(move |event: web_sys::Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        DataEvent::ScopeChosen(topics.iter().find(|topic| topic.as_str() == chosen).cloned())
    });
    let label = open("label").with("for", "reset-scope").holding("What to forget");
    let select =
        open("select").with("id", "reset-scope").tell(When::Changed, on_change).holding(all(options));
    element("div", "entry", [label, select])
}

fn reader(name: &str, on_data: &Callback<DataEvent>) -> Html {
    let on_change = on_data.reform(|event: web_sys::Event| {
        DataEvent::Named(event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let field = open("input")
        .with("id", "reader-name")
        .with("type", "text")
        .with("maxlength", "40")
        .with("autocomplete", "off")
        .tell(When::Changed, on_change)
        .value(name.to_owned());
    let label = open("label").with("for", "reader-name").holding("Your name, as it stands in the header");
    together([
        element(
            "p",
            "",
            "Several people can use this browser, each with progress and settings of their own.",
        ),
        element("div", "entry", [label, field.empty()]),
        row([press("", "Add a reader", DataEvent::ReaderAdded, on_data)]),
    ])
}

/// Who reads, in the header; nothing where there is only one. `current` is a place in `names`.
pub fn readers(names: &[String], current: usize, on_data: &Callback<DataEvent>) -> Html {
    if names.len() < 2 {
        return Html::default();
    }
    let on_change = on_data.reform(|event: web_sys::Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        DataEvent::ReaderChosen(chosen.parse().unwrap_or_default())
    });
    let option = |(at, name): (usize, &String)| {
        open("option").with("value", at.to_string()).flag("selected", at == current).holding(name)
    };
    let options = all(names.iter().enumerate().map(option));
    open("select")
        .with("id", "reader")
        .with("aria-label", "Reader")
        .tell(When::Changed, on_change)
        .holding(options)
}

/// What stands at the foot of every page: when progress was last saved, whether to export it, and the way there.
pub fn saved(saved: Option<&str>, unexported: Option<usize>) -> Html {
    let saved = saved.map_or_else(Html::default, |at| element("p", "", format!("Last saved: {at}.")));
    let nudge = unexported.map_or_else(Html::default, |count| {
        let words = format!(
            "{count} of your answers are in this browser only. Export them under \u{201c}Your data\u{201d}, so that they survive it."
        );
        element("p", "nudge", words)
    });
    let link = open("a").with("href", Route::Data.to_string()).holding("Your data");
    together([saved, nudge, link, " ".into_html()])
}
