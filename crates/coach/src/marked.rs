//! An answer in pieces, so that a view can mark the words on which the key points rest.

use crate::Point;

/// A piece of an answer, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Its text; never empty.
    pub text: &'a str,
    /// The key points that rest on it, as indexes from 0, in order; none if it is not to be marked.
    pub points: Vec<usize>,
}

/// The whole answer in pieces, in its order. Words on which several points rest are one piece with all of them. Places
/// that do not fit the answer are left out.
#[must_use]
pub fn marked<'a>(answer: &'a str, points: &[Point]) -> Vec<Piece<'a>> {
    let places =
        points.iter().enumerate().flat_map(|(at, point)| point.shown_by.iter().map(move |place| (at, place)));
    let mut marks: Vec<(usize, usize, Vec<usize>)> = Vec::new();
    let mut all: Vec<_> = places.collect();
    all.sort_by_key(|(_, place)| place.start);
    for (point, place) in all {
        match marks.last_mut().filter(|(_, end, _)| place.start < *end) {
            Some((_, end, points)) => {
                *end = place.end.max(*end);
                points.push(point);
            }
            None => marks.push((place.start, place.end, vec![point])),
        }
    }
    let mut pieces = Vec::new();
    let mut push = |text: Option<&'a str>, points| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            pieces.push(Piece { text, points });
        }
    };
    let mut from = 0;
    for (start, end, mut points) in marks {
        if answer.get(start..end).is_some() {
            points.sort_unstable();
            points.dedup();
            push(answer.get(from..start), Vec::new());
            push(answer.get(start..end), points);
            from = end;
        }
    }
    push(answer.get(from..), Vec::new());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_in_one_piece() {
        #[track_caller]
        fn check(answer: &str, points: &[&[(usize, usize)]], expectation: &str) {
            let place = |&(start, end): &(usize, usize)| start..end;
            let point = |places: &&[(usize, usize)]| Point { shown_by: places.iter().map(place).collect() };
            let points: Vec<Point> = points.iter().map(point).collect();
            let pieces = marked(answer, &points);
            let told = |piece: &Piece<'_>| match piece.points.as_slice() {
                [] => piece.text.to_owned(),
                points => format!("[{}{points:?}]", piece.text),
            };
            assert_eq!(pieces.iter().map(told).collect::<String>(), expectation);
            assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), answer);
        }
        check("", &[], "");
        check("no words", &[&[]], "no words");
        check("one two", &[&[(0, 3)], &[(4, 7)]], "[one[0]] [two[1]]");
        check("one two", &[&[(4, 7)], &[(0, 7)]], "[one two[0, 1]]");
        check("one two", &[&[(0, 3), (0, 3)]], "[one[0]] two");
        check("hé", &[&[(0, 2)]], "hé");
        check("one", &[&[(9, 12)]], "one");
    }
}
