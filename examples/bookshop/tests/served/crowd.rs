//! Many clients at once.

use std::thread;

use cullinan::serde_json::{Value, json};

use crate::client::Client;
use crate::folder::Folder;
use crate::program::Program;
use crate::stock::{all, left, left_or_ordered, order};

/// What so many clients, numbered from 0, get at the same time.
fn crowd<A: Send>(clients: u64, ask: impl Fn(u64) -> A + Sync) -> Vec<A> {
    thread::scope(|scope| {
        let asked: Vec<_> = (0..clients)
            .map(|client| {
                scope.spawn({
                    let ask = &ask;
                    move || ask(client)
                })
            })
            .collect();
        asked.into_iter().map(|answer| answer.join().unwrap()).collect()
    })
}

#[test]
fn the_last_copy_is_sold_once() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    client.patch("/books/1", &json!({ "stock": 1 })).expect(200);
    let answers = crowd(32, |_| client.post("/orders", &order(1, 1)));
    let (sold, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 201);
    assert_eq!(sold.len(), 1, "{answers:?}");
    for answer in refused {
        assert_eq!(answer.expect(409).json()["code"], "sold_out");
    }
    assert_eq!(left(client)[&1], 0);
}

#[test]
fn one_of_many_gets_the_isbn() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let book = json!({ "title": "Emma", "isbn": "9780141439587", "author_id": 1, "price_cents": 999 });
    let answers = crowd(16, |_| shop.client().post("/books", &book));
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1, "{answers:?}");
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        let fault = &answer.expect(409).json()["errors"][0];
        assert_eq!((&fault["name"], &fault["code"]), (&"isbn".into(), &"taken".into()));
        assert!(!answer.body.contains("UNIQUE"), "{answer:?}");
    }
}

/// Adds an entry and removes it, again and again.
fn come_and_go(client: Client, list: &str, entry: &Value) {
    for _ in 0..100 {
        let added = client.post(list, entry).expect(201).json();
        client.delete(&format!("{list}/{}", added["id"])).expect(204);
    }
}

fn check_totals(client: Client, url: &str) {
    for _ in 0..200 {
        let page = client.get(url).expect(200).json();
        assert_eq!(page["total"], page["items"].as_array().unwrap().len(), "{url}");
    }
}

#[test]
fn a_list_and_its_total_are_of_one_moment() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    let book = json!({ "title": "Emma", "isbn": "9780141439587", "author_id": 1, "price_cents": 999 });
    let lists = [
        ("/authors", json!({ "name": "Jane Austen" }), "/authors?size=100"),
        ("/books", book, "/books?author=1&size=100"),
        ("/customers", json!({ "name": "Emma", "email": "emma@example.com" }), "/customers?size=100"),
        ("/orders", order(1, 1), "/orders?size=100"),
    ];
    for (list, entry, url) in &lists {
        crowd(2, |number| match number {
            0 => come_and_go(client, list, entry),
            _ => check_totals(client, url),
        });
    }
}

/// Orders, and says what number the order has, unless too few are left.
fn place(client: Client, order: &Value) -> Option<u64> {
    let answer = client.post("/orders", order);
    if answer.status == 201 {
        return Some(answer.json()["id"].as_u64().unwrap());
    }
    assert_eq!(answer.expect(409).json()["code"], "sold_out");
    None
}

fn look_around(client: Client) {
    client.get("/books?search=harbour").expect(200);
    for order in client.get("/orders?size=100").expect(200).json()["items"].as_array().unwrap() {
        assert!(!order["lines"].as_array().unwrap().is_empty(), "half an order: {order}");
    }
}

/// What one client does on a busy day. Says how many orders were placed, and how many of them removed.
fn busy_day(client: Client, number: u64) -> (usize, usize) {
    let (mut placed, mut removed) = (Vec::new(), 0);
    for turn in 0..31 {
        let book = (number + turn) % 5 + 1;
        match turn % 6 {
            0 | 1 => placed.extend(place(client, &order(book, 1 + turn % 2))),
            2 => {
                let several = json!({ "customer_id": 2, "lines": [
                    { "book_id": book, "quantity": 1 }, { "book_id": book % 5 + 1, "quantity": 2 }
                ] });
                placed.extend(place(client, &several));
            }
            3 => {
                if let Some(order) = placed.pop() {
                    client.delete(&format!("/orders/{order}")).expect(204);
                    removed += 1;
                }
            }
            4 => {
                client.patch(&format!("/books/{book}"), &json!({ "price_cents": 100 * turn })).expect(200);
            }
            _ => look_around(client),
        }
    }
    (placed.len() + removed, removed)
}

/// 1,000 requests of 32 clients: orders of few books by many, orders taken back, prices changed, lists read.
#[test]
fn a_busy_day_ends_with_every_copy_accounted_for() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    let before = left(client);
    let days = crowd(32, |number| busy_day(client, number));
    let (placed, removed): (Vec<_>, Vec<_>) = days.into_iter().unzip();
    let (placed, removed) = (placed.iter().sum::<usize>(), removed.iter().sum::<usize>());
    assert!(placed > removed && removed > 0, "{placed} orders were placed and {removed} removed");
    assert_eq!(all(client, "/orders").len(), placed - removed);
    assert_eq!(left_or_ordered(client), before);
}
