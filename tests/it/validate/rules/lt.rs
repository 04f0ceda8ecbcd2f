//! `lt`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check, fields};

#[get_api(url = "/int")]
async fn int(#[param(lt = -3)] v: i64) {
    let _ = v;
}

#[get_api(url = "/float")]
async fn float(#[param(lt = 0.5)] v: f64) {
    let _ = v;
}

#[get_api(url = "/large")]
async fn large(#[param(lt = 9007199254740993)] v: u128) {
    let _ = v;
}

#[get_api(url = "/optional")]
async fn optional(#[param(lt = 5)] v: Query<Option<u8>>) {
    let _ = v;
}

#[get_api(url = "/single")]
async fn single(#[param(lt = 0.2)] v: f32) {
    let _ = v;
}

#[tokio::test]
async fn it_holds_at_and_beyond_the_bound() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![int, float, large, optional, single]));
    check(&application, "/int", &["-4"], &["-3", "0"], "lt", "must be < -3, got ").await;
    check(&application, "/float", &["0.4999"], &["0.5"], "lt", "must be < 0.5, got ").await;
    check(
        &application,
        "/large",
        &["9007199254740992"],
        &["9007199254740993"],
        "lt",
        "must be < 9007199254740993, got ",
    )
    .await;
    check(&application, "/optional", &["4"], &["5"], "lt", "must be < 5, got ").await;
    check(&application, "/single", &["0.1"], &["0.2"], "lt", "must be < 0.2, got 0.").await;
    application.get("/optional").send().await.expect_status(204);
}

#[tokio::test]
async fn it_holds_wherever_a_number_is() {
    let cases = Cases::new("lt", "must be < -3", [-4, i64::MIN], [-3, 0, i64::MAX]);
    cases.hold_for_arguments(&arguments!(i64, lt = -3)).await;
    cases.hold_for_fields(&fields!(i64, range(exclusive_max = -3))).await;
    let cases = Cases::new("lt", "must be < 0.5", [0.499, -1.0], [0.5, 1e300]);
    cases.hold_for_arguments(&arguments!(f64, lt = 0.5)).await;
    cases.hold_for_fields(&fields!(f64, range(exclusive_max = 0.5))).await;
}
