//! Typed answers: what nobody sees or means makes no difference, and every other letter, digit and option does.

use crate::common::{item, mini};
use dryrun::bank::{Form, Item, Kind, TextEntry};
use dryrun::quiz::{NotYet, Outcome, Response, grade};

/// How `typed` is judged where these answers, joined by `|`, are right.
#[track_caller]
fn check(accepted: &str, typed: &str, expect: Outcome) {
    let accepted = accepted.split(" | ").map(str::to_owned).collect();
    let item = Item {
        form: Form::Text(TextEntry { accepted, slips: Vec::new() }),
        ..(*item(&mini(), "text")).clone()
    };
    assert_eq!(judged(&item, typed), expect, "{typed:?}");
}

/// How the item judges what was typed; what cannot be judged is missed.
pub(super) fn judged(item: &Item, typed: &str) -> Outcome {
    let response = match item.form {
        Form::Numeric(_) => Response::Numeric(typed.to_owned()),
        _ => Response::Text(typed.to_owned()),
    };
    grade(item, &response).map_or(Outcome::Missed, |verdict| verdict.outcome)
}

#[track_caller]
pub(super) fn right(accepted: &str, typed: &[&str]) {
    typed.iter().for_each(|typed| check(accepted, typed, Outcome::Right));
}

#[track_caller]
pub(super) fn missed(accepted: &str, typed: &[&str]) {
    typed.iter().for_each(|typed| check(accepted, typed, Outcome::Missed));
}

#[test]
fn an_option_has_its_own_dashes() {
    right(
        "--init",
        &[
            "--init",
            "--INIT",
            "\u{2014}init",
            "\u{2013}init",
            "\u{2013}\u{2013}init",
            "\u{2011}\u{2011}init",
            "\u{201c}--init\u{201d}",
            "\u{2018}\u{2014}init\u{2019}",
            "**--init**",
            "(--init)",
            "--in\u{ad}it",
            "init",
            "\u{ff0d}\u{ff0d}\u{ff49}\u{ff4e}\u{ff49}\u{ff54}",
            "--init;",
            "\u{200b}--init\u{feff}",
            "$ --init",
        ],
    );
    missed(
        "--init",
        &[
            "-init",
            "\u{2011}init",
            "---init",
            "\u{2014}-init",
            "+init",
            "/init",
            "=init",
            "-- init",
            "-i",
            "\u{2014}",
        ],
    );
    right("-p", &["-p", "\u{2013}p", "\u{2212}p", "\u{2011}p", "`-p`", "-\u{200d}p", "p"]);
    missed("-p", &["-P", "P", "--p", "\u{2014}p", "\u{2013}\u{2013}p", "+p", "/p", "-f", "-pp", "-"]);
    right(
        "-refresh-only",
        &["-refresh-only", "-Refresh-Only", "\u{2013}refresh\u{2013}only", "refresh only"],
    );
    missed("-refresh-only", &["\u{2014}refresh-only", "--refresh-only"]);
    right("+trace", &["+trace", "+TRACE", "\u{ff0b}trace", "trace"]);
    missed("+trace", &["-trace", "--trace"]);
    right(
        "docker run --init",
        &["docker run \u{2014}init", "Docker\u{a0}run\u{a0}\u{2013}init", "# docker run --init"],
    );
    missed("docker run --init", &["docker run init", "docker run -init", "docker run--init"]);
    right("tar -xzf a.tar", &["TAR -xzf a.tar", "tar \u{2013}xzf\u{3000}a.tar", "~ $ tar -xzf a.tar;"]);
    missed(
        "tar -xzf a.tar",
        &["tar -xZf a.tar", "tar -xjf a.tar", "tar xzf a.tar", "tar --xzf a.tar", "tar -xz a.tar"],
    );
    right("chmod g+s", &["Chmod g+s", "chmod g\u{ff0b}s"]);
    missed("chmod g+s", &["chmod g-s", "chmod gs", "chmod g+S", "chmod u+s"]);
    // One editor, both kinds of options.
    right(
        "kubectl auth can-i get pods -n pay --as=ci",
        &["kubectl auth can-i get pods \u{2013}n pay \u{2013}as=ci"],
    );
}

#[test]
fn a_statement_has_no_brackets_and_no_end() {
    let accepted = "EXPLAIN ANALYZE | EXPLAIN (ANALYZE, BUFFERS)";
    right(
        accepted,
        &[
            "EXPLAIN (ANALYZE)",
            "explain(analyze);",
            "EXPLAIN ANALYZE;",
            "EXPLAIN\u{a0}ANALYZE\u{ff1b}",
            "> EXPLAIN ANALYZE",
            "shop=# EXPLAIN ANALYZE;",
            "EXPLAIN\u{ff08}ANALYZE\u{ff0c}BUFFERS\u{ff09}",
            "`EXPLAIN ANALYZE`.",
        ],
    );
    missed(accepted, &["EXPLAIN", "ANALYZE", "EXPLAIN VERBOSE", "EXPLAIN (BUFFERS)"]);
}

#[test]
fn a_prompt_is_no_part_of_a_command() {
    right(
        "df -i",
        &[
            "$ df -i",
            "# df -i",
            "% df -i",
            "> df -i",
            "\u{276f} df -i",
            "root@web-1:~# df -i",
            "[root@web-1 ~]# df -i",
            "/ # df -i",
            "sudo df -i",
            "$ sudo /usr/bin/df -i # inodes",
        ],
    );
    missed("df -i", &["$ df -h", "root@web-1:~# df i", "echo $ df -i", "df -i > out"]);
}

#[test]
fn letters_with_marks_are_one_letter_each() {
    right("caf\u{e9}", &["cafe\u{301}", "Caf\u{e9}", "c\u{200b}afe\u{301}."]);
    check("caf\u{e9}", "cafe", Outcome::Partly);
    right("Zu\u{308}rich", &["Z\u{fc}rich"]);
    missed("\u{e9}t\u{e9}", &["ete", "e\u{300}te\u{301}"]);
    right("10 \u{b5}s", &["10 \u{3bc}s"]);
}

#[test]
fn only_letters_are_nearly_right() {
    check("terraform import", "teraform import", Outcome::Partly);
    check("kubectl logs -p", "kubctl logs -p", Outcome::Partly);
    check("kubectl logs --previous", "kubectl logs --previos", Outcome::Partly);
    missed("kubectl logs -p", &["kubectl logs -P", "kubectl logs -f", "kubectl logs --p", "kubectl logs p"]);
    missed("df -i", &["du -i", "df -h"]);
    missed("--resolve shop.example.com:443:10.0.3.17", &["--resolve shop.example.com:443:10.0.3.18"]);
    missed("General Purpose SSD gp3", &["General Purpose SSD gp2"]);
}

#[test]
fn what_nobody_sees_is_no_answer() {
    for kind in ["text", "numeric"] {
        let item = item(&mini(), kind);
        for blank in ["", " ", "\u{a0}", "\u{200b}", "\u{feff}\u{3000}", "\u{2060}\u{ad}\n"] {
            let response = match item.kind() {
                Kind::Numeric => Response::Numeric(blank.to_owned()),
                _ => Response::Text(blank.to_owned()),
            };
            assert!(response.is_empty(), "{blank:?}");
            assert_eq!(grade(&item, &response), Err(NotYet::Empty), "{blank:?}");
        }
    }
}
