//! Paths that are unusual: encoded, empty in places, long.

use super::setup::{ask, gets};

#[test]
fn a_trailing_slash_makes_no_difference() {
    let router = gets(&["/a", "/b/", "/c/{x}", "/"]);
    for (path, found) in [
        ("/a", "0 []"),
        ("/a/", "0 []"),
        ("/b", "1 []"),
        ("/b/", "1 []"),
        ("/c/1", "2 [1]"),
        ("/c/1/", "2 [1]"),
        ("/", "3 []"),
    ] {
        assert_eq!(ask(&router, "GET", path), found, "{path}");
    }
}

#[test]
fn an_empty_segment_matches_no_placeholder_and_no_literal() {
    let router = gets(&["/", "/a", "/a/{x}", "/a/{x}/b", "/{p}/c"]);
    for path in ["//", "//a", "/a//", "/a//b", "/a///b", "//c", "///", "/a/1/b//", "/a//1"] {
        assert_eq!(ask(&router, "GET", path), "404", "{path}");
    }
}

#[test]
fn the_rest_has_at_least_one_character_and_keeps_its_slashes() {
    let router = gets(&["/files/{rest:path}"]);
    for (path, found) in [
        ("/files", "404"),
        ("/files/", "404"),
        ("/files//", "0 [/]"),
        ("/files/a", "0 [a]"),
        ("/files/a/", "0 [a/]"),
        ("/files/a//b/../c", "0 [a//b/../c]"),
        ("/files/a%2Fb/%zz", "0 [a%2Fb/%zz]"),
    ] {
        assert_eq!(ask(&router, "GET", path), found, "{path}");
    }
}

#[test]
fn an_encoded_slash_stays_in_its_segment() {
    let router = gets(&["/{x}", "/{x}/{y}", "/a/b"]);
    assert_eq!(ask(&router, "GET", "/a%2Fb"), "0 [a%2Fb]");
    assert_eq!(ask(&router, "GET", "/a%2Fb/c"), "1 [a%2Fb c]");
    assert_eq!(ask(&router, "GET", "/a/b"), "2 []");
    assert_eq!(ask(&router, "GET", "/%2F"), "0 [%2F]");
}

#[test]
fn literals_are_compared_decoded() {
    let router = gets(&[
        "/books",
        "/a%2Fb",
        "/100%25",
        "/a+b",
        "/long%20literal%20with%20blanks",
        "/12345678",
        "/%2525",
    ]);
    for (path, found) in [
        ("/%62ooks", "0 []"),
        ("/%62%6F%6f%6b%73", "0 []"),
        ("/a%2fb", "1 []"),
        ("/a/b", "404"),
        ("/100%25", "2 []"),
        ("/100%", "404"),
        ("/100%2525", "404"),
        ("/a%2Bb", "3 []"),
        ("/a%20b", "404"),
        ("/long%20literal%20with%20blanks", "4 []"),
        ("/long%20literal%20with%20blank%73", "4 []"),
        ("/long literal with blanks", "4 []"),
        ("/1234567%38", "5 []"),
        ("/%2525", "6 []"),
        ("/%25", "404"),
        ("/books%00", "404"),
        ("/book", "404"),
        ("/bookss", "404"),
        ("/books%", "404"),
        ("/books%7", "404"),
        ("/books%zz", "404"),
    ] {
        assert_eq!(ask(&router, "GET", path), found, "{path}");
    }
}

#[test]
fn a_malformed_encoding_is_captured_as_it_is() {
    let router = gets(&["/{x}/y"]);
    for path in ["/%/y", "/%4/y", "/%zz/y", "/%ff/y"] {
        let raw = path.trim_start_matches('/').trim_end_matches("/y");
        assert_eq!(ask(&router, "GET", path), format!("0 [{raw}]"), "{path}");
    }
}

#[test]
fn literals_of_every_length_are_told_apart() {
    let templates: Vec<String> =
        (1..40).flat_map(|n| ["x", "y"].map(|end| format!("/{}{end}", "a".repeat(n)))).collect();
    let router = gets(&templates.iter().map(String::as_str).collect::<Vec<_>>());
    for (id, path) in templates.iter().enumerate() {
        assert_eq!(ask(&router, "GET", path), format!("{id} []"), "{path}");
        assert_eq!(ask(&router, "GET", &path.replacen('a', "%61", 1)), format!("{id} []"), "{path}");
        assert_eq!(ask(&router, "GET", &format!("{path}z")), "404", "{path}");
    }
}

#[test]
fn literals_with_the_same_key_are_told_apart() {
    // `scan::mix` moves bit 1 of a byte to bit 0 of a byte in the following word, where it can be undone.
    let router = gets(&["/aaaaaaaabbbbbbbb", "/caaaaaaabbbcbbbb"]);
    assert_eq!(ask(&router, "GET", "/aaaaaaaabbbbbbbb"), "0 []");
    assert_eq!(ask(&router, "GET", "/caaaaaaabbbcbbbb"), "1 []");
    assert_eq!(ask(&router, "GET", "/%63aaaaaaabbbcbbbb"), "1 []");
    assert_eq!(ask(&router, "GET", "/acaaaaaabbbbcbbb"), "404");
    assert_eq!(ask(&router, "GET", "/%61caaaaaabbbbcbbb"), "404");
}

#[test]
fn sixteen_placeholders_are_captured() {
    let template: String = (0..16).map(|n| format!("/{{p{n}}}")).collect();
    let router = gets(&[&template]);
    let path: String = (0..16).map(|n| format!("/{n}")).collect();
    assert_eq!(ask(&router, "GET", &path), "0 [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15]");
}

#[test]
fn what_was_captured_on_a_way_that_failed_is_forgotten() {
    let router = gets(&["/{a}/{b}/{c}/x", "/{a}/{b}/{rest:path}", "/p/{b}/{c}/y", "/{all:path}"]);
    assert_eq!(ask(&router, "GET", "/p/q/r/y"), "2 [q r]");
    assert_eq!(ask(&router, "GET", "/p/q/r/x"), "0 [p q r]");
    assert_eq!(ask(&router, "GET", "/p/q/r/z"), "1 [p q r/z]");
    assert_eq!(ask(&router, "GET", "/p/q"), "3 [p/q]");
}

#[test]
fn long_paths_are_looked_up_up_to_65535_bytes() {
    let router = gets(&["/{x}", "/{x}/{rest:path}", "/a/b"]);
    let long = |n: usize| format!("/{}", "s".repeat(n - 1));
    assert!(ask(&router, "GET", &long(65_535)).starts_with("0 [sss"));
    assert_eq!(ask(&router, "GET", &long(65_536)), "404");
    assert_eq!(ask(&router, "GET", &"/a".repeat(32_767)).len(), "1 [a ]".len() + 65_534 - 3);
    assert_eq!(ask(&router, "GET", &"/".repeat(65_535)), "404");
}

#[test]
fn what_is_no_path_is_not_found() {
    let router = gets(&["/", "/{rest:path}"]);
    for path in ["", "a", "*", "**", "%2F"] {
        assert_eq!(ask(&router, "GET", path), "404", "{path:?}");
    }
}

#[test]
fn an_empty_router_finds_nothing() {
    assert_eq!(ask(&gets(&[]), "GET", "/"), "404");
    assert_eq!(ask(&gets(&[]), "OPTIONS", "/a"), "404");
}

#[test]
fn a_literal_is_not_found_by_what_it_decodes_to() {
    let router = gets(&["/a%2Fb", "/%2541", "/%63", "/d/e"]);
    assert_eq!(ask(&router, "GET", "/a%2Fb"), "0 []");
    assert_eq!(ask(&router, "GET", "/a/b"), "404");
    assert_eq!(ask(&router, "GET", "/%2541"), "1 []");
    assert_eq!(ask(&router, "GET", "/%41"), "404");
    assert_eq!(ask(&router, "GET", "/c"), "2 []");
    assert_eq!(ask(&router, "GET", "/d/%65"), "3 []");
    assert_eq!(ask(&router, "GET", "/d%2Fe"), "404");
}
