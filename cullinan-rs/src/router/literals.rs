//! A hash table from literals to what lies behind them, filled at start-up and only read from then on.

use super::decode::decoded;
use super::scan::{Scanned, key};

/// Literals, decoded, by their keys: a power of two of slots, at most half of them full, so that an empty one ends
/// every search.
#[derive(Debug)]
pub(super) struct Literals<T> {
    slots: Vec<Slot<T>>,
    count: usize,
    /// Takes a spread key down to a slot.
    shift: u32,
    /// A bit for each length that a literal has, modulo 64.
    lengths: u64,
}

#[derive(Debug)]
struct Slot<T> {
    key: u64,
    literal: Option<Box<Literal<T>>>,
}

#[derive(Debug)]
struct Literal<T> {
    text: Box<[u8]>,
    behind: T,
}

impl<T> Default for Literals<T> {
    fn default() -> Self {
        Self { slots: Vec::new(), count: 0, shift: 0, lengths: 0 }
    }
}

impl<T: Default> Literals<T> {
    /// What lies behind the literal `text`, as it stands in a template; made if it is not there.
    pub(super) fn behind(&mut self, text: &str) -> &mut T {
        let text: Box<[u8]> = decoded(text.as_bytes()).map(|byte| byte.unwrap_or(b'%')).collect();
        let key = key(text.iter().copied());
        self.lengths |= 1 << (text.len() % 64);
        if 2 * self.count >= self.slots.len() {
            self.grow();
        }
        let place = self.place(key, |literal| literal.text != text);
        #[allow(clippy::indexing_slicing, reason = "at start-up, and every place is one of a slot")]
        let slot = &mut self.slots[place];
        self.count += usize::from(slot.literal.is_none());
        slot.key = key;
        &mut slot.literal.get_or_insert_with(|| Box::new(Literal { text, behind: T::default() })).behind
    }

    /// Makes room for one more.
    fn grow(&mut self) {
        let length = (2 * self.count + 2).next_power_of_two();
        let empty = std::iter::repeat_with(|| Slot { key: 0, literal: None });
        let full = std::mem::replace(&mut self.slots, empty.take(length).collect());
        self.shift = u64::BITS - length.trailing_zeros();
        for slot in full.into_iter().filter(|slot| slot.literal.is_some()) {
            let place = self.place(slot.key, |_| true);
            if let Some(free) = self.slots.get_mut(place) {
                *free = slot;
            }
        }
    }

    /// The first place for a key that is empty or holds no other literal.
    fn place(&self, key: u64, is_other: impl Fn(&Literal<T>) -> bool) -> usize {
        let mut place = self.home(key);
        while self.slots.get(place).and_then(|slot| slot.literal.as_deref()).is_some_and(&is_other) {
            place = self.next(place);
        }
        place
    }
}

impl<T> Literals<T> {
    /// Whether some literal may have that length.
    #[inline]
    pub(super) fn may_be(&self, length: usize) -> bool {
        self.lengths >> (length % 64) & 1 != 0
    }

    /// What lies behind the literal that stands at `start` in the path and was scanned there.
    #[inline(always)]
    pub(super) fn find(&self, scanned: Scanned, path: &[u8], start: usize) -> Option<&T> {
        let home = self.home(scanned.key);
        let slot = self.slots.get(home)?;
        let literal = slot.literal.as_deref()?;
        if slot.key == scanned.key && literal.is(scanned, path, start) {
            return Some(&literal.behind);
        }
        self.find_on(scanned, path, start, self.next(home))
    }

    /// Goes on where another literal stands in the first place.
    #[inline(never)]
    fn find_on(&self, scanned: Scanned, path: &[u8], start: usize, place: usize) -> Option<&T> {
        self.search(scanned.key, place, |literal| literal.is(scanned, path, start))
    }

    /// What lies behind the literal that a segment with a `%` in it stands for.
    #[cold]
    pub(super) fn find_encoded(&self, segment: &[u8]) -> Option<&T> {
        if decoded(segment).any(|byte| byte.is_none()) {
            return None;
        }
        let bytes = || decoded(segment).flatten();
        let key = key(bytes());
        self.search(key, self.home(key), |literal| bytes().eq(literal.text.iter().copied()))
    }

    fn search(&self, key: u64, mut place: usize, is: impl Fn(&Literal<T>) -> bool) -> Option<&T> {
        loop {
            let slot = self.slots.get(place)?;
            let literal = slot.literal.as_deref()?;
            if slot.key == key && is(literal) {
                return Some(&literal.behind);
            }
            place = self.next(place);
        }
    }

    /// Where the search for a key begins: the upper bits of the product, which every byte of the key has moved.
    #[inline(always)]
    fn home(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> self.shift) as usize
    }

    /// Where it goes on.
    #[inline(always)]
    fn next(&self, place: usize) -> usize {
        (place + 1) & self.slots.len().wrapping_sub(1)
    }

    /// What lies behind all of them.
    pub(super) fn all(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().filter_map(|slot| Some(&slot.literal.as_deref()?.behind))
    }
}

impl<T> Literal<T> {
    /// Whether this is what was scanned, given that the keys are equal.
    #[inline(always)]
    fn is(&self, scanned: Scanned, path: &[u8], start: usize) -> bool {
        self.text.len() == scanned.length && (scanned.length <= 8 || stands(path, start, &self.text))
    }
}

/// Out of line: the short literals have no use for the registers it needs.
#[inline(never)]
fn stands(path: &[u8], start: usize, text: &[u8]) -> bool {
    path.get(start..).is_some_and(|ahead| ahead.starts_with(text))
}
