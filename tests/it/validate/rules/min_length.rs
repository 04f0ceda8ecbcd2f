//! `min_length`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

#[get_api(url = "/two")]
async fn two(#[param(min_length = 2)] v: String) {
    let _ = v;
}

#[get_api(url = "/one")]
async fn one(#[param(min_length = 1)] v: Query<Option<String>>) {
    let _ = v;
}

#[tokio::test]
async fn it_counts_characters_and_not_bytes() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, one]));
    let text = "must have at least 2 characters, got ";
    check(
        &application,
        "/two",
        &["ab", "%C3%A9%C3%A9", "%F0%9F%98%80%F0%9F%98%80", "abcdefghi"],
        &["", "a", "%F0%9F%98%80"],
        "min_length",
        text,
    )
    .await;
    check(&application, "/one", &["a"], &[""], "min_length", "must have at least 1 character, got ").await;
    application.get("/one").send().await.expect_status(204);
}

#[tokio::test]
async fn it_holds_wherever_a_text_is() {
    let cases = Cases::new(
        "min_length",
        "must have at least 2 characters",
        ["ab", "éé", "\u{1F600}\u{1F600}", "abc"],
        ["", "a", "é", "\u{1F600}"],
    );
    cases.hold_for_arguments(&arguments!(String, min_length = 2)).await;
    cases.hold_for_fields(&fields!(String, length(min = 2))).await;
}

#[tokio::test]
async fn an_equal_length_is_the_least_and_the_most() {
    let application = fields!(String, length(equal = 2));
    Cases::new("min_length", "must have at least 2 characters", ["ab"], ["a"])
        .hold_for_fields(&application)
        .await;
    Cases::new("max_length", "must have at most 2 characters", ["ab"], ["abc"])
        .hold_for_fields(&application)
        .await;
}
