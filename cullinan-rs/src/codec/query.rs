//! The query string, read by hand: pairs between `&`, first `=` splits (WHATWG URL, urlencoded parsing).

use super::percent::{self, Plus};

/// The raw values of `name` in order; a key without `=` has the value "".
pub(crate) fn values<'r>(query: &'r str, name: &'r str) -> impl Iterator<Item = &'r str> + Clone {
    query.split('&').filter_map(move |pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        is_key(key, name).then_some(value)
    })
}

fn is_key(key: &str, name: &str) -> bool {
    key == name
        || (key.contains(['%', '+']) && percent::decode(key, Plus::Space).is_some_and(|key| key == name))
}
