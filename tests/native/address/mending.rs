//! What chats, mails and editors do to an address: it opens what was meant, or nothing.

use crate::common::mini;
use dryrun::address::Route;
use dryrun::bank::Bank;
use dryrun::words::Words;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

/// One address of each shape.
const GOOD: &[&str] = &[
    "#/",
    "#/help",
    "#/daily/2026-11-20",
    "#/item/mini-single",
    "#/quiz?topic=mini&count=5",
    "#/quiz?count=20&mode=exam&minutes=20&seed=4294967295",
    "#/browse?topic=mini&level=senior",
    "#/quiz?items=mini-line,mini-text&topic=mini&track=lead&level=senior&kind=line&count=5&only=missed&mode=exam&seed=1",
    "#/set/EAANAIQAAAAAb3ghTQ",
    "#/set/EAAVZ98E4QFMOAYgB_____g8qWYf",
    "#/challenge/EQA1Z98E4QQYkaKzwAAAAFQi034dXWCLEAkJMUCNkJQBoxAwAIsIAFYBwIM4UPBwINhvUXc",
];

/// Signs behind a link in running text, those that nobody sees included.
const SIGNS: &str = ".,)>]}\"';:!?*_|`~/&=-\u{2013}\u{2014}\u{2019}\u{201d}\u{bb}\u{2026}\u{3002}\u{ff09}\u{300d}\u{8c22}\u{1f642} \t\n\
                     \u{200b}\u{a0}\u{feff}\u{2060}\u{200e}\u{202c}\u{ad}\u{fe0f}\u{fffc}\u{2028}";

/// What else stands behind one.
const MORE: &[&str] = &[
    ").",
    "__",
    "**",
    ".)*_",
    "\u{200b})\u{a0}.\n",
    "=\r\n",
    "=\n",
    "=0D=0A",
    "=C2=A0",
    "=E2=80=8B",
    "&amp;",
    "&quot;",
    "&gt;",
    "&lt;",
    "&nbsp;",
    "&#39;",
    "&#8203;",
    "&#x200B;",
    "|Dryrun",
    "](https://quiz.example/#/help)",
    "\">Dryrun</a>",
    "'>Dryrun</a>",
    "</a>",
    "&lt;/a&gt;",
    "#/help",
    "#comments",
    "#:~:text=five",
    ":~:text=five",
];

fn behind() -> Vec<String> {
    SIGNS.chars().map(String::from).chain(MORE.iter().map(|more| (*more).to_owned())).collect()
}

/// What sites add to count clicks, a word each.
const TRACKING: &str = "
    utm_source=x&utm_medium=social&utm_campaign=a%20b UTM_SOURCE=x utm_id=4 fbclid=IwAR0_x-y gclid=1
    gclsrc=aw.ds dclid=1 gbraid=1 wbraid=1 gad_source=1 msclkid=2 mc_cid=3 mc_eid=4 igshid=5 igsh=5
    ref_src=twsrc%5Etfw ref_url=https%3A%2F%2Fx.example%2F ref=blog si=abc twclid=6 ttclid=7 li_fat_id=8
    yclid=9 _hsenc=p2 _hsmi=1 _ga=2.1 _gl=1 __twitter_impression=true mkt_tok=x vero_id=1 oly_enc_id=1
    mtm_campaign=x pk_campaign=x srsltid=Af mibextid=z s_cid=1 spm=a.1 fb_action_ids=1
    sa=D&source=editors&ust=1700&usg=AOv from=timeline&isappinstalled=0 trackingId=a%3D%3D share_id=1 ysclid=2 s_kwcid=AL!1
";

#[track_caller]
fn check(address: &str, meant: &str) {
    let bank = mini();
    check_with(&bank, address, meant);
}

#[track_caller]
fn check_with(bank: &Bank, address: &str, meant: &str) {
    match Route::parse(address, bank) {
        Ok(route) => assert_eq!(route.to_string(), meant, "{address:?}"),
        Err(fault) => panic!("{address:?} is {meant}, not {fault:?}"),
    }
}

#[track_caller]
fn refuse(address: &str, sentence: &str) {
    match Route::parse(address, &mini()) {
        Ok(route) => panic!("{address} was read as {route}"),
        Err(fault) => assert_eq!(Words::default().route_fault(&fault), sentence, "{address}"),
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

#[test]
fn whatever_stands_behind_an_address_it_opens_what_was_meant() {
    let bank = mini();
    for good in GOOD {
        check_with(&bank, good, good);
        for behind in behind() {
            check_with(&bank, &format!("{good}{behind}"), good);
            check_with(&bank, &format!("{good}{}", encoded(&behind)), good);
            check_with(&bank, &format!("{good}{}", encoded(&encoded(&behind))), good);
        }
        // The end of a line of mail; or a preview cut it within an encoding.
        for cut in ["=20", "=20\r\n", "=20=20=\n", "%", "%E", "%E2%80", "%25E", "%E2%80%8"] {
            check_with(&bank, &format!("{good}{cut}"), good);
        }
    }
}

#[test]
fn signs_by_name_and_other_begins_open_the_same_set() {
    let meant = "#/quiz?items=mini-single,mini-line&seed=1";
    for address in [
        "#/quiz?items=mini-single&comma;mini-line&seed=1",
        "#/quiz?items&equals;mini-single,mini-line&seed&equals;1",
        "#/quiz&quest;items=mini-single,mini-line&seed=1",
        "#/#/quiz?items=mini-single,mini-line&seed=1",
        "#!/quiz?items=mini-single,mini-line&seed=1",
        "#/quiz?items=mini-single;mini-line&seed=1",
        "#/quiz?items=mini-single;mini-line;seed=1",
        "#/quiz?seed=1;items=mini-single;mini-line",
        "#/quiz?items=mini-single%3Bmini-line;seed=1;",
        "#/quiz?items=mini-single,mini-line&seed=1&data=05%7C02&sdata=x%3D&reserved=0",
        "#/quiz?items=mini-single,mini-line&seed=1&irclickid=x&usp=sharing&gi=12&at_medium=mail",
    ] {
        check(address, meant);
    }
}

#[test]
fn it_may_be_several_things() {
    let bank = mini();
    let good = prop::sample::select(GOOD);
    let behind = prop::collection::vec(prop::sample::select(behind()), 1..5);
    proptest!(ProptestConfig::with_cases(20_000), |(good in good, behind in behind, rounds in 0..3)| {
        let encode = |text: String, _| encoded(&text);
        let behind = (0..rounds).fold(behind.concat(), encode);
        let route = Route::parse(&format!("{good}{behind}"), &bank).map(|route| route.to_string());
        prop_assert_eq!(route.as_deref().ok(), Some(good));
    });
}

#[test]
fn clicks_are_not_counted_with_an_address() {
    let bank = mini();
    for good in GOOD {
        for tracking in TRACKING.split_whitespace() {
            for mark in ["?", "&", "&amp;", "&#38;", "%26", "%2526", "\\u0026", "\u{200b}&", ")&", ".?"] {
                check_with(&bank, &format!("{good}{mark}{tracking}"), good);
            }
        }
    }
    check("#utm_source=mail&utm_medium=x", "#/");
    check("#fbclid=IwAR0", "#/");
    check("#/quiz?topic=\nmini&amp;count=\n5", "#/quiz?topic=mini&count=5");
    check("#/quiz?utm_source=x&topic=mini&fbclid=y&count=5", "#/quiz?topic=mini&count=5");
}

#[test]
fn what_was_put_into_an_address_is_taken_out() {
    let bank = mini();
    for good in GOOD {
        for at in (1..=good.len()).filter(|at| good.is_char_boundary(*at)) {
            for inside in [
                "\n> ", "\u{200b}", "\u{feff}", "\u{ad}", "\n", "\r\n    ", "\u{a0}", "=\r\n", "%3D%0A",
                "=%0D%0A", "=",
            ] {
                check_with(&bank, &format!("{}{inside}{}", &good[..at], &good[at..]), good);
            }
        }
    }
}

#[test]
fn what_was_encoded_is_decoded() {
    let bank = mini();
    for good in GOOD {
        let (once, name) = (encoded(&good[1..]), good.trim_start_matches("#/"));
        check_with(&bank, &format!("#{once}"), good);
        check_with(&bank, &format!("#{}", encoded(&once)), good);
        check_with(&bank, &format!("#{}", encoded(&encoded(&once))), good);
        for (sign, instead) in [
            ("&", "&amp;"),
            ("&", "&amp;amp;"),
            ("&", "&#038;"),
            ("&", "&AMP;"),
            ("/", "&#x2F;"),
            ("=", "&#61;"),
            ("&", "%26amp%3B"),
            ("=", "=3D"),
            ("=", "%3D"),
            ("=", "%253D"),
        ] {
            check_with(&bank, &good.replace(sign, instead), good);
        }
        check_with(&bank, &format!("#\\/{}", name.replace('&', "\\u0026").replace('=', "\\u003d")), good);
        let wide = |letter: char| char::from_u32(letter as u32 + 0xfee0).expect("of full width");
        check_with(&bank, &format!("#/{}", name.chars().map(wide).collect::<String>()), good);
    }
}

#[test]
fn capitals_and_dashes_are_read() {
    let bank = mini();
    for good in GOOD.iter().filter(|good| good.len() < 15 || good.contains('?')) {
        check_with(&bank, &good.to_uppercase(), good);
    }
    check("#/Set/EAANAIQAAAAAb3ghTQ", "#/set/EAANAIQAAAAAb3ghTQ");
    check("#/Quiz?Topic=Mini&Mode=EXAM", "#/quiz?topic=mini&mode=exam");
    check("#/item/mini\u{2011}single", "#/item/mini-single");
    check("#/daily/2026\u{2013}11\u{2013}20", "#/daily/2026-11-20");
    check("#/quiz?topic=\u{201c}mini\u{201d}&count=\u{ff15}", "#/quiz?topic=mini&count=5");
    // An editor made one dash of two hyphens.
    check("#/challenge/EQA1Z98E4QQYkaKzwA\u{2014}", "#/challenge/EQA1Z98E4QQYkaKzwA--");
}

#[test]
fn what_is_wrong_is_still_told() {
    let no_topic = "There is no topic \u{201c}minni\u{201d}. The nearest is \u{201c}mini\u{201d}.";
    refuse("#/quiz?topic=minni&utm_source=x", no_topic);
    refuse("#/quiz?topic=Minni).", no_topic);
    refuse("#/QUIZ?topic=min\u{200b}ni", no_topic);
    refuse("#/quiz?count=-5", "In the address, “count” cannot be “-5”: it is a number from 1 to 500.");
    refuse("#/quiz?count=5-7.", "In the address, “count” cannot be “5-7”: it is a number from 1 to 500.");
    // Names that are near to ours are none that count clicks.
    for unknown in ["count1", "topics", "topic_id", "topicid", "question_id", "levels", "tracking", "trk"] {
        match Route::parse(&format!("#/quiz?{unknown}=5&fbclid=1"), &mini()) {
            Ok(route) => panic!("{unknown} was read as {route}"),
            Err(fault) => {
                assert!(Words::default().route_fault(&fault).contains(unknown), "{unknown}: {fault:?}")
            }
        }
    }
    refuse(
        "#/help?topic=mini&fbclid=1",
        "The address has a part “topic” that means nothing here. Leave it out.",
    );
    // What is no text at all is shown as it stands.
    refuse("#/help%FFx", "There is no page “help%FFx”. The nearest is “help”.");
}

#[test]
fn long_texts_are_not_mended() {
    let long = format!("#/help?utm_source={}", "x".repeat(9_000));
    assert!(Route::parse(&long, &mini()).is_err());
}

#[test]
fn a_good_address_is_left_alone() {
    let bank = mini();
    proptest!(|(address in r"#/(quiz|help|browse|item/mini-line|daily)?[?]?[a-z%=&,0-9\u{a0}\u{200b}A-Z-]{0,30}")| {
        if let Ok(route) = Route::parse_all(&address, &bank) {
            prop_assert_eq!(Route::parse(&address, &bank), Ok(route));
        }
    });
}
