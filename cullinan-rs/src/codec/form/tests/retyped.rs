//! Parts that serde buffers: flattened ones, and enums that are told apart by a tag.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::check::{faults, sound};
use crate::codec::json::tests::types::{Act, Either, Event, Listing, Message};

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Search {
    query: String,
    #[serde(flatten)]
    paging: Paging,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Paging {
    limit: u32,
    exact: Option<bool>,
    tags: Vec<String>,
    weights: Option<Vec<f64>>,
}

#[test]
fn texts_are_read_as_what_the_type_turns_out_to_want() {
    assert_eq!(
        sound::<Search>("query=5&limit=5&exact=1&tags=7&x=5&y=true&weights=1&weights=0.5"),
        r#"Search { query: "5", paging: Paging { limit: 5, exact: Some(true), tags: ["7"], weights: Some([1.0, 0.5]) }, rest: {"x": "5", "y": "true"} }"#
    );
    assert_eq!(
        sound::<Listing>("query=x&limit=10&window.from=1&window.to=2"),
        r#"Listing { query: "x", paging: Paging { limit: 10, offset: 0, window: Some(Window { from: 1, to: 2 }) } }"#
    );
    assert_eq!(
        sound::<Event>("type=opened&at=5&by.name=7&by.born=7"),
        r#"Opened { at: 5, by: Author { name: "7", born: Some(7) } }"#
    );
    assert_eq!(
        sound::<Message>("id=1&type=closed&code=1&text=1&colour=red"),
        r#"Message { id: 1, event: Closed(Reason { code: 1, text: "1" }), colour: Red }"#
    );
    assert_eq!(
        sound::<Act>("act=Paint&colour=red&area=1&area=2"),
        "Paint { colour: Red, area: (1, 2), day: None }"
    );
}

#[test]
fn an_untagged_enum_takes_what_its_texts_look_like() {
    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    #[allow(dead_code, reason = "only shown")]
    enum Id {
        Number(u32),
        Named { name: String, age: u8 },
        Flag(bool),
        Text(String),
    }

    for (body, value) in [
        ("a=7&b=x&c=true", r#"{"a": Text("7"), "b": Text("x"), "c": Text("true")}"#),
        ("a.name=x&a.age=7", r#"{"a": Named { name: "x", age: 7 }}"#),
        (
            "a.name=7&a.age=8&b.name=x&b.age=9",
            r#"{"a": Named { name: "7", age: 8 }, "b": Named { name: "x", age: 9 }}"#,
        ),
    ] {
        assert_eq!(sound::<BTreeMap<String, Id>>(body), value);
    }
    assert_eq!(
        sound::<Vec<Either>>("[0]=7&[1].left=1&[1].right=2"),
        "[Number(7), Pair { left: 1, right: 2 }]"
    );
    assert_eq!(faults::<Vec<Either>>("[0]=7&[1]=x&[2]=8"), ["#/1 malformed is not valid"]);
    assert_eq!(faults::<BTreeMap<String, Id>>("a.name=x&a.age=y"), ["#/a malformed is not valid"]);
}

#[test]
fn what_would_take_too_long_is_told_apart_from_what_is_wrong() {
    let events = |count: usize| -> Vec<_> {
        (0..count).map(|at| format!("[{at}].type=closed&[{at}].code=1&[{at}].text=x")).collect()
    };
    assert!(
        sound::<Vec<Event>>(&events(100).join("&")).ends_with("Closed(Reason { code: 1, text: \"x\" })]")
    );
    assert_eq!(
        faults::<Vec<Event>>(events(1_000).join("&")),
        ["# malformed has too many fields for a form; send it as JSON"]
    );
}

#[test]
fn what_it_does_not_say_is_a_fault_at_its_place() {
    assert_eq!(
        faults::<Listing>("query=x&limit=ten&window.from=1&window.to=two"),
        [
            "#/limit malformed must be an integer from 0 to 4294967295",
            "#/window/to malformed must be an integer from 0 to 4294967295",
        ]
    );
    assert_eq!(
        faults::<Event>("type=opened&at=x&by.name=7"),
        ["#/at malformed must be an integer from 0 to 18446744073709551615"]
    );
}
