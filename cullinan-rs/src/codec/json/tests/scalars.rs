//! Values that have no parts.

use std::num::{NonZeroI8, NonZeroU16};

use super::check::{faults, sound, value};
use super::types::{Day, Id, Unit};

#[test]
fn an_integer_says_its_range() {
    assert_eq!(faults::<u8>("256"), ["# malformed must be an integer from 0 to 255"]);
    assert_eq!(faults::<(u8,)>("[-1]"), ["#/0 malformed must be an integer from 0 to 255"]);
    assert_eq!(faults::<(u16,)>("[1.0]"), ["#/0 malformed must be an integer from 0 to 65535"]);
    assert_eq!(faults::<(i8,)>("[\"1\"]"), ["#/0 malformed must be an integer from -128 to 127"]);
    assert_eq!(faults::<(u32,)>("[1e3]"), ["#/0 malformed must be an integer from 0 to 4294967295"]);
    assert_eq!(
        faults::<(i64,)>("[9223372036854775808]"),
        ["#/0 malformed must be an integer from -9223372036854775808 to 9223372036854775807"]
    );
    assert_eq!(
        faults::<(i32,)>("[true]"),
        ["#/0 malformed must be an integer from -2147483648 to 2147483647"]
    );
}

#[test]
fn integers_of_128_bits_lose_no_digit() {
    let body = format!("[{}, {}, \"x\"]", u128::MAX, i128::MIN);
    assert_eq!(faults::<(u128, i128, u8)>(&body), ["#/2 malformed must be an integer from 0 to 255"]);
    assert_eq!(value::<(u128, i128, u8)>(&body), format!("({}, {}, 0)", u128::MAX, i128::MIN));
    let body = format!("[{}0, 1.5]", u128::MAX);
    assert_eq!(
        faults::<(u128, i128)>(&body),
        [
            "#/0 malformed must be an integer of at most 128 bits, not negative",
            "#/1 malformed must be an integer of at most 128 bits",
        ]
    );
}

#[test]
fn a_number_that_may_not_be_zero_says_so() {
    assert_eq!(
        faults::<(NonZeroU16,)>("[0]"),
        ["#/0 malformed must be an integer from 0 to 65535, but not 0"]
    );
    assert_eq!(value::<(NonZeroU16, NonZeroI8)>("[0, -0.5]"), "(1, 1)");
}

#[test]
fn floats_booleans_and_characters() {
    assert_eq!(faults::<(f64,)>("[\"1\"]"), ["#/0 malformed must be a number"]);
    assert_eq!(faults::<(f64, u8)>("[1e999, 1]"), ["#/0 malformed must be a number that 64 bits can hold"]);
    assert_eq!(faults::<(bool,)>("[0]"), ["#/0 malformed must be `true` or `false`"]);
    assert_eq!(faults::<(char,)>("[\"ab\"]"), ["#/0 malformed must be a single character"]);
    assert_eq!(faults::<(char,)>("[\"\"]"), ["#/0 malformed must be a single character"]);
    assert_eq!(value::<(char, bool, f32)>("[1, 1, true]"), "('a', false, 0.0)");
    assert_eq!(
        value::<(f64, f64, f64, u8)>("[-0, 0.1, 18446744073709551616, null]"),
        "(-0.0, 0.1, 1.8446744073709552e19, 0)"
    );
}

#[test]
fn texts_and_types_that_are_read_from_text() {
    assert_eq!(faults::<(String,)>("[1]"), ["#/0 malformed must be a string"]);
    assert_eq!(faults::<(std::net::Ipv4Addr,)>("[\"sesame\"]"), ["#/0 malformed must be IPv4 address"]);
    assert_eq!(faults::<(Day,)>("[\"sesame\"]"), ["#/0 malformed is not valid"]);
    assert_eq!(faults::<(Day,)>("[5]"), ["#/0 malformed must be a string"]);
    assert_eq!(value::<(Day, u8)>("[\"sesame\", 7]"), "(Day(1970, 1, 1), 7)");
    assert_eq!(value::<(std::net::Ipv4Addr, u8)>("[\"sesame\", 7]"), "(127.0.0.1, 7)");
}

#[test]
fn null_is_nothing_but_an_option() {
    assert_eq!(
        faults::<(u8, String)>("[null, null]"),
        ["#/0 malformed must not be null", "#/1 malformed must not be null"]
    );
    assert_eq!(value::<(Option<u8>, u8)>("[null, null]"), "(None, 0)");
    assert_eq!(faults::<(Option<u8>,)>("[\"x\"]"), ["#/0 malformed must be an integer from 0 to 255"]);
    assert_eq!(value::<(Option<u8>, u8)>("[\"x\", 5]"), "(None, 5)");
}

#[test]
fn units_and_newtypes() {
    assert_eq!(faults::<((), Unit)>("[1, 1]"), ["#/0 malformed must be null", "#/1 malformed must be null"]);
    assert_eq!(
        faults::<(Id,)>("[\"x\"]"),
        ["#/0 malformed must be an integer from 0 to 18446744073709551615"]
    );
    assert_eq!(value::<(Id, u8)>("[\"x\", 5]"), "(Id(0), 5)");
}

#[test]
fn escapes_are_read_as_they_are_meant() {
    assert_eq!(value::<(String, u8)>(r#"["\u00e9\ud83d\ude00\n\"", "x"]"#), r#"("é😀\n\"", 0)"#);
    assert_eq!(faults::<(u8, String)>(r#"["x", "\ud800"]"#)[1], "#/1 malformed must be Unicode");
    assert_eq!(faults::<(u8,)>(r#"["\ud800"]"#), ["#/0 malformed must be Unicode"]);
}

#[test]
fn white_space_is_no_matter() {
    assert_eq!(value::<(u8, u8)>(" [ 1 ,\n\t\"x\" ]\r\n"), "(1, 0)");
    assert_eq!(sound::<u8>(" 1 "), 1);
}
