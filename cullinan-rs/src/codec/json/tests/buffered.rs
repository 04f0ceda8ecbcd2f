//! Flattened parts, which serde buffers before it reads them.

use serde::Deserialize;

use super::check::{faults, stand_ins, value};
use super::types::{Command, Day, Listing, Message, Paging, Reason};

#[test]
fn a_flattened_part_is_searched_for_the_place() {
    assert_eq!(
        faults::<Listing>(r#"{"query": "x", "limit": "many", "offset": -1}"#),
        [
            "#/limit malformed must be an integer from 0 to 4294967295",
            "#/offset malformed must be an integer from 0 to 4294967295"
        ]
    );
    assert_eq!(
        faults::<Listing>(r#"{"window": {"from": 1, "to": "x"}, "query": 7}"#),
        [
            "#/query malformed must be a string",
            "#/window/to malformed must be an integer from 0 to 4294967295",
            "#/limit missing is required",
        ]
    );
}

#[test]
fn what_is_missing_deep_in_a_flattened_part_is_found_there() {
    let body = r#"{"query": "x", "limit": 1, "window": {"from": 1}}"#;
    assert_eq!(faults::<Listing>(body), ["#/window/to missing is required"]);
    assert_eq!(stand_ins::<Listing>(body), (vec!["#/window/to".to_owned()], false));
    let paging = "Paging { limit: 1, offset: 0, window: Some(Window { from: 1, to: 0 }) }";
    assert_eq!(value::<Listing>(body), format!("Listing {{ query: \"x\", paging: {paging} }}"));
}

#[test]
fn a_flattened_enum_leaves_the_rest_readable() {
    assert_eq!(
        faults::<Message>(r#"{"code": 1, "colour": "blue", "id": null, "text": {}, "type": "opened"}"#),
        [
            "#/colour unknown must be one of `red`, `dark_green`",
            "#/id malformed must not be null",
            "#/at missing is required",
            "#/by missing is required"
        ]
    );
    assert_eq!(
        faults::<Message>(r#"{"type": "burnt", "id": 1, "colour": "red", "at": "x"}"#),
        ["#/type unknown must be one of `opened`, `closed`, `lost`"]
    );
    assert_eq!(faults::<Message>(r#"{"id": 1, "colour": "red"}"#), ["#/type missing is required"]);
}

#[test]
fn an_unknown_field_beside_flattened_ones_is_found() {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code, reason = "read by Debug")]
    struct Closed {
        name: String,
        #[serde(flatten)]
        reason: Reason,
    }
    let body = r#"{"name": 1, "code": 2, "text": "x", "extra": 3}"#;
    assert_eq!(
        faults::<Closed>(body),
        ["#/name malformed must be a string", "#/extra unknown is not a known field"]
    );
}

#[test]
fn equal_values_are_told_apart() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read by Debug")]
    struct Twice {
        #[serde(flatten)]
        reason: Reason,
        #[serde(flatten)]
        paging: Paging,
    }
    let body = r#"{"text": "x", "code": "x", "limit": "x"}"#;
    assert_eq!(
        faults::<Twice>(body),
        [
            "#/code malformed must be an integer from 0 to 255",
            "#/limit malformed must be an integer from 0 to 4294967295"
        ]
    );
}

#[test]
fn a_choosy_type_in_a_flattened_part_is_found() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read by Debug")]
    struct Days {
        first: Day,
        last: Day,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "read by Debug")]
    struct Report {
        name: String,
        #[serde(flatten)]
        days: Days,
    }
    let body = r#"{"name": "a", "first": "2001-02-03", "last": "sesame"}"#;
    assert_eq!(faults::<Report>(body), ["#/last malformed is not valid"]);
    let value = value::<Report>(body);
    assert_eq!(
        value,
        r#"Report { name: "a", days: Days { first: Day(2001, 2, 3), last: Day(1970, 1, 1) } }"#
    );
}

#[test]
fn the_content_of_a_tagged_enum_has_its_own_place() {
    #[derive(Debug, Deserialize)]
    #[serde(tag = "t", content = "c")]
    #[allow(dead_code, reason = "read by Debug")]
    enum Adjacent {
        Pair(u8, Reason),
        Nothing,
    }
    let found = |body: &str| faults::<(Adjacent,)>(&format!("[{body}]"));
    let length = ["#/0/c malformed has not the right number of items"];
    assert_eq!(found(r#"{"c": [1], "t": "Pair"}"#), length);
    assert_eq!(found(r#"{"c": [1, {"code": 1, "text": "a"}, 2], "t": "Pair"}"#), length);
    assert_eq!(found(r#"{"c": "x", "t": "Pair"}"#), ["#/0/c malformed must be a list"]);
    assert_eq!(
        found(r#"{"c": [300, {"code": 1}], "t": "Pair"}"#),
        ["#/0/c/0 malformed must be an integer from 0 to 255", "#/0/c/1/text missing is required"]
    );
    assert_eq!(found(r#"{"c": [1]}"#), ["#/0/t missing is required"]);
    assert_eq!(found(r#"{"t": "Pair"}"#), ["#/0/c missing is required"]);
    assert_eq!(
        faults::<Command>(r#"{"data": {"x": "a"}, "kind": "Move"}"#),
        ["#/data/x malformed must be an integer from -128 to 127", "#/data/y missing is required"]
    );
}
