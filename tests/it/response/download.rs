//! `Download<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{documented, get};

#[get_api(url = "/csv")]
async fn csv() -> Download<String> {
    Download::new("sales \u{20ac}.csv", "a,b\n".to_owned())
}

#[get_api(url = "/shown")]
async fn shown() -> Download<Created<Vec<u8>>> {
    Download::new("a.bin", Created(vec![1])).inline()
}

#[get_api(url = "/injected/{name}")]
async fn injected(name: String) -> Download<&'static str> {
    Download::new(name, "text")
}

#[get_api(url = "/missing")]
async fn missing() -> Download<Option<String>> {
    Download::new("a.txt", None)
}

#[get_api(url = "/other")]
async fn other() -> Download<NotFound<&'static str>> {
    Download::new("a.txt", NotFound("none"))
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![csv, shown, injected, missing, other]))
}

#[tokio::test]
async fn an_answer_is_kept_under_its_name() {
    let application = application();
    let answer = get(&application, "/csv").await;
    answer.expect_status(200).expect_text("a,b\n").expect_header("content-type", "text/plain; charset=utf-8");
    let named = "attachment; filename=\"sales _.csv\"; filename*=UTF-8''sales%20%E2%82%AC.csv";
    answer.expect_header("content-disposition", named);
    let answer = get(&application, "/shown").await;
    answer.expect_status(201).expect_header("content-disposition", "inline; filename=\"a.bin\"");
}

#[tokio::test]
async fn a_name_starts_no_header_and_ends_no_quotation() {
    let application = application();
    for name in
        ["a%0D%0Aset-cookie:%20b=c", "a%22;%20filename=%22b", "a%5C%22b", "..%2F..%2Fetc%2Fpasswd", "a%00b"]
    {
        let answer = get(&application, &format!("/injected/{name}")).await;
        answer.expect_status(200).expect_text("text");
        let said = answer.header("content-disposition").unwrap();
        let name =
            said.strip_prefix("attachment; filename=\"").and_then(|name| name.strip_suffix('"')).unwrap();
        assert!(!name.contains(['"', '\\', '/', '\r', '\n', '\0']), "{said}");
        assert_eq!(answer.headers().len(), 2, "{:?}", answer.headers());
    }
}

#[tokio::test]
async fn what_went_wrong_is_not_kept() {
    for url in ["/missing", "/other"] {
        let answer = get(&application(), url).await;
        answer.expect_status(404);
        assert_eq!(answer.header("content-disposition"), None);
    }
}

#[tokio::test]
async fn the_document_has_the_header_of_what_is_kept_alone() {
    let application = application();
    let header =
        |answers: &Value, status: &str| answers[status]["headers"].get("Content-Disposition").is_some();
    let shown = documented(&application, "get", "/shown").await;
    assert!(header(&shown, "201"), "{shown:#}");
    let missing = documented(&application, "get", "/missing").await;
    assert!(header(&missing, "200") && !header(&missing, "404"), "{missing:#}");
}
