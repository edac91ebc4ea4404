//! Shows faults to people, like rustc shows its errors.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::fault::{Fault, Severity};

/// Shows what is wrong, the line that it is about, and the remedy below it. `colour` adds terminal colours.
#[must_use]
pub fn render(fault: &Fault, colour: bool) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let (path, text) = (fault.file.path(), fault.file.text());
    // A whole item would hide the place, so only the first line is shown.
    let line = fault.file.line_at(fault.span.start);
    let start = fault.span.start.clamp(line.start, line.end) - line.start;
    let end = fault.span.end.clamp(line.start, line.end) - line.start;
    let place = fault.place();
    let title = level.primary_title(fault.what.as_str());
    let group: Group<'_> = if text.is_empty() {
        title.element(Origin::path(path))
    } else {
        let source = text.get(line).unwrap_or_default();
        let annotation = AnnotationKind::Primary.span(start..end.max(start));
        title.element(Snippet::source(source).line_start(place.line).path(path).annotation(annotation))
    };
    let group = group.element(Level::HELP.message(fault.remedy.as_str()));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}
