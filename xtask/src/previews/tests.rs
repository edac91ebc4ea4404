//! What must be true for every page and picture, with the real bank and with unusual ones.

use std::path::PathBuf;

use dryrun::address::Route;
use dryrun::quiz::SetQuery;
use dryrun_bank::TopicId;

use super::*;
use crate::run;

const FIRST_PAGE: &str = "<!doctype html><html lang=\"en\"><head><title>Dryrun</title>\
    <link rel=\"icon\" href=\"./icon-1.svg\"/><link rel=\"stylesheet\" href=\"./dryrun-2.css\" integrity=\"x\"/></head></html>";

const SITE: &str = "https://example.org/dryrun/";

/// A `dist` folder of its own, which is removed when the test ends.
struct Dist(PathBuf);

impl Dist {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dryrun-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), FIRST_PAGE).unwrap();
        Self(folder)
    }

    fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    fn text(&self, file: &str) -> String {
        String::from_utf8(self.read(file)).unwrap()
    }
}

impl Drop for Dist {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn real_bank() -> Bank {
    dryrun_authoring::read_folder(&run::root().join("questions")).0
}

fn bank_of(title: &str, about: &str) -> Bank {
    let id = TopicId::parse("odd").unwrap();
    Bank::new(vec![dryrun_bank::Topic { id, title: title.to_owned(), about: about.to_owned() }], Vec::new())
}

/// The content of the page's tag with that name.
fn tag<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) =
        html.split_once(&format!("=\"{name}\" content=\"")).unwrap_or_else(|| panic!("no {name}"));
    rest.split_once('"').unwrap().0
}

#[test]
fn every_topic_has_a_page_and_a_picture_alike_in_every_build() {
    let bank = real_bank();
    let dist = Dist::new("previews");
    let again = Dist::new("previews-again");
    write(&dist.0, &bank, Some(SITE)).unwrap();
    write(&again.0, &bank, Some(SITE)).unwrap();
    assert!(bank.topics().len() > 20);
    for topic in bank.topics() {
        let page = format!("topic/{}/index.html", topic.id);
        let html = dist.text(&page);
        assert_eq!(html, again.text(&page));
        assert_eq!(tag(&html, "og:url"), format!("{SITE}topic/{}/", topic.id));
        assert_eq!(tag(&html, "og:image"), format!("{SITE}topic/{}/preview.png", topic.id));
        assert_eq!(tag(&html, "og:title"), format!("{}: interview questions", topic.title));
        assert!(tag(&html, "og:description").starts_with(&topic.about), "{page}");
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        assert!(tag(&html, "description").contains(&format!(" {count} question")), "{page}");
        assert_eq!(tag(&html, "description"), tag(&html, "og:description"));
        assert_eq!(tag(&html, "twitter:card"), "summary_large_image");
        assert!(tag(&html, "og:image:alt").starts_with(&topic.title), "{page}");
        assert!(html.contains("href=\"../../dryrun-2.css\""), "{page}");
        assert!(!html.contains("<script") && !html.contains('{'), "{page}");
        // The page opens the app at the topic that it describes.
        let (wait, address) = tag(&html, "refresh").split_once("; url=").unwrap();
        let fragment = address.strip_prefix("../../").unwrap();
        let route = Route::Browse(SetQuery::of_topics(vec![topic.id.clone()]));
        assert_eq!((wait, Route::parse(fragment, &bank)), ("0", Ok(route)));

        let picture = format!("topic/{}/preview.png", topic.id);
        check_picture(&picture, &dist.read(&picture), &again.read(&picture));
    }
    check_picture("preview.png", &dist.read("preview.png"), &again.read("preview.png"));
    let first = dist.text("index.html");
    assert_eq!(tag(&first, "og:url"), SITE);
    assert_eq!(tag(&first, "og:image"), format!("{SITE}preview.png"));
    // Tags are added only once.
    write(&dist.0, &bank_of("Odd", ""), Some(SITE)).unwrap();
    assert_eq!(dist.text("index.html"), first);
}

#[track_caller]
fn check_picture(name: &str, picture: &[u8], again: &[u8]) {
    assert!(picture == again, "{name} differs between two builds");
    let reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (card::WIDTH, card::HEIGHT), "{name}");
    assert!(picture.len() < 30_000, "{name} has {} bytes", picture.len());
}

#[test]
fn text_means_itself() {
    let bank = bank_of("\"Q&A\" <b>{tags}'s\u{1}", "a </title> \"b\" {plan}");
    let dist = Dist::new("previews-odd");
    write(&dist.0, &bank, None).unwrap();
    let html = dist.text("topic/odd/index.html");
    assert_eq!(
        tag(&html, "og:title"),
        "&quot;Q&amp;A&quot; &lt;b&gt;{tags}&#39;s : interview questions",
        "and what looks like a place in a template stays too"
    );
    assert!(tag(&html, "og:description").starts_with("a &lt;/title&gt; &quot;b&quot; {plan} "));
    assert!(!html.contains("<b>"));
    // Without a site, addresses are relative to the page.
    assert_eq!((tag(&html, "og:url"), tag(&html, "og:image")), ("./", "preview.png"));
}

#[test]
fn a_site_is_an_address() {
    #[track_caller]
    fn check(given: &str, expect: Option<&str>) {
        let parsed = Site::parse(Some(given)).ok();
        let expected = expect.map(|expect| Site::parse(Some(expect)).unwrap());
        assert_eq!(parsed, expected, "{given}");
    }
    check("https://example.org/dryrun", Some("https://example.org/dryrun/"));
    check("http://localhost:8080", Some("http://localhost:8080/"));
    check("example.org", None);
    check("https://", None);
    check("https://example.org/?a", None);
    check("https://example.org/\"", None);
}
