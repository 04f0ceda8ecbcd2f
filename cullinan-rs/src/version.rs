//! What a version may be called, and which of two is the later one.

use std::cmp::Ordering;

const HOW: &str = "a version is 1 to 32 letters, digits, `.`, `-` and `_`, such as `\"2\"` or `\"2027-01\"`";
const PREFIXED: &str = "the `v` in front of it is written for you: leave it out";

/// What is wrong with `text` as the name of a version. It stands in paths, headers, query strings and parameters of
/// media types, as it is.
pub(crate) const fn fault(text: &str) -> Option<&'static str> {
    let mut rest = text.as_bytes();
    if rest.is_empty() || rest.len() > 32 {
        return Some(HOW);
    }
    if let [b'v' | b'V', second, ..] = rest
        && second.is_ascii_digit()
    {
        return Some(PREFIXED);
    }
    while let [first, after @ ..] = rest {
        if !first.is_ascii_alphanumeric() && !matches!(first, b'.' | b'-' | b'_') {
            return Some(HOW);
        }
        rest = after;
    }
    // As a segment these two would mean other places.
    if matches!(text.as_bytes(), b"." | b"..") { Some(HOW) } else { None }
}

/// Part by part between points and dashes, numbers as numbers: 10 is later than 9.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    let parts = |text| str::split(text, ['.', '-', '_']);
    let (mut left_parts, mut right_parts) = (parts(left), parts(right));
    loop {
        let order = match (left_parts.next(), right_parts.next()) {
            (None, None) => return left.cmp(right),
            (left, right) => compare_parts(left, right),
        };
        if order.is_ne() {
            return order;
        }
    }
}

fn compare_parts(left: Option<&str>, right: Option<&str>) -> Ordering {
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<u64>().ok());
    match (number(left), number(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left.cmp(&right),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_word() {
        for text in ["1", "2.1", "2027-01", "beta_2", "v", "vega", "x"] {
            assert_eq!(fault(text), None, "{text}");
        }
        for text in ["", " 1", "1/2", "1;q", "é", ".", "..", &"1".repeat(33)] {
            assert_eq!(fault(text), Some(HOW), "{text}");
        }
        assert_eq!([fault("v2"), fault("V2.1")], [Some(PREFIXED); 2]);
    }

    #[test]
    fn versions_are_ordered_as_they_are_counted() {
        let mut versions = ["10", "9", "9.10", "9.9", "1", "beta", "2027-01-01", "2026-12-31", "1.0"];
        versions.sort_by(|left, right| compare(left, right));
        assert_eq!(versions, ["1", "1.0", "9", "9.9", "9.10", "10", "2026-12-31", "2027-01-01", "beta"]);
    }
}
