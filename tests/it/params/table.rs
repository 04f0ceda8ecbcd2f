//! The table style: what a verb lists is what the maps hold.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use cullinan::{Fault, In};
use serde_json::{Value, json};

use crate::answer::{faults, get, pointers, problem};

#[controller(url = "/shops/{shop}", discover = false)]
struct Shops;

#[controller]
impl Shops {
    #[get_api(url = "/rows/{row}", query_params = ["page", "tag"])]
    async fn row(&self, url: UrlParams, query: QueryParams) -> String {
        let sizes = (url.len(), query.len(), query.is_empty());
        let texts = (url.get("shop"), url.get("row"), query.get("page"), query.get_all("tag"));
        format!("{texts:?} {:?} {:?} {sizes:?}", url.get("page"), query.get("other"))
    }

    #[get_api(url = "/desk", headers = ["X-Desk", "X-Key"], query_params = ["page"])]
    async fn desk(
        &self,
        #[param(ge = 1)] size: Query<u8>,
        headers: HeaderParams,
        query: QueryParams,
    ) -> String {
        let all: Vec<_> = headers.iter().collect();
        format!("{size} {all:?} {:?} {:?} {}", headers.get_all("x-DESK"), headers.get("host"), query.len())
    }

    #[post_api(url = "/books", body_params = ["title", "pages"], get_request_body = true, status_code = 200)]
    async fn add(
        &self,
        body: BodyParams,
        bytes: RequestBody,
        #[param(min_length = 2)] isbn: Body<String>,
    ) -> String {
        let size = (body.len(), body.is_empty(), bytes.len());
        format!("{:?} {:?} {:?} {size:?} {}", body.get("title"), body.get("pages"), body.get("isbn"), *isbn)
    }

    #[put_api(url = "/files", file_params = ["cover", "scans"], body_params = ["title"])]
    async fn upload(&self, mut files: FileParams, body: BodyParams) -> String {
        let cover = files.get("cover").map(|cover| (cover.filename().to_owned(), cover.size()));
        let counts = (files.len(), files.is_empty(), files.iter().count(), files.get_all("other").count());
        let scans = files.take("scans");
        let names: Vec<_> = scans.filenames().collect();
        format!("{cover:?} {names:?} {counts:?} {:?} {}", body.get("title"), files.get("scans").is_none())
    }

    #[get_api(url = "/both", query_params = ["a"])]
    #[delete_api(url = "/both", query_params = ["b"], status_code = 200)]
    async fn both(&self, query: QueryParams) -> String {
        format!("{:?}", query.iter().collect::<Vec<_>>())
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<Shops>())
}

async fn add(body: &str) -> TestResponse {
    let request = application().post("/shops/1/books").header("content-type", "application/json");
    request.body(body.to_owned()).send().await
}

#[tokio::test]
async fn what_is_listed_is_held_and_nothing_else() {
    let application = application();
    let answer = get(&application, "/shops/a%2Fb/rows/%C3%A9?tag=x&page=&other=1&tag=y+z").await;
    let expected = r#"(Some("a/b"), Some("é"), Some(""), ["x", "y z"]) None None (2, 2, false)"#;
    answer.expect_status(200).expect_text(expected);
    let answer = get(&application, "/shops/1/rows/2?other=1").await;
    answer.expect_status(200).expect_text(r#"(Some("1"), Some("2"), None, []) None None (2, 0, true)"#);
}

#[tokio::test]
async fn each_verb_of_a_method_has_its_own_list() {
    let application = application();
    get(&application, "/shops/1/both?a=1&b=2").await.expect_text(r#"[("a", "1")]"#);
    application.delete("/shops/1/both?a=1&b=2").send().await.expect_text(r#"[("b", "2")]"#);
}

#[tokio::test]
async fn all_that_cannot_be_read_is_told_together() {
    let answer = get(&application(), "/shops/%FF/rows/2?page=%FF&tag=a&tag=%FE").await;
    assert_eq!(faults(&answer), ["path shop malformed", "query page malformed", "query tag malformed"]);
    let request = application().get("/shops/1/desk?size=0&page=%FF").header("X-Key", b"\xFF");
    let answer = request.send().await;
    let expected =
        ["query size ge", "header X-Desk missing", "header X-Key malformed", "query page malformed"];
    assert_eq!(faults(&answer), expected);
}

#[tokio::test]
async fn headers_are_found_in_any_case() {
    let request = application().get("/shops/1/desk?size=1").header("x-desk", "7").header("X-DESK", "8, 9");
    let answer = request.header("x-key", "").send().await;
    let expected = r#"1 [("X-Desk", "7"), ("X-Key", "")] ["7", "8, 9"] None 0"#;
    answer.expect_status(200).expect_text(expected);
}

#[tokio::test]
async fn fields_of_the_body_have_any_shape() {
    let body = r#"{ "isbn": "12", "title": { "a": [1, 2.5] }, "pages": null, "other": 1 }"#;
    let expected = format!(
        r#"Some(Object {{"a": Array [Number(1), Number(2.5)]}}) None None (1, false, {}) 12"#,
        body.len()
    );
    add(body).await.expect_status(200).expect_text(&expected);
    let empty = add("").await;
    assert_eq!(pointers(&empty), ["#/isbn missing"]);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused() {
    for (body, expected) in [
        ("{", vec!["# malformed"]),
        ("[]", vec!["# malformed"]),
        (r#"{"title": 1, "title": 2, "isbn": "1"}"#, vec!["#/title malformed", "#/isbn min_length"]),
    ] {
        assert_eq!(pointers(&add(body).await), expected, "{body}");
    }
    let answer =
        application().post("/shops/1/books").header("content-type", "text/csv").body("a").send().await;
    answer.expect_status(415);
    let large = format!(r#"{{"title": "{}"}}"#, "x".repeat(3_000_000));
    assert_eq!(problem(add(&large).await.expect_status(413))["code"], "content_too_large");
}

#[tokio::test]
async fn listed_files_are_held_and_no_others() {
    let send = |parts: TestParts| application().put("/shops/1/files").multipart(parts).send();
    let parts =
        TestParts::new().file("scans", "1.png", "image/png", "12").file("other", "x", "text/plain", "x");
    let parts = parts.file("cover", "c.png", "image/png", "123").file("scans", "2.png", "image/png", "");
    let expected = r#"Some(("c.png", 3)) ["1.png", "2.png"] (2, false, 2, 0) Some(String("Emma")) true"#;
    send(parts.text("title", "Emma")).await.expect_status(200).expect_text(expected);
    let expected = r#"None [] (0, true, 0, 0) None true"#;
    send(TestParts::new().text("more", "x")).await.expect_status(200).expect_text(expected);
    let empty = application().put("/shops/1/files").send().await;
    empty.expect_status(200).expect_text(expected);
    let answer = send(TestParts::new().text("cover", "x").text("scans", "y")).await;
    assert_eq!(faults(&answer), ["file cover malformed", "file scans malformed"]);
    let large = "x".repeat(17 * 1024 * 1024);
    let parts =
        TestParts::new().file("scans", "1.png", "image/png", large).file("cover", "c.png", "image/png", "1");
    let answer = send(parts).await;
    assert_eq!(problem(answer.expect_status(413))["errors"][0]["code"], "max_size");
    let json = application().put("/shops/1/files").json(&json!({ "title": "x" })).send().await;
    json.expect_status(415).expect_header("accept", "multipart/form-data");
}

#[tokio::test]
async fn the_application_says_what_becomes_of_a_request_without_a_header() {
    let application =
        Application::new().controller::<Shops>().on_missing_header(|head, name| match (name, head.query()) {
            ("X-Desk", _) => Ok(()),
            (_, "size=1") => Err(Fault::new(In::Header, "X-Key", "locked", "wants a key").into()),
            _ => Err(Error::unauthorized("send a key")),
        });
    let application = TestApplication::new(application);
    let answer = application.get("/shops/1/desk?size=1").header("x-key", "k").send().await;
    answer.expect_status(200).expect_text(r#"1 [("X-Key", "k")] [] None 0"#);
    let answer = get(&application, "/shops/1/desk?size=1").await;
    assert_eq!(faults(&answer), ["header X-Key locked"]);
    // An error that is none of input stands alone, whatever else is wrong.
    let answer = get(&application, "/shops/1/desk?size=0").await;
    assert_eq!(problem(answer.expect_status(401))["detail"], "send a key");
    let document: Value = get(&application, "/openapi.json").await.json();
    let parameters = &document["paths"]["/shops/{shop}/desk"]["get"]["parameters"];
    let required = |parameter: &Value| parameter["required"] == true;
    assert!(
        parameters
            .as_array()
            .unwrap()
            .iter()
            .filter(|parameter| parameter["in"] == "header")
            .all(|it| !required(it))
    );
}

#[tokio::test]
async fn all_that_is_listed_is_in_the_document() {
    let document: Value = get(&application(), "/openapi.json").await.json();
    let paths = &document["paths"];
    let parameters = |url: &str, verb: &str| {
        let parameters = paths[url][verb]["parameters"].as_array().unwrap();
        let line = |one: &Value| {
            format!("{} {} {}", one["in"], one["name"], one["required"] == true).replace('"', "")
        };
        parameters.iter().map(line).collect::<Vec<_>>()
    };
    let row = parameters("/shops/{shop}/rows/{row}", "get");
    assert_eq!(row, ["path shop true", "path row true", "query page false", "query tag false"]);
    let desk = parameters("/shops/{shop}/desk", "get");
    let expected =
        ["query size true", "header X-Desk true", "header X-Key true", "query page false", "path shop true"];
    assert_eq!(desk, expected);
    assert_eq!(parameters("/shops/{shop}/both", "delete"), ["query b false", "path shop true"]);
    let body = &paths["/shops/{shop}/files"]["put"]["requestBody"];
    let schema = &body["content"]["multipart/form-data"]["schema"];
    let names: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["cover", "scans", "title"]);
    let body = &paths["/shops/{shop}/books"]["post"]["requestBody"];
    let schema = &body["content"]["application/json"]["schema"];
    assert_eq!(schema["required"], json!(["isbn"]));
    let names: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["isbn", "pages", "title"]);
}
