//! "did you mean": the known word that a misspelt one is closest to.

/// The closest of `known`, if it is close enough to be what was meant.
pub(crate) fn closest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let near = |&(distance, candidate): &(usize, &str)| {
        distance <= 1 + word.chars().count().max(candidate.chars().count()) / 4
    };
    known.map(|candidate| (distance(word, candidate), candidate)).filter(near).min().map(|(_, word)| word)
}

/// How many letters have to be put in, taken out, changed or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let mut last = None;
    for (i, letter) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, &other) in b.iter().enumerate() {
            let change = cell(&row, j) + usize::from(letter != other);
            let mut best = change.min(cell(&row, j + 1) + 1).min(cell(&next, j) + 1);
            if j > 0 && last == Some(other) && b.get(j - 1) == Some(&letter) {
                best = best.min(cell(&before, j - 1) + 1);
            }
            next.push(best);
        }
        last = Some(letter);
        before = std::mem::replace(&mut row, next);
    }
    cell(&row, b.len())
}

fn cell(row: &[usize], index: usize) -> usize {
    row.get(index).copied().unwrap_or(usize::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_single_letter_changes() {
        for (a, b, expected) in
            [("url", "url", 0), ("uri", "url", 1), ("ulr", "url", 1), ("", "url", 3), ("tag", "tags", 1)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn only_a_close_word_is_suggested() {
        let known = ["url", "name", "status_code", "tags"];
        for (word, expected) in [
            ("uri", Some("url")),
            ("status", None),
            ("status_cod", Some("status_code")),
            ("statuscode", Some("status_code")),
            ("guards", None),
            ("tag", Some("tags")),
        ] {
            assert_eq!(closest(word, known.into_iter()), expected, "{word}");
        }
    }
}
