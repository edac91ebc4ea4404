//! "Your data": where progress lives, and everything that can be done about it. Words only: what they say was
//! counted elsewhere.

use yew::{Callback, Html};

use super::element::{Content, When, all, element, open, text, together};
use super::parts::{
    PageEvent, actions, button_of, choice, chosen, heading, label, link, list, page, page_title, paragraph,
    status, typed, typed_lines,
};
use crate::address::Route;
use crate::bank::{Bank, TopicId};

/// What happened on the page of the reader's data.
#[derive(Clone, Debug, PartialEq)]
pub enum DataEvent {
    /// The button for the export as a file was pressed.
    ExportPressed,
    /// The button that shows the export as text was pressed.
    TextPressed,
    /// The button for a table was pressed.
    TablePressed,
    /// The button for what cannot be read was pressed.
    UnreadablePressed,
    /// The button that asks the browser to keep it was pressed.
    PersistencePressed,
    /// A file to import was chosen.
    FileChosen {
        /// Its size.
        bytes: f64,
    },
    /// The text of a file to import was pasted.
    Pasted(String),
    /// The import is wanted as it is shown.
    ImportAccepted {
        /// And what resets hide of it is to come back.
        revive: bool,
    },
    /// The import is not wanted.
    ImportDeclined,
    /// The last import or reset is to be undone.
    UndoPressed,
    /// The button that checks was pressed.
    CheckPressed,
    /// The button that repairs was pressed.
    RepairPressed,
    /// What a reset would forget was chosen: a topic, or everything.
    ScopeChosen(Option<TopicId>),
    /// The button that forgets was pressed.
    ResetPressed,
}

/// Something about who reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderEvent {
    /// The reader's name was typed.
    Named(String),
    /// Another reader was chosen, by their place in the list.
    Chosen(usize),
    /// One more reader was added.
    Added,
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
pub fn data(
    props: &DataProps<'_>,
    on_data: &Callback<DataEvent>,
    on_reader: &Callback<ReaderEvent>,
    on_file: &Callback<PageEvent>,
) -> Html {
    let button = |class, text, event| press(class, text, event, on_data);
    let undo = props.undo.map_or_else(Html::default, |what| {
        actions(press("", format!("Undo {what}"), DataEvent::UndoPressed, on_data))
    });
    let aside = if props.aside {
        button("", "Download what cannot be read", DataEvent::UnreadablePressed)
    } else {
        Html::default()
    };
    let repair =
        if props.repairable { button("", "Repair", DataEvent::RepairPressed) } else { Html::default() };
    let parts = [
        page_title("Your data"),
        status("said", props.said.to_owned()),
        undo,
        heading("Where it is"),
        all(props.kept.iter().map(|sentence| paragraph("", sentence))),
        paragraph("", SAFARI),
        actions([button("", "Ask this browser to keep it", DataEvent::PersistencePressed)]),
        heading("Export"),
        paragraph("", props.exported.to_owned()),
        actions([
            button("primary", "Download my progress", DataEvent::ExportPressed),
            button("", "Show it as text", DataEvent::TextPressed),
            button("", "Download a table (CSV)", DataEvent::TablePressed),
        ]),
        props.text.map_or_else(Html::default, shown),
        heading("Import"),
        import(props, on_data, on_file),
        heading("Check my data"),
        props.checked.map_or_else(Html::default, lines),
        actions([button("", "Check", DataEvent::CheckPressed), repair, aside]),
        heading("Reset"),
        paragraph("", RESET),
        scopes(props, on_data),
        actions([button("", "Reset", DataEvent::ResetPressed)]),
        heading("Who reads here"),
        reader(props.name, on_reader),
    ];
    page("data", parts)
}

fn press(class: &'static str, text: impl Content, event: DataEvent, on_data: &Callback<DataEvent>) -> Html {
    button_of(class, text, on_data.reform(move |_| event.clone()))
}

fn lines(lines: &[String]) -> Html {
    list("", lines.iter().map(text))
}

fn shown(text: &str) -> Html {
    let text_area = open("textarea").with("id", "export").with("rows", "8").flag("readonly", true);
    let label = label("export", "Copy all of it into a file of your own");
    element("div", "entry", [label, text_area.value(text.to_owned()).empty()])
}

fn import(props: &DataProps<'_>, on_data: &Callback<DataEvent>, on_file: &Callback<PageEvent>) -> Html {
    if let Some(offered) = props.offered {
        let revive = if props.revivable {
            let event = DataEvent::ImportAccepted { revive: true };
            press("", "Import, and bring back what was reset", event, on_data)
        } else {
            Html::default()
        };
        let take = press("", "Import it", DataEvent::ImportAccepted { revive: false }, on_data);
        let leave = press("", "Leave it", DataEvent::ImportDeclined, on_data);
        return together([lines(offered), actions([take, revive, leave])]);
    }
    let on_file = on_file.clone();
    let on_paste = on_data.reform(|event: PageEvent| DataEvent::Pasted(typed_lines(&event)));
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
                label("import-file", "A file"),
                open("input")
                    .with("id", "import-file")
                    .with("type", "file")
                    .tell(When::Changed, on_file)
                    .empty(),
                label("import-text", "Or its text"),
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
    let named = props
        .bank
        .topics()
        .iter()
        .map(|topic| choice(topic.id.to_string(), props.scope == Some(&topic.id), &topic.title));
    let options = std::iter::once(choice(String::new(), props.scope.is_none(), "Everything")).chain(named);
    let on_change = on_data.reform(move |event: PageEvent| {
        let chosen = chosen(&event);
        DataEvent::ScopeChosen(topics.iter().find(|topic| topic.as_str() == chosen).cloned())
    });
    let label = label("reset-scope", "What to forget");
    let select =
        open("select").with("id", "reset-scope").tell(When::Changed, on_change).holding(all(options));
    element("div", "entry", [label, select])
}

fn reader(name: &str, on_reader: &Callback<ReaderEvent>) -> Html {
    let on_change = on_reader.reform(|event: PageEvent| ReaderEvent::Named(typed(&event)));
    let field = open("input")
        .with("id", "reader-name")
        .with("type", "text")
        .with("maxlength", "40")
        .with("autocomplete", "off")
        .tell(When::Changed, on_change)
        .value(name.to_owned());
    let label = label("reader-name", "Your name, as it stands in the header");
    together([
        element(
            "p",
            "",
            "Several people can use this browser, each with progress and settings of their own.",
        ),
        element("div", "entry", [label, field.empty()]),
        actions([button_of("", "Add a reader", on_reader.reform(|_| ReaderEvent::Added))]),
    ])
}

/// Who reads, in the header; nothing where there is only one. `current` is a place in `names`.
pub fn readers(names: &[String], current: usize, on_reader: &Callback<ReaderEvent>) -> Html {
    if names.len() < 2 {
        return Html::default();
    }
    let on_change =
        on_reader.reform(|event: PageEvent| ReaderEvent::Chosen(chosen(&event).parse().unwrap_or_default()));
    let option = |(at, name): (usize, &String)| choice(at.to_string(), at == current, name);
    let options = all(names.iter().enumerate().map(option));
    open("select")
        .with("id", "reader")
        .with("aria-label", "Reader")
        .tell(When::Changed, on_change)
        .holding(options)
}

/// What stands at the foot of every page: when progress was last saved, whether to export it, and the way there.
pub fn saved(saved: Option<&str>, unexported: Option<usize>) -> Html {
    let saved = saved.map_or_else(Html::default, |at| paragraph("", format!("Last saved: {at}.")));
    let nudge = unexported.map_or_else(Html::default, |count| {
        let words = format!(
            "{count} of your answers are in this browser only. Export them under \u{201c}Your data\u{201d}, so that they survive it."
        );
        paragraph("nudge", words)
    });
    together([saved, nudge, link(Route::Data, "Your data"), text(" ")])
}
