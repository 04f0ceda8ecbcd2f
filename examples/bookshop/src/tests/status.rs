//! `/orders/{id}/status`.

use cullinan::serde_json::json;
use cullinan::testing::{TestApplication, TestResponse};

use super::shop::shop;

/// A shop with the order 1.
async fn shop_with_order() -> TestApplication {
    let shop = shop().await;
    let order = json!({ "customer_id": 1, "lines": [{ "book_id": 1, "quantity": 1 }] });
    shop.post("/orders").json(&order).send().await.expect_status(201);
    shop
}

async fn bring_to(shop: &TestApplication, status: &str) -> TestResponse {
    shop.put("/orders/1/status").json(&json!({ "status": status })).send().await
}

#[tokio::test]
async fn an_order_comes_further_and_never_back() {
    let shop = shop_with_order().await;
    for status in ["packed", "packed", "delivered"] {
        bring_to(&shop, status).await.expect_status(200).expect_json(&json!({ "status": status }));
    }
    let back = bring_to(&shop, "sent").await;
    assert_eq!(back.expect_status(409).json::<cullinan::serde_json::Value>()["code"], "backwards");
    bring_to(&shop, "lost").await.expect_status(400);
    let order: cullinan::serde_json::Value = shop.get("/orders/1").send().await.json();
    assert_eq!(order["status"], "delivered");
}

#[tokio::test]
async fn who_follows_an_order_hears_each_step_to_the_last() {
    let shop = shop_with_order().await;
    let follow = shop.get("/orders/1/status").send();
    let bring = async {
        for status in ["packed", "sent", "sent", "delivered"] {
            tokio::task::yield_now().await;
            bring_to(&shop, status).await.expect_status(200);
        }
    };
    let (heard, ()) = tokio::join!(follow, bring);
    heard.expect_status(200).expect_header("content-type", "text/event-stream");
    let (last, _) = heard.text().trim_end().rsplit_once('\n').unwrap();
    assert!(last.ends_with("data: {\"status\":\"delivered\"}"), "{last}");
    let told: Vec<_> = heard.text().lines().filter_map(|line| line.strip_prefix("id: ")).collect();
    let mut expected = vec!["placed", "packed", "sent", "delivered"];
    // How far the order had come when it was first looked at is not said by this test.
    expected.drain(..expected.len() - told.len());
    assert_eq!(told, expected);
}

#[tokio::test]
async fn who_comes_back_hears_only_what_is_further() {
    let shop = shop_with_order().await;
    bring_to(&shop, "delivered").await.expect_status(200);
    let follow = |last: &str| shop.get("/orders/1/status").header("last-event-id", last).send();
    let delivered = "data: {\"status\":\"delivered\"}\nid: delivered\n\n";
    for last in ["placed", "sent", "", "nonsense"] {
        follow(last).await.expect_status(200).expect_text(delivered);
    }
    follow("delivered").await.expect_status(200).expect_text("");
}

#[tokio::test]
async fn an_order_that_is_not_there_cannot_be_followed() {
    let shop = shop().await;
    shop.get("/orders/1/status").send().await.expect_status(404);
    bring_to(&shop, "sent").await.expect_status(404);
}
