//! What all markers have in common: the shape of their faults, what repeating means, what the document promises.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestRequest};
use cullinan::{Describe, FromRequest, Marker, Param, Read, RequestContext};
use serde_json::{Value, json};

use crate::answer::{faults, get, problem};

#[put_api(url = "/all/{id}")]
async fn all(
    id: Path<u8>,
    page: Query<u8>,
    plain: u8,
    desk: Header<u8>,
    session: Cookie<u8>,
    title: Body<u8>,
    tags: Body<Vec<u8>>,
) -> String {
    format!("{} {} {plain} {} {} {} {:?}", *id, *page, *desk, *session, *title, *tags)
}

#[put_api(url = "/json")]
async fn whole(whole: Json<Vec<u8>>) -> String {
    format!("{:?}", *whole)
}

#[put_api(url = "/form")]
async fn form(whole: Form<std::collections::BTreeMap<String, u8>>) -> String {
    format!("{:?}", *whole)
}

#[put_api(url = "/file")]
async fn file(file: File) -> String {
    file.filename().to_owned()
}

/// What comes once, whatever it is called.
#[get_api(url = "/first/{id}")]
async fn first(id: u8, page: Query<u8>, plain: u8, desk: Header<u8>, session: Cookie<u8>) -> String {
    format!("{id} {} {plain} {} {}", *page, *desk, *session)
}

#[get_api(url = "/lists")]
async fn lists(
    ids: Query<Vec<u8>>,
    plain: Vec<u8>,
    desks: Header<Vec<u8>>,
    seats: Cookie<Vec<u8>>,
    #[param(default = Vec::new())] others: Query<Vec<u8>>,
    more: Query<Option<Vec<u8>>>,
) -> String {
    format!("{ids:?} {plain:?} {desks:?} {seats:?} {others:?} {more:?}")
}

/// A page of a list, by two parameters of the query string.
struct Paging(usize);

impl Marker for Paging {}

impl FromRequest for Paging {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        <Query<u8> as FromRequest>::describe(&Param::new("offset", "offset").default_text("0"), spec);
        <Query<u8> as FromRequest>::describe(&Param::new("limit", "limit"), spec);
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self(request.head().query().len()))
    }
}

#[get_api(url = "/paging")]
async fn paging(paging: Paging) -> String {
    paging.0.to_string()
}

fn application() -> Application {
    Application::new().handlers(handlers![all, whole, form, file, first, lists, paging])
}

/// Requests with something wrong everywhere, absent or malformed, and what is told of it.
fn wrong(application: &TestApplication) -> Vec<(TestRequest, Vec<&'static str>)> {
    let json = |url: &str, text: &str| {
        application.put(url).header("content-type", "application/json").body(text.to_owned())
    };
    let bad = json("/all/x?page=x&plain=x", r#"{"title":"x","tags":[1,"x"]}"#);
    vec![
        (
            bad.header("desk", "x").cookie("session", "x"),
            vec![
                "path id malformed",
                "query page malformed",
                "query plain malformed",
                "header desk malformed",
                "cookie session malformed",
                "body title malformed",
                "body 1 malformed",
            ],
        ),
        (
            json("/all/300", "{}"),
            vec![
                "path id malformed",
                "query page missing",
                "query plain missing",
                "header desk missing",
                "cookie session missing",
                "body title missing",
                "body tags missing",
            ],
        ),
        (json("/json", "[1,"), vec!["body whole malformed"]),
        (application.put("/json"), vec!["body whole missing"]),
        (application.put("/form").form(&[("a", "x")]), vec!["body a malformed"]),
        (application.put("/form"), vec!["body whole missing"]),
        (application.put("/file"), vec!["file file missing"]),
    ]
}

#[tokio::test]
async fn every_marker_s_faults_have_one_shape_and_the_status_that_the_document_names() {
    for status in [400, 422] {
        let application = TestApplication::new(application().invalid_input_status(status));
        let document: Value = get(&application, "/openapi.json").await.json();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let answer = &operation["responses"][status.to_string()];
                assert!(answer.is_object(), "{method} {path} names no {status}");
            }
        }
        for (request, expected) in wrong(&application) {
            let answer = request.send().await;
            let problem = problem(answer.expect_status(status));
            assert_eq!(problem["code"], "invalid_input");
            let mut told = Vec::new();
            for fault in problem["errors"].as_array().unwrap() {
                let text = |key: &str| fault[key].as_str().unwrap_or_else(|| panic!("no {key} in {fault}"));
                told.push(format!("{} {} {}", text("in"), text("name"), text("code")));
                assert!(!text("detail").is_empty());
                let known = ["in", "name", "code", "detail", "pointer"];
                assert!(
                    fault.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())),
                    "{fault}"
                );
            }
            assert_eq!(told, expected, "{problem}");
        }
    }
}

#[tokio::test]
async fn a_repeated_scalar_keeps_the_first_value_wherever_it_stands() {
    let application = TestApplication::new(application());
    let request = application.get("/first/1?page=2&page=x&plain=3&plain=y");
    let request = request.header("desk", "4").header("desk", "z").header("cookie", "session=5; session=w");
    request.send().await.expect_text("1 2 3 4 5");
    let form = application.put("/form").form(&[("a", "1"), ("a", "x")]);
    form.send().await.expect_text(r#"{"a": 1}"#);
}

#[tokio::test]
async fn a_list_without_a_default_is_required_on_the_wire_and_in_the_document() {
    let application = TestApplication::new(application());
    let answer = get(&application, "/lists").await;
    let missing =
        ["query ids missing", "query plain missing", "header desks missing", "cookie seats missing"];
    assert_eq!(faults(&answer), missing);
    let document: Value = get(&application, "/openapi.json").await.json();
    let parameters = document["paths"]["/lists"]["get"]["parameters"].as_array().unwrap();
    let is_required = |parameter: &Value| parameter["required"] == true;
    let required: Vec<_> = parameters.iter().filter(|one| is_required(one)).map(|one| &one["name"]).collect();
    assert_eq!(json!(required), json!(["ids", "plain", "desks", "seats"]));
    assert_eq!(parameters.len(), 6);
    let request = application.get("/lists?ids=1&plain=2").header("desks", "3").cookie("seats", "4");
    request.send().await.expect_status(200);
}

#[tokio::test]
async fn what_a_marker_of_one_s_own_reads_is_in_the_document() {
    let document: Value = get(&TestApplication::new(application()), "/openapi.json").await.json();
    let parameters = document["paths"]["/paging"]["get"]["parameters"].as_array().unwrap();
    let told: Vec<_> = parameters.iter().map(|one| (&one["name"], &one["in"], &one["required"])).collect();
    assert_eq!(json!(told), json!([["offset", "query", null], ["limit", "query", true]]));
}
