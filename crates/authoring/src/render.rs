//! Faults as people read them, in the manner of rustc.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::fault::{Fault, Severity};

/// The fault with the line that it is about, `what` above and the remedy below.
#[must_use]
pub fn render(fault: &Fault, colour: bool) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let (path, text) = (fault.file.path(), fault.file.text());
    // One line is enough to find the place, and a whole item would hide it.
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
