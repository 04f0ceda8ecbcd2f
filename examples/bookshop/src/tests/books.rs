//! `/books`.

use cullinan::serde_json::{Value, json};
use cullinan::testing::TestApplication;

use super::shop::{faults, shop};

/// How many books a list has, and what stands on its first page.
async fn list(shop: &TestApplication, url: &str) -> (u64, Vec<Value>) {
    let page: Value = shop.get(url).send().await.expect_status(200).json();
    (page["total"].as_u64().unwrap(), page["items"].as_array().unwrap().clone())
}

#[tokio::test]
async fn a_book_comes_changes_and_goes() {
    let shop = shop().await;
    let emma =
        json!({ "title": " Emma ", "isbn": "9780141439587", "author_id": 2, "price_cents": 999, "stock": 4 });
    let author: Value = shop.get("/authors/2").send().await.json();
    let mut book = json!({
        "id": 1001, "title": "Emma", "isbn": "9780141439587", "author": author, "price_cents": 999, "stock": 4
    });
    shop.post("/books").json(&emma).send().await.expect_status(201).expect_json(&book);
    book["price_cents"] = json!(899);
    let change = json!({ "price_cents": 899 });
    shop.patch("/books/1001").json(&change).send().await.expect_status(200).expect_json(&book);
    shop.get("/books/1001").send().await.expect_status(200).expect_json(&book);
    shop.delete("/books/1001").send().await.expect_status(204);
    shop.get("/books/1001").send().await.expect_status(404);
    shop.patch("/books/1001").json(&change).send().await.expect_status(404);
    shop.delete("/books/1001").send().await.expect_status(404);
}

#[tokio::test]
async fn every_fault_of_a_book_is_in_one_answer() {
    let shop = shop().await;
    let book = json!({ "title": " ", "isbn": "0141439580", "author_id": 1, "price_cents": 2_000_000 });
    let answer = shop.post("/books").json(&book).send().await;
    answer.expect_status(400);
    let expected = ["title min_length #/title", "isbn regex #/isbn", "price_cents le #/price_cents"];
    assert_eq!(faults(&answer), expected);
}

#[tokio::test]
async fn an_isbn_that_is_taken_is_named() {
    let shop = shop().await;
    let first: Value = shop.get("/books/1").send().await.json();
    let twin = json!({ "title": "Emma", "isbn": first["isbn"], "author_id": 1, "price_cents": 999 });
    let answer = shop.post("/books").json(&twin).send().await;
    answer.expect_status(409);
    assert_eq!(faults(&answer), ["isbn taken #/isbn"]);
    let answer = shop.patch("/books/2").json(&json!({ "isbn": first["isbn"] })).send().await;
    answer.expect_status(409);
    assert_eq!(faults(&answer), ["isbn taken #/isbn"]);
}

#[tokio::test]
async fn an_author_who_is_not_there_is_named() {
    let shop = shop().await;
    let emma = json!({ "title": "Emma", "isbn": "9780141439587", "author_id": 51, "price_cents": 999 });
    for request in [shop.post("/books").json(&emma), shop.patch("/books/1").json(&json!({ "author_id": 51 }))]
    {
        let answer = request.send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["author_id not_found #/author_id"]);
    }
}

#[tokio::test]
async fn a_book_that_was_ordered_stays() {
    let shop = shop().await;
    let order = json!({ "customer_id": 1, "lines": [{ "book_id": 1, "quantity": 1 }] });
    shop.post("/orders").json(&order).send().await.expect_status(201);
    let problem: Value = shop.delete("/books/1").send().await.expect_status(409).json();
    assert_eq!(problem["code"], "in_use");
    shop.delete("/books/2").send().await.expect_status(204);
}

#[tokio::test]
async fn a_search_looks_into_titles_and_names() {
    let shop = shop().await;
    let author: Value = shop.get("/authors/1").send().await.json();
    let name = author["name"].as_str().unwrap().replace(' ', "%20");
    let (count, books) = list(&shop, &format!("/books?search={name}")).await;
    assert_eq!(count, 20);
    assert!(books.iter().all(|book| book["author"] == author), "{books:?}");
    let (count, books) = list(&shop, "/books?search=hARBOUR&size=100").await;
    assert_eq!((count, books.len()), (40, 40));
    let has_it = |book: &Value| book["title"].as_str().unwrap().ends_with("Harbour");
    assert!(books.iter().all(has_it), "{books:?}");
    let (count, _) = list(&shop, "/books?search=harbour&author=1").await;
    assert_eq!(count as usize, books.iter().filter(|book| book["author"] == author).count());
}

#[tokio::test]
async fn a_search_takes_every_character_as_it_is() {
    let shop = shop().await;
    let book = json!({ "title": r"100%_\'", "isbn": "9780141439587", "author_id": 1, "price_cents": 1 });
    shop.post("/books").json(&book).send().await.expect_status(201);
    for text in ["%25", "_", "%5C", "'", "0%25_%5C'"] {
        let (count, _) = list(&shop, &format!("/books?search={text}")).await;
        assert_eq!(count, 1, "{text}");
    }
    for text in ["10_%25", "%25%25"] {
        let (count, _) = list(&shop, &format!("/books?search={text}")).await;
        assert_eq!(count, 0, "{text}");
    }
}

/// To SQLite a text ends at its first NUL, and the search for nothing would find everything.
#[tokio::test]
async fn control_characters_are_neither_looked_for_nor_put_on_a_shelf() {
    let shop = shop().await;
    for text in ["%00", "%00harbour", "har%00bour", "har%0Abour", "har%C2%85bour"] {
        let answer = shop.get(&format!("/books?search={text}")).send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["search regex null"], "{text}");
    }
    let book = json!({ "title": "Em\0ma", "isbn": "9780141439587", "author_id": 1, "price_cents": 1 });
    for request in
        [shop.post("/books").json(&book), shop.patch("/books/1").json(&json!({ "title": "Em\0ma" }))]
    {
        let answer = request.send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["title custom #/title"]);
    }
}

#[tokio::test]
async fn the_books_of_an_author_are_listed() {
    let shop = shop().await;
    let (count, books) = list(&shop, "/books?author=7").await;
    assert_eq!(count, 20);
    assert!(books.iter().all(|book| book["author"]["id"] == 7), "{books:?}");
    assert_eq!(list(&shop, "/books?author=51").await, (0, Vec::new()));
}
