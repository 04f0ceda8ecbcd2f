//! `Extension<T>`: there, absent, and nothing in the document.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::{get, problem};

#[derive(Clone, Debug)]
struct Tenant(&'static str);

#[get_api(url = "/needed")]
async fn needed(tenant: Extension<Tenant>) -> &'static str {
    tenant.into_inner().0
}

#[get_api(url = "/optional")]
async fn optional(tenant: Option<Extension<Tenant>>, #[param(ge = 1)] page: Query<Option<u8>>) -> String {
    let _ = page;
    tenant.map_or("nobody", |tenant| tenant.0.0).to_owned()
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![needed, optional]))
}

#[tokio::test]
async fn what_was_put_into_the_request_is_given_on() {
    for url in ["/needed", "/optional"] {
        let request = application().get(url).extension(Tenant("south")).extension(Tenant("north"));
        request.send().await.expect_status(200).expect_text("north");
    }
}

#[tokio::test]
async fn an_absent_one_is_a_500_that_names_no_type_and_none_for_an_option() {
    let answer = get(&application(), "/needed").await;
    answer.expect_status(500);
    problem(&answer);
    assert!(!answer.text().contains("Tenant"), "{}", answer.text());
    let request = application().get("/needed").extension("another type");
    request.send().await.expect_status(500);
    get(&application(), "/optional").await.expect_text("nobody");
}

#[tokio::test]
async fn it_is_not_in_the_document() {
    let document: Value = get(&application(), "/openapi.json").await.json();
    assert_eq!(document.pointer("/paths/~1needed/get/parameters"), None);
    let parameters = &document["paths"]["/optional"]["get"]["parameters"];
    assert_eq!(parameters.as_array().map(Vec::len), Some(1), "{parameters}");
}
