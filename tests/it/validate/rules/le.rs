//! `le`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

#[get_api(url = "/int")]
async fn int(#[param(le = -3)] v: i64) {
    let _ = v;
}

#[get_api(url = "/float")]
async fn float(#[param(le = 0.5)] v: f64) {
    let _ = v;
}

#[get_api(url = "/large")]
async fn large(#[param(le = 9007199254740993)] v: u128) {
    let _ = v;
}

#[get_api(url = "/optional")]
async fn optional(#[param(le = 5)] v: Query<Option<u8>>) {
    let _ = v;
}

#[get_api(url = "/single")]
async fn single(#[param(le = 0.1)] v: f32) {
    let _ = v;
}

#[tokio::test]
async fn it_holds_at_and_beyond_the_bound() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![int, float, large, optional, single]));
    check(&application, "/int", &["-3", "-9"], &["-2"], "le", "must be <= -3, got ").await;
    check(&application, "/float", &["0.5", "-1"], &["0.5001"], "le", "must be <= 0.5, got ").await;
    check(
        &application,
        "/large",
        &["9007199254740993"],
        &["9007199254740994", "340282366920938463463374607431768211455"],
        "le",
        "must be <= 9007199254740993, got ",
    )
    .await;
    check(&application, "/optional", &["5"], &["6"], "le", "must be <= 5, got ").await;
    check(&application, "/single", &["0.1"], &["0.2"], "le", "must be <= 0.1, got 0.").await;
    application.get("/optional").send().await.expect_status(204);
}

#[tokio::test]
async fn it_holds_wherever_a_number_is() {
    let cases = Cases::new("le", "must be <= -3", [-3, i64::MIN], [-2, 0, i64::MAX]);
    cases.hold_for_arguments(&arguments!(i64, le = -3)).await;
    cases.hold_for_fields(&fields!(i64, range(max = -3))).await;
    let cases = Cases::new("le", "must be <= 0.5", [0.5, -1e300], [0.501, 1e300]);
    cases.hold_for_arguments(&arguments!(f64, le = 0.5)).await;
    cases.hold_for_fields(&fields!(f64, range(max = 0.5))).await;
}
