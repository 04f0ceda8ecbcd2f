//! `gt`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

#[get_api(url = "/int")]
async fn int(#[param(gt = -3)] v: i64) {
    let _ = v;
}

#[get_api(url = "/float")]
async fn float(#[param(gt = 0.5)] v: f64) {
    let _ = v;
}

#[get_api(url = "/large")]
async fn large(#[param(gt = 9007199254740993)] v: u128) {
    let _ = v;
}

#[get_api(url = "/optional")]
async fn optional(#[param(gt = 5)] v: Query<Option<u8>>) {
    let _ = v;
}

#[get_api(url = "/single")]
async fn single(#[param(gt = 0.2)] v: f32) {
    let _ = v;
}

#[tokio::test]
async fn it_holds_at_and_beyond_the_bound() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![int, float, large, optional, single]));
    check(&application, "/int", &["-2"], &["-3", "-4"], "gt", "must be > -3, got ").await;
    check(&application, "/float", &["0.5001"], &["0.5"], "gt", "must be > 0.5, got ").await;
    check(
        &application,
        "/large",
        &["9007199254740994"],
        &["9007199254740993"],
        "gt",
        "must be > 9007199254740993, got ",
    )
    .await;
    check(&application, "/optional", &["6"], &["5"], "gt", "must be > 5, got ").await;
    check(&application, "/single", &["0.3"], &["0.2"], "gt", "must be > 0.2, got 0.").await;
    application.get("/optional").send().await.expect_status(204);
}

#[tokio::test]
async fn it_holds_wherever_a_number_is() {
    let cases = Cases::new("gt", "must be > -3", [-2, i64::MAX], [-3, -4, i64::MIN]);
    cases.hold_for_arguments(&arguments!(i64, gt = -3)).await;
    cases.hold_for_fields(&fields!(i64, range(exclusive_min = -3))).await;
    let cases = Cases::new("gt", "must be > 0.5", [0.501, 1e300], [0.5, -1.0]);
    cases.hold_for_arguments(&arguments!(f64, gt = 0.5)).await;
    cases.hold_for_fields(&fields!(f64, range(exclusive_min = 0.5))).await;
}
