//! Content types and the boundaries in them.

use crate::codec::multipart::{Boundary, is_form_data};

#[test]
fn a_boundary_is_found_however_it_is_written() {
    for (parameters, boundary) in [
        ("boundary=abc", "abc"),
        ("boundary=\"a b:c\"", "a b:c"),
        ("charset=utf-8; Boundary=abc", "abc"),
        ("BOUNDARY=abc ;charset=utf-8", "abc"),
        ("boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW", "----WebKitFormBoundary7MA4YWxkTrZu0gW"),
        ("boundary=\"a\\bc\"", "abc"),
        (&format!("boundary={}", "x".repeat(70)), &"x".repeat(70)),
    ] {
        let found = Boundary::of(&format!("multipart/form-data; {parameters}"));
        assert_eq!(found.unwrap().delimiter(), format!("\r\n--{boundary}"), "{parameters}");
    }
}

#[test]
fn what_is_no_boundary_is_none() {
    for parameters in [
        "",
        "charset=utf-8",
        "boundary",
        "boundary=",
        "boundary=\"\"",
        "boundary=\"abc",
        "boundary=\"abc \"",
        "boundary=a; boundary=a",
        "boundary=a\"b",
        "boundary=a\u{e4}b",
        "boundary=\"a\"b",
        "boundary=\"a;b\"",
        &format!("boundary={}", "x".repeat(71)),
    ] {
        assert_eq!(Boundary::of(&format!("multipart/form-data; {parameters}")), None, "{parameters}");
    }
    assert_eq!(Boundary::of("multipart/form-data"), None);
}

#[test]
fn a_type_is_compared_without_case_and_parameters() {
    for (content_type, expected) in [
        ("multipart/form-data", true),
        ("Multipart/Form-Data; boundary=x", true),
        (" multipart/form-data ;boundary=x", true),
        ("multipart/form-data-x", false),
        ("multipart/mixed; boundary=x", false),
        ("", false),
    ] {
        assert_eq!(is_form_data(content_type.as_bytes()), expected, "{content_type}");
    }
}
