//! A question whose numbers are drawn: what is read of it, and what changes its revision.

#![expect(clippy::panic, reason = "this is how a test fails")]

use dryrun_authoring::{File, read};
use dryrun_bank::{Form, Item, plain};

const DRAWN: &str = include_str!("drawn.md");
const HEAD: &str = "+++\ntopic = \"mini\"\ntitle = \"Mini\"\nabout = \"A.\"\n+++\n";

#[track_caller]
fn item(text: &str) -> Item {
    let (bank, faults) = read(vec![File::new("questions/mini.md", &format!("{HEAD}{text}"))]);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
    bank.items().first().map_or_else(|| panic!("the item was not read"), |item| Item::clone(item))
}

#[test]
fn each_case_has_its_own_answer_and_reasons() {
    let item = item(DRAWN);
    let told = |at: usize| {
        let case = item.case(at).unwrap_or_else(|| panic!("no case {at}"));
        let Form::Numeric(numeric) = case.form else { panic!("not numeric") };
        let slips = numeric.slips.iter().map(|slip| format!("{} ({})", slip.value, plain(&slip.reason)));
        format!("{}; {}", numeric.value, slips.collect::<Vec<_>>().join("; "))
    };
    assert_eq!(item.cases.count(), 6);
    let reason = |most, free, size| {
        format!(
            "(3 of the {most} are kept for administrators.); {free} (That many connections are free, and a Pod opens {size}.)"
        )
    };
    assert_eq!(told(0), format!("9; 10 {}", reason(100, 97, 10)));
    assert_eq!(told(5), format!("26; 26.7 {}", reason(400, 397, 15)));
}

#[test]
fn a_change_of_any_case_is_another_revision() {
    #[track_caller]
    fn check(old: &str, new: &str, is_changed: bool) {
        assert!(DRAWN.contains(old), "the sample has no `{old}`");
        let (before, after) = (item(DRAWN), item(&DRAWN.replacen(old, new, 1)));
        assert_eq!(before.revision != after.revision, is_changed, "`{old}` became `{new}`");
    }
    check("size=10,15", "size=10,16", true);
    check("size=10,15", "size=10,15,16", true);
    check("most=100,200,400", "most=100..200..100,400", false);
    check("= {floor((most - 3) / size)}", "= {ceil((most - 3) / size) - 2}", true);
    check("> Hint: some", "> Hint: a few", false);
}
