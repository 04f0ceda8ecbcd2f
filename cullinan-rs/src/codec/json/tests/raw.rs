//! `RawValue`, which asks for the text of a value.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::check::{faults, stand_ins, value};

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "read by Debug")]
struct Envelope {
    n: u8,
    raw: Box<RawValue>,
    more: Vec<Option<Box<RawValue>>>,
}

#[test]
fn a_raw_value_is_the_text_that_was_sent() {
    let raw = r#"{"a" : [1.0, "\ud800" ]}"#;
    let body = format!(r#"{{"n": "x", "raw": {raw} , "more": [ 1e2 , null, [] ]}}"#);
    assert_eq!(faults::<Envelope>(&body), ["#/n malformed must be an integer from 0 to 255"]);
    assert_eq!(stand_ins::<Envelope>(&body), (vec!["#/n".to_owned()], false));
    let more = "[Some(RawValue(1e2)), None, Some(RawValue([]))]";
    assert_eq!(value::<Envelope>(&body), format!("Envelope {{ n: 0, raw: RawValue({raw}), more: {more} }}"));
}

#[test]
fn one_that_is_missing_is_null() {
    let body = r#"{"n": 1, "more": []}"#;
    assert_eq!(faults::<Envelope>(body), ["#/raw missing is required"]);
    assert_eq!(value::<Envelope>(body), "Envelope { n: 1, raw: RawValue(null), more: [] }");
}
