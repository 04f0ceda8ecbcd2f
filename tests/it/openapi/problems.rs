//! Problems are what the document says they are.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use super::document::{document_of, part};

#[model]
struct Note {
    #[validate(length(min = 1))]
    text: String,
}

#[post_api(url = "/notes/{id}")]
async fn note(#[param(ge = 1)] id: u8, body: Note) -> Result<Note> {
    if id == 9 { Err(Error::conflict("there are enough").with_code("enough")) } else { Ok(body) }
}

fn application() -> Application {
    Application::new().handlers(handlers![note])
}

#[tokio::test]
async fn every_member_is_documented_and_every_required_one_there() {
    let document = document_of(application()).await;
    let root = json!({ "components": document["components"], "$ref": "#/components/schemas/Problem" });
    let schema = jsonschema::draft202012::options().build(&root).unwrap();
    let documented = |name: &str, value: &Value| {
        let properties = part(&document, &format!("/components/schemas/{name}/properties"));
        for member in value.as_object().unwrap().keys() {
            assert!(properties.get(member).is_some(), "{member} of {name}");
        }
    };
    let application = TestApplication::new(application());
    let sound = json!({ "text": "a" });
    for (request, status, faults) in [
        (application.post("/notes/0").json(&json!({ "text": "" })), 400, 2),
        (application.post("/notes/1").json(&json!([])), 400, 1),
        (application.get("/nowhere"), 404, 0),
        (application.get("/notes/1"), 405, 0),
        (application.post("/notes/9").json(&sound), 409, 0),
        (application.post("/notes/1").body("a"), 415, 0),
    ] {
        let problem: Value = request.send().await.expect_status(status).json();
        assert!(schema.is_valid(&problem), "{problem:#}");
        documented("Problem", &problem);
        let found = problem["errors"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(found.len(), faults, "{problem:#}");
        found.iter().for_each(|fault| documented("Fault", fault));
        for name in part(&document, "/components/schemas/Problem/required").as_array().unwrap() {
            let mut without = problem.clone();
            without.as_object_mut().unwrap().remove(name.as_str().unwrap());
            assert!(!schema.is_valid(&without), "{name}");
        }
    }
}

#[post_api(url = "/raw")]
async fn raw(_body: RawBody) {}

#[post_api(url = "/stream")]
async fn stream(_body: BodyStream) {}

#[post_api(url = "/any")]
async fn any(#[param(content_type = any)] body: Note) -> Note {
    body
}

#[post_api(url = "/listed")]
async fn listed(#[param(content_type = "text/csv")] _body: RawBody) {}

#[post_api(url = "/file")]
async fn file(_file: Option<File>) {}

#[post_api(url = "/parts")]
async fn parts(_parts: Multipart) {}

#[tokio::test]
async fn what_may_become_of_a_body_is_told() {
    let handlers = handlers![raw, stream, any, listed, file, parts];
    let document = document_of(Application::new().handlers(handlers)).await;
    for (url, statuses) in [
        ("raw", &["413"][..]),
        ("stream", &["413"]),
        ("any", &["413"]),
        ("listed", &["413", "415"]),
        ("file", &["413", "415", "507"]),
        ("parts", &["413", "415", "507"]),
    ] {
        let responses = part(&document, &format!("/paths/~1{url}/post/responses")).as_object().unwrap();
        let told = responses.keys().filter(|status| ["408", "413", "415", "507"].contains(&status.as_str()));
        assert_eq!(told.collect::<Vec<_>>(), statuses, "{url}");
    }
}
