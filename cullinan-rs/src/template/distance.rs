//! How far two names are apart, for "did you mean".
#![allow(clippy::indexing_slicing, reason = "const fn: a row has MAX + 1 cells, names are at most MAX bytes")]

/// Longer names are never suggested.
const MAX: usize = 48;

/// Whether one name may be a slip for the other: a third of the longer one differs, or one of two characters.
pub(crate) const fn close(left: &str, right: &str) -> bool {
    let longer = if left.len() > right.len() { left.len() } else { right.len() };
    let allowed = if longer < 6 { 1 } else { longer / 3 };
    match distance(left, right) {
        Some(apart) => apart <= allowed && apart < longer,
        None => false,
    }
}

/// The least number of bytes to insert, remove, replace or swap with their neighbour (optimal string alignment)
/// that makes one name the other; `None` when one is longer than 48 bytes.
pub(crate) const fn distance(left: &str, right: &str) -> Option<usize> {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() > MAX || right.len() > MAX {
        return None;
    }
    let mut before = [0; MAX + 1];
    let mut row = first_row();
    let mut i = 0;
    while i < left.len() {
        let mut next = [i + 1; MAX + 1];
        let mut j = 0;
        while j < right.len() {
            let mut least = row[j] + (left[i] != right[j]) as usize;
            least = min(least, min(row[j + 1], next[j]) + 1);
            if i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j] {
                least = min(least, before[j - 1] + 1);
            }
            next[j + 1] = least;
            j += 1;
        }
        (before, row) = (row, next);
        i += 1;
    }
    Some(row[right.len()])
}

const fn first_row() -> [usize; MAX + 1] {
    let mut row = [0; MAX + 1];
    let mut cell = 0;
    while cell <= MAX {
        row[cell] = cell;
        cell += 1;
    }
    row
}

const fn min(left: usize, right: usize) -> usize {
    if left < right { left } else { right }
}
