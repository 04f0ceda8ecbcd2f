//! Bodies that are refused, and why.

use super::walk::parts;
use crate::codec::multipart::Trouble;

const HEAD: &str = "Content-Disposition: form-data; name=\"a\"";

fn check(body: &str, expected: Trouble) {
    for chunk in [1, 3, 64, body.len()] {
        assert_eq!(parts(body.as_bytes(), chunk), Err(expected), "{body:.200?} in chunks of {chunk}");
    }
}

#[test]
fn a_body_that_is_cut_off_anywhere() {
    let body = format!("--b\r\n{HEAD}\r\n\r\none\r\n--b\r\n{HEAD}\r\n\r\ntwo\r\n--b--");
    for end in 0..body.len() {
        let expected = if end < "--b".len() { Trouble::NoBoundary } else { Trouble::Truncated };
        check(&body[..end], expected);
    }
    assert_eq!(parts(body.as_bytes(), 1).unwrap().len(), 2);
}

#[test]
fn a_body_of_another_boundary() {
    check(&format!("--c\r\n{HEAD}\r\n\r\n1\r\n--c--\r\n"), Trouble::NoBoundary);
    check("title=Dune", Trouble::NoBoundary);
    check(&format!("--b\r\n{HEAD}\r\n\r\n1\r\n--bb--\r\n"), Trouble::AfterBoundary);
}

#[test]
fn a_boundary_line_with_something_else_on_it() {
    for line in ["x", "-x", " x", "\n", "\r\r\n", "- -", "\t--"] {
        check(&format!("--b{line}\r\n{HEAD}\r\n\r\n1\r\n--b--\r\n"), Trouble::AfterBoundary);
    }
}

#[test]
fn headers_that_are_none() {
    for (head, trouble) in [
        ("", Trouble::NoName),
        ("Content-Type: text/plain", Trouble::NoName),
        ("Content-Disposition: attachment; name=\"a\"", Trouble::NoName),
        ("Content-Disposition", Trouble::Head),
        (": x", Trouble::Head),
        ("Content-Disposition : form-data; name=\"a\"", Trouble::Head),
        ("Content-Disposition: form-data;\r\n name=\"a\"", Trouble::Head),
        ("X: \u{1}\r\nContent-Disposition: form-data; name=\"a\"", Trouble::Head),
        (
            "Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b",
            Trouble::Repeated,
        ),
        (
            "Content-Type: a/b\r\nContent-Type: c/d\r\nContent-Disposition: form-data; name=b",
            Trouble::Repeated,
        ),
        ("Content-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=b", Trouble::Encoded),
    ] {
        let end = if head.is_empty() { "" } else { "\r\n" };
        check(&format!("--b\r\n{head}{end}\r\n1\r\n--b--\r\n"), trouble);
    }
}

#[test]
fn headers_are_long_up_to_a_limit() {
    let body = |length: usize| {
        let pad = "x".repeat(length - HEAD.len() - "\r\nX: ".len());
        format!("--b\r\n{HEAD}\r\nX: {pad}\r\n\r\n1\r\n--b--\r\n")
    };
    let limit = 16 * 1024;
    for chunk in [1, 1000, usize::MAX] {
        assert_eq!(parts(body(limit).as_bytes(), chunk).unwrap().len(), 1);
        let trouble = Err(Trouble::HeadTooLarge(limit));
        assert_eq!(parts(body(limit + 1).as_bytes(), chunk), trouble);
        assert_eq!(parts(body(1 << 20).as_bytes(), chunk), trouble);
    }
}

#[test]
fn parts_are_many_up_to_a_limit() {
    let body = |count: usize| format!("--b\r\n{HEAD}\r\n\r\n1\r\n").repeat(count) + "--b--";
    assert_eq!(parts(body(1_000).as_bytes(), 4096).unwrap().len(), 1_000);
    for count in [1_001, 10_000] {
        assert_eq!(parts(body(count).as_bytes(), 4096), Err(Trouble::TooManyParts(1_000)));
    }
    assert!(Trouble::TooManyParts(1).is_limit() && !Trouble::Truncated.is_limit());
}
