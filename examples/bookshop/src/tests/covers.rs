//! `/books/{id}/cover`.

use cullinan::serde_json::Value;
use cullinan::testing::{TestApplication, TestParts, TestResponse};

use super::shop::{faults, shop};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0";

async fn hang(shop: &TestApplication, url: &str, media_type: &str, picture: &[u8]) -> TestResponse {
    let parts = TestParts::new().file("cover", "../Emma.png", media_type, picture);
    shop.put(url).multipart(parts).send().await
}

#[tokio::test]
async fn a_cover_comes_changes_and_goes() {
    let shop = shop().await;
    let url = "/books/1/cover";
    shop.get(url).send().await.expect_status(404);
    hang(&shop, url, "image/png", PNG).await.expect_status(204);
    let cover = shop.get(url).send().await;
    cover.expect_status(200).expect_header("content-type", "image/png");
    cover.expect_header("x-content-type-options", "nosniff");
    assert_eq!(cover.bytes(), PNG);
    hang(&shop, url, "IMAGE/WebP; q=1", b"RIFF").await.expect_status(204);
    let cover = shop.get(url).send().await;
    cover.expect_header("content-type", "image/webp").expect_text("RIFF");
    shop.delete(url).send().await.expect_status(204);
    shop.delete(url).send().await.expect_status(404);
    shop.get(url).send().await.expect_status(404);
}

#[tokio::test]
async fn what_runs_something_is_no_cover() {
    let shop = shop().await;
    let answer = hang(&shop, "/books/1/cover", "image/svg+xml", b"").await;
    answer.expect_status(400);
    assert_eq!(faults(&answer), ["cover min_size null", "cover allowed_types null"]);
    let problem: Value = hang(&shop, "/books/1/cover", "image/png", &vec![0; 3 << 20]).await.json();
    assert_eq!((&problem["status"], &problem["errors"][0]["code"]), (&413.into(), &"max_size".into()));
    shop.get("/books/1/cover").send().await.expect_status(404);
}

#[tokio::test]
async fn a_cover_belongs_to_a_book() {
    let shop = shop().await;
    hang(&shop, "/books/1001/cover", "image/png", PNG).await.expect_status(404);
    hang(&shop, "/books/2/cover", "image/png", PNG).await.expect_status(204);
    shop.delete("/books/2").send().await.expect_status(204);
    shop.get("/books/2/cover").send().await.expect_status(404);
}
