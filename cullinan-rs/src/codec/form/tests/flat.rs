//! Forms of single fields.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::check::{faults, field, sound};
use crate::codec::json::tests::types::Colour;

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only shown")]
struct Order {
    title: String,
    copies: u8,
    #[serde(default)]
    tags: Vec<String>,
    gift: Option<bool>,
    colour: Option<Colour>,
}

#[test]
fn texts_are_read_as_those_of_a_query_string() {
    assert_eq!(
        sound::<Order>("title=Dune+%26+more&copies=3&tags=a&tags=b&gift=1&colour=dark_green&other=x"),
        r#"Order { title: "Dune & more", copies: 3, tags: ["a", "b"], gift: Some(true), colour: Some(DarkGreen) }"#
    );
    assert_eq!(
        sound::<Order>("&&copies=3&title&"),
        r#"Order { title: "", copies: 3, tags: [], gift: None, colour: None }"#
    );
    assert_eq!(sound::<BTreeMap<u8, f32>>("1=0.5&2=7"), "{1: 0.5, 2: 7.0}");
}

#[test]
fn of_a_repeated_scalar_the_first_counts_wherever_it_stands() {
    for body in [
        "copies=1&title=a&title=b&copies=x",
        "copies=1&title=a&copies=2&title=b&x.y=1",
        "title[]=a&copies[]=1&title[]=b",
    ] {
        assert!(sound::<Order>(body).starts_with(r#"Order { title: "a", copies: 1,"#), "{body}");
    }
}

#[test]
fn every_fault_has_its_place() {
    assert_eq!(
        faults::<Order>("copies=300&tags=a&gift=yes&colour=blue"),
        [
            "#/copies malformed must be an integer from 0 to 255",
            "#/gift malformed must be `true` or `false`",
            "#/colour unknown must be one of `red`, `dark_green`",
            "#/title missing is required",
        ]
    );
    for number in ["3.9", "1e1", "1_0", "+1", "", " 1", "٣"] {
        let flat = faults::<Order>(format!("title=a&copies={number}").replace('+', "%2B"));
        assert_eq!(flat, ["#/copies malformed must be an integer from 0 to 255"], "{number}");
        let nested =
            faults::<BTreeMap<String, Order>>(format!("a.title=a&a.copies={number}").replace('+', "%2B"));
        assert_eq!(nested, ["#/a/copies malformed must be an integer from 0 to 255"], "{number}");
    }
    for number in ["inf", "NaN", "1e39", "x", ""] {
        assert_eq!(
            faults::<BTreeMap<String, f32>>(format!("a={number}")),
            ["#/a malformed must be a number"]
        );
    }
}

#[test]
fn what_is_not_utf_8_is_its_own_fields_fault() {
    let detail = "malformed must be valid percent-encoded UTF-8";
    assert_eq!(
        faults::<Order>("title=%ff&copies=%zz"),
        [format!("#/title {detail}"), format!("#/copies {detail}")]
    );
    assert_eq!(faults::<Order>(b"copies=1&title=\xff"), ["#/title malformed must be UTF-8"]);
    assert_eq!(faults::<Order>(b"copies=1&\xff=a"), ["# malformed must be UTF-8"]);
    assert!(sound::<Order>("title=a&copies=1&other=%ff").starts_with("Order"));
}

#[test]
fn single_fields_are_found_by_their_names() {
    assert_eq!(field::<u8>("a=1&b=2", "b"), Some(Ok(2)));
    assert_eq!(field::<Vec<u8>>("a=1&b=2&a=3", "a"), Some(Ok(vec![1, 3])));
    assert_eq!(field::<u8>("a=1", "b"), None);
    assert_eq!(field::<String>("first+name=x", "first name"), Some(Ok("x".to_owned())));
    assert_eq!(
        field::<Vec<u8>>("a=1&a=x&a=y", "a"),
        Some(Err(vec![
            "#/a/1 malformed must be an integer from 0 to 255".to_owned(),
            "#/a/2 malformed must be an integer from 0 to 255".to_owned()
        ]))
    );
    assert_eq!(
        field::<BTreeMap<String, u8>>("a.x=1&b=2&a.y=3", "a"),
        Some(Ok([("x".into(), 1), ("y".into(), 3)].into()))
    );
    assert_eq!(
        field::<BTreeMap<String, u8>>("a.x=1&a.y=z", "a"),
        Some(Err(vec!["#/a/y malformed must be an integer from 0 to 255".to_owned()]))
    );
}
