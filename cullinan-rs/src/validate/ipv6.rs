//! `ipv6`: an IPv6 address.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "custom";

pub(super) fn check(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}

pub(super) fn text() -> String {
    "must be an IPv6 address".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("format".into(), "ipv6".into());
}
