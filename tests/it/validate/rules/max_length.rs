//! `max_length`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

#[get_api(url = "/two")]
async fn two(#[param(max_length = 2)] v: String) {
    let _ = v;
}

#[get_api(url = "/items")]
async fn items(#[param(max_length = 1)] v: Query<Vec<String>>) {
    let _ = v;
}

#[tokio::test]
async fn it_counts_characters_and_not_bytes() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, items]));
    let text = "must have at most 2 characters, got ";
    check(
        &application,
        "/two",
        &["", "ab", "%F0%9F%98%80%F0%9F%98%80"],
        &["abc", "%C3%A9%C3%A9a"],
        "max_length",
        text,
    )
    .await;
    check(
        &application,
        "/items",
        &["a", "a&v=b"],
        &["a&v=bc"],
        "max_length",
        "must have at most 1 character, got \"bc\"",
    )
    .await;
}

#[tokio::test]
async fn it_holds_wherever_a_text_is() {
    let cases = Cases::new(
        "max_length",
        "must have at most 2 characters",
        ["", "ab", "éé", "\u{1F600}\u{1F600}"],
        ["abc", "éaé", "\u{1F600}\u{1F600}\u{1F600}"],
    );
    cases.hold_for_arguments(&arguments!(String, max_length = 2)).await;
    cases.hold_for_fields(&fields!(String, length(max = 2))).await;
}
