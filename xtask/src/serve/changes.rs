//! Finds out whether sources have changed, by looking at them again and again.
//!
//! A library could ask the system to report changes. But looking at some hundred files takes only a millisecond or two,
//! needs no dependency, and works in containers and on network disks, where systems report nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Sources as they were at one moment: for each file, when it was written and how long it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sight(BTreeMap<PathBuf, (Option<SystemTime>, u64)>);

impl Sight {
    /// Looks at these files and folders of a root. A file that cannot be read counts as missing.
    pub(super) fn of(root: &Path, names: &[&str]) -> Self {
        let mut sight = Self(BTreeMap::new());
        for name in names {
            sight.look(root, Path::new(name));
        }
        sight
    }

    fn look(&mut self, root: &Path, name: &Path) {
        let path = root.join(name);
        let Ok(data) = fs::metadata(&path) else { return };
        if data.is_file() {
            self.0.insert(name.to_path_buf(), (data.modified().ok(), data.len()));
        }
        for entry in fs::read_dir(&path).into_iter().flatten().flatten() {
            // Editors keep their own files beside, under names that begin with a dot.
            if !entry.file_name().to_string_lossy().starts_with('.') {
                self.look(root, &name.join(entry.file_name()));
            }
        }
    }

    /// Describes which files differ from a later look: the first by its name, the others by their number.
    pub(super) fn difference(&self, later: &Self) -> String {
        let written = later.0.iter().filter(|(name, data)| self.0.get(*name) != Some(*data));
        let gone = self.0.keys().filter(|name| !later.0.contains_key(*name));
        let mut names = written.map(|(name, _)| name).chain(gone);
        let first = names.next().map(|name| name.display().to_string()).unwrap_or_default();
        match names.count() {
            0 => first,
            1 => format!("{first} and one more file"),
            more => format!("{first} and {more} more files"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_new_or_gone_is_seen() {
        let root = std::env::temp_dir().join(format!("dryrun-changes-{}", std::process::id()));
        fs::create_dir_all(root.join("src/deep")).unwrap();
        let write = |name: &str, text: &str| fs::write(root.join(name), text).unwrap();
        for name in ["src/a.rs", "src/deep/b.rs", "index.html", "elsewhere"] {
            write(name, "");
        }
        let look = || Sight::of(&root, &["src", "index.html", "missing"]);
        let first = look();
        let check = |expect: &str| assert_eq!(first.difference(&look()), expect);
        check("");
        write("elsewhere", "more");
        write("src/.a.rs.swp", "more");
        check("");
        write("src/deep/b.rs", "more");
        check("src/deep/b.rs");
        fs::remove_file(root.join("index.html")).unwrap();
        check("src/deep/b.rs and one more file");
        write("src/c.rs", "");
        check("src/c.rs and 2 more files");
        fs::remove_dir_all(&root).unwrap();
    }
}
