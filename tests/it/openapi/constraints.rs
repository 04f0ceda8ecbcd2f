//! What a constraint says of its parameter, and routes that OpenAPI cannot tell apart.

use cullinan::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use super::document::{document_of, part};

#[get_api(
    url = "/texts/{i:int}/{f:float}/{d:date}/{u:uuid}/{s:slug}/{r:regex([0-9]{4})}/{w:regex([^/\\d]+)}/{o:odd}"
)]
async fn texts(
    i: String,
    f: String,
    d: String,
    u: String,
    s: String,
    r: String,
    w: String,
    o: String,
) -> String {
    [i, f, d, u, s, r, w, o].concat()
}

#[get_api(url = "/types/{i:int}/{d:date}/{u:uuid}/{r:regex([a-z]+)}")]
async fn types(i: i8, d: jiff::civil::Date, u: Uuid, #[param(regex = "^a")] r: Path<String>) -> String {
    format!("{i} {d} {u} {}", *r)
}

#[get_api(url = "/unread/{i:int}/{f:float}/{d:date}/{o:odd}/{rest:path}")]
async fn unread(all: Request) -> String {
    all.path().to_owned()
}

#[get_api(url = "/items/{id:int}")]
async fn by_id(id: u64) -> String {
    id.to_string()
}

#[get_api(url = "/items/{name}")]
async fn by_name(name: String) -> String {
    name
}

#[get_api(url = "/items/{when:date}")]
async fn by_day(when: String) -> String {
    when
}

#[delete_api(url = "/items/{name}")]
async fn remove(name: String) -> String {
    name
}

async fn document() -> Value {
    let application = Application::new().constraint("odd", |_| true);
    document_of(application.handlers(handlers![texts, types, unread, by_id, by_name, by_day, remove])).await
}

fn schemas(operation: &Value) -> Vec<Value> {
    operation["parameters"].as_array().unwrap().iter().map(|parameter| parameter["schema"].clone()).collect()
}

#[tokio::test]
async fn a_text_has_the_constraint_in_its_schema() {
    let document = document().await;
    let url = "/paths/~1texts~1{i}~1{f}~1{d}~1{u}~1{s}~1{r}~1{w}~1{o}/get";
    let string = |keyword: &str, value: &str| json!({ "type": "string", (keyword): value });
    assert_eq!(
        schemas(part(&document, url)),
        [
            string("pattern", "^[+-]?[0-9]+$"),
            string("pattern", r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$"),
            string("format", "date"),
            string("format", "uuid"),
            string("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
            string("pattern", "^(?:[0-9]{4})$"),
            string("x-pattern", r"^(?:[^/\d]+)$"),
            json!({ "type": "string" }),
        ]
    );
}

#[tokio::test]
async fn a_type_that_says_more_keeps_its_own_word() {
    let document = document().await;
    let [i, d, u, r] = &*schemas(part(&document, "/paths/~1types~1{i}~1{d}~1{u}~1{r}/get")) else { panic!() };
    assert_eq!(
        (i["type"].as_str(), i["maximum"].as_i64(), i.get("pattern")),
        (Some("integer"), Some(127), None)
    );
    assert_eq!((d["format"].as_str(), u["format"].as_str()), (Some("date"), Some("uuid")));
    assert_eq!(r, &json!({ "type": "string", "pattern": "^a", "allOf": [{ "pattern": "^(?:[a-z]+)$" }] }));
}

#[tokio::test]
async fn a_placeholder_that_no_argument_reads_is_what_its_constraint_says() {
    let document = document().await;
    assert_eq!(
        schemas(part(&document, "/paths/~1unread~1{i}~1{f}~1{d}~1{o}~1{rest}/get")),
        [
            json!({ "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX }),
            json!({ "type": "number" }),
            json!({ "type": "string", "format": "date" }),
            json!({ "type": "string" }),
            json!({ "type": "string" }),
        ]
    );
}

#[tokio::test]
async fn operations_that_openapi_cannot_tell_apart_are_all_there() {
    let document = document().await;
    let item = part(&document, "/paths/~1items~1{id}");
    assert_eq!(item["get"]["operationId"], "by_id");
    assert_eq!(item["delete"]["operationId"], "remove");
    assert_eq!(item["delete"]["parameters"][0]["name"], "id");
    let others = item["x-otherOperations"]["get"].as_array().unwrap();
    let ids: Vec<_> = others.iter().map(|operation| operation["operationId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["by_name", "by_day"]);
    assert_eq!(
        others[1]["parameters"][0],
        json!({
            "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "date" }
        })
    );
    assert_eq!(
        document["paths"].as_object().unwrap().keys().filter(|path| path.starts_with("/items")).count(),
        1
    );
}
