//! `ge`.

use std::collections::{BTreeSet, HashSet, VecDeque};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};
use crate::answer::{faults, get};

#[get_api(url = "/int")]
async fn int(#[param(ge = -3)] v: i64) {
    let _ = v;
}

#[get_api(url = "/float")]
async fn float(#[param(ge = 0.5)] v: f64) {
    let _ = v;
}

#[get_api(url = "/large")]
async fn large(#[param(ge = 9007199254740993)] v: u128) {
    let _ = v;
}

#[get_api(url = "/optional")]
async fn optional(#[param(ge = 5)] v: Query<Option<u8>>) {
    let _ = v;
}

#[get_api(url = "/single")]
async fn single(#[param(ge = 0.7)] v: f32) {
    let _ = v;
}

#[tokio::test]
async fn it_holds_at_and_beyond_the_bound() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![int, float, large, optional, single]));
    check(&application, "/int", &["-3", "9"], &["-4"], "ge", "must be >= -3, got ").await;
    check(&application, "/float", &["0.5", "1"], &["0.4999"], "ge", "must be >= 0.5, got ").await;
    check(
        &application,
        "/large",
        &["9007199254740993"],
        &["9007199254740992"],
        "ge",
        "must be >= 9007199254740993, got ",
    )
    .await;
    check(&application, "/optional", &["5"], &["4"], "ge", "must be >= 5, got ").await;
    check(&application, "/single", &["0.7"], &["0.69"], "ge", "must be >= 0.7, got 0.").await;
    application.get("/optional").send().await.expect_status(204);
}

#[tokio::test]
async fn it_holds_wherever_a_number_is() {
    let cases = Cases::new("ge", "must be >= -3", [-3, 0, i64::MAX], [-4, i64::MIN]);
    cases.hold_for_arguments(&arguments!(i64, ge = -3)).await;
    cases.hold_for_fields(&fields!(i64, range(min = -3))).await;
    let cases = Cases::new("ge", "must be >= 0.5", [0.5, 1e300], [0.499, -1e300]);
    cases.hold_for_arguments(&arguments!(f64, ge = 0.5)).await;
    cases.hold_for_fields(&fields!(f64, range(min = 0.5))).await;
}

#[get_api(url = "/items")]
async fn items(
    #[param(ge = 5)] row: Option<Query<VecDeque<u8>>>,
    #[param(ge = 5)] sorted: Option<Query<BTreeSet<u8>>>,
    #[param(ge = 5)] set: Option<Query<HashSet<u8>>>,
) {
    let _ = (row, sorted, set);
}

#[tokio::test]
async fn it_holds_for_the_items_of_any_list() {
    let application = TestApplication::new(Application::new().handlers(handlers![items]));
    for name in ["row", "sorted", "set"] {
        get(&application, &format!("/items?{name}=5&{name}=6")).await.expect_status(204);
        let answer = get(&application, &format!("/items?{name}=5&{name}=4")).await;
        assert_eq!(faults(&answer), [format!("query {name} ge")]);
    }
}
