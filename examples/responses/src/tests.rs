//! What the handlers say.

use cullinan::serde_json::{Value, json};
use cullinan::testing::TestApplication;

use crate::application;

fn served() -> TestApplication {
    TestApplication::new(application())
}

#[test]
fn the_application_can_start() {
    application().check().unwrap();
}

#[tokio::test]
async fn an_error_has_its_own_answer_typed_or_not() {
    let served = served();
    served.get("/books/1").send().await.expect_status(200).expect_json(&json!({ "id": 1, "title": "Dune" }));
    served.get("/books/1/title").send().await.expect_status(200).expect_text("Dune");
    for url in ["/books/9", "/books/9/title"] {
        served.get(url).send().await.expect_status(404).expect_text("");
    }
    for url in ["/books/3", "/books/3/title"] {
        let lent = json!({ "title": "Ulysses", "days": 200 });
        served.get(url).send().await.expect_status(409).expect_json(&lent);
    }
}

#[tokio::test]
async fn a_client_chooses_the_format() {
    let answer = served().get("/books/1").header("accept", "application/msgpack").send().await;
    answer
        .expect_status(200)
        .expect_header("content-type", "application/msgpack")
        .expect_header("vary", "Accept");
    assert_eq!(answer.bytes().first(), Some(&0x82));
}

#[tokio::test]
async fn what_is_made_says_where_it_is() {
    let answer = served().post("/books").json(&json!({ "title": "Middlemarch" })).send().await;
    answer.expect_status(201).expect_header("location", "/books/4");
}

#[tokio::test]
async fn one_of_two_is_answered() {
    let served = served();
    served.post("/books/2/order").send().await.expect_status(201);
    served.post("/books/3/order").send().await.expect_status(202).expect_text("we will write to you");
}

#[tokio::test]
async fn the_cookie_goes_as_it_came() {
    let served = served();
    let answer = served.post("/login").json(&json!({ "name": "Ann; Lee" })).send().await;
    answer.expect_status(200).expect_header("cache-control", "no-store");
    let set = "session=Ann%3B%20Lee; Max-Age=86400; Path=/shelf; HttpOnly; Secure; SameSite=Lax";
    answer.expect_header("set-cookie", set);
    let answer = served.post("/logout").send().await;
    answer.expect_status(303).expect_header("location", "/shelf");
    assert!(answer.header("set-cookie").unwrap().contains("Max-Age=0; "));
    assert!(answer.header("set-cookie").unwrap().contains("; Path=/shelf;"));
}

#[tokio::test]
async fn pages_and_tables_are_made() {
    let served = served();
    let page = served.get("/shelf").send().await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
    assert!(page.text().contains("<h1>3 books</h1>") && page.text().contains(">Emma</a>"), "{}", page.text());
    let table = served.get("/shelf.csv").send().await;
    table
        .expect_header("content-type", "text/csv; charset=utf-8")
        .expect_text("1,Dune\r\n2,Emma\r\n3,Ulysses\r\n");
}

#[tokio::test]
async fn all_of_it_is_in_the_document() {
    let document: Value = served().get("/openapi.json").send().await.expect_status(200).json();
    for (path, method, status) in [
        ("/books/{id}", "get", "409"),
        ("/books/{id}/title", "get", "404"),
        ("/books/{id}/order", "post", "202"),
        ("/books", "post", "201"),
        ("/logout", "post", "303"),
        ("/shelf", "get", "200"),
        ("/shelf.csv", "get", "200"),
    ] {
        assert!(document["paths"][path][method]["responses"][status].is_object(), "{path} {status}");
    }
}
