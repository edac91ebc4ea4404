//! Fields of front matter that drills and guide pages have in common. A field that is missing is reported at the
//! first line of the file.

use core::ops::RangeInclusive;

use toml::Spanned;

use super::Located;
use crate::context::Context;
use crate::shared_checks::ID_REMEDY;

/// The id of a drill or guide page, which is the name of its file.
pub(crate) fn file_id<T>(context: &mut Context<'_>, parse: fn(&str) -> Option<T>) -> Option<T> {
    let file = context.faults.file().clone();
    let id = parse(file.name());
    if id.is_none() {
        let what = format!("the name of the file, `{}`, is not a valid id", file.name());
        context.faults.error(&file.line_at(0), what, format!("rename the file: {ID_REMEDY}"));
    }
    id
}

/// A value that must be given. `example` is a line that gives it, for the remedy.
pub(crate) fn needed<T>(context: &mut Context<'_>, given: Option<T>, example: &str) -> Option<T> {
    if given.is_none() {
        let key = example.split(' ').next().unwrap_or_default();
        let span = context.faults.file().line_at(0);
        context.faults.error(
            &span,
            format!("the front matter has no `{key}`"),
            format!("add `{example}` to it"),
        );
    }
    given
}

/// A text that readers see; it must not be empty.
pub(crate) fn words(context: &mut Context<'_>, given: Option<Located>, example: &str) -> Option<String> {
    let given = needed(context, given, example)?;
    if given.text.is_empty() {
        context.faults.error(&given.span, "this text is empty", "write what readers will see");
        return None;
    }
    Some(given.text)
}

/// A number that must be within `bounds`.
pub(crate) fn number(
    context: &mut Context<'_>,
    given: Option<Spanned<i64>>,
    example: &str,
    bounds: RangeInclusive<u16>,
) -> Option<u16> {
    let given = needed(context, given, example)?;
    let number = u16::try_from(*given.get_ref()).ok().filter(|number| bounds.contains(number));
    if number.is_none() {
        let (least, most) = (bounds.start(), bounds.end());
        let what = format!("{} is out of range", given.get_ref());
        context.faults.error(&given.span(), what, format!("use a number from {least} to {most}"));
    }
    number
}
