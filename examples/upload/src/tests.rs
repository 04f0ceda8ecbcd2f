//! The page and the uploads, without a socket.

use cullinan::prelude::*;
use cullinan::serde_json::json;
use cullinan::testing::{TestApplication, TestResponse};

fn part(disposition: &str, more: &str, content: &str) -> String {
    format!("--x\r\nContent-Disposition: form-data; {disposition}\r\n{more}\r\n{content}\r\n")
}

async fn send(body: String) -> TestResponse {
    let application = TestApplication::new(Application::discover());
    let request = application.post("/upload").header("content-type", "multipart/form-data; boundary=x");
    request.body(body).send().await
}

#[tokio::test]
async fn files_are_listed_and_texts_are_not() {
    let body = [
        part(r#"name="note""#, "", "hello"),
        part(r#"name="first"; filename="../a.txt""#, "Content-Type: text/plain\r\n", "abc"),
        part(r#"name="second"; filename="b""#, "", ""),
        "--x--\r\n".to_owned(),
    ];
    send(body.concat()).await.expect_status(200).expect_json(&json!([
        { "field": "first", "filename": "a.txt", "content_type": "text/plain", "size": 3 },
        { "field": "second", "filename": "b", "content_type": "application/octet-stream", "size": 0 },
    ]));
}

#[tokio::test]
async fn no_files_are_an_empty_list() {
    let body = [part(r#"name="note""#, "", "hello"), "--x--\r\n".to_owned()];
    send(body.concat()).await.expect_status(200).expect_json(&json!([]));
}

#[tokio::test]
async fn what_breaks_off_is_refused() {
    send(part(r#"name="first"; filename="a""#, "", "abc")).await.expect_status(400);
}

#[tokio::test]
async fn the_page_is_html() {
    let page = TestApplication::new(Application::discover()).get("/").send().await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
    assert!(page.text().contains("<progress"));
}
