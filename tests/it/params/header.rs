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
    async fn list(&self, #[param(csv, trim)] x_tag: Header<Vec<String>>) -> String {
        format!("{:?}", *x_tag)
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
