//! The library from outside: requests that need no socket.

use cullinan::serde_json::{Value, json};
use cullinan::testing::{TestApplication, TestRequest};

use super::application;

#[test]
fn the_application_can_start() {
    application().expect_controllers(1).check().unwrap();
}

#[tokio::test]
async fn a_book_that_was_added_is_found() {
    let library = TestApplication::new(application());
    let emma = json!({ "title": "  Emma ", "isbn": "0141439580", "pages": 512 });
    let answer = library.post("/books").json(&emma).send().await;
    let book = json!({ "id": 2, "title": "Emma", "isbn": "0141439580", "pages": 512, "desk": null });
    answer.expect_status(201).expect_json(&book);
    library.get("/books/2").send().await.expect_status(200).expect_json(&book);
    let list: Vec<Value> = library.get("/books").send().await.json();
    assert_eq!(list.len(), 2);
    library.get("/books?page=2").send().await.expect_json(&json!([]));
}

#[tokio::test]
async fn a_book_at_the_desk_needs_two_fields() {
    let library = TestApplication::new(application());
    let dracula = json!({ "title": "Dracula", "isbn10": "0141439846" });
    let answer = library.post("/books/quick").header("X-Desk", "7").json(&dracula).send().await;
    answer.expect_status(201);
    assert_eq!(answer.json::<Value>()["desk"], 7);
}

#[tokio::test]
async fn reviews_are_for_those_who_ask() {
    let library = TestApplication::new(application());
    let without: Value = library.get("/books/1").send().await.json();
    assert_eq!(without.get("reviews"), None);
    let with: Value = library.get("/books/1?with_reviews=true").send().await.json();
    assert_eq!(with["reviews"], json!(["a lot of sand"]));
}

#[tokio::test]
async fn what_is_not_there_and_what_is_twice_are_problems() {
    let library = TestApplication::new(application());
    let answer = library.get("/books/7").send().await;
    answer.expect_status(404).expect_header("content-type", "application/problem+json");
    let dune = json!({ "title": "Dune", "isbn": "044100590X" });
    let problem: Value = library.post("/books").json(&dune).send().await.expect_status(409).json();
    assert_eq!(problem["code"], "known_book");
}

#[tokio::test]
async fn every_fault_stands_in_one_answer() {
    let library = TestApplication::new(application());
    let check = async |request: TestRequest, expected: &[&str]| {
        let problem: Value = request.send().await.expect_status(400).json();
        let faults = problem["errors"].as_array().unwrap().iter();
        let faults: Vec<_> = faults.map(|fault| format!("{} {}", fault["name"], fault["code"])).collect();
        assert_eq!(faults.join(", ").replace('"', ""), expected.join(", "));
    };
    let get = library.get("/books/0?with_reviews=perhaps");
    check(get, &["id ge", "with_reviews malformed"]).await;
    let post = library.post("/books").json(&json!({ "title": " ", "isbn": "1", "pages": 20_000 }));
    check(post, &["title min_length", "isbn regex", "pages le"]).await;
    let quick = library.post("/books/quick").header("X-Desk", "13").json(&json!({ "title": "" }));
    check(quick, &["title min_length", "isbn10 missing", "X-Desk le"]).await;
}

#[tokio::test]
async fn it_says_how_it_is_and_what_it_offers() {
    let library = TestApplication::new(application());
    library.get("/health").send().await.expect_status(200).expect_text("ok");
    let document: Value = library.get("/openapi.json").send().await.json();
    assert_eq!(document["info"]["title"], "Library");
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/books", "/books/quick", "/books/{id}", "/health"]);
}
