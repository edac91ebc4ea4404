//! Finds circles in a graph of files.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::names::{Arrow, Names};

/// The arrows by the files that they start from and lead to. There is one arrow for each pair.
type Graph<'a> = BTreeMap<usize, BTreeMap<usize, &'a Arrow>>;

/// The circles of a crate, each with its room. For each file, the shortest circle through it is looked for; a file
/// that was in a reported circle is not reported again.
pub(crate) fn circles(names: &Names, room: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let arrows = names.arrows();
    let mut graph = Graph::new();
    for arrow in arrows.iter().filter(|arrow| room(&names.files[arrow.from]) == room(&names.files[arrow.to]))
    {
        graph.entry(arrow.from).or_default().entry(arrow.to).or_insert(arrow);
    }
    let mut files: Vec<usize> = (0..names.files.len()).collect();
    files.sort_by_key(|file| &names.files[*file]);
    let mut reported = BTreeSet::new();
    let mut found = Vec::new();
    for file in files {
        let Some(circle) = circle(&graph, file).filter(|_| !reported.contains(&file)) else { continue };
        reported.extend(circle.iter().map(|arrow| arrow.from));
        let shown: String = circle
            .iter()
            .map(|arrow| format!("{} uses `{}` -> ", names.files[arrow.from], arrow.path))
            .collect();
        found.push((room(&names.files[file]), format!("{shown}{}", names.files[file])));
    }
    found
}

/// The shortest path from a file back to itself.
fn circle<'a>(graph: &Graph<'a>, start: usize) -> Option<Vec<&'a Arrow>> {
    let mut came_by: BTreeMap<usize, &Arrow> = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(file) = queue.pop_front() {
        for (next, arrow) in graph.get(&file).into_iter().flatten() {
            if came_by.contains_key(next) {
                continue;
            }
            came_by.insert(*next, arrow);
            queue.push_back(*next);
        }
    }
    let mut way = vec![*came_by.get(&start)?];
    while way[0].from != start {
        way.insert(0, came_by[&way[0].from]);
    }
    Some(way)
}
