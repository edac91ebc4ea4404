//! Elements as assistive technology finds them: by role and accessible name.

use anyhow::{Context, Result};
use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::Value;

use crate::{Page, command};

/// What an element is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something to press.
    Button,
    /// Somewhere to go.
    Link,
    /// One choice of several.
    Radio,
    /// A choice by itself.
    Checkbox,
    /// A line or a field to type in, numbers included.
    Textbox,
    /// A list to select from.
    Select,
    /// A heading of any level.
    Heading,
    /// A part of the page with a name of its own.
    Region,
}

impl Role {
    /// Every element that may have the role.
    fn selector(self) -> &'static str {
        match self {
            Role::Button => {
                "button, summary, input[type=submit], input[type=button], input[type=reset], [role=button]"
            }
            Role::Link => "a[href], [role=link]",
            Role::Radio => "input[type=radio], [role=radio]",
            Role::Checkbox => "input[type=checkbox], [role=checkbox], [role=switch]",
            Role::Textbox => {
                "input:not([type]), input[type=text], input[type=number], input[type=search], \
                 input[type=url], textarea, [role=textbox], [role=spinbutton]"
            }
            Role::Select => "select, [role=combobox], [role=listbox]",
            Role::Heading => "h1, h2, h3, h4, h5, h6, [role=heading]",
            Role::Region => "section, form, nav, main, [role=region], [role=group], fieldset, dialog",
        }
    }

    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// Whether a render has removed an element since it was found. WebKitWebDriver reports this as an error of a script.
pub(crate) fn is_gone(error: &anyhow::Error) -> bool {
    let said = error.chain().find_map(|cause| cause.downcast_ref::<CmdError>());
    said.is_some_and(|said| said.is_stale_element_reference() || said.to_string().contains("Stale element"))
}

impl Page {
    /// The visible elements of a role, with their names, in the order of the page.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn all(&self, role: Role) -> Result<Vec<(String, Element)>> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .filter(element => element.checkVisibility({ visibilityProperty: true }))";
        let elements = self.client().execute(script, vec![role.selector().into()]).await;
        let elements = match elements.context("looking for elements") {
            // There are none to trust.
            Err(error) if is_gone(&error) => return Ok(Vec::new()),
            elements => elements?,
        };
        let mut named = Vec::new();
        for element in elements.as_array().into_iter().flatten() {
            let id = element.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
            let Some(id) = id else { continue };
            // An element that a render took away in between has no name any more.
            let Ok(name) = command::label(self.client(), id).await else { continue };
            let element = Element::from_element_id(self.client().clone(), ElementRef::from(id.to_owned()));
            named.push((name.split_whitespace().collect::<Vec<_>>().join(" "), element));
        }
        Ok(named)
    }

    /// The names of the visible elements of a role.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn names(&self, role: Role) -> Result<Vec<String>> {
        Ok(self.all(role).await?.into_iter().map(|(name, _)| name).collect())
    }

    /// Waits for the visible element of this role and exact name.
    ///
    /// # Errors
    /// When there is none. The message lists the names that exist.
    pub async fn find(&self, role: Role, name: &str) -> Result<Element> {
        let what = format!("the {} “{name}”", role.name());
        let found = self.until(&what, async || {
            let all = self.all(role).await?;
            Ok(all.into_iter().find(|(theirs, _)| theirs == name).map(|(_, element)| element))
        });
        match found.await {
            Ok(element) => Ok(element),
            Err(error) => {
                let names = self.names(role).await.unwrap_or_default();
                Err(error.context(format!("the names of each {} here: {names:?}", role.name())))
            }
        }
    }

    /// Clicks the element of this role and name.
    ///
    /// # Errors
    /// When there is none, or something covers it.
    pub async fn click(&self, role: Role, name: &str) -> Result<()> {
        let what = format!("the {} “{name}” to stay for a click", role.name());
        let clicked = async || {
            let element = self.find(role, name).await?;
            // Where the page is about to go, nobody waits for it.
            drop(self.second().await);
            match self.click_at(element).await {
                Err(error) if is_gone(&error) => Ok(None),
                clicked => clicked.map(Some),
            }
        };
        self.until(&what, clicked).await.with_context(|| format!("clicking the {} “{name}”", role.name()))
    }

    /// Clicks the button of this name.
    ///
    /// # Errors
    /// Like [`Page::click`].
    pub async fn click_button(&self, name: &str) -> Result<()> {
        self.click(Role::Button, name).await
    }

    /// Clicks the link of this name.
    ///
    /// # Errors
    /// Like [`Page::click`].
    pub async fn click_link(&self, name: &str) -> Result<()> {
        self.click(Role::Link, name).await
    }

    /// Ticks a radio button or a check box where a finger would: on its label.
    ///
    /// # Errors
    /// When there is none, or something covers it.
    pub async fn choose(&self, role: Role, name: &str) -> Result<()> {
        let control = self.find(role, name).await?;
        // Not by `labels`: WebKitGTK 2.50 loses the page when it collects a list of labels that are gone.
        let script = "return arguments[0].closest('label') ?? document.querySelector(`label[for=\"${arguments[0].id}\"]`) ?? arguments[0]";
        let label = self.client().execute(script, vec![serde_json::to_value(&control)?]).await?;
        let id = label.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.context("the label is gone")?.to_owned();
        let label = Element::from_element_id(self.client().clone(), ElementRef::from(id));
        self.click_at(label).await.with_context(|| format!("choosing “{name}”"))
    }

    /// Clicks an element that is well in view: a reader scrolls to what a bar covers. WebKitWebDriver scrolls to one near the
    /// lower edge of the window while it already clicks where it was.
    async fn click_at(&self, element: Element) -> Result<()> {
        const INTO_VIEW: &str = "const [element, margin] = arguments;
            const { top, bottom, left, right } = element.getBoundingClientRect();
            const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            const isCovered = hit && !element.contains(hit) && !hit.contains(element);
            // What sticks to an edge of the window does not move when the page scrolls.
            let stuck = element;
            while (stuck && getComputedStyle(stuck).position !== 'sticky') stuck = stuck.parentElement;
            if (top < 0 || bottom > innerHeight - (stuck ? 0 : margin) || isCovered)
                element.scrollIntoView({ block: 'center', behavior: 'instant' })";
        let margin = if self.engine().facts().word == "webkit" { 150 } else { 0 };
        self.client()
            .execute(INTO_VIEW, vec![serde_json::to_value(&element)?, margin.into()])
            .await
            .context("scrolling to it")?;
        element.click().await.context("clicking it")
    }

    /// Selects an option in the list of this name: by its words, or by those behind its letter.
    ///
    /// # Errors
    /// When there is no such list or no such option.
    pub async fn select(&self, list: &str, option: &str) -> Result<()> {
        // A render at this moment may take the element away that was just found; the reader would not notice.
        self.until(&format!("“{option}” to be there in “{list}”"), async || {
            let list = self.find(Role::Select, list).await?;
            let behind = format!("./option[substring-after(., '\u{b7} ') = \"{option}\"]");
            if let Ok(lettered) = list.find(Locator::XPath(&behind)).await {
                return Ok(lettered.click().await.ok());
            }
            Ok(list.select_by_label(option).await.ok())
        })
        .await
    }

    /// Clicks into the field with this name and replaces its text.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, field: &str, text: &str) -> Result<()> {
        let element = self.find(Role::Textbox, field).await?;
        // WebDriver's own way tells the app nothing, so a render in between would bring back what was there.
        let empty = "arguments[0].focus(); arguments[0].value = '';
            arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))";
        let emptied = self.client().execute(empty, vec![serde_json::to_value(&element)?]).await;
        emptied.with_context(|| format!("emptying “{field}”"))?;
        // WebKitWebDriver leaves out line ends that do not come as the key.
        let keys = text.replace('\n', &char::from(Key::Enter).to_string());
        element.send_keys(&keys).await.with_context(|| format!("typing into “{field}”"))
    }

    /// Fills a field and leaves it, as a reader does who goes on to the next one.
    ///
    /// # Errors
    /// When there is no such field, or the focus stays in it.
    pub async fn enter(&self, field: &str, text: &str) -> Result<()> {
        const LEFT: &str = "return !['INPUT', 'TEXTAREA'].includes(document.activeElement?.tagName)
            || document.activeElement.value !== arguments[0]";
        self.fill(field, text).await?;
        // WebKitWebDriver loses a Tab now and then.
        self.until(&format!("the focus to leave “{field}”"), async || {
            self.press("Tab").await?;
            let left = self.client().execute(LEFT, vec![text.into()]).await?;
            Ok((left == true).then_some(()))
        })
        .await
    }
}
