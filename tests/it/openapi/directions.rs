//! What is read and what is written: one schema where it is true of both, else one of each.

use cullinan::prelude::*;
use serde_json::{Value, json};

/// Read and written alike, though it may be sent without a note.
#[model]
struct Plain {
    title: String,
    note: Option<String>,
    #[serde(default)]
    pages: u32,
}

#[model]
#[serde(rename_all(serialize = "camelCase"))]
struct Renamed {
    first_name: String,
    #[serde(skip_deserializing)]
    made_at: String,
}

/// Holds one that has two schemas.
#[model]
struct Holder {
    plain: Plain,
    renamed: Vec<Renamed>,
}

/// May be left out of an answer, and of no request.
#[model]
struct Sparse {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
}

/// Only answered.
#[model]
struct Told {
    name: String,
    note: Option<String>,
}

#[post_api(url = "/plain")]
async fn plain(plain: WholeBody<Plain>) -> Plain {
    plain.into_inner()
}

#[post_api(url = "/renamed")]
async fn renamed(renamed: WholeBody<Renamed>) -> Renamed {
    renamed.into_inner()
}

#[post_api(url = "/holder")]
async fn holder(holder: WholeBody<Holder>) -> Holder {
    holder.into_inner()
}

#[post_api(url = "/sparse")]
async fn sparse(sparse: WholeBody<Sparse>) -> Sparse {
    sparse.into_inner()
}

#[get_api(url = "/told")]
async fn told() -> Told {
    Told { name: String::new(), note: None }
}

fn document() -> Value {
    Application::new().handlers(handlers![plain, renamed, holder, sparse, told]).openapi().unwrap()
}

/// The names of the schemas of a route's body and of its answer.
fn both<'d>(document: &'d Value, url: &str) -> (&'d str, &'d str) {
    let operation = &document["paths"][url]["post"];
    let name = |content: &'d Value| {
        content["application/json"]["schema"]["$ref"].as_str().unwrap().rsplit('/').next().unwrap()
    };
    (name(&operation["requestBody"]["content"]), name(&operation["responses"]["201"]["content"]))
}

fn properties(schema: &Value) -> Vec<&str> {
    schema["properties"].as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn what_is_written_as_it_is_read_has_one_schema() {
    assert_eq!(both(&document(), "/plain"), ("Plain", "Plain"));
}

#[test]
fn what_is_written_under_other_names_has_a_schema_of_its_own() {
    let document = document();
    assert_eq!(both(&document, "/renamed"), ("Renamed", "RenamedAnswer"));
    let schemas = &document["components"]["schemas"];
    assert_eq!(properties(&schemas["Renamed"]), ["first_name"]);
    assert_eq!(properties(&schemas["RenamedAnswer"]), ["firstName", "madeAt"]);
}

#[test]
fn what_may_be_left_out_of_an_answer_alone_is_said_so() {
    let document = document();
    assert_eq!(both(&document, "/sparse"), ("Sparse", "SparseAnswer"));
    let schemas = &document["components"]["schemas"];
    assert_eq!(
        (&schemas["Sparse"]["required"], &schemas["SparseAnswer"]["required"]),
        (&json!(["tags"]), &Value::Null)
    );
}

#[test]
fn what_holds_two_schemas_has_two() {
    let document = document();
    assert_eq!(both(&document, "/holder"), ("Holder", "HolderAnswer"));
    let schemas = &document["components"]["schemas"];
    let of = |name: &str| {
        let held = &schemas[name]["properties"];
        (held["plain"]["$ref"].as_str().unwrap(), held["renamed"]["items"]["$ref"].as_str().unwrap())
    };
    assert_eq!(of("Holder"), ("#/components/schemas/Plain", "#/components/schemas/Renamed"));
    assert_eq!(of("HolderAnswer"), ("#/components/schemas/Plain", "#/components/schemas/RenamedAnswer"));
}

#[model]
struct Taken {
    #[serde(skip_deserializing)]
    made_at: String,
}

#[model]
struct TakenAnswer {
    yes: bool,
}

#[post_api(url = "/taken")]
async fn taken(taken: WholeBody<Taken>) -> Taken {
    taken.into_inner()
}

#[put_api(url = "/taken")]
async fn answer(answer: WholeBody<TakenAnswer>) -> TakenAnswer {
    answer.into_inner()
}

#[test]
fn a_name_that_is_made_takes_nobodys_own() {
    let document = Application::new().handlers(handlers![taken, answer]).openapi().unwrap();
    assert_eq!(both(&document, "/taken"), ("Taken", "TakenAnswer_2"));
    assert_eq!(properties(&document["components"]["schemas"]["TakenAnswer"]), ["yes"]);
}

#[test]
fn what_is_only_answered_has_its_plain_name_and_tells_what_is_always_there() {
    let schemas = &document()["components"]["schemas"];
    assert_eq!(schemas["Told"]["required"], json!(["name", "note"]));
    assert!(schemas.get("ToldAnswer").is_none());
}
