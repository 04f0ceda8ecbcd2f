//! Where the next segment of a path ends, found eight bytes at a time.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
const SLASHES: u64 = u64::from_le_bytes([b'/'; 8]);
const PERCENTS: u64 = u64::from_le_bytes([b'%'; 8]);

/// A segment at the beginning of what is left of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scanned {
    /// Its bytes, without the slash behind it.
    pub(super) length: usize,
    /// A number that segments of up to eight bytes share with no other of their length, and longer ones hardly
    /// ever.
    pub(super) key: u64,
    /// Whether it holds a `%`.
    pub(super) encoded: bool,
}

impl Scanned {
    /// The segment that `ahead` begins with.
    #[inline]
    pub(super) fn of(ahead: &[u8]) -> Self {
        let first = word(ahead);
        let slash = zeros(first ^ SLASHES);
        let below = before(slash);
        let scanned = Self {
            length: slash.trailing_zeros() as usize / 8,
            key: first & below,
            encoded: zeros(first ^ PERCENTS) & below != 0,
        };
        if slash != 0 { scanned } else { scanned.longer(ahead) }
    }

    /// Goes on behind the first eight bytes.
    fn longer(mut self, ahead: &[u8]) -> Self {
        while let Some(more) = ahead.get(self.length..) {
            let word = word(more);
            let slash = zeros(word ^ SLASHES);
            let below = before(slash);
            self.encoded |= zeros(word ^ PERCENTS) & below != 0;
            self.length += slash.trailing_zeros() as usize / 8;
            self.key = mix(self.key, word & below);
            if slash != 0 {
                break;
            }
        }
        self
    }
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

/// The first eight bytes; behind shorter ones stand slashes, so that the path's end ends a segment.
#[inline]
fn word(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(SLASHES, |word, byte| word << 8 | u64::from(*byte)),
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
