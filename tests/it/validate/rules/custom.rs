//! `custom`, and `schema` on a type.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::ValidationError;
use serde_json::json;

use super::cases::{check, check_body};

fn even(number: &u8) -> Result<(), ValidationError> {
    if number.is_multiple_of(2) {
        Ok(())
    } else {
        Err(ValidationError::new("odd").with_message("must be even".into()))
    }
}

fn silent(number: &u8) -> Result<(), ValidationError> {
    if number.is_multiple_of(2) { Ok(()) } else { Err(ValidationError::new("")) }
}

fn few(list: &[u8]) -> Result<(), ValidationError> {
    if list.iter().sum::<u8>() < 10 { Ok(()) } else { Err(ValidationError::new("heavy")) }
}

#[get_api(url = "/plain")]
async fn plain(#[param(custom = even)] v: u8) {
    let _ = v;
}

#[get_api(url = "/marked")]
async fn marked(#[param(custom = even)] v: Query<u8>) {
    let _ = v;
}

#[get_api(url = "/outside")]
async fn outside(#[param(custom = even)] v: Option<Query<u8>>) {
    let _ = v;
}

#[get_api(url = "/list")]
async fn list(#[param(custom = few)] v: Query<Vec<u8>>) {
    let _ = v;
}

#[get_api(url = "/silent")]
async fn without_words(#[param(custom = silent)] v: u8) {
    let _ = v;
}

#[get_api(url = "/told")]
async fn told(#[param(custom = even, message = "our own words")] v: u8) {
    let _ = v;
}

#[tokio::test]
async fn a_function_says_what_is_wrong_with_an_argument() {
    let handlers = handlers![plain, marked, outside, list, without_words, told];
    let application = TestApplication::new(Application::new().handlers(handlers));
    for url in ["/plain", "/marked", "/outside"] {
        check(&application, url, &["0", "2"], &["1"], "odd", "must be even").await;
    }
    check(&application, "/list", &["1&v=8"], &["1&v=9"], "heavy", "is not valid").await;
    check(&application, "/silent", &["2"], &["1"], "custom", "is not valid").await;
    check(&application, "/told", &["2"], &["1"], "odd", "our own words").await;
    application.get("/outside").send().await.expect_status(204);
}

#[model]
struct Id(u8);

fn even_id(id: &Id) -> Result<(), ValidationError> {
    even(&id.0)
}

fn short(body: &Fields) -> Result<(), ValidationError> {
    match body.list.as_ref().is_some_and(|list| list.len() > 3) {
        true => Err(ValidationError::new("long").with_message("is too long".into())),
        false => Ok(()),
    }
}

#[model]
#[validate(schema(function = short))]
struct Fields {
    #[validate(custom(function = even))]
    option: Option<u8>,
    #[validate(custom(function = even, message = "our own words", code = "own_code"))]
    told: Option<u8>,
    #[validate(custom(function = silent))]
    silent: Option<u8>,
    #[validate(custom(function = few), inner(custom(function = even)))]
    list: Option<Vec<u8>>,
    #[validate(custom(function = even_id))]
    named: Option<Id>,
    #[validate(range(max = 100), custom(function = even), custom(function = "silent"))]
    twice: Option<u8>,
}

#[post_api]
async fn fields(body: Fields) {
    let _ = body;
}

#[tokio::test]
async fn a_function_says_what_is_wrong_with_a_field() {
    let application = TestApplication::new(Application::new().handlers(handlers![fields]));
    check_body(&application, json!({}), "").await;
    check_body(&application, json!({ "option": 2, "told": 2, "silent": 2, "named": 2, "twice": 2 }), "")
        .await;
    check_body(&application, json!({ "option": 1 }), "#/option odd: must be even").await;
    check_body(&application, json!({ "told": 1 }), "#/told own_code: our own words").await;
    check_body(&application, json!({ "silent": 1 }), "#/silent custom: is not valid").await;
    check_body(&application, json!({ "named": 1 }), "#/named odd: must be even").await;
    check_body(&application, json!({ "list": [2, 1] }), "#/list/1 odd: must be even").await;
    check_body(&application, json!({ "list": [10] }), "#/list heavy: is not valid").await;
    check_body(&application, json!({ "twice": 102 }), "#/twice le: must be <= 100").await;
    check_body(&application, json!({ "list": [0, 0, 0, 0] }), "# long: is too long").await;
}

#[model]
struct Row {
    #[validate(custom(function = rising))]
    list: Vec<u8>,
    #[validate(custom(function = rising))]
    option: Option<Vec<u8>>,
}

fn rising(list: &[u8]) -> Result<(), ValidationError> {
    if list.is_sorted() { Ok(()) } else { Err(ValidationError::new("rising")) }
}

#[post_api]
async fn row(body: Row) {
    let _ = body;
}

/// What stands in for an item is none of the client's.
#[tokio::test]
async fn a_function_sees_a_field_only_where_all_of_it_could_be_read() {
    let application = TestApplication::new(Application::new().handlers(handlers![row]));
    check_body(&application, json!({ "list": [1, 2], "option": [1] }), "").await;
    check_body(&application, json!({ "list": [2, 1] }), "#/list rising: is not valid").await;
    let unread = "malformed: must be an integer from 0 to 255";
    check_body(&application, json!({ "list": [1, "2"] }), &format!("#/list/1 {unread}")).await;
    check_body(&application, json!({ "list": [], "option": [1, "2"] }), &format!("#/option/1 {unread}"))
        .await;
}
