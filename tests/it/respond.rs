//! What an answer may know of its request, and functions that make answers of somebody else's types.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Asks, Describe, Response, ResponseContext};
use serde_json::json;

use crate::answer::{documented, get};

/// Says who asks, and what for.
struct Echo;

impl IntoResponse for Echo {
    const ASKS: Asks = Asks::Head;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        String::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let head = to.head().ok_or_else(|| Error::internal("no head"))?;
        let text = format!("{} {}", head.method(), head.uri());
        // Who asks for a head is given no services.
        if to.service::<Counter>().is_some() {
            Err(Error::internal("a service"))
        } else {
            text.into_response(to)
        }
    }
}

/// Asks for nothing, and gets it.
struct Blind;

impl IntoResponse for Blind {
    fn describe(status: u16, spec: &mut Describe<'_>) {
        bool::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        (to.head().is_some() || to.service::<Counter>().is_some()).into_response(to)
    }
}

#[service(discover = false)]
struct Counter {
    #[inject(with = 7)]
    first: u32,
}

/// Asks for a service.
struct Counted;

impl IntoResponse for Counted {
    const ASKS: Asks = Asks::Services;

    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.service::<Counter>();
        u32::describe(status, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let first = to.service::<Counter>().map(|counter| counter.first);
        first.ok_or_else(|| Error::internal("no service"))?.into_response(to)
    }
}

#[get_api(url = "/echo/{way}")]
async fn echo(way: u8) -> Result<OneOf2<Echo, Blind>> {
    // The head is let go of before a handler waits.
    tokio::task::yield_now().await;
    Ok(if way == 0 { OneOf2::First(Echo) } else { OneOf2::Second(Blind) })
}

#[get_api(url = "/blind")]
async fn blind(counter: Inject<Counter>) -> Blind {
    let _ = counter;
    Blind
}

#[get_api(url = "/counted", blocking)]
fn counted() -> Option<Accepted<Counted>> {
    Some(Accepted(Counted))
}

#[tokio::test]
async fn an_answer_is_given_what_it_asks_for_and_nothing_else() {
    let application = TestApplication::new(Application::new().handlers(handlers![echo, blind, counted]));
    get(&application, "/echo/0?a=b").await.expect_status(200).expect_text("GET /echo/0?a=b");
    get(&application, "/blind").await.expect_status(200).expect_text("false");
    get(&application, "/counted").await.expect_status(202).expect_text("7");
}

/// Somebody else's.
struct Table(Vec<u8>);

fn csv(table: Table) -> Media<cullinan::media_types::Csv, Vec<u8>> {
    Media::new(table.0)
}

fn created(Table(bytes): Table) -> OneOf2<Created<usize>, NoContent> {
    let sum: usize = bytes.into_iter().map(|byte| usize::from(byte) + 1).sum();
    if sum == 0 { OneOf2::Second(NoContent) } else { OneOf2::First(Created(sum)) }
}

#[controller(url = "/tables", discover = false, responses = [(ServiceUnavailable<Error>, "closed"), Conflict<String>])]
struct Tables;

#[controller]
impl Tables {
    #[get_api(url = "/{way}", respond_with = csv)]
    async fn table(&self, way: u8) -> Result<Table> {
        if way == 0 { Ok(Table(b"a,b".to_vec())) } else { Err(Error::conflict("taken")) }
    }

    #[get_api(url = "/some/{way}", respond_with = csv, status_code = 202)]
    fn some(&self, way: u8) -> Option<Table> {
        (way == 0).then(|| Table(b"c".to_vec()))
    }

    #[put_api(respond_with = created, responses = [(Conflict<Error>, "taken"), Status<418, &'static str>])]
    #[post_api(blocking)]
    fn make(&self, size: u8) -> Table {
        Table(vec![0; size.into()])
    }
}

fn tables() -> TestApplication {
    TestApplication::new(Application::new().controller::<Tables>())
}

#[tokio::test]
async fn a_function_makes_an_answer_of_what_is_none() {
    let application = tables();
    let answer = get(&application, "/tables/0").await;
    answer.expect_status(200).expect_header("content-type", "text/csv; charset=utf-8").expect_text("a,b");
    get(&application, "/tables/1")
        .await
        .expect_status(409)
        .expect_header("content-type", "application/problem+json");
    get(&application, "/tables/some/0").await.expect_status(202).expect_text("c");
    get(&application, "/tables/some/1").await.expect_status(404);
    // It is the handler's, whatever the verb.
    application.put("/tables?size=3").send().await.expect_status(201).expect_text("3");
    application.post("/tables?size=0").send().await.expect_status(204).expect_text("");
}

#[tokio::test]
async fn it_is_documented_like_any_other() {
    let application = tables();
    let answers = documented(&application, "get", "/tables/{way}").await;
    assert_eq!(
        answers["200"]["content"],
        json!({ "text/csv; charset=utf-8": { "schema": { "type": "string" } } })
    );
    let answers = documented(&application, "put", "/tables").await;
    assert!(
        answers["201"].is_object() && answers["204"].is_object() && answers.get("200").is_none(),
        "{answers:#}"
    );
}

#[tokio::test]
async fn what_a_signature_cannot_show_is_in_the_document() {
    let application = tables();
    let answers = documented(&application, "put", "/tables").await;
    let problem = |text: &str| json!({ "$ref": "#/components/responses/Problem", "description": text });
    assert_eq!(answers["503"], problem("closed"));
    assert_eq!(answers["409"]["description"], "taken");
    // The controller's own 409 is a text, the handler's a problem.
    let media_types: Vec<_> = answers["409"]["content"].as_object().unwrap().keys().collect();
    assert_eq!(media_types, ["application/problem+json", "text/plain; charset=utf-8"]);
    assert_eq!(answers["418"]["content"]["text/plain; charset=utf-8"]["schema"]["type"], "string");
    // Each verb has its own, and all of them those of the controller.
    let answers = documented(&application, "post", "/tables").await;
    assert!(answers.get("418").is_none() && answers["503"].is_object(), "{answers:#}");
    assert_eq!(answers["409"]["description"], "Conflict");
}

#[controller(url = "/sheets", discover = false)]
struct Sheets;

#[controller(respond_with = csv)]
impl Sheets {
    #[get_api(url = "/{way}")]
    async fn sheet(&self, way: u8) -> Result<Table> {
        if way == 0 { Ok(Table(b"a,b".to_vec())) } else { Err(Error::conflict("taken")) }
    }

    #[post_api(url = "/some/{way}")]
    fn some(&self, way: u8) -> Option<Table> {
        (way == 0).then(|| Table(b"c".to_vec()))
    }

    #[get_api(url = "/plain", blocking)]
    fn plain(&self) -> Table {
        Table(b"d".to_vec())
    }

    #[put_api(url = "/own", respond_with = created)]
    async fn own(&self) -> Table {
        Table(vec![2])
    }

    #[get_api(url = "/count")]
    async fn count(&self) -> Result<u8> {
        Ok(7)
    }

    #[delete_api]
    async fn clear(&self) {}
}

/// Another block of the same controller has its own.
#[controller(respond_with = done)]
impl Sheets {
    #[post_api(url = "/sort")]
    async fn sort(&self) -> Result<()> {
        Ok(())
    }

    #[delete_api(url = "/all")]
    fn delete_all(&self) {}
}

fn done((): ()) -> Json<&'static str> {
    Json("done")
}

fn sheets() -> TestApplication {
    TestApplication::new(Application::new().controller::<Sheets>())
}

#[tokio::test]
async fn a_function_of_a_block_is_for_its_handlers_that_return_what_it_takes() {
    let application = sheets();
    let answer = get(&application, "/sheets/0").await;
    answer.expect_status(200).expect_header("content-type", "text/csv; charset=utf-8").expect_text("a,b");
    get(&application, "/sheets/1").await.expect_status(409);
    application.post("/sheets/some/0").send().await.expect_status(201).expect_text("c");
    application.post("/sheets/some/1").send().await.expect_status(404);
    get(&application, "/sheets/plain").await.expect_status(200).expect_text("d");
    // Others are left alone.
    get(&application, "/sheets/count").await.expect_status(200).expect_json(&json!(7));
    application.delete("/sheets").send().await.expect_status(204).expect_text("");
}

#[tokio::test]
async fn the_function_of_the_handler_is_nearer_than_that_of_its_block() {
    sheets().put("/sheets/own").send().await.expect_status(201).expect_text("3");
}

#[tokio::test]
async fn a_body_that_a_function_makes_of_nothing_is_sent() {
    let application = sheets();
    application.post("/sheets/sort").send().await.expect_status(201).expect_json(&json!("done"));
    application.delete("/sheets/all").send().await.expect_status(200).expect_json(&json!("done"));
    let answers = documented(&application, "delete", "/sheets/all").await;
    assert!(answers["200"]["content"]["application/json"].is_object() && answers.get("204").is_none());
}

#[tokio::test]
async fn what_a_block_makes_of_an_answer_is_documented_like_any_other() {
    let application = sheets();
    let csv = json!({ "text/csv; charset=utf-8": { "schema": { "type": "string" } } });
    for (method, url, status) in
        [("get", "/{way}", "200"), ("post", "/some/{way}", "201"), ("get", "/plain", "200")]
    {
        let answers = documented(&application, method, &format!("/sheets{url}")).await;
        assert_eq!(answers[status]["content"], csv, "{answers:#}");
    }
    let answers = documented(&application, "get", "/sheets/count").await;
    assert_eq!(answers["200"]["content"]["application/json"]["schema"]["type"], "integer");
    let answers = documented(&application, "delete", "/sheets").await;
    assert!(answers["204"].is_object() && answers.get("200").is_none(), "{answers:#}");
    let answers = documented(&application, "put", "/sheets/own").await;
    assert!(answers["201"].is_object() && answers["204"].is_object(), "{answers:#}");
}

struct Deleted;

fn gone(_: Deleted) {}

fn sorry(_: Deleted) -> &'static str {
    "it is gone"
}

fn elsewhere(_: Deleted) -> Result<Redirect<200>> {
    Err(Error::not_found("nowhere"))
}

#[delete_api(url = "/gone", status_code = 204, respond_with = gone)]
fn delete() -> Result<Deleted> {
    Ok(Deleted)
}

#[delete_api(url = "/sorry", status_code = 204, respond_with = sorry)]
fn delete_with_words() -> Deleted {
    Deleted
}

#[get_api(url = "/elsewhere", respond_with = elsewhere)]
fn look() -> Deleted {
    Deleted
}

#[controller(url = "/emptied", discover = false)]
struct Emptied;

#[controller(respond_with = gone)]
impl Emptied {
    #[delete_api(status_code = 204)]
    fn delete(&self) -> Deleted {
        Deleted
    }
}

#[controller(url = "/spoken", discover = false)]
struct Spoken;

#[controller(respond_with = done)]
impl Spoken {
    #[delete_api(status_code = 204)]
    fn delete(&self) {}
}

#[tokio::test]
async fn a_status_without_a_body_goes_with_a_function_that_makes_none() {
    let application = Application::new().handlers(handlers![delete]).controller::<Emptied>();
    let application = TestApplication::new(application);
    for url in ["/gone", "/emptied"] {
        application.delete(url).send().await.expect_status(204).expect_text("");
        assert!(documented(&application, "delete", url).await["204"].is_object(), "{url}");
    }
}

#[test]
fn what_a_function_makes_has_to_go_with_the_status() {
    for (application, fault) in [
        (Application::new().handlers(handlers![delete_with_words]), "status 204 has no body"),
        (Application::new().controller::<Spoken>(), "status 204 has no body"),
        (Application::new().handlers(handlers![look]), "a redirect is a 301, 302, 303, 307 or 308"),
    ] {
        let report = application.check().unwrap_err().to_string();
        assert!(report.contains(fault), "{report}");
    }
}
