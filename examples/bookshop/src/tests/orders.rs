//! `/orders`.

use cullinan::serde_json::{Value, json};
use cullinan::testing::{TestApplication, TestResponse};

use super::shop::{faults, shop};

/// How many copies of a book are left.
async fn stock(shop: &TestApplication, book: u32) -> u64 {
    let book: Value = shop.get(&format!("/books/{book}")).send().await.json();
    book["stock"].as_u64().unwrap()
}

async fn order(shop: &TestApplication, customer: u32, lines: &[(u32, u32)]) -> TestResponse {
    let lines: Vec<_> =
        lines.iter().map(|(book, copies)| json!({ "book_id": book, "quantity": copies })).collect();
    shop.post("/orders").json(&json!({ "customer_id": customer, "lines": lines })).send().await
}

#[tokio::test]
async fn an_order_takes_its_books_and_keeps_their_prices() {
    let shop = shop().await;
    let before = (stock(&shop, 1).await, stock(&shop, 2).await);
    shop.patch("/books/1").json(&json!({ "price_cents": 1000 })).send().await.expect_status(200);
    shop.patch("/books/2").json(&json!({ "price_cents": 250 })).send().await.expect_status(200);
    let placed = json!({
        "id": 1, "customer_id": 3, "placed_at": "1970-01-01T12:00:00Z", "status": "placed", "total_cents": 2250, "lines": [
            { "book_id": 1, "quantity": 2, "price_cents": 1000 }, { "book_id": 2, "quantity": 1, "price_cents": 250 }
        ]
    });
    order(&shop, 3, &[(1, 2), (2, 1)]).await.expect_status(201).expect_json(&placed);
    assert_eq!((stock(&shop, 1).await, stock(&shop, 2).await), (before.0 - 2, before.1 - 1));
    shop.patch("/books/1").json(&json!({ "price_cents": 1 })).send().await.expect_status(200);
    shop.get("/orders/1").send().await.expect_status(200).expect_json(&placed);
}

#[tokio::test]
async fn a_removed_order_gives_its_books_back() {
    let shop = shop().await;
    let before = stock(&shop, 1).await;
    order(&shop, 1, &[(1, 2), (1, 1)]).await.expect_status(201);
    assert_eq!(stock(&shop, 1).await, before - 3);
    shop.delete("/orders/1").send().await.expect_status(204);
    assert_eq!(stock(&shop, 1).await, before);
    shop.delete("/orders/1").send().await.expect_status(404);
    assert_eq!(stock(&shop, 1).await, before);
    shop.get("/orders/1").send().await.expect_status(404);
}

#[tokio::test]
async fn an_order_is_taken_as_a_whole_or_not_at_all() {
    let shop = shop().await;
    let before = (stock(&shop, 1).await, stock(&shop, 2).await, stock(&shop, 3).await);
    let answer = order(&shop, 1, &[(1, 1), (2, before.1 as u32 + 1), (3, before.2 as u32 + 1)]).await;
    let problem: Value = answer.expect_status(409).json();
    assert_eq!(problem["code"], "sold_out");
    assert_eq!(
        faults(&answer),
        ["quantity sold_out #/lines/1/quantity", "quantity sold_out #/lines/2/quantity"]
    );
    assert_eq!((stock(&shop, 1).await, stock(&shop, 2).await, stock(&shop, 3).await), before);
    assert_eq!(shop.get("/orders").send().await.json::<Value>()["total"], 0);
}

#[tokio::test]
async fn a_book_that_stands_there_twice_is_counted_twice() {
    let shop = shop().await;
    shop.patch("/books/1").json(&json!({ "stock": 3 })).send().await.expect_status(200);
    let answer = order(&shop, 1, &[(1, 2), (1, 2)]).await;
    answer.expect_status(409);
    assert_eq!(faults(&answer), ["quantity sold_out #/lines/1/quantity"]);
    assert_eq!(stock(&shop, 1).await, 3);
    let placed: Value = order(&shop, 1, &[(1, 2), (1, 1)]).await.expect_status(201).json();
    assert_eq!(placed["lines"].as_array().unwrap().len(), 2);
    assert_eq!(stock(&shop, 1).await, 0);
}

#[tokio::test]
async fn everything_that_is_not_there_is_named() {
    let shop = shop().await;
    let before = stock(&shop, 1).await;
    let answer = order(&shop, 99, &[(5000, 1), (1, 1), (5001, 1)]).await;
    answer.expect_status(400);
    let expected = [
        "customer_id not_found #/customer_id",
        "book_id not_found #/lines/0/book_id",
        "book_id not_found #/lines/2/book_id",
    ];
    assert_eq!(faults(&answer), expected);
    assert_eq!(stock(&shop, 1).await, before);
}

#[tokio::test]
async fn an_order_has_lines_and_a_line_has_copies() {
    let shop = shop().await;
    let answer = order(&shop, 1, &[]).await;
    answer.expect_status(400);
    assert_eq!(faults(&answer), ["lines min_items #/lines"]);
    let answer = order(&shop, 1, &[(1, 0), (1, 101)]).await;
    answer.expect_status(400);
    assert_eq!(faults(&answer), ["quantity ge #/lines/0/quantity", "quantity le #/lines/1/quantity"]);
}

#[tokio::test]
async fn an_order_cannot_be_changed() {
    let shop = shop().await;
    order(&shop, 1, &[(1, 1)]).await.expect_status(201);
    for method in ["PUT", "PATCH"] {
        let answer = shop.request(method, "/orders/1").json(&json!({})).send().await;
        answer.expect_status(405).expect_header("allow", "DELETE, GET, HEAD, OPTIONS");
    }
}

#[tokio::test]
async fn the_orders_of_a_customer_are_listed_with_their_lines() {
    let shop = shop().await;
    for customer in [1, 2, 1] {
        order(&shop, customer, &[(customer, 1)]).await.expect_status(201);
    }
    let list: Value = shop.get("/orders?customer=1").send().await.json();
    assert_eq!(list["total"], 2);
    let orders = list["items"].as_array().unwrap();
    let of = |order: &Value| (order["id"].as_u64().unwrap(), order["lines"][0]["book_id"].as_u64().unwrap());
    assert_eq!(orders.iter().map(of).collect::<Vec<_>>(), [(1, 1), (3, 1)]);
    assert_eq!(shop.get("/orders").send().await.json::<Value>()["total"], 3);
}
