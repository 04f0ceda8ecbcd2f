//! The query string, read by hand: pairs between `&`, first `=` splits (WHATWG URL, urlencoded parsing).

use std::cell::OnceCell;

use super::name::is_same;
use super::percent::{self, Plus};

/// A query string, and where its pairs stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Query<'r> {
    text: &'r str,
    index: &'r Index,
}

/// Where the pairs of one query string stand: looked for when the first parameter is read, and once for all of them.
#[derive(Debug, Default)]
pub(crate) struct Index(OnceCell<Pairs>);

/// The pairs that an index holds; those behind are looked for each time.
const MOST_PAIRS: usize = 8;

#[derive(Debug, Default)]
struct Pairs {
    places: [Place; MOST_PAIRS],
    count: usize,
    /// Where pairs begin that have no place; behind the end if there are none.
    rest: usize,
    /// Whether there is a `%` or a `+` in a key.
    encoded_keys: bool,
    /// Whether there is one anywhere, or may be.
    encoded: bool,
}

/// Where one pair stands.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    start: u16,
    key_end: u16,
    end: u16,
}

impl<'r> Query<'r> {
    #[inline]
    pub(crate) fn new(text: &'r str, index: &'r Index) -> Self {
        Self { text, index }
    }

    /// The first raw value of `name`; a key without `=` has the value "".
    pub(crate) fn first(self, name: &str) -> Option<&'r str> {
        let pairs = self.pairs();
        if pairs.encoded_keys {
            return self.search(0, name);
        }
        match pairs.places.get(..pairs.count)?.iter().find(|place| place.is_of(name, self.text)) {
            Some(place) => place.value(self.text),
            None => self.search(pairs.rest, name),
        }
    }

    #[inline(never)]
    fn search(self, start: usize, name: &str) -> Option<&'r str> {
        values(self.text.get(start..)?, name).next()
    }

    /// The raw values of `name` in order.
    pub(crate) fn all(self, name: &'r str) -> impl Iterator<Item = &'r str> {
        values(self.text, name)
    }

    /// Whether raw values are as they were meant.
    #[inline]
    pub(crate) fn is_plain(self) -> bool {
        !self.pairs().encoded
    }

    #[inline]
    fn pairs(self) -> &'r Pairs {
        self.index.0.get_or_init(|| Pairs::of(self.text))
    }
}

impl Pairs {
    fn of(query: &str) -> Self {
        let mut pairs = Self::default();
        // No uri is longer than 16 bits can say: http takes none.
        let Ok(length) = u16::try_from(query.len()) else { return Self { encoded: true, ..pairs } };
        let (mut start, mut key_end) = (0, None);
        for (at, byte) in (0..length).zip(query.bytes()) {
            // Most are letters.
            if byte > b'=' {
                continue;
            }
            match byte {
                b'=' => key_end = key_end.or(Some(at)),
                b'%' | b'+' => {
                    pairs.encoded = true;
                    pairs.encoded_keys |= key_end.is_none();
                }
                b'&' => {
                    pairs.push(Place { start, key_end: key_end.take().unwrap_or(at), end: at });
                    start = at + 1;
                }
                _ => {}
            }
        }
        pairs.push(Place { start, key_end: key_end.unwrap_or(length), end: length });
        pairs
    }

    #[inline]
    fn push(&mut self, place: Place) {
        if let Some(free) = self.places.get_mut(self.count) {
            *free = place;
            self.count += 1;
            self.rest = usize::from(place.end) + 1;
        }
    }
}

impl Place {
    #[inline]
    fn is_of(&self, name: &str, query: &str) -> bool {
        let (start, end) = (usize::from(self.start), usize::from(self.key_end));
        end - start == name.len()
            && query.as_bytes().get(start..end).is_some_and(|key| is_same(key, name.as_bytes()))
    }

    #[inline]
    fn value<'r>(&self, query: &'r str) -> Option<&'r str> {
        let value = query.get(self.key_end.into()..self.end.into())?;
        Some(value.strip_prefix('=').unwrap_or(value))
    }
}

/// The raw values of `name` in order.
pub(crate) fn values<'r>(query: &'r str, name: &str) -> impl Iterator<Item = &'r str> {
    let mut rest = Some(query);
    std::iter::from_fn(move || {
        loop {
            let (key, value) = next_pair(&mut rest)?;
            if is_key(key, name) {
                return Some(value);
            }
        }
    })
}

/// Takes the first pair off what is left.
fn next_pair<'r>(rest: &mut Option<&'r str>) -> Option<(&'r str, &'r str)> {
    let pairs = (*rest)?;
    let (pair, behind) = match pairs.split_once('&') {
        Some((pair, behind)) => (pair, Some(behind)),
        None => (pairs, None),
    };
    *rest = behind;
    Some(pair.split_once('=').unwrap_or((pair, "")))
}

fn is_key(key: &str, name: &str) -> bool {
    key == name
        || (key.bytes().any(|byte| matches!(byte, b'%' | b'+'))
            && percent::decode(key, Plus::Space).is_some_and(|key| key == name))
}

#[cfg(test)]
mod tests {
    use super::{Index, Query, values};

    #[test]
    fn the_index_finds_what_a_search_finds() {
        let parts = ["a=1", "a=2", "b", "b=", "", "=x", "c=d=e", "%61=3", "a+b=4", "d=%zz", "é=1"];
        for count in 0..12 {
            for seed in 0..200 {
                let chosen = (0..count).map(|at| (seed * 31 + at * at * 7 + at) % parts.len());
                let query = chosen.map(|at| parts[at]).collect::<Vec<_>>().join("&");
                let index = Index::default();
                for name in ["a", "b", "c", "d", "a b", "é", "", "f"] {
                    let found = Query::new(&query, &index).first(name);
                    assert_eq!(found, values(&query, name).next(), "{name:?} in {query:?}");
                }
            }
        }
    }

    #[test]
    fn a_query_that_no_index_can_hold_is_searched() {
        let query = format!("{}&a=1", "x".repeat(70_000));
        let index = Index::default();
        assert_eq!(Query::new(&query, &index).first("a"), Some("1"));
    }
}
