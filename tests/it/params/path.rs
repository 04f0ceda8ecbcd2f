//! `Path<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{detail, faults, get};

#[controller(url = "/path", discover = false)]
struct PathController;

#[controller]
impl PathController {
    #[get_api(url = "/number/{id}")]
    async fn number(&self, #[param(ge = 1)] id: Path<u64>) -> String {
        id.to_string()
    }

    #[get_api(url = "/text/{text}")]
    async fn text(&self, text: Path<String>) -> String {
        text.into_inner()
    }

    #[get_api(url = "/swap/{user}/{post}")]
    async fn swap(&self, post: Path<String>, user: Path<String>) -> String {
        format!("user={user} post={post}")
    }

    #[get_api(url = "/alias/{book_id}")]
    async fn alias(&self, #[param(alias = "book_id")] id: Path<u8>) -> String {
        id.to_string()
    }

    #[get_api(url = "/pattern/{id}")]
    async fn pattern(&self, Path(id): Path<u8>) -> String {
        id.to_string()
    }

    #[get_api(url = "/rest/{rest:path}")]
    async fn rest(&self, rest: Path<String>) -> String {
        rest.into_inner()
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<PathController>())
}

#[tokio::test]
async fn a_number_is_exact() {
    let application = application();
    get(&application, "/path/number/41").await.expect_status(200).expect_text("41");
    for bad in ["abc", "3.9", "1e3", "1_000", "+5", "-1", "18446744073709551616", "%34%", " 4", "0x10"] {
        let bad = bad.replace(' ', "%20");
        let answer = get(&application, &format!("/path/number/{bad}")).await;
        assert_eq!(faults(&answer), ["path id malformed"], "{bad}");
    }
    assert_eq!(faults(&get(&application, "/path/number/0").await), ["path id ge"]);
}

#[tokio::test]
async fn a_refusal_repeats_the_value_shortly() {
    let application = application();
    let answer = get(&application, "/path/number/abc").await;
    assert_eq!(detail(&answer), "must be an integer from 0 to 18446744073709551615, got \"abc\"");
    let answer = get(&application, &format!("/path/number/{}", "x".repeat(500))).await;
    assert!(detail(&answer).len() < 200, "{}", detail(&answer));
}

#[tokio::test]
async fn it_is_decoded_after_the_path_was_split() {
    let application = application();
    get(&application, "/path/text/a%2Fb").await.expect_status(200).expect_text("a/b");
    get(&application, "/path/text/a+b").await.expect_text("a+b");
    get(&application, "/path/text/%C3%A9").await.expect_text("é");
    for bad in ["%zz", "%C3", "%", "%f"] {
        let answer = get(&application, &format!("/path/text/{bad}")).await;
        assert_eq!(faults(&answer), ["path text malformed"], "{bad}");
    }
}

#[tokio::test]
async fn it_is_bound_by_name_and_never_by_position() {
    get(&application(), "/path/swap/ALICE/POST1").await.expect_text("user=ALICE post=POST1");
}

#[tokio::test]
async fn its_name_is_the_alias_or_the_name_in_the_pattern() {
    let application = application();
    get(&application, "/path/alias/7").await.expect_text("7");
    assert_eq!(faults(&get(&application, "/path/alias/x").await), ["path book_id malformed"]);
    get(&application, "/path/pattern/7").await.expect_text("7");
}

#[tokio::test]
async fn the_rest_keeps_its_slashes() {
    get(&application(), "/path/rest/a/b%20c/d").await.expect_text("a/b c/d");
}
