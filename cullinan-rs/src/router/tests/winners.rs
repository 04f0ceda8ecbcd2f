//! The table of overlapping templates: the same winner whatever the order they came in.

use super::setup::{ask, constrained};
use crate::handler::Methods;

const TEMPLATES: [&str; 43] = [
    "/",
    "/{page}",
    "/{all:path}",
    "/books",
    "/books/{id}",
    "/books/{id}/cover",
    "/books/{id}/{part}",
    "/books/new",
    "/books/new/cover",
    "/books/{rest:path}",
    "/books/{id}/pages/{page}",
    "/books/{id}/pages/last",
    "/books/new/pages/{page}",
    "/{kind}/new",
    "/{kind}/{id}",
    "/{kind}/{id}/cover",
    "/{kind}/new/pages/first",
    "/{kind}/{id}/{rest:path}",
    "/files/{name}",
    "/files/{rest:path}",
    "/files/a/b/c",
    "/files/a/{rest:path}",
    "/files/{dir}/b/d",
    "/café/{dish}",
    "/a%2Fb/{id}",
    "/booking-requests",
    "/booking-requesters",
    "/items/{any}",
    "/items/{s:slug}",
    "/items/{u:uuid}",
    "/items/{d:date}",
    "/items/{x:float}",
    "/items/{id:int}",
    "/items/{y:regex([0-9]{4})}",
    "/items/{w:regex(é+|[a-z]/[a-z])}",
    "/items/{c:even}",
    "/items/{c:longer}",
    "/items/7",
    "/items/{rest:path}",
    "/items/{id:int}/lines/{n:int}",
    "/items/{any}/lines/{n}",
    "/items/{id:int}/{rest:path}",
    "/{n:int}/x",
];

const WINNERS: [(&str, &str, &str); 74] = [
    ("/", "/", ""),
    ("/books", "/books", ""),
    ("/books/", "/books", ""),
    ("/Books", "/{page}", "Books"),
    ("/about", "/{page}", "about"),
    ("/books/7", "/books/{id}", "7"),
    ("/books/new", "/books/new", ""),
    ("/books/7/cover", "/books/{id}/cover", "7"),
    ("/books/new/cover", "/books/new/cover", ""),
    ("/books/7/back", "/books/{id}/{part}", "7 back"),
    ("/books/new/back", "/books/{id}/{part}", "new back"),
    ("/books/7/pages/3", "/books/{id}/pages/{page}", "7 3"),
    ("/books/7/pages/last", "/books/{id}/pages/last", "7"),
    ("/books/new/pages/last", "/books/new/pages/{page}", "last"),
    ("/books/new/pages/first", "/books/new/pages/{page}", "first"),
    ("/books/new/pages/first/x", "/books/{rest:path}", "new/pages/first/x"),
    ("/books/7/pages/3/lines", "/books/{rest:path}", "7/pages/3/lines"),
    ("/books/7/pages", "/books/{id}/{part}", "7 pages"),
    ("/books//", "/books/{rest:path}", "/"),
    ("/books//cover", "/books/{rest:path}", "/cover"),
    ("/films/new", "/{kind}/new", "films"),
    ("/films/7", "/{kind}/{id}", "films 7"),
    ("/films/7/cover", "/{kind}/{id}/cover", "films 7"),
    ("/films/new/cover", "/{kind}/{id}/cover", "films new"),
    ("/films/new/pages/first", "/{kind}/new/pages/first", "films"),
    ("/films/new/pages/2", "/{kind}/{id}/{rest:path}", "films new pages/2"),
    ("/films/7/a/b/c/", "/{kind}/{id}/{rest:path}", "films 7 a/b/c/"),
    ("/files/x", "/files/{name}", "x"),
    ("/files/a", "/files/{name}", "a"),
    ("/files/a/b", "/files/a/{rest:path}", "b"),
    ("/files/a/b/c", "/files/a/b/c", ""),
    ("/files/a/b/d", "/files/a/{rest:path}", "b/d"),
    ("/files/x/b/d", "/files/{dir}/b/d", "x"),
    ("/files/x/b/e", "/files/{rest:path}", "x/b/e"),
    ("/files", "/{page}", "files"),
    ("/caf%C3%A9/soup", "/café/{dish}", "soup"),
    ("/caf%c3%a9/soup", "/café/{dish}", "soup"),
    ("/cafe/soup", "/{kind}/{id}", "cafe soup"),
    ("/a%2fb/1", "/a%2Fb/{id}", "1"),
    ("/booking-requests", "/booking-requests", ""),
    ("/booking-requesters", "/booking-requesters", ""),
    ("/booking-request", "/{page}", "booking-request"),
    ("//x", "/{all:path}", "/x"),
    ("/items/7", "/items/7", ""),
    ("/items/%37", "/items/7", ""),
    ("/items/5", "/items/{id:int}", "5"),
    ("/items/-5", "/items/{id:int}", "-5"),
    ("/items/%2D5", "/items/{id:int}", "%2D5"),
    ("/items/5.5", "/items/{x:float}", "5.5"),
    ("/items/9223372036854775809", "/items/{c:longer}", "9223372036854775809"),
    ("/items/99999999999999999998", "/items/{c:even}", "99999999999999999998"),
    ("/items/2026", "/items/{c:even}", "2026"),
    ("/items/2027", "/items/{y:regex([0-9]{4})}", "2027"),
    ("/items/%32027", "/items/{y:regex([0-9]{4})}", "%32027"),
    ("/items/20279", "/items/{id:int}", "20279"),
    ("/items/2024-02-29", "/items/{d:date}", "2024-02-29"),
    ("/items/2023-02-29", "/items/{s:slug}", "2023-02-29"),
    (
        "/items/67e55044-10b1-426f-9247-bb680e5fe0c9",
        "/items/{u:uuid}",
        "67e55044-10b1-426f-9247-bb680e5fe0c9",
    ),
    (
        "/items/67E55044-10b1-426F-9247-bb680e5fe0cA",
        "/items/{u:uuid}",
        "67E55044-10b1-426F-9247-bb680e5fe0cA",
    ),
    ("/items/the-hobbit", "/items/{s:slug}", "the-hobbit"),
    ("/items/The-Hobbit", "/items/{any}", "The-Hobbit"),
    ("/items/%C3%A9%C3%A9", "/items/{w:regex(é+|[a-z]/[a-z])}", "%C3%A9%C3%A9"),
    ("/items/a%2Fb", "/items/{w:regex(é+|[a-z]/[a-z])}", "a%2Fb"),
    ("/items/a%2FB", "/items/{any}", "a%2FB"),
    ("/items/a/b", "/items/{rest:path}", "a/b"),
    ("/items/%zz", "/items/{any}", "%zz"),
    ("/items/%ff", "/items/{any}", "%ff"),
    ("/items//", "/items/{rest:path}", "/"),
    ("/items/5/lines/6", "/items/{id:int}/lines/{n:int}", "5 6"),
    ("/items/5/lines/six", "/items/{id:int}/{rest:path}", "5 lines/six"),
    ("/items/five/lines/6", "/items/{any}/lines/{n}", "five 6"),
    ("/items/five/pages/6", "/items/{rest:path}", "five/pages/6"),
    ("/7/x", "/{n:int}/x", "7"),
    ("/seven/x", "/{kind}/{id}", "seven x"),
];

fn check(order: &[usize]) {
    let mut router = constrained();
    for id in order {
        assert!(router.insert(TEMPLATES[*id], Methods::Only(&["GET"]), *id).is_ok(), "{}", TEMPLATES[*id]);
    }
    for (path, template, captured) in WINNERS {
        let id = TEMPLATES.iter().position(|known| *known == template).expect("a template of the table");
        assert_eq!(ask(&router, "GET", path), format!("{id} [{captured}]"), "{path}");
    }
}

#[test]
fn the_most_specific_template_wins_in_every_rotation_and_its_reverse() {
    let mut order: Vec<usize> = (0..TEMPLATES.len()).collect();
    for _ in 0..TEMPLATES.len() {
        order.rotate_left(1);
        check(&order);
        order.reverse();
        check(&order);
        order.reverse();
    }
}

#[test]
fn the_most_specific_template_wins_in_shuffled_orders() {
    let mut order: Vec<usize> = (0..TEMPLATES.len()).collect();
    for step in [2, 4, 5, 7, 8, 10, 11, 13, 14, 16] {
        order.sort_by_key(|id| (id * step) % TEMPLATES.len());
        check(&order);
    }
}

#[test]
fn every_template_of_the_table_wins_somewhere() {
    for template in TEMPLATES {
        assert!(WINNERS.iter().any(|(_, winner, _)| *winner == template), "{template}");
    }
}
