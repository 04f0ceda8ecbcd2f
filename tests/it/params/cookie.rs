//! `Cookie<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{detail, faults};

#[get_api(url = "/one")]
async fn one(session: Cookie<u32>) -> String {
    session.to_string()
}

#[get_api(url = "/optional")]
async fn optional(theme: Cookie<Option<String>>) -> String {
    format!("{:?}", *theme)
}

#[get_api(url = "/list")]
async fn list(id: Cookie<Vec<u8>>) -> String {
    format!("{:?}", *id)
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![one, optional, list]))
}

#[tokio::test]
async fn it_is_found_among_others_by_its_exact_name() {
    let application = application();
    let request = application.get("/one").header("cookie", "Session=1; session=2; session=3; x=4");
    request.send().await.expect_text("2");
    let request = application.get("/one").header("cookie", "a=1").header("cookie", "session=5");
    request.send().await.expect_text("5");
    let request = application.get("/one").header("cookie", "sessions=1; asession=2; session");
    assert_eq!(faults(&request.send().await), ["cookie session missing"]);
}

#[tokio::test]
async fn quotes_and_percent_encoding_are_taken_off() {
    let application = application();
    application.get("/optional").cookie("theme", "\"dark\"").send().await.expect_text("Some(\"dark\")");
    application.get("/optional").cookie("theme", "a%20b").send().await.expect_text("Some(\"a b\")");
    application.get("/optional").cookie("theme", "").send().await.expect_text("Some(\"\")");
    application.get("/optional").send().await.expect_text("None");
}

#[tokio::test]
async fn blanks_around_name_and_value_are_no_part_of_them() {
    let application = application();
    for (line, found) in [
        ("a=1; \ttheme \t= dark ;b=2", "Some(\"dark\")"),
        ("theme = \" dark\"", "Some(\" dark\")"),
        // Only blanks are: the client meant any other white space.
        ("theme=dark\u{a0}", "Some(\"dark\\u{a0}\")"),
    ] {
        let request = application.get("/optional").header("cookie", line.as_bytes());
        request.send().await.expect_text(found);
    }
}

#[tokio::test]
async fn a_malformed_one_is_refused_without_repeating_it() {
    let application = application();
    let answer = application.get("/one").cookie("session", "sesame").send().await;
    assert_eq!(detail(&answer), "must be an integer from 0 to 4294967295");
    for bad in ["%zz", "%ff"] {
        let answer = application.get("/optional").cookie("theme", bad).send().await;
        assert_eq!(faults(&answer), ["cookie theme malformed"]);
    }
    let answer = application.get("/one").header("cookie", b"session=\xff").send().await;
    assert_eq!(faults(&answer), ["cookie session malformed"]);
}

#[tokio::test]
async fn a_list_takes_all_of_them() {
    application().get("/list").header("cookie", "id=1; id=2").send().await.expect_text("[1, 2]");
}
