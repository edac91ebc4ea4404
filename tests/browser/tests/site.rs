//! The harness's own server: killed, moved, cut and swapped, as the journeys offline need it.

#![allow(clippy::expect_used, reason = "this is how a test fails")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use browser_tests::Site;

/// What the site answers for a path, head and body; empty where nobody does.
fn get(site: &Site, path: &str) -> String {
    let url = site.url();
    let host = url.trim_start_matches("http://").split('/').next().expect("a host").to_owned();
    let mut answer = Vec::new();
    if let Ok(mut stream) = TcpStream::connect(&host) {
        // A server that dies in mid-answer resets the connection.
        drop(write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        drop(stream.read_to_end(&mut answer));
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// A folder with one page in it.
fn folder(name: &str, page: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{name}"));
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("index.html"), page).expect("a page");
    folder
}

#[test]
fn a_stopped_site_refuses_and_a_started_one_has_the_same_address() {
    let mut site = Site::serve(folder("stopped", "here")).expect("a site");
    let url = site.url();
    assert!(get(&site, "/").ends_with("\r\n\r\nhere"));
    site.stop();
    assert_eq!(get(&site, "/"), "");
    assert!(site.kept_for(600).is_err(), "a stopped site takes no orders");
    assert_eq!(site.requests(), ["/"]);
    site.start().expect("a start");
    assert_eq!(site.url(), url);
    assert!(get(&site, "/").contains("here"));
    assert_eq!(site.requests(), ["/", "/"]);
}

#[test]
fn a_site_may_live_below_a_path_and_be_kept() {
    let site = Site::serve(folder("below", "here")).expect("a site");
    assert!(get(&site, "/").contains("Cache-Control: no-cache\r\n"));
    site.below("/quiz/").expect("an order");
    site.kept_for(600).expect("an order");
    assert!(site.url().ends_with("/quiz/"));
    assert!(get(&site, "/").starts_with("HTTP/1.1 404 "));
    let answer = get(&site, "/quiz/?source=mail");
    assert!(answer.contains("Cache-Control: max-age=600\r\n") && answer.ends_with("here"), "{answer}");
}

#[test]
fn an_update_is_another_folder_at_the_same_address() {
    let site = Site::serve(folder("old", "old")).expect("a site");
    assert!(get(&site, "/index.html").ends_with("old"));
    site.swap(folder("new", "new")).expect("an order");
    assert!(get(&site, "/index.html").ends_with("new"));
}

#[test]
fn a_server_dies_or_cuts_at_the_request_that_it_is_told() {
    let mut site = Site::serve(folder("dies", "0123456789")).expect("a site");
    site.cuts_at(2).expect("an order");
    assert!(get(&site, "/").ends_with("\r\n\r\n0123456789"));
    let cut = get(&site, "/");
    assert!(cut.contains("Content-Length: 10\r\n") && cut.ends_with("\r\n\r\n01234"), "{cut}");
    assert!(get(&site, "/").ends_with("\r\n\r\n01234"));
    site.start().expect("a start");
    site.dies_at(2).expect("an order");
    assert!(get(&site, "/").ends_with("\r\n\r\n0123456789"));
    assert_eq!(get(&site, "/last"), "");
    assert_eq!(get(&site, "/"), "");
    assert_eq!(site.requests().last().map(String::as_str), Some("/last"));
    site.start().expect("a start");
    assert!(get(&site, "/").ends_with("0123456789"));
}
