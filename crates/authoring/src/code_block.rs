//! Code blocks: their lines, places and colours.

use dryrun_bank::CodeBlock;

use crate::context::Context;
use crate::file::Span;
use crate::highlight::Highlighter;
use crate::markdown::{Node, NodeKind};
use crate::suggest;

/// Characters that a phone shows without much scrolling.
const COMFORTABLE: usize = 72;
/// Characters that nobody should have to scroll through.
const WIDEST: usize = 100;

/// A line of code, without its end.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// The lines of a code block.
pub(crate) fn lines(node: &Node) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line: Option<Line> = None;
    for child in &node.children {
        let NodeKind::Text(text) = &child.kind else { continue };
        let mut start = child.span.start;
        for piece in text.split_inclusive('\n') {
            // Within a list or a quote the parser may drop indentation; then the end of the text decides.
            let end = (start + piece.trim_end_matches('\n').len()).min(child.span.end);
            let open = line.get_or_insert_with(|| Line { text: String::new(), span: start..end });
            open.text.push_str(piece.trim_end_matches('\n'));
            open.span.end = end;
            if piece.ends_with('\n') {
                lines.extend(line.take());
            }
            start = (start + piece.len()).min(child.span.end);
        }
    }
    lines.extend(line);
    lines
}

/// Judges how wide the lines are.
fn check_widths(context: &mut Context<'_>, lines: &[Line]) {
    for line in lines {
        let width = line.text.chars().count();
        let what = format!("this line of code has {width} characters");
        if width > WIDEST {
            context.faults.error(
                &line.span,
                what,
                format!("break it: at most {WIDEST} characters, better {COMFORTABLE}"),
            );
        } else if width > COMFORTABLE {
            let remedy =
                format!("break it after at most {COMFORTABLE}, so that readers with a phone scroll little");
            context.faults.warning(&line.span, what, remedy);
        }
    }
}

/// A fenced block with its colours.
pub(crate) fn block(context: &mut Context<'_>, node: &Node) -> CodeBlock {
    coloured(context, node, &lines(node))
}

/// The same for lines that were changed after reading.
pub(crate) fn coloured(context: &mut Context<'_>, node: &Node, lines: &[Line]) -> CodeBlock {
    let language = language(context, node);
    check_widths(context, lines);
    let lines = context.highlighter.lines(&language, lines.iter().map(|line| line.text.as_str()));
    CodeBlock { language, lines }
}

fn language(context: &mut Context<'_>, node: &Node) -> String {
    let NodeKind::Code { language } = &node.kind else { return String::new() };
    let Some(language) = language else {
        let remedy = "put code between two lines of ```, and do not indent paragraphs";
        context.faults.error(&node.span, "this is indented so far that Markdown reads it as code", remedy);
        return String::new();
    };
    if !language.is_empty() && !Highlighter::languages().any(|known| known == language) {
        let fence = context.faults.file().line_at(node.span.start);
        let what = format!("`{language}` is not a known language");
        let remedy = suggest::remedy(language, Highlighter::languages());
        context.faults.error(&(node.span.start..fence.end), what, remedy);
    }
    language.clone()
}
