//! What is not there.

use cullinan::serde_json::{Value, json};

use super::shop::shop;

#[tokio::test]
async fn what_is_not_there_is_called_by_one_name() {
    let shop = shop().await;
    for (url, change, detail) in [
        ("/authors/99", json!({ "name": "Nobody" }), "no such author"),
        ("/books/9999", json!({ "price_cents": 1 }), "no such book"),
        ("/books/9999", json!({ "author_id": 99 }), "no such book"),
        ("/customers/99", json!({ "name": "Nobody" }), "no such customer"),
        ("/customers/99", json!({}), "no such customer"),
    ] {
        for request in [shop.get(url), shop.patch(url).json(&change), shop.delete(url)] {
            let problem: Value = request.send().await.expect_status(404).json();
            assert_eq!(problem["detail"], detail, "{url} {change}");
        }
    }
    for request in [shop.get("/orders/1"), shop.delete("/orders/1")] {
        assert_eq!(request.send().await.expect_status(404).json::<Value>()["detail"], "no such order");
    }
}
