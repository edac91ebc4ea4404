//! What authors may write in more than one way is read alike.

use dryrun_authoring::{File, read};
use dryrun_bank::{Form, Item};

/// Reads one item with that stem and form, and with that explanation; it must have no faults.
#[track_caller]
fn item(body: &str, quotes: &str) -> Item {
    let head = "+++\ntopic = \"test\"\ntitle = \"Test\"\nabout = \"Test.\"\n+++\n";
    let text = format!("{head}## What? {{#test-item level=junior skill=recall}}\n\n{body}\n\n{quotes}\n");
    let (bank, faults) = read(vec![File::new("questions/test.md", &text)]);
    assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let [item] = bank.items() else { unreachable!("one item without faults") };
    item.as_ref().clone()
}

const OPTIONS: &str = "- [x] One\n  > Right.\n- [ ] Two\n  > Wrong.\n- [ ] Three\n  > Wrong.";
const QUOTE: &str = "> More.\n>\n> Source: <https://example.org/>";

#[test]
fn sources() {
    #[track_caller]
    fn check(quotes: &str, expectation: &str) {
        let item = item(OPTIONS, quotes);
        let sources: Vec<String> =
            item.sources.iter().map(|source| format!("{}|{}", source.title, source.url)).collect();
        assert_eq!(format!("{:?} {}", item.explanation, sources.join(" ")), expectation);
    }
    let more = "[Paragraph([Text(\"More.\")])]";
    check("> More.\n>\n> Source: [A](https://a.org)", &format!("{more} A|https://a.org"));
    check("> More.\n> Source: [A](https://a.org)", &format!("{more} A|https://a.org"));
    check(
        "> More.\n>\n> Sources: [A](https://a.org) and [B](https://b.org).",
        &format!("{more} A|https://a.org B|https://b.org"),
    );
    check(
        "> More.\n>\n> Source: <https://a.org>,\n> [B](https://b.org)",
        &format!("{more} https://a.org|https://a.org B|https://b.org"),
    );
    check(
        "> More.\n> Source: [A](https://a.org)\n> Source: [B](https://b.org)",
        &format!("{more} A|https://a.org B|https://b.org"),
    );
    check(
        "> More.\n> Source: [A](https://a.org),\n> [B](https://b.org)",
        &format!("{more} A|https://a.org B|https://b.org"),
    );
    check(
        "> More.\n>\n> Source: [A](https://a.org)\n>\n> Source: [B](https://b.org)",
        &format!("{more} A|https://a.org B|https://b.org"),
    );
}

#[test]
fn numbers() {
    #[track_caller]
    fn check(line: &str, slip: &str, expectation: &str) {
        let body = format!("{line}\n\n- {slip}\n  > Slip.");
        let Form::Numeric(numeric) = item(&body, QUOTE).form else { panic!("no number: {line}") };
        assert_eq!(format!("{} {:?} {:?}", numeric.value, numeric.unit, numeric.tolerance), expectation);
    }
    check("= 43 ± 0", "9", "43 \"\" Absolute(0.0)");
    check("= 43.2 min ± 0.1", "9 h", "43.2 \"min\" Absolute(0.1)");
    check("= 43.2min +- 0.1 min", "9 h", "43.2 \"min\" Absolute(0.1)");
    check("= 12 TB ± 5 %", "9 GiB", "12 \"TB\" Percent(5.0)");
    check("= 99.95 % ± 0.01", "9 %", "99.95 \"%\" Absolute(0.01)");
    check("= -3 hosts ± 0", "1 host", "-3 \"hosts\" Absolute(0.0)");
}

#[test]
fn options() {
    #[track_caller]
    fn check(body: &str) {
        let item = item(body, QUOTE);
        assert_eq!(item.form, self::item(OPTIONS, QUOTE).form, "{body}");
    }
    check(&OPTIONS.replace("\n- ", "\n\n- "));
    check(&OPTIONS.replace("\n  >", "\n\n  >"));
    check(&OPTIONS.replace('-', "*").replace("[x]", "[X]"));
    check(&OPTIONS.replace('\n', "\r\n"));
    check(&format!("Stem with a list:\n\n1. One\n2. Two\n\nAnd words.\n\n{OPTIONS}"));
    check(&format!("```text\nan arrow <-- here\n```\n\n{OPTIONS}"));
}

#[test]
fn marks_are_taken_out() {
    #[track_caller]
    fn check(code: &str, expectation: &[&str]) {
        let body = format!("```bash\n{code}\n```\n\n- fault\n  > Wrong.");
        let Form::Line(faulty) = item(&body, QUOTE).form else { panic!("no code: {code}") };
        let lines: Vec<String> = (0..faulty.code.lines.len()).map(|at| faulty.code.line(at)).collect();
        assert_eq!(lines, expectation);
        assert_eq!(faulty.notes[0].line, faulty.fault);
    }
    check("a\nb <-- fault\nc", &["a", "b", "c"]);
    check("a\n\n  b     <-- fault", &["a", "", "  b"]);
    check("cat <<-- EOF <-- fault", &["cat <<-- EOF"]);
    check("a <-- not a mark\nb <-- fault", &["a <-- not a mark", "b"]);
}

#[test]
fn a_revision_changes_with_the_question_only() {
    let revision = |body: &str, quotes: &str| item(body, quotes).revision;
    let first = revision(OPTIONS, QUOTE);
    assert_eq!(first, revision(OPTIONS, &QUOTE.replace("More", "Less")));
    assert_ne!(first, revision(&OPTIONS.replace("Three", "Four"), QUOTE));
    assert_ne!(first, revision(&format!("Words.\n\n{OPTIONS}"), QUOTE));
}

#[test]
fn links_into_the_app_are_followed() {
    #[track_caller]
    fn check(link: &str, expectation: &str) {
        let items = File::new("questions/mini.md", include_str!("mini/mini.md"));
        let head = "+++\ntitle = \"Test\"\nabout = \"Test.\"\norder = 1\n+++\n";
        let prompts = File::new("questions/prompts/mini.md", include_str!("mini/prompts/mini.md"));
        let page = File::new("questions/guide/test.md", &format!("{head}\n[This]({link}).\n"));
        let (bank, faults) = read(vec![items, prompts, page]);
        assert_eq!(bank.pages().len(), usize::from(expectation.is_empty()), "{link}");
        assert_eq!(
            faults.iter().map(|fault| fault.what.as_str()).collect::<Vec<_>>().join(", "),
            expectation
        );
    }
    check("#/item/mini-single", "");
    check("#/guide/test", "");
    check("#/guide", "");
    check("#/quiz?topic=mini&count=5&mode=exam&minutes=20&seed=7", "");
    check("#/quiz?items=mini-single,mini-order", "");
    check("#/quiz?only=missed", "");
    check("#/browse?level=staff", "");
    check("#/quiz?kind=prompt&level=staff", "");
    check("#/quiz?level=staff", "no question matches `#/quiz?level=staff`");
    check("#/browse?kind=order&track=head", "no question matches `#/browse?kind=order&track=head`");
    check("#/drill/mini-drill", "no drill has the id `mini-drill`");
}
