//! Where the segments of a path end, found eight bytes at a time.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
const SLASHES: u64 = u64::from_le_bytes([b'/'; 8]);
const PERCENTS: u64 = u64::from_le_bytes([b'%'; 8]);

/// A segment of a path, or a whole one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scanned {
    /// Its bytes, without the slash behind it.
    pub(super) length: usize,
    /// A number that segments of up to eight bytes share with no other of their length, and longer ones hardly
    /// ever.
    pub(super) key: u64,
}

impl Scanned {
    /// The segment that begins at `start`.
    #[inline(always)]
    pub(super) fn at(path: &[u8], start: usize) -> Self {
        let first = word(path, start);
        let slash = zeros(first ^ SLASHES);
        if slash == 0 {
            return Self::long(path, start);
        }
        Self { length: slash.trailing_zeros() as usize / 8, key: first & before(slash) }
    }

    /// A whole path as if it were one segment.
    #[inline]
    pub(super) fn whole(path: &[u8]) -> Self {
        let (words, rest) = path.as_chunks();
        let mut words = words.iter().map(|word| u64::from_le_bytes(*word));
        let key = match (words.next(), path.last_chunk()) {
            (Some(first), Some(last)) => {
                let last = u64::from_le_bytes(*last) >> (56 - 8 * rest.len()) >> 8;
                mix(words.fold(first, mix), last)
            }
            _ => key(rest.iter().copied()),
        };
        Self { length: path.len(), key }
    }

    /// One of more than seven bytes.
    #[inline(never)]
    fn long(path: &[u8], start: usize) -> Self {
        let mut scanned = Self { length: 8, key: word(path, start) };
        loop {
            let word = word(path, start + scanned.length);
            let slash = zeros(word ^ SLASHES);
            scanned.length += slash.trailing_zeros() as usize / 8;
            scanned.key = mix(scanned.key, word & before(slash));
            if slash != 0 {
                return scanned;
            }
        }
    }
}

/// Whether there is a `%` anywhere.
#[inline]
pub(super) fn is_encoded(path: &[u8]) -> bool {
    let (words, rest) = path.as_chunks();
    let found = words.iter().fold(0, |found, word| found | percents(*word));
    match path.last_chunk() {
        Some(last) => found | percents(*last) != 0,
        None => rest.contains(&b'%'),
    }
}

#[inline]
const fn percents(word: [u8; 8]) -> u64 {
    zeros(u64::from_le_bytes(word) ^ PERCENTS)
}

/// The key of a segment that is not encoded, or no longer.
pub(super) fn key(bytes: impl Iterator<Item = u8>) -> u64 {
    let (mut length, mut key, mut word) = (0, 0, 0);
    for byte in bytes {
        word |= u64::from(byte) << (length % 8 * 8);
        length += 1;
        if length % 8 == 0 {
            key = if length == 8 { word } else { mix(key, word) };
            word = 0;
        }
    }
    if length < 8 { word } else { mix(key, word) }
}

/// Joins the key of what came before with the following bytes.
const fn mix(key: u64, word: u64) -> u64 {
    (key.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// The eight bytes from `start` on; behind the path stand slashes, so that its end ends a segment.
#[inline(always)]
fn word(path: &[u8], start: usize) -> u64 {
    match path.get(start..).and_then(<[u8]>::first_chunk) {
        Some(eight) => u64::from_le_bytes(*eight),
        None => last_word(path, start),
    }
}

#[inline(never)]
fn last_word(path: &[u8], start: usize) -> u64 {
    let ahead = path.get(start..).unwrap_or_default();
    match path.last_chunk() {
        // The path's last eight bytes without those before. Two shifts, for one may be by no more than 63.
        Some(last) => {
            let bits = 8 * (ahead.len() & 7);
            (u64::from_le_bytes(*last) >> (56 - bits) >> 8) | (SLASHES << bits)
        }
        None => ahead.iter().rev().fold(SLASHES, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// The high bit of each byte that is zero. Bytes above the lowest zero may be marked wrongly; that one is right.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

/// The bits of the bytes below the lowest mark; of all if there is none.
const fn before(marks: u64) -> u64 {
    let lowest = marks & marks.wrapping_neg();
    (lowest >> 7).wrapping_sub(1)
}
