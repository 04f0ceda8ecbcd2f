//! `Range` (RFC 9110 §14.2): the one part of a file that a client asks for.

use http::HeaderMap;
use http::header::RANGE;

/// What a `Range` comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it: nothing else was asked for, or in no way that is understood.
    Whole,
    /// So many bytes from there on, at least one.
    Some { start: u64, length: u64 },
    /// There is nothing at that place: 416.
    Beyond,
}

/// What the head asks for of a file of so many bytes. Another unit, what is malformed, and several ranges at once are
/// answered by the whole, as §14.2 allows: parts of several ranges can be made to overlap without end.
pub(super) fn asked_for(headers: &HeaderMap, size: u64) -> Part {
    let mut lines = headers.get_all(RANGE).iter();
    let (Some(range), None) = (lines.next(), lines.next()) else { return Part::Whole };
    single(range.as_bytes()).map_or(Part::Whole, |spec| spec.within(size))
}

#[derive(Clone, Copy)]
enum Spec {
    /// The last one included, if there is one.
    From(u64, Option<u64>),
    Last(u64),
}

impl Spec {
    fn within(self, size: u64) -> Part {
        let (start, end) = match self {
            Self::Last(0) => return Part::Beyond,
            // RFC 9110 §14.1.2: a longer suffix is all there is, even of nothing.
            Self::Last(_) if size == 0 => return Part::Whole,
            Self::Last(length) => (size.saturating_sub(length), size),
            Self::From(start, _) if start >= size => return Part::Beyond,
            Self::From(start, None) => (start, size),
            Self::From(start, Some(last)) => (start, size.min(last.saturating_add(1))),
        };
        Part::Some { start, length: end.saturating_sub(start) }
    }
}

/// The only range of a header in bytes.
fn single(header: &[u8]) -> Option<Spec> {
    let (unit, set) = header.split_at_checked(header.iter().position(|byte| *byte == b'=')?)?;
    if !unit.eq_ignore_ascii_case(b"bytes") {
        return None;
    }
    let set = set.strip_prefix(b"=")?.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    let mut specs = set.filter(|spec| !spec.is_empty());
    let (Some(spec), None) = (specs.next(), specs.next()) else { return None };
    let (first, last) = spec.split_at_checked(spec.iter().position(|byte| *byte == b'-')?)?;
    match (first, last.strip_prefix(b"-")?) {
        (b"", length) => Some(Spec::Last(number(length)?)),
        (first, b"") => Some(Spec::From(number(first)?, None)),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then_some(Spec::From(first, Some(last)))
        }
    }
}

/// Digits; more than fit are as many as there can be.
fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(std::str::from_utf8(digits).ok()?.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::Part::{self, Beyond, Whole};
    use super::asked_for;

    fn part(range: &str, size: u64) -> Part {
        let range = HeaderValue::from_str(range).unwrap();
        asked_for(&HeaderMap::from_iter([(http::header::RANGE, range)]), size)
    }

    #[test]
    fn one_range_is_one_part() {
        let some = |start, length| Part::Some { start, length };
        for (range, expected) in [
            ("bytes=0-0", some(0, 1)),
            ("bytes=0-9", some(0, 10)),
            ("bytes=0-10", some(0, 10)),
            ("bytes=3-", some(3, 7)),
            ("bytes=9-9", some(9, 1)),
            ("bytes=-1", some(9, 1)),
            ("bytes=-10", some(0, 10)),
            ("bytes=-11", some(0, 10)),
            ("Bytes=1-2", some(1, 2)),
            ("bytes=, 1-2 ,", some(1, 2)),
            ("bytes=1-99999999999999999999999999", some(1, 9)),
            ("bytes=1-18446744073709551615", some(1, 9)),
            ("bytes=10-", Beyond),
            ("bytes=10-11", Beyond),
            ("bytes=99999999999999999999999999-", Beyond),
            ("bytes=-0", Beyond),
        ] {
            assert_eq!(part(range, 10), expected, "{range}");
        }
    }

    #[test]
    fn what_is_not_understood_is_answered_by_the_whole() {
        for range in [
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=a-b",
            "bytes=2-1",
            "bytes=1",
            "bytes=+1-2",
            "bytes=1--2",
            "bytes=1-2-3",
            "bytes = 1-2",
            "bytes 1-2",
            "lines=1-2",
            "items=1-2",
            "bytes=0-1,3-4",
            "bytes=0-0,0-0",
            "bytes=0x1-2",
            "bytes=1 - 2",
            "bytes=1-2;",
            "=1-2",
        ] {
            assert_eq!(part(range, 10), Whole, "{range}");
        }
        let mut headers = HeaderMap::new();
        headers.append(http::header::RANGE, HeaderValue::from_static("bytes=0-1"));
        headers.append(http::header::RANGE, HeaderValue::from_static("bytes=2-3"));
        assert_eq!(asked_for(&headers, 10), Whole);
    }

    #[test]
    fn nothing_has_no_part() {
        assert_eq!(part("bytes=0-", 0), Beyond);
        assert_eq!(part("bytes=-5", 0), Whole);
        assert_eq!(part("bytes=-0", 0), Beyond);
    }
}
