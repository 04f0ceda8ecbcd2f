//! Forms that are too much.

use std::collections::BTreeMap;
use std::time::Instant;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::check::{faults, field, sound};
use crate::codec::Decoded;
use crate::codec::form::{Form, Pair};

const TOO_MANY: &str = "# malformed must not have more than 10000 fields";

#[test]
fn ten_thousand_pairs_are_read_and_no_more() {
    let pairs = |count: usize| (0..count).map(|at| format!("k{at}=1")).collect::<Vec<_>>().join("&");
    assert!(sound::<BTreeMap<String, u8>>(&pairs(10_000)).contains(r#""k9999": 1"#));
    assert_eq!(faults::<BTreeMap<String, u8>>(pairs(10_001)), [TOO_MANY]);
    assert_eq!(
        field::<u8>(&pairs(10_001), "k1"),
        Some(Err(vec!["must not have more than 10000 fields".to_owned()]))
    );
}

#[test]
fn a_million_pairs_are_not_even_split() {
    let body = "a=1&".repeat(1_000_000);
    let form = Form::urlencoded(body.as_bytes());
    assert!(form.pairs.len() <= 10_001);
    assert_eq!(faults::<BTreeMap<String, Vec<u8>>>(&body), [TOO_MANY]);
    assert_eq!(faults::<BTreeMap<String, u8>>([body.as_bytes(), b"\xff"].concat()), [TOO_MANY]);
}

#[test]
fn names_may_nest_as_deep_as_json() {
    let name = |parts: usize| vec!["a"; parts].join(".");
    assert!(sound::<Value>(&format!("{}=1", name(127))).starts_with("Object"));
    assert_eq!(faults::<Value>(format!("{}=1", name(128))), ["# malformed is nested deeper than 128 levels"]);
    assert_eq!(
        faults::<Value>(format!("{}=1", name(500_000))),
        ["# malformed is nested deeper than 128 levels"]
    );
    let wide = (0..500).map(|at| format!("b{at}.{}=1", name(110))).collect::<Vec<_>>().join("&");
    assert_eq!(faults::<Value>(wide), ["# malformed must not have so many parts"]);
}

#[test]
fn json_in_a_part_nests_from_there_on() {
    let name = vec!["a"; 127].join(".");
    let json = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let read =
        |text: &str| Form::of_pairs(vec![Pair::json(&name, Some(text))], text.len()).read::<Value>("body");
    assert!(matches!(read(&json(127)), Decoded::Sound(_)));
    assert!(matches!(read(&json(128)), Decoded::Faulty { .. }));
    assert!(matches!(read(&json(100_000)), Decoded::Faulty { .. }));
}

#[test]
fn no_order_of_names_is_dear() {
    let start = Instant::now();
    let backwards = (0..10_000).rev().map(|at| format!("a[{at}]=1")).collect::<Vec<_>>().join("&");
    assert!(sound::<BTreeMap<String, Vec<u8>>>(&backwards).starts_with(r#"{"a": [1, 1"#));
    let same = vec!["a=1"; 10_000].join("&");
    assert!(sound::<BTreeMap<String, Vec<u8>>>(&same).starts_with(r#"{"a": [1, 1"#));
    sound::<BTreeMap<String, IgnoredAny>>(&same);
    // Work that grew with the square of the pairs would take minutes here.
    assert!(start.elapsed().as_secs() < 20);
}
