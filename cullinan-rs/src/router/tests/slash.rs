//! What a slash at a path's end means.

use super::setup::ask;
use crate::constraint::Constraints;
use crate::handler::Methods::{self, Any, Only};
use crate::router::{Router, TrailingSlash};

const ROUTES: [(&str, Methods); 7] = [
    ("/", Only(&["GET"])),
    ("/a", Only(&["GET"])),
    ("/b/", Only(&["GET"])),
    ("/c/{x}", Only(&["GET"])),
    ("/files/{rest:path}", Only(&["GET"])),
    ("/c/d/{rest:path}", Only(&["POST"])),
    ("/any", Any),
];

fn check(slash: TrailingSlash, cases: &[(&str, &str, &str)]) {
    let mut router = Router::new(Constraints::default(), slash);
    for (id, (template, methods)) in ROUTES.into_iter().enumerate() {
        assert!(router.insert(template, methods, id).is_ok());
    }
    for (method, path, found) in cases {
        assert_eq!(ask(&router, method, path), *found, "{slash:?} {method} {path}");
    }
}

#[test]
fn what_has_no_slash_too_many_is_the_same_under_each_meaning() {
    for slash in [TrailingSlash::Optional, TrailingSlash::Strict, TrailingSlash::Redirect] {
        check(
            slash,
            &[
                ("GET", "/", "0 []"),
                ("GET", "/a", "1 []"),
                ("GET", "/b", "2 []"),
                ("GET", "/%62", "2 []"),
                ("GET", "/c/7", "3 [7]"),
                ("GET", "/files/a", "4 [a]"),
                ("GET", "/files/a/", "4 [a/]"),
                ("GET", "/files//", "4 [/]"),
                ("GET", "/files/", "404"),
                ("POST", "/c/d/e/", "5 [e/]"),
                ("GET", "//", "404"),
                ("GET", "/a//", "404"),
                ("PUT", "/a", "405 GET, HEAD, OPTIONS"),
                ("OPTIONS", "/a", "options GET, HEAD, OPTIONS"),
                ("GET", "*", "404"),
            ],
        );
    }
}

#[test]
fn an_optional_slash_makes_no_difference() {
    check(
        TrailingSlash::Optional,
        &[
            ("GET", "/a/", "1 []"),
            ("GET", "/b/", "2 []"),
            ("GET", "/c/7/", "3 [7]"),
            ("BREW", "/any/", "6 []"),
        ],
    );
}

#[test]
fn a_strict_one_is_another_path() {
    check(
        TrailingSlash::Strict,
        &[
            ("GET", "/a/", "404"),
            ("GET", "/b/", "404"),
            ("GET", "/%62/", "404"),
            ("GET", "/c/7/", "404"),
            ("PUT", "/a/", "404"),
            ("OPTIONS", "/a/", "404"),
            ("BREW", "/any/", "404"),
        ],
    );
}

#[test]
fn a_redirect_leads_to_what_answers() {
    check(
        TrailingSlash::Redirect,
        &[
            ("GET", "/a/", "308"),
            ("HEAD", "/a/", "308"),
            ("GET", "/%62/", "308"),
            ("GET", "/c/7/", "308"),
            ("BREW", "/any/", "308"),
            ("PUT", "/a/", "405 GET, HEAD, OPTIONS"),
            ("OPTIONS", "/a/", "options GET, HEAD, OPTIONS"),
            ("GET", "/x/", "404"),
            ("GET", "//a/", "404"),
        ],
    );
}
