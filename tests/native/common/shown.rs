//! Pages as a reader's browser gets them, rendered without one.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct ShownProps {
    html: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

/// The page as HTML, an element a line.
pub(crate) fn rendered(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let page = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false).render();
    runtime.block_on(page).replace("><", ">\n<")
}
