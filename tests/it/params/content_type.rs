//! `#[param(content_type = ..)]`: which content types a reader of the whole body takes.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use serde_json::{Value, json};

use crate::answer::problem;

#[model]
struct Parcel {
    weight: u16,
}

#[post_api(url = "/own", status_code = 200)]
async fn own(parcel: Parcel) -> String {
    parcel.weight.to_string()
}

#[post_api(url = "/one", status_code = 200)]
async fn one(#[param(content_type = "application/vnd.Shop.v1+json")] parcel: Parcel) -> String {
    parcel.weight.to_string()
}

#[post_api(url = "/list", status_code = 200)]
async fn list(
    #[param(content_type = ["text/json", "application/json"])] parcel: Option<Json<Parcel>>,
) -> String {
    parcel.map_or(0, |parcel| parcel.weight).to_string()
}

#[post_api(url = "/any", status_code = 200)]
async fn any(#[param(content_type = any)] parcel: WholeBody<Parcel>) -> String {
    parcel.weight.to_string()
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![own, one, list, any]))
}

async fn send(application: &TestApplication, url: &str, content_type: Option<&str>) -> TestResponse {
    let request = application.post(url).body(r#"{ "weight": 7 }"#);
    match content_type {
        Some(content_type) => request.header("content-type", content_type).send().await,
        None => request.send().await,
    }
}

#[tokio::test]
async fn a_list_replaces_what_the_marker_takes() {
    let application = application();
    for (url, content_type, status) in [
        ("/own", Some("application/vnd.shop.v1+json"), 200),
        ("/own", Some("text/json"), 415),
        ("/one", Some("application/vnd.shop.v1+json"), 200),
        ("/one", Some("Application/VND.shop.V1+json ; charset=utf-8"), 200),
        ("/one", Some("application/vnd.shop.v2+json"), 415),
        ("/one", Some("application/json"), 415),
        ("/one", Some("application/vnd.shop.v1+json, application/json"), 415),
        ("/one", None, 415),
        ("/list", Some("text/json"), 200),
        ("/list", Some("application/json;"), 200),
        ("/list", Some("application/vnd.shop.v1+json"), 415),
        ("/list", Some("\u{e4}"), 415),
        ("/any", Some("image/png"), 200),
        ("/any", Some("nonsense"), 200),
        ("/any", None, 200),
    ] {
        let answer = send(&application, url, content_type).await;
        assert_eq!(answer.status().as_u16(), status, "{url} {content_type:?}");
        if status == 200 {
            answer.expect_text("7");
        }
    }
}

#[tokio::test]
async fn a_refusal_lists_what_is_taken() {
    let application = application();
    for (url, content_type, accept, detail) in [
        (
            "/list",
            Some("text/plain"),
            "text/json, application/json",
            "the body must be text/json or application/json",
        ),
        (
            "/one",
            None,
            "application/vnd.Shop.v1+json",
            "the body has no content type; it must be application/vnd.Shop.v1+json",
        ),
    ] {
        let answer = send(&application, url, content_type).await;
        answer.expect_status(415).expect_header("accept", accept);
        assert_eq!(problem(&answer)["detail"], detail);
    }
}

#[tokio::test]
async fn an_empty_body_is_absent_whatever_its_type() {
    let application = application();
    let empty = application.post("/list").header("content-type", "text/plain").send().await;
    empty.expect_status(200).expect_text("0");
    application.post("/one").send().await.expect_status(400);
}

#[tokio::test]
async fn the_document_lists_them() {
    let document: Value = application().get("/openapi.json").send().await.json();
    let types = |url: &str| {
        let content = &document["paths"][url]["post"]["requestBody"]["content"];
        content.as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(types("/one"), ["application/vnd.Shop.v1+json"]);
    assert_eq!(types("/list"), ["application/json", "text/json"]);
    assert_eq!(types("/any"), ["*/*"]);
    let schema = &document["paths"]["/any"]["post"]["requestBody"]["content"]["*/*"]["schema"];
    assert_eq!(schema, &json!({ "$ref": "#/components/schemas/Parcel" }));
}

#[tokio::test]
async fn two_content_types_are_none() {
    let application = TestApplication::new(Application::new().handlers(handlers![twice]));
    let request = application.post("/twice").header("content-type", "application/json");
    request.header("content-type", "text/plain").body("[1]").send().await.expect_status(415);
}

#[post_api(url = "/twice")]
async fn twice(list: Json<Vec<u8>>) -> String {
    format!("{list:?}")
}
