//! Bodies that are read, and what is read from them.

use super::walk::{Part, parts};

fn check(body: &str, expected: &[&str]) {
    for chunk in [1, 2, 3, 7, 64, body.len()] {
        let found = parts(body.as_bytes(), chunk);
        let found: Vec<_> =
            found.unwrap_or_else(|trouble| panic!("{trouble}: {body:?}")).iter().map(Part::line).collect();
        assert_eq!(found, expected, "{body:?} in chunks of {chunk}");
    }
}

#[test]
fn texts_and_files_in_any_order() {
    check(
        "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nDune\r\n\
         --b\r\ncontent-disposition: form-data; name=cover; filename=\"c.png\"\r\nCONTENT-TYPE: image/png\r\n\r\n\x01\r\n\x02\r\n\
         --b\r\nCoNtEnT-DiSpOsItIoN:FORM-DATA ;NAME=\"title\"\r\nx-more: 1\r\n\r\n\r\n--b--\r\n",
        &[
            "\"title\" None None \"Dune\"",
            "\"cover\" Some(\"c.png\") Some(\"image/png\") \"\\u{1}\\r\\n\\u{2}\"",
            "\"title\" None None \"\"",
        ],
    );
}

#[test]
fn what_looks_like_a_boundary_is_data() {
    for data in
        ["--b", "x--b", "\r\n--", "\r\n-", "\r", "\r\r\n-", "\n--b", "\r\r\n--a", "\r\n\r\n--\r\n--", "--b--"]
    {
        let body = format!("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n{data}\r\n--b--");
        check(&body, &[&format!("\"a\" None None {data:?}")]);
    }
}

#[test]
fn what_stands_around_the_parts_is_passed_over() {
    check("--b--", &[]);
    check("\r\n--b--", &[]);
    check("preamble --b\r\n-\r\n--b--\r\nepilogue\r\n--b\r\nmore", &[]);
    check(
        "preamble\r\n--b \t \r\nContent-Disposition: form-data; name=\"\"\r\n\r\n1\r\n--b--",
        &["\"\" None None \"1\""],
    );
}

#[test]
fn a_part_may_say_that_it_is_not_encoded() {
    for encoding in ["binary", "8BIT", "7bit"] {
        let body = format!(
            "--b\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--"
        );
        check(&body, &["\"a\" None None \"1\""]);
    }
}
