//! What the heads of drills and guide pages have in common. What is missing is reported at the file's
//! first line.

use core::ops::RangeInclusive;

use toml::Spanned;

use super::Located;
use crate::context::Context;
use crate::shared_checks::ID_REMEDY;

/// The id that the file's name is.
pub(crate) fn file_id<T>(context: &mut Context<'_>, parse: fn(&str) -> Option<T>) -> Option<T> {
    let file = context.faults.file().clone();
    let id = parse(file.name());
    if id.is_none() {
        let what = format!("the name of the file, `{}`, is not a valid id", file.name());
        context.faults.error(&file.line_at(0), what, format!("rename the file: {ID_REMEDY}"));
    }
    id
}

/// A value that every such file gives; `example` is a line that gives one.
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

/// Words that readers see.
pub(crate) fn words(context: &mut Context<'_>, given: Option<Located>, example: &str) -> Option<String> {
    let given = needed(context, given, example)?;
    if given.text.is_empty() {
        context.faults.error(&given.span, "this text is empty", "write what readers will see");
        return None;
    }
    Some(given.text)
}

/// A number within bounds.
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
