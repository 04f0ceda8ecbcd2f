//! `ip`: an IPv4 or IPv6 address.

use serde_json::{Map, Value, json};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    text.parse::<std::net::IpAddr>().is_ok()
}

pub(in crate::validate) fn text() -> String {
    "must be an IP address".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "anyOf", vec![json!({ "format": "ipv4" }), json!({ "format": "ipv6" })]);
}
