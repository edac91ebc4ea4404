//! What chats, forms, mail filters and newsletters do to an address, case by case: it opens what was meant, or a sentence
//! names what is not understood. Nothing opens another set.

use crate::common::mini;
use dryrun::address::Route;
use dryrun::words::Words;
use proptest::prelude::*;

const SET: &str = "#/quiz?items=mini-single,mini-line&seed=1";

#[track_caller]
fn check(address: &str, meant: &str) {
    match Route::parse(address, &mini()) {
        Ok(route) => assert_eq!(route.to_string(), meant, "{address:?}"),
        Err(fault) => panic!("{address:?} is {meant}, not {fault:?}"),
    }
}

#[track_caller]
fn told(address: &str) {
    if let Ok(route) = Route::parse(address, &mini()) {
        panic!("{address:?} was read as {route}, but a part of it is not understood");
    }
}

#[test]
fn signs_that_html_names_are_signs() {
    for (sign, names) in [
        (",", ["&comma;", "&comma", "&COMMA;", "&#44;", "&amp;comma;"]),
        ("=", ["&equals;", "&equals", "&Equals;", "&#x3d;", "&amp;equals;"]),
        ("-", ["&hyphen;", "&hyphen", "&dash;", "&#45;", "&amp;hyphen;"]),
        ("?", ["&quest;", "&quest", "&QUEST;", "&#63;", "&amp;quest;"]),
        ("&", ["&amp;", "&amp;amp;", "&AMP;", "&#38;", "&#x26;"]),
        ("/", ["&sol;", "&#47;", "&#x2f;", "&SOL;", "&amp;sol;"]),
    ] {
        names.iter().for_each(|name| check(&SET.replace(sign, name), SET));
    }
    for behind in ["&nbsp", "&nbsp;", "&nbsp;via Slack", "&ndash;", "&zwnj;", "&rsquo;s quiz", "&hellip;."] {
        check(&format!("{SET}{behind}"), SET);
    }
    check("#/quiz?title=A&amp;topic=mini", "#/quiz?topic=mini&title=A");
    check("#/quiz?title=A&comma;B&amp;topic=mini&seed=1&utm_id=1", "#/quiz?topic=mini&seed=1&title=A%2CB");
    // An entity that is not known, between two items.
    told("#/quiz?items=mini-single&thinsp;mini-line&seed=1");
    told("#/quiz?topic=mini&count;&seed=1");
}

#[test]
fn what_stands_before_the_page_is_left_out() {
    for before in
        ["#/#", "#!", "##", "#/#!", "__", "#utm_source=x", "#utm_source=x&", "#fbclid=1&", "#%23", "#/%23"]
    {
        check(&format!("{before}{}", &SET[1..]), SET);
        check(&format!("{before}/set/EAANAIQAAAAAb3ghTQ"), "#/set/EAANAIQAAAAAb3ghTQ");
        check(&format!("{before}/item/mini-single"), "#/item/mini-single");
    }
    told("#/quiz#/quiz?topic=mini");
}

/// Behind a number, a list, a path and a day.
#[test]
fn words_behind_an_address_end_it() {
    for good in [
        SET,
        "#/quiz?topic=mini",
        "#/quiz?seed=1&items=mini-single,mini-line",
        "#/item/mini-single",
        "#/daily/2026-11-20",
        "#/help",
        "#/quiz",
    ] {
        let meant = Route::parse(good, &mini()).expect("sound").to_string();
        for words in [
            " try this quiz",
            "%20try%20this",
            "%2520try%2520this",
            "+try+this",
            "\n\ntry this",
            "%0Atry%20this",
            " (two questions)",
            " \u{2014} via Slack",
            "\u{a0}via",
            "\u{2019}s quiz",
            "\\n",
            "\\nok then",
            ") and more.",
            "\u{3002}next",
            "! Good luck",
            ".\n-- \nAda",
            " https://example.org/",
            "\u{8c22}\u{8c22} all",
        ] {
            check(&format!("{good}{words}"), &meant);
        }
    }
    for words in [", please", "\u{3001}next", "; bye", ", then lunch"] {
        check(&format!("{SET}{words}"), SET);
    }
    check("#/quiz?items=mini-single,\n> mini-line&seed=1 please", SET);
    check(&format!("{SET}|Dryrun#:~:text=mini-text"), SET);
}

#[test]
fn words_that_may_be_a_part_of_it_are_told() {
    for address in [
        // Another question, topic, parameter, number or day.
        "#/quiz?items=mini-single mini-line",
        "#/quiz?items=mini-single mini-linee",
        "#/quiz?items=mini-single and mini-line",
        "#/quiz?items=mini-single, mini-gone",
        "#/quiz?items=mini-single k8s-gone-item",
        "#/quiz?items=mini-single|mini-line&seed=1",
        "#/quiz?items=mini-single<b>mini-line</b>",
        "#/quiz?items=mini-single,please",
        "#/quiz?items=mini-single, please",
        "#/quiz?topic=mini count=5",
        "#/quiz?topic=mini, conut=5",
        "#/quiz?topic=mini!level=senior",
        "#/quiz?count=1.000 questions",
        "#/quiz?count=5, 7 or 9",
        "#/quiz?seed=1 2 questions",
        "#/quiz?count=2\n0 please",
        "#/daily 2026-11-20 please",
        "#/quizz please",
        "#/quiz?topic=minni please",
    ] {
        told(address);
    }
}

#[test]
fn separators_and_marks_of_chats_are_read() {
    check("#/quiz?items=*mini-single*,mini-line&seed=1", SET);
    check("#/quiz?items=_mini-single_,*mini-line*&seed=*1*", SET);
    check("#/quiz?items=*mini-single,mini-line*&seed=1*", SET);
    for comma in ["\u{201a}", "\u{ff0c}", "\u{3001}", "\u{60c}", ";", ", ", ",+"] {
        check(&SET.replace(',', comma), SET);
    }
    check(&SET.replace('&', ";"), SET);
    check("#/quiz?items=mini-single;mini-line;seed=1;utm_source=x", SET);
}

#[test]
fn filters_of_mail_are_undone() {
    for behind in [
        "&data=05%7C02%7Cann%40x.com%7C1&sdata=abc%3D&reserved=0",
        "&amp;data=05%7C02%7C&amp;sdata=abc&amp;reserved=0",
        "&data=05|01|ann.mini@x.com|1&sdata=abc=&reserved=0",
        "__;Iy8_!!ABC!xyz$",
        "__;Iw!!x",
        "&c=E,1,abc-_&typo=1",
    ] {
        check(&format!("{SET}{behind}"), SET);
        check(&format!("#/set/EAANAIQAAAAAb3ghTQ{behind}"), "#/set/EAANAIQAAAAAb3ghTQ");
    }
    for (sign, coded) in [("=", "=3D"), ("?", "=3F"), ("&", "=26"), (",", "=2C"), ("-", "=2D"), ("/", "=2F")]
    {
        check(&SET.replace(sign, coded), SET);
    }
    check("#/quiz=3Fitems=3Dmini=2Dsingle=2Cmini=2Dline=26seed=3D1", SET);
    check(
        "#/quiz?count=26&minutes=26&mode=exam&seed=26&utm_id=1",
        "#/quiz?count=26&mode=exam&minutes=26&seed=26",
    );
}

#[test]
fn no_ordinary_address_changes() {
    let numbers = || prop_oneof![Just(26_u32), Just(3), Just(2), Just(20), 1..500_u32];
    let behind = prop::sample::select(vec![
        "",
        "&utm_source=x",
        ").",
        "&amp;",
        "=\n",
        "&sub_id=2C",
        " please",
        "|Dryrun",
    ]);
    proptest!(|(count in numbers(), seed in numbers(), swap in any::<bool>(), behind in behind, upper in any::<bool>())| {
        let bank = mini();
        let (first, second) = if swap { ("seed", "count") } else { ("count", "seed") };
        let (one, two) = if swap { (seed, count) } else { (count, seed) };
        let address = format!("#/quiz?{first}={one}&topic=mini&{second}={two}");
        let address = if upper { address.to_uppercase() } else { address };
        let meant = format!("#/quiz?topic=mini&count={count}&seed={seed}");
        let route = Route::parse(&format!("{address}{behind}"), &bank).map(|route| route.to_string());
        prop_assert_eq!(route.as_deref().ok(), Some(&*meant));
    });
}

#[test]
fn more_sites_count_clicks() {
    for tracking in "trk=public trk_contact=1 trkCampaign=x at_medium=1 at_campaign=2 cmpid=1 campaign=1 s=20 t=1 h=AT0x sfmc_id=1 \
                     ck_subscriber_id=1 elqTrackId=1 elq=2 ss_source=1 irclickid=1 cjevent=1 usp=sharing gi=123 tduid=1 \
                     new_campaign_source=x affid=7 promo_code=X subscriber_token=2 dm_i=1"
        .split_whitespace()
    {
        check(&format!("{SET}&{tracking}"), SET);
        check(&format!("#/help?{tracking}"), "#/help");
        check(&SET.replace('?', &format!("?{tracking}&")), SET);
    }
    // A mistake in one of our names is still told, and nothing else is offered as one.
    for (mistake, meant) in [
        ("topc=mini", "#/quiz?topic=mini"),
        ("tpoic=mini", "#/quiz?topic=mini"),
        ("sed=5", "#/quiz?seed=5"),
        ("item=mini-line", "#/quiz?items=mini-line"),
        ("topic_id=mini", "#/quiz?topic=mini"),
        ("seed_id=5", "#/quiz?seed=5"),
        ("n_questions=5", ""),
        ("name=x", ""),
        ("q=x", ""),
    ] {
        let address = format!("#/quiz?{mistake}");
        told(&address);
        told(&format!("{address}&utm_source=x"));
        let offered = Route::corrected(&address, &mini()).map(|route| route.to_string()).unwrap_or_default();
        assert_eq!(offered, meant, "{mistake}");
    }
    let fault = Route::parse("#/quiz?topc=mini&usp=sharing", &mini()).expect_err("a mistake");
    assert_eq!(
        Words::default().route_fault(&fault),
        "The address has a part “topc” that means nothing here. The nearest is “topic”."
    );
}

#[test]
fn words_glued_to_a_payload_are_left_out() {
    for good in [
        "#/set/EAAVZ98E4QFMOAYgB_____g8qWYf",
        "#/challenge/EQA1Z98E4QQYkaKzwAAAAFQi034dXWCLEAkJMUCNkJQBoxAwAIsIAFYBwIM4UPBwINhvUXc",
    ] {
        for words in ["ok", "\nok", "\\nok", "-ok", "_", "try this", "AAAA", "&amp;ok"] {
            check(&format!("{good}{words}"), good);
        }
        // One that was changed stays as it is.
        let changed = format!("{}xok", &good[..good.len() - 1]);
        check(&changed, &changed);
    }
}
