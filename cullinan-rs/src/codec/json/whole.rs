//! Whole numbers that are written with a point or an exponent: `1.0` and `1e3` are integers to JSON Schema (2020-12,
//! validation, §6.1.1), and to languages that have one kind of number. serde_json has two.

use super::number::is_number;

/// As many digits as 128 bits hold.
const LONGEST: usize = 39;

/// The text with such numbers written as integers; `None` if it has none. Texts and names stay as they are.
pub(super) fn write_whole(text: &str) -> Option<String> {
    let (mut written, mut rest, mut is_changed) = (String::new(), text, false);
    while !rest.is_empty() {
        let (token, after) = rest.split_at_checked(length(rest))?;
        let whole = whole(token);
        is_changed |= whole.is_some();
        written.push_str(whole.as_deref().unwrap_or(token));
        rest = after;
    }
    is_changed.then_some(written)
}

/// How long the string, the number or the sign is that the text begins with.
fn length(text: &str) -> usize {
    let part = |byte: u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    match text.as_bytes() {
        [b'"', ..] => string(text),
        [b'-' | b'0'..=b'9', ..] => text.bytes().take_while(|byte| part(*byte)).count(),
        _ => text.chars().next().map_or(0, char::len_utf8),
    }
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}

/// A number that is whole, but not written so, as an integer. `-0` is none in serde_json.
fn whole(token: &str) -> Option<String> {
    let is_plain = |token: &str| token.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if (is_plain(token) && token != "-0") || !is_number(token) {
        return None;
    }
    let (sign, digits) = token.strip_prefix('-').map_or(("", token), |digits| ("-", digits));
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (ahead, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let behind = behind.trim_end_matches('0');
    let digits = format!("{ahead}{behind}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    let shift = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(behind.len()).ok()?)?;
    let zeros = "0".repeat(usize::try_from(shift.unsigned_abs()).ok().filter(|count| *count <= LONGEST)?);
    let digits = if shift < 0 { digits.strip_suffix(&zeros)?.to_owned() } else { format!("{digits}{zeros}") };
    (digits.len() <= LONGEST).then(|| format!("{sign}{digits}"))
}
