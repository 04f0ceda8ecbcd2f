//! `error_format`: every problem in the user's own shape, in the document too.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Body as RawAnswer, Describe, RequestHead, Response, ResponseContext};
use http::header::HeaderValue;
use serde_json::{Value, json};

use crate::answer::{all, get};

#[model]
struct Complaint {
    code: String,
    path: String,
    faults: usize,
    id: Option<String>,
}

fn complaint(error: &Error, head: &RequestHead) -> Complaint {
    Complaint {
        code: error.code().into_owned(),
        path: format!("{} {}", head.method(), head.path()),
        faults: error.faults().len(),
        id: error.request_id().map(str::to_owned),
    }
}

#[controller(url = "/format", discover = false)]
struct Format;

#[controller]
impl Format {
    #[get_api(url = "/panics")]
    async fn panics(&self) {
        panic!("secret")
    }

    #[get_api(url = "/later")]
    async fn later(&self) -> Result<()> {
        tokio::task::yield_now().await;
        Err(Error::conflict("later").with_header(http::header::RETRY_AFTER, 7.into()))
    }

    #[get_api(url = "/waits", timeout = "0s")]
    async fn waits(&self) {
        std::future::pending::<()>().await;
    }

    #[post_api(body_limit = "4B")]
    async fn body(&self, #[param(ge = 1)] page: u8, text: Json<String>) -> String {
        format!("{page} {}", *text)
    }
}

fn application() -> Application {
    Application::new().controller::<Format>().error_format::<Complaint>(complaint)
}

#[tokio::test]
async fn every_problem_has_the_shape() {
    let application = TestApplication::new(application().max_uri(100));
    let long = format!("/{}", "x".repeat(200));
    let json = |text: &str| {
        application.post("/format?page=0").header("content-type", "application/json").body(text.to_owned())
    };
    for (request, status, code, faults) in [
        (application.get("/nowhere"), 404, "not_found", 0),
        (application.delete("/format"), 405, "method_not_allowed", 0),
        (application.get(&long), 414, "uri_too_long", 0),
        (application.get("/format/panics"), 500, "internal_server_error", 0),
        (application.get("/format/later"), 409, "conflict", 0),
        (application.get("/format/waits"), 503, "timeout", 0),
        (json("7"), 400, "invalid_input", 2),
        (json("\"abcd\""), 413, "content_too_large", 0),
        (
            application.post("/format?page=1").header("content-type", "text/csv").body("x"),
            415,
            "unsupported_media_type",
            0,
        ),
    ] {
        let answer = request.send().await;
        answer.expect_status(status).expect_header("content-type", "application/json");
        let said: Value = answer.json();
        assert_eq!(said["code"], code, "{said}");
        assert_eq!(said["faults"], faults, "{said}");
        assert!(said["id"].as_str().is_some_and(|id| id.len() > 16), "{said}");
        assert!(!answer.text().contains("secret"), "{said}");
    }
}

#[tokio::test]
async fn the_head_is_there_also_behind_a_wait() {
    let answer = get(&TestApplication::new(application()), "/format/later").await;
    assert_eq!(answer.json::<Value>()["path"], "GET /format/later");
    answer.expect_header("retry-after", "7");
}

#[tokio::test]
async fn headers_of_the_error_stay() {
    let application = TestApplication::new(application());
    let answer = application.delete("/format").send().await;
    answer.expect_header("allow", "OPTIONS, POST");
    let answer = application.request("HEAD", "/format/later").send().await;
    answer.expect_status(409).expect_text("").expect_header("retry-after", "7");
}

#[tokio::test]
async fn a_format_that_panics_leaves_the_problem() {
    let application = Application::new().error_format::<Complaint>(|_, _| panic!("no words"));
    let answer = get(&TestApplication::new(application), "/nowhere").await;
    answer.expect_status(404).expect_header("content-type", "application/problem+json");
}

#[tokio::test]
async fn it_is_written_as_the_client_prefers() {
    let nowhere = TestApplication::new(application()).get("/nowhere");
    let answer = nowhere.header("accept", "application/msgpack").send().await;
    answer.expect_status(404).expect_header("content-type", "application/msgpack");
}

#[tokio::test]
async fn the_document_has_its_schema_and_media_type() {
    let document: Value = get(&TestApplication::new(application()), "/openapi.json").await.json();
    let shared = &document["components"]["responses"]["Problem"]["content"];
    let complaint = json!({ "schema": { "$ref": "#/components/schemas/Complaint" } });
    assert_eq!(*shared, json!({ "application/json": complaint, "application/msgpack": complaint }));
    let schemas = &document["components"]["schemas"];
    assert!(schemas["Complaint"].is_object() && schemas["Problem"].is_null(), "{schemas}");
    let responses = &document["paths"]["/format"]["post"]["responses"];
    for status in ["400", "413", "415", "4XX", "5XX"] {
        assert_eq!(responses[status]["$ref"], "#/components/responses/Problem", "{responses}");
    }
    assert!(!document.to_string().contains("problem+json"), "{document}");
}

/// A shape of one's own under a media type of one's own.
struct Vendor(Complaint);

impl IntoResponse for Vendor {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        let schema = spec.schemas.of::<Complaint>();
        spec.operation.respond(status, "", Some(("application/vnd.library+json", schema)));
    }

    fn into_response(self, _: ResponseContext) -> Result<Response> {
        let answer = http::Response::builder().header("content-type", "application/vnd.library+json");
        Ok(answer.body(RawAnswer::from(serde_json::to_vec(&self.0)?))?)
    }
}

fn page(error: &Error, head: &RequestHead) -> Template {
    Template::new("error.html", json!({ "code": error.code(), "path": head.path() }))
}

#[tokio::test]
async fn a_template_can_be_the_shape() {
    let application = Application::new().controller::<Format>().error_format::<Template>(page);
    let report = application.check().unwrap_err().to_string();
    assert!(report.contains("error_format") && report.contains("Templates"), "{report}");
    let application = Application::new().controller::<Format>().error_format::<Template>(page);
    let application = application.templates_from([("error.html", "{{ code }} at {{ path }}")]);
    let application = TestApplication::new(application);
    for (url, status, text) in [
        ("/nowhere", 404, "not_found at &#x2f;nowhere"),
        ("/format/later", 409, "conflict at &#x2f;format&#x2f;later"),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(status).expect_text(text);
        answer.expect_header("content-type", "text/html; charset=utf-8");
    }
}

#[get_api(url = "/headers")]
async fn headers() -> WithCookies<Result<String>> {
    let error = Error::conflict("a").with_header(http::header::VARY, HeaderValue::from_static("origin"));
    let error = error.with_header(http::header::CONTENT_LENGTH, 1.into());
    Err(error).with_cookie(SetCookie::new("a", "1"))
}

#[tokio::test]
async fn cookies_and_vary_are_added_and_the_length_is_that_of_the_shape() {
    fn shape(_: &Error, _: &RequestHead) -> WithHeaders<Json<u8>> {
        Json(7).with_header("set-cookie", "b=2")
    }
    let application = Application::new().handlers(handlers![headers]);
    let application = TestApplication::new(application.error_format::<WithHeaders<Json<u8>>>(shape));
    let answer = get(&application, "/headers").await;
    answer.expect_status(409).expect_text("7");
    assert_eq!(all(&answer, "set-cookie"), ["a=1; Path=/; HttpOnly; Secure; SameSite=Lax", "b=2"]);
    assert_eq!(all(&answer, "vary"), ["origin", "Accept"]);
    assert_eq!(answer.header("content-length"), None);
    let answer =
        get(&TestApplication::new(Application::new().handlers(handlers![headers])), "/headers").await;
    assert_eq!(answer.header("content-length"), None);
}

#[tokio::test]
async fn the_status_is_the_error_s_whatever_the_answer_says() {
    let application = Application::new()
        .handlers(handlers![])
        .error_format::<Vendor>(|error, head| Vendor(complaint(error, head)));
    let application = TestApplication::new(application.request_timeout(Duration::from_secs(1)));
    let answer = get(&application, "/nowhere").await;
    answer.expect_status(404).expect_header("content-type", "application/vnd.library+json");
    let document: Value = get(&application, "/openapi.json").await.json();
    let content = &document["components"]["responses"]["Problem"]["content"];
    assert!(content["application/vnd.library+json"].is_object(), "{content}");
}
