//! `#[derive(Responses)]`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use http::header::{HeaderValue, RETRY_AFTER};
use serde_json::json;

use crate::answer::{documented, get, problem};

#[model]
struct Book {
    title: String,
}

#[model]
struct Author {
    name: String,
}

fn book() -> Book {
    Book { title: "One".to_owned() }
}

#[derive(Responses)]
enum Shelf {
    /// It is here.
    #[response(status = 200)]
    Here(Book),
    It(Book),
    #[response(status = 202, description = "It will be here.")]
    Soon,
    Elsewhere(Redirect<307>),
    /// There is none.
    #[response(status = 404)]
    Missing,
    /// Its author is gone.
    #[response(status = 404)]
    Gone(Author),
    #[response(status = 404)]
    Other(Book),
    #[response(status = 503, headers = ["Retry-After"])]
    Closed((Error, HeaderMap)),
    #[response(status = 503)]
    Shut((&'static str, HeaderMap)),
    #[response(status = 204)]
    Nothing(()),
}

fn retry() -> HeaderMap {
    HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from(7))])
}

fn shelf(way: &str) -> Shelf {
    match way {
        "here" => Shelf::Here(book()),
        "it" => Shelf::It(book()),
        "soon" => Shelf::Soon,
        "elsewhere" => Shelf::Elsewhere(Redirect::temporary("/there")),
        "missing" => Shelf::Missing,
        "gone" => Shelf::Gone(Author { name: "Ann".to_owned() }),
        "other" => Shelf::Other(book()),
        "closed" => Shelf::Closed((Error::conflict("closed"), retry())),
        "shut" => Shelf::Shut(("shut", retry())),
        _ => Shelf::Nothing(()),
    }
}

#[post_api(url = "/shelf/{way}")]
async fn answered(way: String) -> Shelf {
    shelf(&way)
}

#[get_api(url = "/error/{way}")]
async fn as_err(way: String) -> Result<&'static str, Shelf> {
    if way == "fine" { Ok("fine") } else { Err(shelf(&way)) }
}

#[derive(Responses)]
enum Found<T, E> {
    It(T),
    #[response(status = 409)]
    Not(Vec<E>),
}

#[get_api(url = "/generic/{id}")]
async fn generic(id: u8) -> Found<Book, Author> {
    if id == 0 { Found::It(book()) } else { Found::Not(vec![]) }
}

#[derive(Responses)]
enum Quiet {
    #[response(status = 202)]
    Later,
    #[response(status = 409)]
    Never,
}

#[delete_api(url = "/quiet")]
async fn quiet(never: bool) -> Quiet {
    if never { Quiet::Never } else { Quiet::Later }
}

#[derive(Responses)]
enum Saved {
    Made(Book),
    Moved(Found<(), Author>),
    Gone(()),
    #[response(status = 201)]
    Kept(OneOf2<Book, ()>),
}

#[post_api(url = "/saved/{way}")]
#[put_api(url = "/saved/{way}")]
async fn saved(way: u8) -> Saved {
    match way {
        0 => Saved::Made(book()),
        2 => Saved::Moved(Found::It(())),
        3 => Saved::Gone(()),
        4 => Saved::Kept(OneOf2::Second(())),
        _ => Saved::Kept(OneOf2::First(book())),
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![answered, as_err, generic, quiet, saved]))
}

#[tokio::test]
async fn each_variant_has_its_status() {
    let application = application();
    for (way, status, text) in [
        ("here", 200, r#"{"title":"One"}"#),
        // That of the verb.
        ("it", 201, r#"{"title":"One"}"#),
        ("soon", 202, ""),
        ("elsewhere", 307, ""),
        ("missing", 404, ""),
        ("gone", 404, r#"{"name":"Ann"}"#),
        ("other", 404, r#"{"title":"One"}"#),
        ("shut", 503, "shut"),
        ("nothing", 204, ""),
    ] {
        application.post(&format!("/shelf/{way}")).send().await.expect_status(status).expect_text(text);
    }
    application.post("/shelf/shut").send().await.expect_header("retry-after", "7");
    application.post("/shelf/elsewhere").send().await.expect_header("location", "/there");
}

#[tokio::test]
async fn an_error_in_it_is_a_problem_of_its_own_status() {
    let answer = application().post("/shelf/closed").send().await;
    answer.expect_status(409);
    assert_eq!(problem(&answer)["detail"], "closed");
    answer.expect_header("retry-after", "7");
}

#[tokio::test]
async fn it_is_the_error_of_a_result_too() {
    let application = application();
    get(&application, "/error/fine").await.expect_status(200).expect_text("fine");
    get(&application, "/error/gone").await.expect_status(404).expect_json(&json!({ "name": "Ann" }));
    get(&application, "/error/it").await.expect_status(500).expect_json(&json!({ "title": "One" }));
}

#[tokio::test]
async fn a_generic_one_is_an_answer_of_what_it_holds() {
    let application = application();
    get(&application, "/generic/0").await.expect_status(200).expect_json(&json!({ "title": "One" }));
    get(&application, "/generic/1").await.expect_status(409).expect_json(&json!([]));
}

#[tokio::test]
async fn one_without_bodies_is_empty() {
    let application = application();
    application.delete("/quiet?never=false").send().await.expect_status(202).expect_text("");
    application.delete("/quiet?never=true").send().await.expect_status(409).expect_text("");
}

#[tokio::test]
async fn a_variant_without_a_body_is_204_where_no_status_is_said() {
    let application = application();
    for (way, post, put) in [(0, 201, 200), (2, 204, 204), (3, 204, 204), (4, 201, 201), (5, 201, 201)] {
        application.post(&format!("/saved/{way}")).send().await.expect_status(post);
        application.put(&format!("/saved/{way}")).send().await.expect_status(put);
    }
    for (method, statuses) in [("post", "201 204 400 409 4XX 5XX"), ("put", "200 201 204 400 409 4XX 5XX")] {
        let answers = documented(&application, method, "/saved/{way}").await;
        let said: Vec<_> = answers.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(said.join(" "), statuses);
        assert_eq!(answers["204"].get("content"), None, "{answers:#}");
    }
}

#[tokio::test]
async fn every_variant_is_in_the_document() {
    let application = application();
    let answers = documented(&application, "post", "/shelf/{way}").await;
    let statuses: Vec<_> = answers.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(statuses, ["200", "201", "202", "204", "307", "400", "404", "4XX", "503", "5XX"]);
    let json = |status: &str| answers[status]["content"]["application/json"]["schema"].clone();
    let named = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!((json("200"), json("201")), (named("Book"), named("Book")));
    assert_eq!(answers["200"]["description"], "It is here.");
    assert_eq!(answers["202"]["description"], "It will be here.");
    assert_eq!(answers["202"].get("content"), None);
    assert!(answers["307"]["headers"]["Location"].is_object());
    // Several of one status: either, and what each of them means.
    assert_eq!(json("404"), json!({ "anyOf": [named("Author"), named("Book")] }));
    assert_eq!(answers["404"]["description"], "There is none.\n\nIts author is gone.");
    assert!(answers["503"]["headers"]["Retry-After"].is_object());
    let media_types: Vec<_> = answers["503"]["content"].as_object().unwrap().keys().collect();
    assert_eq!(media_types, ["application/problem+json", "text/plain; charset=utf-8"]);
    let answers = documented(&application, "get", "/error/{way}").await;
    assert!(answers["500"].is_object() && answers["404"].is_object(), "{answers:#}");
}

#[derive(Responses)]
enum Log {
    #[response(status = 200, description = "the audit log")]
    Lines(JsonLines<u8>),
}

#[get_api(url = "/log")]
async fn log() -> Log {
    Log::Lines(JsonLines::new(futures_util::stream::empty::<Result<u8>>()))
}

#[tokio::test]
async fn what_a_variant_says_of_itself_stands_before_what_its_type_does() {
    let application = TestApplication::new(Application::new().handlers(handlers![log]));
    assert_eq!(documented(&application, "get", "/log").await["200"]["description"], "the audit log");
    get(&application, "/log").await.expect_status(200);
}
