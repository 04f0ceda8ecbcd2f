//! `/authors`.

use cullinan::serde_json::{Value, json};

use super::shop::{faults, shop};

#[tokio::test]
async fn an_author_comes_is_renamed_and_goes() {
    let shop = shop().await;
    let added = shop.post("/authors").json(&json!({ "name": " Jane Austen " })).send().await;
    added.expect_status(201).expect_json(&json!({ "id": 51, "name": "Jane Austen" }));
    let renamed = shop.patch("/authors/51").json(&json!({ "name": "J. Austen" })).send().await;
    renamed.expect_status(200).expect_json(&json!({ "id": 51, "name": "J. Austen" }));
    shop.get("/authors/51").send().await.expect_json(&json!({ "id": 51, "name": "J. Austen" }));
    shop.delete("/authors/51").send().await.expect_status(204);
    shop.get("/authors/51").send().await.expect_status(404);
}

#[tokio::test]
async fn who_is_not_there_is_a_404() {
    let shop = shop().await;
    shop.get("/authors/51").send().await.expect_status(404);
    shop.patch("/authors/51").json(&json!({ "name": "Nobody" })).send().await.expect_status(404);
    shop.delete("/authors/51").send().await.expect_status(404);
}

#[tokio::test]
async fn a_name_that_is_taken_is_named() {
    let shop = shop().await;
    let first: Value = shop.get("/authors/1").send().await.json();
    let twin = json!({ "name": first["name"] });
    for request in [shop.post("/authors"), shop.patch("/authors/2")] {
        let answer = request.json(&twin).send().await;
        answer.expect_status(409);
        assert_eq!(faults(&answer), ["name taken #/name"]);
        assert!(
            !answer.text().contains("UNIQUE") && !answer.text().contains("constraint"),
            "{}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn a_name_has_no_control_characters() {
    let shop = shop().await;
    for request in [shop.post("/authors"), shop.patch("/authors/1")] {
        let answer = request.json(&json!({ "name": "Jane\0Austen" })).send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["name custom #/name"]);
    }
}

#[tokio::test]
async fn an_author_with_books_stays() {
    let shop = shop().await;
    let problem: Value = shop.delete("/authors/1").send().await.expect_status(409).json();
    assert_eq!(problem["code"], "in_use");
    shop.get("/authors/1").send().await.expect_status(200);
}
