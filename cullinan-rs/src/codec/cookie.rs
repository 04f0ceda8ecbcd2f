//! The `Cookie` header (RFC 6265 §4.2): `name=value` pairs between semicolons.

/// The values of the cookie `name` in one header line; surrounding double quotes are taken off.
pub(crate) fn values<'r>(line: &'r str, name: &'r str) -> impl Iterator<Item = &'r str> + Clone {
    line.split(';').filter_map(move |pair| {
        let (key, value) = pair.split_once('=')?;
        (key.trim() == name).then(|| unquote(value.trim()))
    })
}

fn unquote(value: &str) -> &str {
    value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value)
}
