//! `ipv4`: an IPv4 address.

use serde_json::{Map, Value};

use crate::spec::keywords;

pub(in crate::validate) const CODE: &str = "custom";

pub(in crate::validate) fn check(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}

pub(in crate::validate) fn text() -> String {
    "must be an IPv4 address".to_owned()
}

pub(in crate::validate) fn describe(schema: &mut Map<String, Value>) {
    keywords::also(schema, "format", "ipv4");
}
