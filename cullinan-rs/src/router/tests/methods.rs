//! Who has a method, what `Allow` says, and which routes collide.

use super::setup::{ask, router};
use crate::handler::Methods::{self, Any, Only};
use crate::router::{EndpointId, Refused, Router};

const GET: Methods = Only(&["GET"]);
const POST: Methods = Only(&["POST"]);

#[test]
fn the_most_specific_template_that_has_the_method_wins() {
    let router = router(&[("/books/new", GET), ("/books/{id}", Only(&["DELETE"])), ("/{rest:path}", POST)]);
    assert_eq!(ask(&router, "GET", "/books/new"), "0 []");
    assert_eq!(ask(&router, "DELETE", "/books/new"), "1 [new]");
    assert_eq!(ask(&router, "POST", "/books/new"), "2 [books/new]");
    assert_eq!(ask(&router, "POST", "/books/7"), "2 [books/7]");
}

#[test]
fn different_names_at_one_position_are_one_template() {
    let router =
        router(&[("/{id}", GET), ("/{isbn}", Only(&["DELETE"])), ("/{id}/x", GET), ("/{isbn}/y", GET)]);
    assert_eq!(ask(&router, "GET", "/7"), "0 [7]");
    assert_eq!(ask(&router, "DELETE", "/7"), "1 [7]");
    assert_eq!(ask(&router, "GET", "/7/y"), "3 [7]");
    assert_eq!(ask(&router, "PUT", "/7"), "405 DELETE, GET, HEAD, OPTIONS");
}

#[test]
fn an_unknown_method_of_a_known_path_is_405_with_the_union_of_all_templates_that_match() {
    let router =
        router(&[("/a/b", GET), ("/a/{x}", POST), ("/{all:path}", Only(&["PURGE", "QUERY"])), ("/c", POST)]);
    assert_eq!(ask(&router, "PUT", "/a/b"), "405 GET, HEAD, OPTIONS, POST, PURGE, QUERY");
    assert_eq!(ask(&router, "PUT", "/a/z"), "405 OPTIONS, POST, PURGE, QUERY");
    assert_eq!(ask(&router, "FROBNICATE", "/c"), "405 OPTIONS, POST, PURGE, QUERY");
    assert_eq!(ask(&router, "purge", "/c"), "405 OPTIONS, POST, PURGE, QUERY", "methods are case-sensitive");
    assert_eq!(ask(&router, "PURGE", "/c"), "2 [c]");
    assert_eq!(ask(&router, "QUERY", "/c"), "2 [c]");
    assert_eq!(ask(&router, "CONNECT", "/c"), "405 OPTIONS, POST, PURGE, QUERY");
}

#[test]
fn head_comes_from_get_unless_something_else_takes_it() {
    let router = router(&[
        ("/get", GET),
        ("/both", GET),
        ("/both", Only(&["HEAD"])),
        ("/any", GET),
        ("/any", Any),
        ("/post", POST),
        ("/{page}", Only(&["HEAD"])),
    ]);
    assert_eq!(ask(&router, "HEAD", "/get"), "0 []", "the more specific template has it, if only by its GET");
    assert_eq!(ask(&router, "HEAD", "/both"), "2 []");
    assert_eq!(ask(&router, "HEAD", "/any"), "3 []", "GET and HEAD are answered alike");
    assert_eq!(ask(&router, "GET", "/any"), "3 []");
    assert_eq!(ask(&router, "HEAD", "/post"), "6 [post]");
    assert_eq!(ask(&router, "GET", "/post"), "405 HEAD, OPTIONS, POST");
}

#[test]
fn options_is_answered_unless_a_route_takes_it() {
    let router = router(&[("/a", GET), ("/own", Only(&["OPTIONS"])), ("/any", Any), ("/a/{x:path}", POST)]);
    assert_eq!(ask(&router, "OPTIONS", "/a"), "options GET, HEAD, OPTIONS");
    assert_eq!(ask(&router, "OPTIONS", "/own"), "1 []");
    assert_eq!(ask(&router, "OPTIONS", "/any"), "2 []");
    assert_eq!(ask(&router, "OPTIONS", "/a/b"), "options OPTIONS, POST");
    assert_eq!(ask(&router, "OPTIONS", "/nowhere"), "404");
}

#[test]
fn any_takes_what_no_explicit_verb_of_its_template_has() {
    let router = router(&[("/x", Any), ("/x", POST), ("/y", GET), ("/{all:path}", Any)]);
    assert_eq!(ask(&router, "POST", "/x"), "1 []");
    assert_eq!(ask(&router, "FROBNICATE", "/x"), "0 []");
    assert_eq!(ask(&router, "DELETE", "/y"), "3 [y]");
    assert_eq!(ask(&router, "HEAD", "/y"), "2 []");
    assert_eq!(ask(&router, "OPTIONS", "/y"), "3 [y]");
}

#[test]
fn an_explicit_verb_wins_however_its_url_is_written() {
    for (any, verb) in [("/x", "/%78"), ("/%78", "/x"), ("/a/x", "/a/%78/"), ("/a/%78", "/%61/x")] {
        for routes in [[(any, Any), (verb, GET)], [(verb, GET), (any, Any)]] {
            let router = router(&routes);
            let (get, rest) = if routes[0].0 == verb { ("0 []", "1 []") } else { ("1 []", "0 []") };
            for path in ["/x", "/%78", "/a/x", "/a/%78", "/%61/%78/"] {
                if ask(&router, "GET", path) != "404" {
                    assert_eq!(ask(&router, "GET", path), get, "{path} among {routes:?}");
                    assert_eq!(ask(&router, "HEAD", path), get, "{path} among {routes:?}");
                    assert_eq!(ask(&router, "POST", path), rest, "{path} among {routes:?}");
                }
            }
        }
    }
    // What is encoded parts nothing, and is decoded once.
    let router = router(&[("/a%2Fb", GET), ("/%2541", GET), ("/a/b", Any), ("/A", Any), ("/%25", Any)]);
    let asked =
        ["/a/b", "/a%2fb", "/A", "/%41", "/%2541", "/%25", "/%"].map(|path| ask(&router, "GET", path));
    assert_eq!(asked, ["2 []", "0 []", "3 []", "3 []", "1 []", "4 []", "404"]);
}

#[test]
fn a_verb_that_a_collision_left_free_wins_over_any_too() {
    let mut router = router(&[("/x", GET)]);
    assert_eq!(taken(&mut router, "/x", Only(&["GET", "POST"]), 1), [0]);
    assert_eq!(taken(&mut router, "/x", Any, 2), [0; 0]);
    assert_eq!(ask(&router, "POST", "/x"), "1 []");
    assert_eq!(ask(&router, "PUT", "/x"), "2 []");
}

#[test]
fn options_of_the_asterisk_asks_about_the_whole_server() {
    let some = router(&[("/a", GET), ("/b/{c}", POST), ("/d/{e:path}", Only(&["PURGE"]))]);
    assert_eq!(ask(&some, "OPTIONS", "*"), "options GET, HEAD, OPTIONS, POST, PURGE");
    assert_eq!(ask(&some, "GET", "*"), "404");
    assert_eq!(ask(&router(&[]), "OPTIONS", "*"), "options OPTIONS");
    assert_eq!(
        ask(&router(&[("/", Any)]), "OPTIONS", "*"),
        "options DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"
    );
}

fn taken(router: &mut Router, template: &str, methods: Methods, id: usize) -> Vec<usize> {
    match router.insert(template, methods, id) {
        Err(Refused::Taken(owners)) => owners.into_iter().map(|EndpointId(id)| id).collect(),
        other => {
            assert!(other.is_ok(), "{other:?}");
            Vec::new()
        }
    }
}

#[test]
fn the_same_template_with_a_common_method_collides_with_every_owner() {
    let mut router =
        router(&[("/a/{id}", GET), ("/a/{id}", POST), ("/a/{id}", Only(&["PURGE"])), ("/a/{id}", Any)]);
    assert_eq!(taken(&mut router, "a/{isbn}/", GET, 4), [0]);
    assert_eq!(taken(&mut router, "/a/{isbn}", Only(&["POST", "PUT", "GET", "PURGE"]), 5), [0, 1, 2]);
    assert_eq!(taken(&mut router, "/a/{x}", Any, 6), [3]);
    assert_eq!(taken(&mut router, "/a/{x}", Only(&["PUT"]), 7), [5], "what was free went to the one before");
    assert_eq!(taken(&mut router, "/a/{x:path}", GET, 8), [0; 0]);
    assert_eq!(taken(&mut router, "/a/{x}", Only(&["HEAD", "OPTIONS"]), 9), [0; 0]);
    assert_eq!(ask(&router, "GET", "/a/1"), "0 [1]");
}

#[test]
fn literals_collide_in_their_decoded_form() {
    let mut router = router(&[("/café", GET), ("/a-b", GET)]);
    assert_eq!(taken(&mut router, "/caf%C3%A9", GET, 2), [0]);
    assert_eq!(taken(&mut router, "/a%2Db", GET, 3), [1]);
}

#[test]
fn the_same_endpoint_does_not_collide_with_itself() {
    let mut router = Router::default();
    assert_eq!(taken(&mut router, "/", Only(&["GET", "GET", "LINK", "LINK"]), 0), [0; 0]);
}

#[test]
fn a_bad_template_is_refused_with_the_grammars_words() {
    let refused = Router::default().insert("/pre-{id}", GET, 0);
    assert!(
        matches!(refused, Err(Refused::Template(text)) if text.contains("a placeholder is a whole segment"))
    );
}
