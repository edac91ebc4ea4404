//! What must be true for every preview and picture, with the real bank and with unusual ones.

use std::path::PathBuf;

use dryrun_bank::TopicId;

use super::*;
use crate::run;

const SITE: &str = "https://example.org/dryrun/";

/// A `dist` folder of its own, which is removed when the test ends.
struct Dist(PathBuf);

impl Dist {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("dryrun-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
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
fn every_topic_has_a_preview_and_a_picture_alike_in_every_build() {
    let bank = real_bank();
    let (dist, again) = (Dist::new("previews"), Dist::new("previews-again"));
    let previews = Previews::at(&bank, Some(SITE)).unwrap();
    assert!(bank.topics().len() > 20);
    for dist in [&dist, &again] {
        for topic in bank.topics() {
            fs::create_dir_all(dist.0.join("topic").join(topic.id.as_str())).unwrap();
        }
        previews.draw(&dist.0).unwrap();
    }
    for topic in bank.topics() {
        let Preview { title, description, tags } = previews.topic(topic.id.as_str()).unwrap();
        assert_eq!(title, format!("{}: interview questions \u{b7} Dryrun", topic.title));
        assert_eq!(tag(&tags, "og:url"), format!("{SITE}topic/{}/", topic.id));
        assert_eq!(tag(&tags, "og:image"), format!("{SITE}topic/{}/preview.png", topic.id));
        assert_eq!(tag(&tags, "og:title"), format!("{}: interview questions", topic.title));
        assert!(tag(&tags, "og:description").starts_with(&topic.about), "{tags}");
        let count = bank.items().iter().filter(|item| item.topic == topic.id).count();
        assert!(description.contains(&format!(" {count} question")), "{description}");
        assert_eq!(tag(&tags, "og:description"), description);
        assert_eq!(tag(&tags, "twitter:card"), "summary_large_image");
        assert!(tag(&tags, "og:image:alt").starts_with(&topic.title), "{tags}");
        let picture = format!("topic/{}/preview.png", topic.id);
        check_picture(&picture, &dist.read(&picture), &again.read(&picture));
    }
    check_picture("preview.png", &dist.read("preview.png"), &again.read("preview.png"));
    let first = previews.home().tags;
    assert_eq!(tag(&first, "og:url"), SITE);
    assert_eq!(tag(&first, "og:image"), format!("{SITE}preview.png"));
}

#[test]
fn a_job_has_a_preview_and_a_picture() {
    let bank = real_bank();
    let dist = Dist::new("previews-job");
    fs::create_dir_all(dist.0.join("job/lead")).unwrap();
    let previews = Previews::at(&bank, Some(SITE)).unwrap();
    previews.draw_job(&dist.0, "lead", "Infrastructure lead").unwrap();
    let picture = dist.read("job/lead/preview.png");
    check_picture("job/lead/preview.png", &picture, &picture);
    let Preview { title, tags, .. } = previews.job("lead", "Infrastructure lead");
    assert_eq!(title, "Infrastructure lead: the interview, round by round \u{b7} Dryrun");
    assert_eq!(tag(&tags, "og:url"), format!("{SITE}job/lead/"));
    assert_eq!(tag(&tags, "og:image"), format!("{SITE}job/lead/preview.png"));
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
    let Preview { title, description, tags } = Previews::at(&bank, None).unwrap().topic("odd").unwrap();
    assert_eq!(
        tag(&tags, "og:title"),
        "&quot;Q&amp;A&quot; &lt;b&gt;{tags}&#39;s : interview questions",
        "and what looks like a place in a template stays too"
    );
    assert!(tag(&tags, "og:description").starts_with("a &lt;/title&gt; &quot;b&quot; {plan} "));
    assert!(![title, description, tags.clone()].concat().contains("<b>"));
    // Without a site, addresses are relative to the page.
    assert_eq!((tag(&tags, "og:url"), tag(&tags, "og:image")), ("./", "preview.png"));
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

#[test]
fn a_topic_can_be_embedded_by_its_address_where_the_site_is_known() {
    let bank = real_bank();
    let previews = Previews::at(&bank, Some(SITE)).unwrap();
    let described: serde_json::Value =
        serde_json::from_str(&previews.oembed("linux").unwrap().unwrap()).unwrap();
    let field = |name: &str| described.get(name).cloned().unwrap_or_default();
    // What Ghost, Discourse and the specification ask for.
    assert_eq!([field("version"), field("type")], ["1.0", "rich"]);
    assert!(field("width").is_u64() && field("height").is_u64());
    // WordPress takes one frame, without a style.
    let html = field("html").as_str().unwrap().to_owned();
    assert!(
        html.starts_with("<iframe src=\"https://example.org/dryrun/embed/v1/linux/\" title=\"Quiz: Linux\""),
        "{html}"
    );
    assert!(!html.contains("style=") && html.ends_with("></iframe>"), "{html}");
    let tags = previews.topic("linux").unwrap().tags;
    let named =
        "type=\"application/json+oembed\" href=\"https://example.org/dryrun/embed/v1/linux/oembed.json\"";
    assert!(tags.contains(named), "{tags}");
    let nowhere = Previews::at(&bank, None).unwrap();
    assert_eq!(nowhere.oembed("linux").unwrap(), None);
    assert!(!nowhere.topic("linux").unwrap().tags.contains("oembed"));
}
