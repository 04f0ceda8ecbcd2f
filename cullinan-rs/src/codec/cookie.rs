//! The `Cookie` header (RFC 6265 §4.2): `name=value` pairs between semicolons.

/// The values of the cookie `name` in one header line; surrounding double quotes are taken off.
pub(crate) fn values<'r>(line: &'r str, name: &'r str) -> impl Iterator<Item = &'r str> + Clone {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        loop {
            let (pair, behind) = part(rest?, b';');
            rest = behind;
            let (key, value) = part(pair, b'=');
            if let Some(value) = value.filter(|_| key.trim() == name) {
                return Some(unquote(value.trim()));
            }
        }
    })
}

/// What stands before a sign, and what behind it.
#[inline]
fn part(text: &str, sign: u8) -> (&str, Option<&str>) {
    let at = text.bytes().position(|byte| byte == sign).unwrap_or(text.len());
    let (before, behind) = text.split_at_checked(at).unwrap_or_default();
    (before, behind.get(1..))
}

fn unquote(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}
