//! `ip`: an IPv4 or IPv6 address.

use serde_json::{Map, Value};

pub(super) const CODE: &str = "custom";

pub(super) fn check(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

pub(super) fn text() -> String {
    "must be an IP address".to_owned()
}

pub(super) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("x-format".into(), "ip".into());
}
