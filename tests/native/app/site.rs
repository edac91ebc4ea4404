//! What begins every link that the app makes.

use dryrun::app::site;

/// The address of the page, and how links begin.
#[track_caller]
fn check(address: &str, expect: &str) {
    assert_eq!(site(address), expect, "{address}");
    assert_eq!(site(expect), expect, "what was handed on is handed on as it is");
}

#[test]
fn links_begin_with_the_page_and_nothing_else() {
    check("https://quiz.example/", "https://quiz.example/");
    check(
        "https://quiz.example/dryrun/index.html#/quiz?topic=mini",
        "https://quiz.example/dryrun/index.html",
    );
    check("http://localhost:8080/a%20b/#", "http://localhost:8080/a%20b/");
}

#[test]
fn from_a_frame_links_lead_to_the_app() {
    check("https://quiz.example/embed/#/daily", "https://quiz.example/");
    check("https://quiz.example/q/embed/v1/linux/?lang=en#/quiz", "https://quiz.example/q/?lang=en");
    check("https://quiz.example/embedded/", "https://quiz.example/embedded/");
}

#[test]
fn where_the_reader_came_from_is_not_handed_on() {
    for tracking in [
        "fbclid=IwAR0",
        "utm_source=mail&utm_medium=x",
        "gclid=1&lang=",
        "mc_cid=1&mc_eid=2",
        "lang=xx",
        "lang=en%00",
        "LANG=en",
        "language=en",
        "token=secret",
        "?",
        "",
        "lang",
    ] {
        check(&format!("https://quiz.example/q/?{tracking}#/help"), "https://quiz.example/q/");
        check(&format!("https://quiz.example/q/?{tracking}"), "https://quiz.example/q/");
    }
}

#[test]
fn a_language_of_the_app_stays() {
    for query in ["lang=en", "fbclid=x&lang=en", "lang=en&utm_source=y", "lang=en&lang=xx"] {
        check(&format!("https://quiz.example/?{query}#/"), "https://quiz.example/?lang=en");
    }
    check("https://quiz.example/#/help?lang=en", "https://quiz.example/");
}

#[test]
fn a_file_begins_no_link() {
    for address in
        ["file:///home/ann/dryrun.html?utm_source=x#/", "blob:https://quiz.example/1", "about:srcdoc", ""]
    {
        check(address, "");
    }
}
