//! The constraints that are built in. Each sees a decoded segment, which is never empty.

use crate::date::calendar;

/// What an `i64` is read from: digits, maybe behind a sign.
pub(super) fn int(segment: &str) -> bool {
    segment.parse::<i64>().is_ok()
}

/// A decimal number, maybe with an exponent, of which an `f64` comes near; `inf` and `nan` are none.
pub(super) fn float(segment: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    segment.bytes().all(is_sign) && segment.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `2026-02-28`: a day of the Gregorian calendar.
pub(super) fn date(segment: &str) -> bool {
    calendar(segment).is_ok()
}

/// 8, 4, 4, 4 and 12 hexadecimal digits with a `-` between the groups (RFC 9562 §4).
pub(super) fn uuid(segment: &str) -> bool {
    let is_right = |(at, byte): (usize, u8)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    segment.len() == 36 && segment.bytes().enumerate().all(is_right)
}

/// Words of `a-z` and `0-9`, with one `-` between each two.
pub(super) fn slug(segment: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    segment.split('-').all(|word| !word.is_empty() && word.bytes().all(is_letter))
}
