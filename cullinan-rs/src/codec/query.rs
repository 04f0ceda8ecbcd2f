//! The query string, read by hand: pairs between `&`, first `=` splits (WHATWG URL, urlencoded parsing).

use super::percent::{self, Plus};

/// The raw values of `name` in order; a key without `=` has the value "".
pub(crate) fn values<'r>(query: &'r str, name: &'r str) -> impl Iterator<Item = &'r str> + Clone {
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
#[inline]
fn next_pair<'r>(rest: &mut Option<&'r str>) -> Option<(&'r str, &'r str)> {
    let pairs = (*rest)?;
    let end = pairs.bytes().position(|byte| matches!(byte, b'=' | b'&'));
    let (key, behind) = pairs.split_at_checked(end.unwrap_or(pairs.len()))?;
    let Some(values) = behind.strip_prefix('=') else {
        *rest = behind.get(1..);
        return Some((key, ""));
    };
    let end = values.bytes().position(|byte| byte == b'&');
    let (value, behind) = values.split_at_checked(end.unwrap_or(values.len()))?;
    *rest = behind.get(1..);
    Some((key, value))
}

#[inline]
fn is_key(key: &str, name: &str) -> bool {
    key == name
        || (key.bytes().any(|byte| matches!(byte, b'%' | b'+'))
            && percent::decode(key, Plus::Space).is_some_and(|key| key == name))
}
