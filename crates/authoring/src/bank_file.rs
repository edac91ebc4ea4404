//! `bank.toml`: the name of the bank. Its id never changes, because links, saved progress and exported files carry it.
//! The file also has the number that follows from the id, so a changed id is noticed.

use std::rc::Rc;

use dryrun_bank::BankId;
use serde::Deserialize;
use toml::Spanned;

use crate::fault::Faults;
use crate::file::File;
use crate::front_matter::Located;

/// The file's name, at the top of the folder of the questions.
pub(crate) const NAME: &str = "bank.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    id: Located,
    number: Spanned<u32>,
    title: Located,
}

/// The file as far as it could be read.
pub(crate) struct BankFile {
    pub(crate) faults: Faults,
    /// Id and title.
    pub(crate) name: Option<(BankId, String)>,
}

impl BankFile {
    pub(crate) fn read(file: &Rc<File>) -> Self {
        let mut faults = Faults::new(Rc::clone(file));
        let name = match toml::from_str(file.text()) {
            Ok(head) => checked(head, &mut faults),
            Err(error) => {
                let span = error.span().unwrap_or_else(|| file.line_at(0));
                let what = format!(
                    "the name of the bank is not as expected: {}",
                    error.message().replace('\n', ", ")
                );
                faults.error(
                    &span,
                    what,
                    "write `id = \"…\"`, `number = …` and `title = \"…\"`, and nothing else",
                );
                None
            }
        };
        Self { faults, name }
    }
}

fn checked(head: Head, faults: &mut Faults) -> Option<(BankId, String)> {
    if head.title.text.is_empty() {
        faults.error(&head.title.span, "the bank has no title", "write what it asks about");
    }
    let Some(id) = BankId::parse(&head.id.text) else {
        let what = format!("`{}` cannot be the id of a bank", head.id.text);
        faults.error(
            &head.id.span,
            what,
            "use 3 to 48 of `a` to `z`, `0` to `9` and `-`, with no hyphen at either end",
        );
        return None;
    };
    let number = id.number();
    if *head.number.get_ref() != number {
        let what = format!("the number of `{id}` is {number}, but this file says {}", head.number.get_ref());
        let remedy = format!(
            "restore the id if it was changed: links and saved progress depend on it; in a new bank, write \
             `number = {number}`"
        );
        faults.error(&head.number.span(), what, remedy);
    }
    Some((id, head.title.text))
}
