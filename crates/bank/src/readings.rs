//! What a typed answer may mean.

use crate::fold::{AROUND, Folded};
use crate::{plain_signs, split_around};

/// Everything that a typed answer may mean; it is right if one of them is:
///
/// - An en dash before a name of several letters is one hyphen or two: Word makes it of one, WordPress of two. Before a
///   single letter it is one, and an em dash is always two.
/// - A prompt that was copied along, like `$` or `ann@web-1:~$`, is no part of the command.
/// - The name of an option alone, without dashes, is the option. With other dashes it is another one.
/// - `sudo`, the folder of a program, a comment and `=true` make no other command.
#[must_use]
pub fn readings(typed: &str) -> Vec<Folded> {
    let typed = plain_signs(typed);
    let mut readings = Vec::new();
    for text in [Some(typed.as_str()), behind_prompt(&typed)].into_iter().flatten().flat_map(commands) {
        let name = text.trim_start_matches(AROUND);
        let is_bare = name.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        for mark in ["", "-", "--", "+"] {
            if mark.is_empty() || is_bare {
                let text = [mark, if mark.is_empty() { text } else { name }].concat();
                readings.push(Folded::of(&text, 1));
                readings.push(Folded::of(&text, 2));
            }
        }
    }
    readings
}

/// The command as it was typed, and without what makes no difference to it: `sudo`, the folder of the program, a comment
/// and `=true`.
fn commands(typed: &str) -> Vec<&str> {
    let mut commands = vec![typed];
    commands.extend(Some(bare(typed)).filter(|bare| *bare != typed));
    commands.extend(bare(typed).strip_suffix("=true"));
    commands
}

pub(crate) fn bare(typed: &str) -> &str {
    const FOLDERS: [&str; 5] = ["/bin/", "/sbin/", "/usr/bin/", "/usr/sbin/", "/usr/local/bin/"];
    let bare = typed.trim_matches(AROUND);
    let bare = split_around(bare, " #").map_or(bare, |(command, _)| command.trim_end());
    let bare = bare.strip_prefix("sudo ").unwrap_or(bare);
    FOLDERS.iter().find_map(|folder| bare.strip_prefix(folder)).unwrap_or(bare)
}

/// What follows a shell's prompt, if the text may begin with one: it ends in `$`, `#`, `%` or `>` and a space. It is one
/// word, or it says who is where.
pub(crate) fn behind_prompt(text: &str) -> Option<&str> {
    let (before, behind) = text.match_indices(&['$', '#', '%', '>'][..]).find_map(|(at, _)| {
        let behind = text.get(at + 1..).filter(|behind| behind.starts_with(' '))?;
        Some((text.get(..at)?.trim_start(), behind))
    })?;
    let says_where = before.contains('@') || before.starts_with(['(', '[', '~']) || before.starts_with("PS ");
    (says_where || !before.contains(' ')).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn a_command_is_the_same_with_what_makes_no_difference() {
        for (typed, bank) in [
            ("sudo df -i", "df -i"),
            ("$ sudo df -i", "df -i"),
            ("/usr/bin/df -i", "df -i"),
            ("df -i # inodes", "df -i"),
            ("--init=true", "--init"),
        ] {
            assert!(readings(typed).contains(&fold(bank)), "{typed} is {bank}");
        }
        for (typed, bank) in [
            ("--no-init", "--init"),
            ("--init=false", "--init"),
            ("prod-example-com", "prod.example.com"),
            ("cataloginfo.yaml", "catalog-info.yaml"),
            ("docker-ignore", ".dockerignore"),
            ("undo deploymentcheckout", "undo deployment/checkout"),
            ("get_caller_identity", "get-caller-identity"),
        ] {
            assert!(!readings(typed).contains(&fold(bank)), "{typed} is not {bank}");
        }
    }

    #[test]
    fn prompts_are_no_part_of_a_command() {
        for (text, behind) in [
            ("$ df -i", Some(" df -i")),
            ("# df -i", Some(" df -i")),
            ("root@web-1:~# df -i", Some(" df -i")),
            ("[root@web-1 ~]# df -i", Some(" df -i")),
            ("bash-5.2$ df -i", Some(" df -i")),
            ("(base) ~ % df -i", Some(" df -i")),
            ("PS C:\\> df -i", Some(" df -i")),
            ("shop=# EXPLAIN ANALYZE", Some(" EXPLAIN ANALYZE")),
            ("df -i", None),
            ("df -i > out", None),
            ("echo $? # df", None),
        ] {
            assert_eq!(behind_prompt(text), behind, "{text}");
        }
    }
}
