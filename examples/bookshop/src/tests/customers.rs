//! `/customers`.

use cullinan::serde_json::{Value, json};

use super::shop::{faults, shop};

#[tokio::test]
async fn a_customer_comes_changes_and_goes() {
    let shop = shop().await;
    let emma = json!({ "name": "Emma", "email": "Emma@Example.com" });
    let added = shop.post("/customers").json(&emma).send().await;
    added.expect_status(201).expect_json(&json!({ "id": 21, "name": "Emma", "email": "emma@example.com" }));
    let changed = shop.patch("/customers/21").json(&json!({ "name": "Emma W." })).send().await;
    changed
        .expect_status(200)
        .expect_json(&json!({ "id": 21, "name": "Emma W.", "email": "emma@example.com" }));
    shop.delete("/customers/21").send().await.expect_status(204);
    shop.get("/customers/21").send().await.expect_status(404);
}

#[tokio::test]
async fn no_change_is_no_fault() {
    let shop = shop().await;
    let before: Value = shop.get("/customers/1").send().await.json();
    shop.patch("/customers/1").json(&json!({})).send().await.expect_status(200).expect_json(&before);
    shop.patch("/customers/99").json(&json!({})).send().await.expect_status(404);
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let shop = shop().await;
    let first: Value = shop.get("/customers/1").send().await.json();
    let twin = json!({ "name": "Emma", "email": first["email"].as_str().unwrap().to_uppercase() });
    let answer = shop.post("/customers").json(&twin).send().await;
    answer.expect_status(409);
    assert_eq!(faults(&answer), ["email taken #/email"]);
}

#[tokio::test]
async fn names_and_addresses_have_no_control_characters() {
    let shop = shop().await;
    let emma = json!({ "name": "Em\0ma", "email": "em\0ma@example.com" });
    for request in [shop.post("/customers"), shop.patch("/customers/1")] {
        let answer = request.json(&emma).send().await;
        answer.expect_status(400);
        assert_eq!(faults(&answer), ["name custom #/name", "email email #/email"]);
    }
}

#[tokio::test]
async fn a_customer_with_orders_stays() {
    let shop = shop().await;
    let order = json!({ "customer_id": 1, "lines": [{ "book_id": 1, "quantity": 1 }] });
    shop.post("/orders").json(&order).send().await.expect_status(201);
    shop.delete("/customers/1").send().await.expect_status(409);
    shop.delete("/orders/1").send().await.expect_status(204);
    shop.delete("/customers/1").send().await.expect_status(204);
}
