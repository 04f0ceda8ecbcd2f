//! `ge`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

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
