//! The constraints that are built in. Each sees a decoded segment, which is never empty.

/// What an `i64` is read from: digits, maybe behind a sign.
pub(super) fn int(segment: &str) -> bool {
    segment.parse::<i64>().is_ok()
}

/// A decimal number, maybe with an exponent, of which an `f64` comes near; `inf` and `nan` are none.
pub(super) fn float(segment: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    segment.bytes().all(is_sign) && segment.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `2026-02-28`: a day of the Gregorian calendar (RFC 3339 §5.6, full-date).
pub(super) fn date(segment: &str) -> bool {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *segment.as_bytes() else { return false };
    let (Some(year), Some(month), Some(day)) = (number(&[a, b, c, d]), number(&[e, f]), number(&[g, h]))
    else {
        return false;
    };
    (1..=days(year, month)).contains(&day)
}

/// Digits as a number.
fn number(digits: &[u8]) -> Option<u16> {
    let digit = |digit: &u8| digit.is_ascii_digit().then(|| u16::from(digit - b'0'));
    digits.iter().map(digit).try_fold(0, |number: u16, digit| Some(number * 10 + digit?))
}

/// How many days a month has; none if there is no such month.
fn days(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
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
