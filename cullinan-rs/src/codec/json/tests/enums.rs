//! Enums in all four taggings.

use super::check::{faults, stand_ins, value};
use super::types::{Colour, Command, Either, Event, Shape, Term};

#[test]
fn a_unit_enum_says_its_names() {
    assert_eq!(faults::<(Colour,)>("[\"blue\"]"), ["#/0 unknown must be one of `red`, `dark_green`"]);
    assert_eq!(faults::<(Colour,)>("[1]"), ["#/0 malformed must be one of `red`, `dark_green`"]);
    assert_eq!(faults::<(Colour,)>("[null]"), ["#/0 malformed must not be null"]);
    assert_eq!(value::<(Colour, u8)>("[\"blue\", 3]"), "(Red, 3)");
}

#[test]
fn an_externally_tagged_one_is_searched_inside() {
    let names = "must be one of `Nothing`, `Radius`, `Box`, `Named`";
    assert_eq!(faults::<(Shape,)>(r#"[{"Radius": "x"}]"#), ["#/0/Radius malformed must be a number"]);
    assert_eq!(
        faults::<(Shape,)>(r#"[{"Box": [1, 2, 3]}]"#),
        ["#/0/Box malformed must be a list of 2 items"]
    );
    assert_eq!(
        faults::<(Shape,)>(r#"[{"Named": {"side": -1}}]"#),
        [
            "#/0/Named/side malformed must be an integer from 0 to 4294967295",
            "#/0/Named/colour missing is required"
        ]
    );
    assert_eq!(faults::<(Shape,)>(r#"[{"Oval": 1}]"#), [format!("#/0 unknown {names}")]);
    assert_eq!(faults::<(Shape,)>(r#"["Oval"]"#), [format!("#/0 unknown {names}")]);
    assert_eq!(faults::<(Shape,)>("[7]"), [format!("#/0 malformed {names}")]);
    assert_eq!(
        faults::<(Shape,)>(r#"[{"Nothing": null, "Radius": 1}]"#),
        [format!("#/0 malformed must have exactly one key, which {names}")]
    );
    assert_eq!(
        faults::<(Shape,)>("[\"Radius\"]"),
        ["#/0 malformed must be an object: this variant has data"]
    );
    assert_eq!(faults::<(Shape,)>(r#"[{"Nothing": 1}]"#), ["#/0/Nothing malformed must be null"]);
    assert_eq!(
        faults::<(Shape,)>(r#"[{"Named": [1, "red"]}, 2]"#),
        ["#/0/Named malformed must be an object, not a list", "# malformed must be a list of 1 item"]
    );
}

#[test]
fn an_internally_tagged_one_is_searched_inside() {
    assert_eq!(
        faults::<Event>(r#"{"type": "opened", "at": "x", "by": {"name": 1, "born": "y"}}"#),
        [
            "#/at malformed must be an integer from 0 to 18446744073709551615",
            "#/by/name malformed must be a string",
            "#/by/born malformed must be an integer from -2147483648 to 2147483647",
        ]
    );
    assert_eq!(
        faults::<Event>(r#"{"at": 1, "type": "opened", "by": {}}"#),
        ["#/by/name missing is required"]
    );
    assert_eq!(
        faults::<Event>(r#"{"type": "closed", "text": null}"#),
        ["#/text malformed must not be null", "#/code missing is required"]
    );
    assert_eq!(
        faults::<(Event,)>(r#"[{"type": "burnt"}]"#),
        ["#/0/type unknown must be one of `opened`, `closed`, `lost`"]
    );
    assert_eq!(faults::<(Event,)>(r#"[{"at": 1}]"#), ["#/0/type missing is required"]);
    assert_eq!(faults::<(Event,)>(r#"[{"type": 1}]"#), ["#/0/type malformed must be a string"]);
    assert_eq!(faults::<Event>(r#"{"type": null}"#), ["#/type malformed must not be null"]);
    assert_eq!(faults::<(Event, u8)>("[7, 8]"), ["#/0 malformed must be an object"]);
    assert_eq!(
        value::<(Event, u8)>("[7, 8]"),
        "(Opened { at: 0, by: Author { name: \"a\", born: None } }, 8)"
    );
}

#[test]
fn an_adjacently_tagged_one_is_searched_inside() {
    assert_eq!(
        faults::<Command>(r#"{"kind": "Move", "data": {"x": 200}}"#),
        ["#/data/x malformed must be an integer from -128 to 127", "#/data/y missing is required"]
    );
    assert_eq!(
        faults::<Command>(r#"{"data": {"x": 200, "y": 1}, "kind": "Move"}"#),
        ["#/data/x malformed must be an integer from -128 to 127"]
    );
    assert_eq!(faults::<Command>(r#"{"kind": "Say"}"#), ["#/data missing is required"]);
    assert_eq!(
        faults::<Command>(r#"{"kind": "Run"}"#),
        ["#/kind unknown must be one of `Move`, `Say`, `Stop`"]
    );
    assert_eq!(faults::<Command>(r#"{"data": "hello"}"#), ["#/kind missing is required"]);
}

#[test]
fn an_untagged_one_is_one_place() {
    assert_eq!(faults::<(Either, u8)>("[\"x\", \"y\"]").len(), 2);
    assert_eq!(faults::<(Either,)>(r#"[{"left": 1}]"#), ["#/0 malformed is not valid"]);
    assert_eq!(faults::<(Either,)>(r#"[{"left": 1, "right": "x"}]"#), ["#/0 malformed is not valid"]);
    assert_eq!(value::<(Either, u8)>("[\"x\", 5]"), "(Number(0), 5)");
}

#[test]
fn a_type_that_holds_itself_comes_to_an_end() {
    assert_eq!(faults::<(Term, u8)>("[7, 8]").len(), 1);
    assert_eq!(
        value::<(Term, u8)>("[7, 8]"),
        "(Sum(Product { left: Number(0), right: Number(0) }, Product { left: Number(0), right: Number(0) }), 8)"
    );
    assert_eq!(stand_ins::<(Term, u8)>("[7, 8]"), (vec!["#/0".to_owned()], false));
}
