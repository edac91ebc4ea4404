//! A question that plays in one cloud says so in its facts, so that a reader who works in another one knows it at once.

use dryrun_bank::{Block, Cloud, Stem, plain};

use crate::context::Context;
use crate::file::Span;

/// The names of each cloud, and of its Kubernetes.
const NAMES: [(Cloud, &[&str]); 3] = [
    (Cloud::Aws, &["AWS", "EKS"]),
    (Cloud::Gcp, &["Google Cloud", "GCP", "GKE"]),
    (Cloud::Azure, &["Azure", "AKS"]),
];

/// Reports a stem that names one cloud where the heading's braces name none.
pub(super) fn check(context: &mut Context<'_>, heading: &Span, stem: &Stem, given: Option<Cloud>) {
    let paragraphs = stem.body.iter().filter_map(|block| match block {
        Block::Paragraph(words) => Some(plain(words)),
        Block::Code(_) | Block::List { .. } | Block::Table { .. } => None,
    });
    let text = core::iter::once(plain(&stem.title)).chain(paragraphs).collect::<Vec<_>>().join(" ");
    if let (None, Some(cloud)) = (given, only(&text)) {
        let what = format!("the question plays in one cloud, and its facts do not say `{}`", cloud.as_str());
        context.faults.error(heading, what, format!("add `cloud={}` in the braces", cloud.as_str()));
    }
}

/// The cloud that a text names; none if it names several.
fn only(text: &str) -> Option<Cloud> {
    let is_named = |name: &&str| {
        let is_letter = |sign: char| sign.is_alphanumeric();
        text.match_indices(*name).any(|(at, _)| {
            let (before, after) = (text.get(..at), text.get(at + name.len()..));
            !before.is_some_and(|before| before.ends_with(is_letter))
                && !after.is_some_and(|after| after.starts_with(is_letter))
        })
    };
    let mut named = NAMES.into_iter().filter(|(_, names)| names.iter().any(is_named));
    let first = named.next();
    first.filter(|_| named.next().is_none()).map(|(cloud, _)| cloud)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_plays_in_the_one_cloud_that_it_names() {
        for (text, expect) in [
            ("A bucket in AWS fills up.", Some(Cloud::Aws)),
            ("The pods run on GKE.", Some(Cloud::Gcp)),
            ("Google Cloud bills it.", Some(Cloud::Gcp)),
            ("AKS, in Azure", Some(Cloud::Azure)),
            ("From AWS to Azure", None),
            ("FLAWS and tracks", None),
            ("A disk is full.", None),
        ] {
            assert_eq!(only(text), expect, "{text}");
        }
    }
}
