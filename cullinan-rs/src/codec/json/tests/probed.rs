//! Buffered parts in which more than one place might be the one that failed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::check::{faults, stand_ins};
use super::types::{Colour, Shape};

/// Internally tagged, so that all of it is buffered.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Part {
    Plain { colour: Colour, list: Vec<String> },
    Wrapped { map: BTreeMap<String, String>, inner: Inner },
    Deep { tree: BTreeMap<String, Tree>, name: Option<String>, title: String },
    Pair { first: Option<Tree>, names: BTreeMap<String, i64> },
    Named { shape: Shape, list: Vec<String> },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of")]
enum Inner {
    One { name: String, map: BTreeMap<String, String> },
    Two(Vec<u8>),
}

#[derive(Debug, Serialize, Deserialize)]
struct Tree {
    size: u8,
    above: Option<Box<Tree>>,
}

#[test]
fn a_name_that_is_none_hides_nothing_beside_it() {
    assert_eq!(
        faults::<Part>(r#"{"kind": "Plain", "colour": null, "list": 7}"#),
        ["#/colour malformed must not be null", "#/list malformed must be a list"]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Named", "shape": null, "list": 7}"#),
        ["#/shape malformed must not be null", "#/list malformed must be a list"]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Named", "shape": "Square", "list": 7}"#),
        [
            "#/shape unknown must be one of `Nothing`, `Radius`, `Box`, `Named`",
            "#/list malformed must be a list"
        ]
    );
}

#[test]
fn a_member_is_not_missing_from_a_map() {
    assert_eq!(
        faults::<Part>(r#"{"kind": "Wrapped", "map": {"a": "b"}, "inner": {"of": [1]}}"#),
        ["#/inner/kind missing is required"]
    );
    assert_eq!(
        faults::<Inner>(r#"{"of": {"map": {"a": "b"}}, "kind": "One"}"#),
        ["#/of/name missing is required"]
    );
}

#[test]
fn what_is_repeated_in_a_buffered_part_is_found_there() {
    let repeated = "malformed must not be given twice";
    assert_eq!(
        faults::<Inner>(r#"{"of": {"map": {}, "name": "a", "map": {}}, "kind": "One"}"#),
        [format!("#/of/map {repeated}")]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Plain", "list": [], "colour": "red", "list": 7}"#),
        [format!("#/list {repeated}")]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Plain", "colour": null, "list": [], "list": []}"#),
        ["#/colour malformed must not be null".to_owned(), format!("#/list {repeated}")]
    );
}

#[test]
fn a_null_that_is_allowed_is_not_the_one_that_is_not() {
    assert_eq!(
        faults::<Part>(
            r#"{"kind": "Deep", "tree": {"a": {"size": 1, "above": null}, "b": null}, "name": null, "title": "a"}"#
        ),
        ["#/tree/b malformed must not be null"]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Deep", "tree": {}, "name": null, "title": null}"#),
        ["#/title malformed must not be null"]
    );
    assert_eq!(
        faults::<Part>(r#"{"kind": "Pair", "first": {"size": 1, "above": null}}"#),
        ["#/names missing is required"]
    );
}

#[derive(Debug, Serialize, Deserialize)]
struct Holder {
    part: Flat,
}

#[derive(Debug, Serialize, Deserialize)]
struct Flat {
    id: u8,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Debug, Serialize, Deserialize)]
struct Rest {
    pages: Vec<String>,
    marks: Vec<Option<bool>>,
    prices: BTreeMap<String, f64>,
    above: Option<Box<Rest>>,
}

#[test]
fn a_struct_with_flattened_parts_has_a_stand_in() {
    assert_eq!(faults::<Holder>(r#"{"part": 7}"#), ["#/part malformed must be an object"]);
    assert_eq!(stand_ins::<Holder>(r#"{"part": 7}"#), (vec!["#/part".to_owned()], false));
}
