//! Lists, tuples, maps and their keys.

use std::collections::{BTreeMap, HashMap};

use super::check::{faults, stand_ins, value};
use super::types::{Author, Colour, Password, Shape, Wide};

#[test]
fn each_item_stands_for_itself() {
    assert_eq!(
        faults::<Vec<Vec<u8>>>("[[1, 2], [3, -4], 5, [6, null]]"),
        [
            "#/1/1 malformed must be an integer from 0 to 255",
            "#/2 malformed must be a list",
            "#/3/1 malformed must not be null",
        ]
    );
    assert_eq!(value::<Vec<Vec<u8>>>("[[1, 2], [3, -4], 5]"), "[[1, 2], [3, 0], []]");
}

#[test]
fn tuples_and_arrays_have_their_length() {
    assert_eq!(faults::<(u8, (u8, u8))>("[1, [2]]"), ["#/1 malformed must be a list of 2 items"]);
    assert_eq!(faults::<(u8, (u8, u8))>("[1, [2, 3, 4]]"), ["#/1 malformed must be a list of 2 items"]);
    assert_eq!(faults::<([u8; 3], u8)>("[[1], 2]"), ["#/0 malformed must be a list of 3 items"]);
    assert_eq!(value::<([u8; 3], u8)>("[[1], 2]"), "([0, 0, 0], 2)");
    assert_eq!(
        faults::<(u8, (u8, u8))>("[1, [\"x\", 3, 4]]"),
        ["#/1/0 malformed must be an integer from 0 to 255", "#/1 malformed must be a list of 2 items"]
    );
}

#[test]
fn a_map_holds_what_could_be_read() {
    type Map = BTreeMap<String, u8>;
    assert_eq!(
        faults::<Map>(r#"{"a": 1, "b/c": "x"}"#),
        ["#/b~1c malformed must be an integer from 0 to 255"]
    );
    assert_eq!(value::<Map>(r#"{"a": 1, "b/c": "x"}"#), r#"{"a": 1, "b/c": 0}"#);
    assert_eq!(faults::<(Map,)>("[[]]"), ["#/0 malformed must be an object, not a list"]);
    assert_eq!(
        faults::<HashMap<String, Author>>(r#"{"x": {"name": 5}}"#),
        ["#/x/name malformed must be a string"]
    );
}

#[test]
fn the_keys_of_a_map_have_a_type_too() {
    type Map = BTreeMap<u32, bool>;
    assert_eq!(
        faults::<Map>(r#"{"1": true, "x": true, "+2": false, "03": true, " 4": true, "5": 0}"#),
        [
            "#/x malformed its name must be an integer from 0 to 4294967295",
            "#/+2 malformed its name must be an integer from 0 to 4294967295",
            "#/03 malformed its name must be an integer from 0 to 4294967295",
            "#/%204 malformed its name must be an integer from 0 to 4294967295",
            "#/5 malformed must be `true` or `false`",
        ]
    );
    assert_eq!(value::<Map>(r#"{"1": true, "x": true}"#), "{1: true}");
    assert_eq!(
        faults::<BTreeMap<Colour, u8>>(r#"{"red": 1, "blue": 2}"#),
        ["#/blue unknown must be one of `red`, `dark_green`"]
    );
    assert_eq!(
        faults::<BTreeMap<bool, u8>>(r#"{"true": 1, "no": 2}"#),
        ["#/no malformed its name must be `true` or `false`"]
    );
    assert_eq!(
        faults::<BTreeMap<u128, u8>>(&format!(r#"{{"{}": 1, "no": 2}}"#, u128::MAX)),
        ["#/no malformed its name must be an integer of at most 128 bits, not negative"]
    );
    assert_eq!(value::<BTreeMap<char, (u8, i128)>>(r#"{"é": ["x", 1]}"#), "{'é': (0, 1)}");
}

#[test]
fn a_map_that_has_lost_a_member_is_judged_by_the_others() {
    let body = r#"[{"abc": 1, "2": 1}, {"3": "x"}]"#;
    assert_eq!(stand_ins::<Vec<BTreeMap<u8, u8>>>(body).0, ["#/0/abc", "#/1/3"]);
    let body = r#"[{"a": "secret-1", "b": "sesame"}, 5]"#;
    assert_eq!(value::<(BTreeMap<String, Password>, u8)>(body), r#"({"a": Password("secret-1")}, 5)"#);
    assert_eq!(stand_ins::<(BTreeMap<String, Password>, u8)>(body).0, ["#/0/b"]);
}

#[test]
fn items_keep_their_positions_when_one_is_replaced() {
    let body = r#"["Nothing", {"Radius": "x"}, {"Named": {"side": 1}}, {"Box": [1, 2]}]"#;
    assert_eq!(
        value::<Vec<Shape>>(body),
        "[Nothing, Radius(0.0), Named { side: 1, colour: Red }, Box(1, 2)]"
    );
    assert_eq!(stand_ins::<Vec<Shape>>(body).0, ["#/1/Radius", "#/2/Named/colour"]);
}

#[test]
fn a_wide_type_is_searched_to_its_end() {
    let found = faults::<Wide>(
        r#"{"id": -1, "day": "x", "pair": [1], "grid": [[1, 2], [3]], "letter": "", "ratio": "x", "yes": 1,
            "big": -1, "deep": 0.5, "port": 0, "counts": {"x": 1}, "books": {"b": {}}, "palette": ["blue"],
            "shapes": [{"Radius": null}], "nothing": 0}"#,
    );
    let pointers: Vec<_> = found.iter().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(
        pointers,
        [
            "#/id",
            "#/day",
            "#/pair",
            "#/grid/1",
            "#/letter",
            "#/ratio",
            "#/yes",
            "#/big",
            "#/deep",
            "#/port",
            "#/counts/x",
            "#/books/b/title",
            "#/books/b/pages",
            "#/books/b/authors",
            "#/palette/0",
            "#/shapes/0/Radius",
            "#/nothing",
        ]
    );
}
