//! A link that was changed on its way is refused: every cut, every letter, every pair of neighbours, and case.

use std::thread;

use crate::common::links::some_links;
use dryrun::bank::BankId;
use dryrun::formats::link::{LinkFault, Payload};
use dryrun::words::Words;

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Letters of no payload, as editors and chats put them in.
const OTHERS: &[u8] = b" +/=.,)?%#\n\0";

/// How many texts were tried.
#[track_caller]
fn check_all(links: &[String]) -> usize {
    let bank = BankId::default();
    let mut tried = 0;
    let mut refuse = |text: &str, how: &str| {
        tried += 1;
        assert!(Payload::decode(text, &bank).is_err(), "{how}: {text}");
    };
    for link in links {
        assert!(Payload::decode(link, &bank).is_ok());
        for end in 0..link.len() {
            refuse(&link[..end], "a cut at the end");
            refuse(&link[end + 1..], "a cut at the beginning");
        }
        let mut bytes = link.clone().into_bytes();
        for at in 0..bytes.len() {
            let original = bytes[at];
            for &other in ALPHABET.iter().chain(OTHERS).filter(|&&other| other != original) {
                bytes[at] = other;
                refuse(str::from_utf8(&bytes).expect("ASCII"), "a letter");
            }
            bytes[at] = original;
        }
        for at in 1..bytes.len() {
            if bytes[at] != bytes[at - 1] {
                bytes.swap(at, at - 1);
                refuse(str::from_utf8(&bytes).expect("ASCII"), "two neighbours");
                bytes.swap(at, at - 1);
            }
        }
        for folded in [link.to_lowercase(), link.to_uppercase()] {
            refuse(&folded, "case");
        }
        for at in 0..=link.len() {
            refuse(&format!("{}A{}", &link[..at], &link[at..]), "a letter more");
        }
    }
    tried
}

#[test]
fn every_change_to_a_thousand_links_is_noticed() {
    let links = some_links(1_000, 12, &BankId::default());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let tried: usize = thread::scope(|scope| {
        let parts: Vec<_> =
            links.chunks(links.len().div_ceil(cores)).map(|part| scope.spawn(|| check_all(part))).collect();
        parts.into_iter().map(|part| part.join().expect("no link was read as another")).sum()
    });
    println!("{tried} changed links, none of which was opened");
    assert!(tried > 1_000_000, "{tried}");
}

#[test]
fn a_long_link_is_no_different() {
    let links: Vec<String> =
        some_links(40, 60, &BankId::default()).into_iter().filter(|link| link.len() > 400).take(2).collect();
    assert_eq!(links.len(), 2);
    check_all(&links);
}

#[test]
fn a_cut_link_says_how_much_of_it_arrived() {
    for link in some_links(50, 20, &BankId::default()) {
        for has in 4..link.len() {
            let expect = LinkFault::Incomplete { has, of: link.len() };
            assert_eq!(Payload::decode(&link[..has], &BankId::default()), Err(expect), "{link}");
        }
    }
    let sentence = Words::default().link_fault(LinkFault::Incomplete { has: 63, of: 130 });
    assert_eq!(
        sentence,
        "This link is incomplete: 63 of its 130 letters arrived. Nothing was opened in its place. Ask for the \
         link again, and have it sent as text, whole."
    );
}

#[test]
fn other_text_is_refused() {
    let bank = BankId::default();
    for text in ["", "A", "AAAA", "null", "\u{1f600}", "EA\u{e9}A", "javascript:alert(1)", "../../etc"] {
        assert_eq!(Payload::decode(text, &bank), Err(LinkFault::Damaged), "{text}");
    }
    assert_eq!(Payload::decode(&"A".repeat(4_097), &bank), Err(LinkFault::TooLong));
}
