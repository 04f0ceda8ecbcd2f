//! What is an integer though it does not look like one.

use serde_json::Value;

use super::check::{faults, sound, value};
use super::types::{Author, Either, Listing};
use crate::codec::json::whole::write_whole;

#[test]
fn a_whole_number_is_an_integer_however_it_is_written() {
    assert_eq!(sound::<(u16, i8, u32)>("[1.0, -2.00, 1e3]"), (1, -2, 1000));
    assert_eq!(sound::<(u8, u8, u8, i8)>("[-0, 0.0, 0e9, -0.0]"), (0, 0, 0, 0));
    assert_eq!(sound::<(u8, u8, u8)>("[2.5E+1, 250e-1, 0.25e2]"), (25, 25, 25));
    assert_eq!(sound::<(u64, u128)>("[18446744073709551615.0, 1e38]"), (u64::MAX, 10_u128.pow(38)));
    assert_eq!(sound::<Vec<Author>>(r#"[{"name": "1.0", "born": 1920.0}]"#)[0].name, "1.0");
}

#[test]
fn a_number_that_is_not_whole_or_too_great_is_none() {
    let byte = "must be an integer from 0 to 255";
    for number in ["1.5", "2.56e2", "1e-1", "15e-1", "1e40", "-1.0"] {
        assert_eq!(faults::<(u8,)>(&format!("[{number}]")), [format!("#/0 malformed {byte}")], "{number}");
    }
    assert_eq!(faults::<(u8,)>("[1e999]"), ["#/0 malformed must be a number that 64 bits can hold"]);
    assert_eq!(
        faults::<(u128,)>("[1e39]"),
        ["#/0 malformed must be an integer of at most 128 bits, not negative"]
    );
}

#[test]
fn other_faults_are_told_beside_whole_numbers() {
    assert_eq!(faults::<(u8, u8)>("[1.0, 300.0]"), ["#/1 malformed must be an integer from 0 to 255"]);
    assert_eq!(value::<(u8, f64, u8)>("[1.0, 2.0, true]"), "(1, 2.0, 0)");
    assert_eq!(faults::<(u8,)>("[1.0"), ["# malformed is not valid JSON at line 1, column 4"]);
    assert_eq!(faults::<(u8,)>("[1.]")[0], "# malformed is not valid JSON at line 1, column 4");
    assert_eq!(faults::<(u8,)>("[01.0]")[0], "# malformed is not valid JSON at line 1, column 3");
}

#[test]
fn parts_that_serde_buffers_have_whole_numbers_too() {
    let listing = r#"{"query": "1.0", "limit": 1e1, "offset": 20.0, "window": {"from": 1.0, "to": 2}}"#;
    sound::<Listing>(listing);
    sound::<Vec<Either>>(r#"[7.0, {"left": 1.0, "right": 2}]"#);
}

#[test]
fn what_is_read_at_once_stays_as_it_was_written() {
    assert_eq!(sound::<Value>("[1.0, -0, 1e3]").to_string(), "[1.0,-0.0,1000.0]");
    assert_eq!(sound::<(f64, f64)>("[1.0, -0]"), (1.0, -0.0));
}

#[test]
fn texts_and_names_are_left_alone() {
    assert_eq!(write_whole(r#"{"1.0": "1.0", "a\"1.0": "\\", "b": 1.5}"#), None);
    assert_eq!(write_whole(r#"{"1.0":["\\",1.0,"ä1.0"]}"#).as_deref(), Some(r#"{"1.0":["\\",1,"ä1.0"]}"#));
    for text in ["", "1", "[1,2]", "1.", "1.0.0", "--1.0", "\"1.0", "1e", "+1.0"] {
        assert!(matches!(write_whole(text).as_deref(), None | Some("+1")), "{text}");
    }
}
