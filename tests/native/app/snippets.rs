//! What an author puts into a page of theirs.

use crate::common::app::{Reader, host};
use crate::common::mini;
use dryrun::app::{Host, Page};
use dryrun::store::Loaded;
use dryrun::views::Offer;
use dryrun::words::Words;

/// The codes that the sheet of a page offers, by what it calls them.
#[track_caller]
fn check(address: &str, expect: &[(&str, &str)]) {
    let reader = Reader::at(address);
    let share = match &reader.model.page {
        Page::Practise(page) => &page.share,
        Page::Item(page) => &page.share,
        _ => panic!("{address} opens {}", reader.page()),
    };
    let words = Words::default();
    let is_embed = |name: &str| name.starts_with("For ");
    let offers = share.offers.iter().map(|offer| (words.offer(offer.kind), words.share_text(&offer.text)));
    let offers: Vec<_> = offers.filter(|(name, _)| is_embed(name)).collect();
    let offers: Vec<_> = offers.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(offers, expect, "{address}");
}

const TAG: &str = "For a web page: a tag";
const FRAME: &str = "For a web page without scripts: a frame";
const ADDRESS: &str = "For WordPress, Ghost or Discourse: an address to paste";
const MARKDOWN: &str = "For GitHub and other places without frames: Markdown";

#[test]
fn a_topic_has_a_document_of_its_own() {
    check(
        "#/practise?topic=mini&count=3",
        &[
            (
                TAG,
                "<script async src=\"https://quiz.example/embed/v1/embed.js\"></script>\n\
                 <dry-run-quiz topic=\"mini\" count=\"3\">\
                 <a href=\"https://quiz.example/#/quiz?topic=mini&amp;count=3\">Dryrun</a></dry-run-quiz>",
            ),
            (
                FRAME,
                "<iframe src=\"https://quiz.example/embed/v1/mini/#/quiz?topic=mini&amp;count=3\" title=\"Dryrun\" \
                 width=\"100%\" height=\"480\" loading=\"lazy\" referrerpolicy=\"strict-origin\" \
                 allow=\"clipboard-write; fullscreen\"></iframe>",
            ),
            (ADDRESS, "https://quiz.example/topic/mini/"),
        ],
    );
}

#[test]
fn a_question_with_options_is_markdown_too() {
    check(
        "#/item/mini-single",
        &[
            (
                TAG,
                "<script async src=\"https://quiz.example/embed/v1/embed.js\"></script>\n\
                 <dry-run-quiz items=\"mini-single\">\
                 <a href=\"https://quiz.example/#/quiz?items=mini-single\">Dryrun</a></dry-run-quiz>",
            ),
            (
                FRAME,
                "<iframe src=\"https://quiz.example/embed/v1/#/quiz?items=mini-single\" title=\"Dryrun\" width=\"100%\" \
                 height=\"480\" loading=\"lazy\" referrerpolicy=\"strict-origin\" \
                 allow=\"clipboard-write; fullscreen\"></iframe>",
            ),
            (
                MARKDOWN,
                "**A container's last state shows exit code 137. What ended it?**\n\n\
                 1. The application returned an error of its own\n\
                 2. SIGKILL, most often from the out-of-memory killer\n\
                 3. SIGTERM during an ordinary shutdown\n\n\
                 <details><summary>Answer</summary>\n\n\
                 2: 137 is 128 + 9, and signal 9 is SIGKILL.\n\n\
                 [Practise this question](https://quiz.example/#/quiz?items=mini-single)\n\n</details>\n",
            ),
        ],
    );
}

#[test]
fn a_set_that_no_document_was_made_for_has_no_address_to_paste() {
    let [kind, seed] = ["kind=single", "count=5&seed=7"].map(|chosen| {
        let reader = Reader::at(&format!("#/practise?topic=mini&{chosen}"));
        let Page::Practise(page) = &reader.model.page else { panic!("the form, not {}", reader.page()) };
        let texts = page.share.offers.iter().map(|offer| Words::default().share_text(&offer.text));
        texts.filter(|text| text.contains("/embed/v1/#/quiz?") || text.contains("/topic/")).count()
    });
    assert_eq!((kind, seed), (1, 1), "a frame from the document for every set, and nothing else");
}

#[test]
fn the_folder_is_found_from_the_page_that_is_open() {
    for site in
        ["https://quiz.example/a/", "https://quiz.example/a/index.html", "https://quiz.example/a/?lang=en"]
    {
        let host = Host { site: site.to_owned(), ..host() };
        let reader = Reader::with(mini(), host, Loaded::default(), "#/item/mini-single");
        let Page::Item(page) = &reader.model.page else { panic!("an item, not {}", reader.page()) };
        let texts: Vec<_> =
            page.share.offers.iter().map(|offer| Words::default().share_text(&offer.text)).collect();
        let script = "src=\"https://quiz.example/a/embed/v1/embed.js\"";
        assert!(texts.iter().any(|text| text.contains(script)), "{site}: {texts:#?}");
        let link = format!("href=\"{site}#/quiz?items=mini-single\"");
        assert!(texts.iter().any(|text| text.contains(&link)), "{site}: {texts:#?}");
    }
}

#[test]
fn a_page_from_a_file_has_none() {
    let host = Host { site: String::new(), ..host() };
    let reader = Reader::with(mini(), host, Loaded::default(), "#/item/mini-single");
    let Page::Item(page) = &reader.model.page else { panic!("an item, not {}", reader.page()) };
    assert!(!page.share.offers.iter().any(Offer::is_code), "nothing else could load it from there");
}
