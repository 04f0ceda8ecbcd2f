//! `Header<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{detail, faults};

#[controller(url = "/header", discover = false)]
struct HeaderController;

#[controller]
impl HeaderController {
    #[get_api(url = "/one")]
    async fn one(&self, x_request_count: Header<u8>) -> String {
        x_request_count.to_string()
    }

    #[get_api(url = "/alias")]
    async fn alias(&self, #[param(alias = "X-Desk", max_length = 4)] desk: Header<Option<String>>) -> String {
        format!("{:?}", *desk)
    }

    #[get_api(url = "/list")]
    async fn list(&self, #[param(default = "a, b")] x_tag: Header<Vec<String>>) -> String {
        format!("{:?}", *x_tag)
    }

    #[get_api(url = "/numbers")]
    async fn numbers(&self, x_number: Header<Vec<u8>>) -> String {
        format!("{:?}", *x_number)
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<HeaderController>())
}

#[tokio::test]
async fn its_name_has_dashes_and_no_case() {
    let request = application().get("/header/one").header("X-REQUEST-COUNT", "3");
    request.send().await.expect_text("3");
}

#[tokio::test]
async fn it_may_be_absent_only_where_it_is_optional() {
    let application = application();
    assert_eq!(faults(&application.get("/header/one").send().await), ["header x-request-count missing"]);
    application.get("/header/alias").send().await.expect_text("None");
}

#[tokio::test]
async fn a_refusal_never_repeats_the_value() {
    let application = application();
    let answer = application.get("/header/one").header("x-request-count", "sesame").send().await;
    assert_eq!(detail(&answer), "must be an integer from 0 to 255");
    let answer = application.get("/header/alias").header("x-desk", "sesame").send().await;
    assert_eq!(faults(&answer), ["header X-Desk max_length"]);
    assert!(!answer.text().contains("sesame"), "{}", answer.text());
}

#[tokio::test]
async fn what_is_not_utf8_is_malformed() {
    let answer = application().get("/header/alias").header("x-desk", b"\xff").send().await;
    assert_eq!(faults(&answer), ["header X-Desk malformed"]);
}

#[tokio::test]
async fn the_first_line_is_taken_and_a_list_takes_all() {
    let application = application();
    let twice = application.get("/header/one").header("x-request-count", "1").header("x-request-count", "2");
    twice.send().await.expect_text("1");
    let list = application.get("/header/list").header("x-tag", "a, b").header("x-tag", "c");
    list.send().await.expect_text(r#"["a", "b", "c"]"#);
    application.get("/header/list").send().await.expect_text(r#"["a", "b"]"#);
}

#[tokio::test]
async fn a_list_is_the_same_whether_or_not_a_proxy_has_joined_its_lines() {
    let application = application();
    let apart = application.get("/header/numbers").header("x-number", "1").header("x-number", "2");
    apart.send().await.expect_text("[1, 2]");
    application.get("/header/numbers").header("x-number", "1,\t2").send().await.expect_text("[1, 2]");
    application.get("/header/numbers").header("x-number", ", 1,,2 ,").send().await.expect_text("[1, 2]");
    application.get("/header/numbers").header("x-number", "").send().await.expect_text("[]");
    let quoted = application.get("/header/list").header("x-tag", r#""a, \"b", c"#).send().await;
    quoted.expect_text(&format!("{:?}", [r#""a, \"b""#, "c"]));
    let wrong = application.get("/header/numbers").header("x-number", "1, x, 300").send().await;
    assert_eq!(faults(&wrong), ["header x-number malformed", "header x-number malformed"]);
    let document = Application::new().controller::<HeaderController>().openapi().unwrap();
    let parameter = &document["paths"]["/header/list"]["get"]["parameters"][0];
    assert_eq!(parameter["schema"]["default"], serde_json::json!(["a", "b"]));
}

#[get_api(url = "/twice")]
async fn twice(#[param(alias = "X-Desk")] one: Header<String>, x_desk: Header<String>) -> String {
    format!("{one:?}{x_desk:?}")
}

#[test]
fn one_that_two_arguments_read_is_a_start_up_fault_in_any_case() {
    let report = Application::new().handlers(handlers![twice]).check().unwrap_err();
    assert!(report.to_string().contains("two arguments read the header parameter `x-desk`"), "{report}");
}

#[test]
fn names_that_differ_in_case_alone_are_one_header() {
    #[get_api(url = "/two")]
    async fn two(
        #[param(alias = "X-Desk")] first: Header<String>,
        #[param(alias = "x-desk")] second: Header<String>,
    ) -> String {
        format!("{} {}", *first, *second)
    }
    let report = Application::new().handlers(handlers![two]).check().unwrap_err().to_string();
    assert!(report.contains("two arguments read the header parameter `x-desk`"), "{report}");
}
