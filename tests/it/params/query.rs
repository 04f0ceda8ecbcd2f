//! `Query<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{faults, get, problem};

#[controller(url = "/query", discover = false)]
struct QueryController;

#[controller]
impl QueryController {
    #[get_api(url = "/one")]
    async fn one(&self, q: Query<String>) -> String {
        q.into_inner()
    }

    #[get_api(url = "/two")]
    async fn two(&self, q: Query<u32>, r: Query<u32>) -> String {
        format!("{q} {r}")
    }

    #[get_api(url = "/optional")]
    async fn optional(&self, inside: Query<Option<u8>>, outside: Option<Query<u8>>) -> String {
        format!("{:?} {:?}", inside.into_inner(), outside.map(Query::into_inner))
    }

    #[get_api(url = "/list")]
    async fn list(
        &self,
        #[param(ge = 1)] id: Query<Vec<u8>>,
        #[param(csv, trim)] tag: Query<Option<Vec<String>>>,
    ) -> String {
        format!("{:?} {:?}", *id, tag.into_inner())
    }

    #[get_api(url = "/default")]
    async fn default(
        &self,
        #[param(default = 20, ge = 1, le = 100)] size: Query<u8>,
        #[param(default = "a b")] name: Query<String>,
        #[param(default = 1)] ratio: Query<f64>,
        #[param(default = Some(7))] maybe: Query<Option<u8>>,
        #[param(default = vec![1, 2])] list: Query<Vec<u8>>,
        #[param(default = 5)] outside: Option<Query<u8>>,
    ) -> String {
        let outside = outside.map(Query::into_inner);
        format!("{size} {name} {ratio} {:?} {:?} {outside:?}", *maybe, *list)
    }

    #[get_api(url = "/spelling")]
    async fn spelling(
        &self,
        #[param(default = false, lenient)] lenient: Query<bool>,
        #[param(default = false)] strict: Query<bool>,
        #[param(default = "", trim, max_length = 3)] trimmed: Query<String>,
    ) -> String {
        format!("{lenient} {strict} {:?}", *trimmed)
    }

    #[get_api(url = "/alias")]
    async fn alias(&self, #[param(alias = "page[size]")] size: Query<u8>) -> String {
        size.to_string()
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<QueryController>())
}

#[tokio::test]
async fn an_absent_one_is_missing_and_an_empty_one_is_there() {
    let application = application();
    for absent in ["", "?", "?p=1", "?Q=1", "?qq=1"] {
        let answer = get(&application, &format!("/query/one{absent}")).await;
        assert_eq!(faults(&answer), ["query q missing"], "{absent}");
    }
    for empty in ["?q", "?q=", "?&q=&"] {
        get(&application, &format!("/query/one{empty}")).await.expect_status(200).expect_text("");
    }
}

#[tokio::test]
async fn a_repeated_key_keeps_the_first_value() {
    get(&application(), "/query/one?q=a&q=b").await.expect_status(200).expect_text("a");
}

#[tokio::test]
async fn it_is_percent_decoded_and_plus_is_a_space() {
    let application = application();
    get(&application, "/query/one?q=a+b%20c%2Bd").await.expect_text("a b c+d");
    get(&application, "/query/one?%71=x").await.expect_text("x");
    get(&application, "/query/one?q=%C3%A9%00").await.expect_text("é\0");
    for bad in ["%", "%4", "%zz", "%ff", "%C3%28"] {
        let answer = get(&application, &format!("/query/one?q={bad}")).await;
        assert_eq!(faults(&answer), ["query q malformed"], "{bad}");
    }
    get(&application, "/query/one?other=%zz&q=fine").await.expect_text("fine");
}

#[tokio::test]
async fn every_fault_is_reported_in_signature_order() {
    let application = application();
    assert_eq!(
        faults(&get(&application, "/query/two?r=x&q=y").await),
        ["query q malformed", "query r malformed"]
    );
    assert_eq!(faults(&get(&application, "/query/two").await), ["query q missing", "query r missing"]);
}

#[tokio::test]
async fn option_works_inside_and_outside() {
    let application = application();
    get(&application, "/query/optional").await.expect_text("None None");
    get(&application, "/query/optional?inside=1&outside=2").await.expect_text("Some(1) Some(2)");
    assert_eq!(
        faults(&get(&application, "/query/optional?inside=&outside=x").await),
        ["query inside malformed", "query outside malformed"]
    );
}

#[tokio::test]
async fn a_list_takes_all_values() {
    let application = application();
    get(&application, "/query/list?id=1&id=2").await.expect_text("[1, 2] None");
    get(&application, "/query/list?id=1&tag=a,+b&tag=c").await.expect_text(r#"[1] Some(["a", "b", "c"])"#);
    assert_eq!(faults(&get(&application, "/query/list?id=1,2").await), ["query id malformed"]);
    assert_eq!(faults(&get(&application, "/query/list?id=0&id=0").await), ["query id ge", "query id ge"]);
    assert_eq!(faults(&get(&application, "/query/list").await), ["query id missing"]);
    let answer = get(&application, "/query/list?id=1&id=x&id=2&id=y").await;
    assert_eq!(faults(&answer), ["query id malformed", "query id malformed"]);
    let told = problem(&answer)["errors"][1]["detail"].as_str().unwrap().to_owned();
    assert_eq!(told, "must be an integer from 0 to 255, got \"y\"");
    let many = "&id=x".repeat(100);
    let answer = get(&application, &format!("/query/list?id=1{many}")).await;
    assert_eq!((faults(&answer).len(), &problem(&answer)["truncated"]), (64, &true.into()));
    let many = "&id=0".repeat(100);
    let answer = get(&application, &format!("/query/list?id=1{many}")).await;
    assert_eq!((faults(&answer).len(), &problem(&answer)["truncated"]), (64, &true.into()));
}

#[tokio::test]
async fn a_default_stands_in_for_an_absent_one_only() {
    let application = application();
    get(&application, "/query/default").await.expect_text("20 a b 1 Some(7) [1, 2] Some(5)");
    get(&application, "/query/default?size=1&name=&ratio=0.5&maybe=1&list=9&outside=6")
        .await
        .expect_text("1  0.5 Some(1) [9] Some(6)");
    assert_eq!(faults(&get(&application, "/query/default?size=").await), ["query size malformed"]);
}

#[tokio::test]
async fn spellings_are_as_declared() {
    let application = application();
    get(&application, "/query/spelling?lenient=YES&strict=1").await.expect_text("true true \"\"");
    get(&application, "/query/spelling?lenient=off&strict=false").await.expect_text("false false \"\"");
    get(&application, "/query/spelling?trimmed=++ab++").await.expect_text("false false \"ab\"");
    for bad in ["yes", "TRUE", "2", ""] {
        let answer = get(&application, &format!("/query/spelling?strict={bad}")).await;
        assert_eq!(faults(&answer), ["query strict malformed"], "{bad}");
    }
}

#[tokio::test]
async fn an_alias_replaces_the_name() {
    let application = application();
    get(&application, "/query/alias?page%5Bsize%5D=4").await.expect_text("4");
    get(&application, "/query/alias?page[size]=4").await.expect_text("4");
    assert_eq!(faults(&get(&application, "/query/alias?size=4").await), ["query page[size] missing"]);
}
