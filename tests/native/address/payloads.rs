//! A payload that was changed on its way, from the address to what it opens.

use crate::common::links::some_links;
use crate::common::mini;
use dryrun::address::Route;
use dryrun::formats::link::Payload;

/// A payload loses only what is none of its letters. So a link that was changed opens what it always did, or nothing.
#[test]
fn no_change_of_a_payload_opens_another_set() {
    let bank = mini();
    let signs: Vec<char> =
        (' '..='~').chain(['\0', '\n', '\u{200b}', '\u{2014}', '\u{ff21}', '\u{661}']).collect();
    let (mut opened, mut refused) = (0_u32, 0_u32);
    for link in some_links(6, 8, bank.id()) {
        let payload = Payload::decode(&link, bank.id()).expect("sound");
        let mut judge = |text: String| {
            let Ok(Route::PinnedSet(meant)) = Route::parse(&format!("#/set/{text}"), &bank) else {
                panic!("{text:?} is a set, whole or damaged")
            };
            match Payload::decode(&meant, bank.id()) {
                Ok(read) => {
                    assert_eq!(read, payload, "{text:?} opened another set than {link}");
                    opened += 1;
                }
                Err(_) => refused += 1,
            }
        };
        for at in 0..=link.len() {
            let (before, behind) = link.split_at(at);
            signs.iter().for_each(|sign| judge(format!("{before}{sign}{behind}")));
            let Some(rest) = behind.get(1..) else { continue };
            signs.iter().for_each(|sign| judge(format!("{before}{sign}{rest}")));
            judge(format!("{before}{rest}"));
            judge(before.to_owned());
            judge(behind.to_owned());
            if let (Some(first), Some(second)) = (behind.chars().next(), rest.chars().next()) {
                judge(format!("{before}{second}{first}{}", &rest[1..]));
            }
        }
    }
    assert!(
        opened > 1_000 && refused > 20_000,
        "{opened} opened what they did before, {refused} were refused"
    );
}
