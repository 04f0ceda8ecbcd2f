//! The document as it is served: in each form, with its validator.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::Value;

#[get_api(url = "/health")]
async fn health(page: Option<u8>) -> String {
    format!("{page:?}")
}

/// Ends a page: </script>
#[get_api(url = "/script")]
async fn script() {}

fn application() -> TestApplication {
    TestApplication::new(Application::new().title("Shop").handlers(handlers![health, script]))
}

const URLS: [&str; 3] = ["/openapi.json", "/openapi.yaml", "/openapi-3.0.json"];

async fn asked(application: &TestApplication, url: &str, tag: &str) -> TestResponse {
    application.get(url).header("if-none-match", tag).send().await
}

#[tokio::test]
async fn it_is_served_in_three_forms() {
    let application = application();
    let json: Value = application.get("/openapi.json").send().await.expect_status(200).json();
    assert_eq!(json["openapi"], "3.1.0");
    let older = application.get("/openapi-3.0.json").send().await;
    let older: Value = older.expect_status(200).expect_header("content-type", "application/json").json();
    assert_eq!(older["openapi"], "3.0.3");
    let yaml = application.get("/openapi.yaml").send().await;
    let yaml = yaml.expect_status(200).expect_header("content-type", "application/yaml").text();
    assert!(yaml.contains("\nopenapi: \"3.1.0\"\n") && yaml.contains("\n  /health:\n"), "{yaml}");
}

#[tokio::test]
async fn a_client_that_has_it_is_told_so() {
    let application = application();
    for url in URLS {
        let answer = application.get(url).send().await;
        answer.expect_status(200).expect_header("cache-control", "no-cache");
        let etag = answer.header("etag").unwrap().to_owned();
        assert!(etag.starts_with('"') && etag.len() == 18, "{etag}");
        for tag in [etag.as_str(), &format!("W/{etag}"), &format!("\"other\", {etag}"), "*"] {
            let answer = asked(&application, url, tag).await;
            answer.expect_status(304).expect_text("");
            assert_eq!(answer.header("etag"), Some(&*etag));
            assert_eq!(
                (answer.header("content-type"), answer.header("cache-control")),
                (None, Some("no-cache"))
            );
        }
        for tag in ["\"other\"", "nonsense", &etag[1..]] {
            asked(&application, url, tag).await.expect_status(200);
        }
        let head = application.request("HEAD", url).header("if-none-match", &etag).send().await;
        head.expect_status(304);
    }
}

#[tokio::test]
async fn another_process_has_the_same_validator_and_another_document_another() {
    let etag = async |application: TestApplication| {
        application.get("/openapi.json").send().await.header("etag").unwrap().to_owned()
    };
    assert_eq!(etag(application()).await, etag(application()).await);
    let other = TestApplication::new(Application::new().title("Store").handlers(handlers![health, script]));
    assert_ne!(etag(application()).await, etag(other).await);
}

#[tokio::test]
async fn no_form_can_end_the_page_it_stands_in() {
    let application = application();
    for url in URLS {
        let text = application.get(url).send().await.text().to_owned();
        assert!(text.contains("/script") && !text.contains('<'), "{url}: {text}");
    }
}

#[tokio::test]
async fn each_form_gives_way_and_all_can_be_left_out() {
    #[get_api(url = "/openapi.yaml")]
    async fn mine() -> &'static str {
        "mine"
    }

    let own = TestApplication::new(Application::new().handlers(handlers![mine]));
    own.get("/openapi.yaml").send().await.expect_text("mine");
    own.get("/openapi-3.0.json").send().await.expect_status(200);
    let without = TestApplication::new(Application::new().without_openapi());
    for url in URLS {
        without.get(url).send().await.expect_status(404);
    }
}
