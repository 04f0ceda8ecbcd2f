//! `Template`.

use cullinan::media_types::Plain;
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{documented, get, refused};

#[model]
struct Shelf {
    books: Vec<String>,
}

fn shelf() -> Shelf {
    Shelf { books: vec!["Tom & <Jerry>".to_owned()] }
}

#[get_api(url = "/page")]
async fn page() -> Result<Accepted<Template>> {
    tokio::task::yield_now().await;
    Ok(Accepted(Template::new("shelf.html", shelf())))
}

#[get_api(url = "/plain")]
async fn plain() -> WithHeaders<Template<Plain>> {
    Template::new("shelf.txt", shelf()).with_header("x-way", "plain")
}

#[get_api(url = "/named")]
async fn named(name: String) -> Template {
    Template::new(name, json!({ "sesame": 1 }))
}

#[get_api(url = "/through")]
async fn through(name: String) -> Result<String> {
    Err(Error::answer(Template::<Plain>::new(name, shelf())))
}

const LOOP: &str = "{% for book in books %}[{{ book }}]{% endfor %}";

fn bare() -> Application {
    Application::new().handlers(handlers![page, plain, named, through])
}

fn application() -> TestApplication {
    let templates = [
        ("shelf.html", LOOP),
        ("shelf.txt", LOOP),
        ("missing.html", "{{ nowhere }}"),
        ("torn.html", "a\n{{ sesame.a.b }}"),
    ];
    TestApplication::new(bare().templates_from(templates))
}

#[tokio::test]
async fn a_page_is_made_and_escaped_by_its_name() {
    let application = application();
    let answer = get(&application, "/page").await;
    answer.expect_status(202).expect_header("content-type", "text/html; charset=utf-8");
    answer.expect_text("[Tom &amp; &lt;Jerry&gt;]");
    let answer = get(&application, "/plain").await;
    answer.expect_status(200).expect_header("content-type", "text/plain; charset=utf-8");
    answer.expect_text("[Tom & <Jerry>]").expect_header("x-way", "plain");
}

#[tokio::test]
async fn what_cannot_be_made_is_a_500_that_says_nothing() {
    let application = application();
    for name in ["nowhere.html", "missing.html", "torn.html", "../Cargo.toml", ""] {
        refused(&get(&application, &format!("/named?name={name}")).await, "sesame");
    }
    // Below a handler there is no request to ask for templates.
    refused(&get(&application, "/through?name=shelf.txt").await, "sesame");
}

#[tokio::test]
async fn the_document_has_its_media_type() {
    let application = application();
    let answers = documented(&application, "get", "/page").await;
    assert_eq!(
        answers["202"]["content"],
        json!({ "text/html; charset=utf-8": { "schema": { "type": "string" } } })
    );
    let answers = documented(&application, "get", "/plain").await;
    assert!(answers["200"]["content"]["text/plain; charset=utf-8"].is_object());
}

#[test]
fn without_templates_nothing_starts() {
    let report = bare().check().unwrap_err().to_string();
    assert!(report.contains("Templates") && report.contains("/page"), "{report}");
}
