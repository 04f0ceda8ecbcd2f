//! `regex`.

use std::sync::LazyLock;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use regex::Regex;

use super::cases::{Cases, arguments, check, fields};
use crate::answer::{detail, faults, get};

#[get_api(url = "/anchored")]
async fn anchored(#[param(regex = r"^\d{2}$")] v: String) {
    let _ = v;
}

#[get_api(url = "/anywhere")]
async fn anywhere(#[param(regex = "b+")] v: String) {
    let _ = v;
}

#[get_api(url = "/told")]
async fn told(#[param(regex = "^[a-z]+$", max_length = 3, message = "must be a short word")] v: String) {
    let _ = v;
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![anchored, anywhere, told]))
}

#[tokio::test]
async fn it_matches_somewhere_unless_anchored() {
    let application = application();
    check(
        &application,
        "/anchored",
        &["12"],
        &["1", "123", "ab", "12%0A"],
        "regex",
        "must match `^\\d{2}$`, got ",
    )
    .await;
    check(&application, "/anywhere", &["b", "abc"], &["", "ac"], "regex", "must match `b+`, got ").await;
}

#[tokio::test]
async fn every_broken_rule_is_reported_and_a_message_replaces_the_text() {
    let answer = get(&application(), "/told?v=1234").await;
    assert_eq!(faults(&answer), ["query v max_length", "query v regex"]);
    let answer = get(&application(), "/told?v=1").await;
    assert_eq!(detail(&answer), "must be a short word");
}

#[test]
fn one_that_is_too_large_is_a_start_up_fault() {
    #[get_api(url = "/large")]
    async fn large(#[param(regex = r"\w{5000}")] v: String) -> String {
        v
    }

    let report = Application::new().handlers(handlers![large]).check().unwrap_err().to_string();
    assert!(report.contains("the rule of `v` cannot be used"), "{report}");
}

#[tokio::test]
async fn it_holds_wherever_a_text_is() {
    let cases = Cases::new("regex", "must match `^[a-z]+$`", ["a", "abc"], ["", "A", "a1", "a\n", "\u{e9}"]);
    cases.hold_for_arguments(&arguments!(String, regex = "^[a-z]+$")).await;
    cases.hold_for_fields(&fields!(String, regex(pattern = "^[a-z]+$"))).await;
}

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[a-z]+$").unwrap());

#[tokio::test]
async fn an_expression_may_stand_in_a_static() {
    let cases = Cases::new("regex", "must match `^[a-z]+$`", ["a", "abc"], ["", "A"]);
    cases.hold_for_fields(&fields!(String, regex(path = *WORD))).await;
}
