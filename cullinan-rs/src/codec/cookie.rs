//! The `Cookie` header (RFC 6265 §4.2): `name=value` pairs between semicolons.

/// The values of the cookie `name` in one header line; surrounding double quotes are taken off.
pub(crate) fn values<'r>(line: &'r str, name: &str) -> impl Iterator<Item = &'r str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        loop {
            let (pair, behind) = first_pair(rest?);
            rest = behind;
            if let Some(value) = value_of(name, pair) {
                return Some(value);
            }
        }
    })
}

/// The first pair of a line, and what stands behind its semicolon.
#[inline]
fn first_pair(line: &str) -> (&str, Option<&str>) {
    let end = line.bytes().position(|byte| byte == b';').unwrap_or(line.len());
    let (pair, behind) = line.split_at_checked(end).unwrap_or_default();
    (pair, behind.get(1..))
}

/// The value of a pair that has this name. White space around either is passed over (§5.2).
#[inline]
fn value_of<'r>(name: &str, pair: &'r str) -> Option<&'r str> {
    let behind = pair.trim_ascii_start().strip_prefix(name)?;
    let value = behind.trim_ascii_start().strip_prefix('=')?.trim_ascii();
    Some(value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value))
}
