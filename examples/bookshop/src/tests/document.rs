//! What the shop says of itself.

use cullinan::serde_json::Value;

use super::shop::shop;
use crate::application;

#[test]
fn the_application_can_start() {
    application().expect_controllers(5).check().unwrap();
}

#[tokio::test]
async fn the_document_has_what_a_signature_cannot_show() {
    let document: Value = shop().await.get("/openapi.json").send().await.expect_status(200).json();
    let answers = &document["paths"]["/orders"]["post"]["responses"];
    assert_eq!(answers["409"]["description"], "not everything is left in stock");
    assert_eq!(answers["503"]["description"], "the database cannot be reached");
    for (path, method) in
        [("/authors", "get"), ("/books/{id}", "delete"), ("/customers", "post"), ("/orders", "get")]
    {
        assert!(document["paths"][path][method]["responses"]["503"].is_object(), "{method} {path}");
    }
    for (path, method) in [
        ("/authors", "post"),
        ("/authors/{id}", "patch"),
        ("/books", "post"),
        ("/customers", "post"),
        ("/orders/{id}/status", "put"),
    ] {
        assert!(document["paths"][path][method]["responses"]["409"].is_object(), "{method} {path}");
    }
}

#[tokio::test]
async fn the_document_speaks_of_pages_by_what_is_on_them() {
    let document: Value = shop().await.get("/openapi.json").send().await.expect_status(200).json();
    assert_eq!(document["info"]["title"], "Bookshop");
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    let expected = [
        "/authors",
        "/authors/{id}",
        "/books",
        "/books/{id}",
        "/books/{id}/cover",
        "/customers",
        "/customers/{id}",
    ];
    assert_eq!(paths, [&expected[..], &["/orders", "/orders/{id}", "/orders/{id}/status"]].concat());
    let answer =
        &document["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(answer["$ref"], "#/components/schemas/Page_Book");
    let items = &document["components"]["schemas"]["Page_Book"]["properties"]["items"];
    assert_eq!(items["items"]["$ref"], "#/components/schemas/Book");
}

#[tokio::test]
async fn the_document_has_each_type_that_a_cover_may_be() {
    let document: Value = shop().await.get("/openapi.json").send().await.expect_status(200).json();
    let answer = &document["paths"]["/books/{id}/cover"]["get"]["responses"]["200"];
    let types: Vec<_> = answer["content"].as_object().unwrap().keys().collect();
    assert_eq!(types, ["image/jpeg", "image/png", "image/webp"]);
    assert!(answer["headers"]["X-Content-Type-Options"].is_object());
}

#[tokio::test]
async fn the_document_says_what_a_search_may_not_have() {
    let document: Value = shop().await.get("/openapi.json").send().await.expect_status(200).json();
    let schema = &document["paths"]["/books"]["get"]["parameters"][0]["schema"];
    // Beside it stands what is said of white space.
    let others = schema["allOf"].as_array().into_iter().flatten();
    let patterns: Vec<_> = [schema].into_iter().chain(others).map(|schema| &schema["pattern"]).collect();
    assert!(patterns.contains(&&Value::from(r"^[^\u0000-\u001F\u007F-\u009F]*$")), "{schema:#}");
}
