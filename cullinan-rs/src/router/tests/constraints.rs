//! What a constraint that refuses leads to, and which constrained templates are one.

use std::sync::Arc;

use super::setup::{ask, constrained, router};
use crate::constraint::Constraints;
use crate::handler::Methods::{self, Only};
use crate::router::{EndpointId, Refused, Router, TrailingSlash};

const GET: Methods = Only(&["GET"]);

#[test]
fn a_refusal_goes_on_to_the_next_template_whatever_the_method() {
    let router = router(&[
        ("/{id:int}", GET),
        ("/{id:int}", Only(&["PUT"])),
        ("/{name}", Only(&["DELETE"])),
        ("/{d:date}", Only(&["PATCH"])),
    ]);
    assert_eq!(ask(&router, "GET", "/7"), "0 [7]");
    assert_eq!(ask(&router, "DELETE", "/7"), "2 [7]");
    assert_eq!(ask(&router, "DELETE", "/seven"), "2 [seven]");
    assert_eq!(ask(&router, "GET", "/seven"), "405 DELETE, OPTIONS", "what refused allows nothing");
    assert_eq!(ask(&router, "POST", "/7"), "405 DELETE, GET, HEAD, OPTIONS, PUT");
    assert_eq!(ask(&router, "OPTIONS", "/2026-01-01"), "options DELETE, OPTIONS, PATCH");
}

#[test]
fn nothing_is_there_where_every_constraint_refuses() {
    let router = router(&[("/{id:int}", GET), ("/a/{id:uuid}/b", GET)]);
    for path in ["/seven", "/", "/a/7/b", "/%zz", "/7%zz", "//", "/7/7"] {
        assert_eq!(ask(&router, "GET", path), "404", "{path}");
        assert_eq!(ask(&router, "OPTIONS", path), "404", "{path}");
    }
}

fn collides(router: &mut Router, template: &str) -> Vec<usize> {
    match router.insert(template, GET, 9) {
        Err(Refused::Taken(owners)) => owners.into_iter().map(|EndpointId(id)| id).collect(),
        other => {
            assert!(other.is_ok(), "{other:?}");
            Vec::new()
        }
    }
}

#[test]
fn one_constraint_under_two_names_is_one_template() {
    let mut router = constrained();
    for (id, template) in ["/{a:int}", "/{a:regex(x+)}", "/{a:even}/b"].into_iter().enumerate() {
        assert!(router.insert(template, GET, id).is_ok());
    }
    assert_eq!(collides(&mut router, "/{b:int}"), [0]);
    assert_eq!(collides(&mut router, "/{b:regex(x+)}/"), [1]);
    assert_eq!(collides(&mut router, "/{b:even}/b"), [2]);
    assert_eq!(
        collides(&mut router, "/{b:regex(x{1,})}"),
        [0; 0],
        "what is written otherwise is another one"
    );
    assert_eq!(collides(&mut router, "/{b:longer}/b"), [0; 0]);
}

#[test]
fn what_cannot_be_compiled_is_refused() {
    for (template, text) in [
        ("/{id:isbn}", "unknown constraint `isbn`; register it with `.constraint(\"isbn\""),
        ("/{id:regex(()}", "`regex(()` cannot be used: "),
    ] {
        let refused = constrained().insert(template, GET, 0);
        assert!(matches!(&refused, Err(Refused::Template(told)) if told.starts_with(text)), "{refused:?}");
    }
}

#[test]
fn a_constraint_that_panics_fails_its_lookups_and_no_others() {
    let mut constraints = Constraints::default();
    constraints.add("touchy".to_owned(), Arc::new(|segment| segment.parse::<u8>().expect("a number") > 1));
    let mut router = Router::new(constraints, TrailingSlash::Optional);
    assert!(router.insert("/a/{x:touchy}", GET, 0).is_ok());
    assert!(router.insert("/b/{x}", GET, 1).is_ok());
    assert_eq!(ask(&router, "GET", "/a/7"), "0 [7]");
    assert_eq!(ask(&router, "GET", "/a/1"), "404");
    assert!(ask(&router, "GET", "/a/x").starts_with("500 "));
    assert_eq!(ask(&router, "GET", "/b/x"), "1 [x]");
}
