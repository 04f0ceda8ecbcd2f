//! `ip`: an IPv4 or IPv6 address.

use serde_json::{Map, Value};

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

pub(in crate::validate) fn text() -> String {
    "must be an IP address".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    schema.insert("x-format".into(), "ip".into());
}
