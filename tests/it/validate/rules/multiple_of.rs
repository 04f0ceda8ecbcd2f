//! `multiple_of`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, check};

#[tokio::test]
async fn it_holds_wherever_a_number_is() {
    let cases = Cases::new(
        "multiple_of",
        "must be a multiple of 5",
        [0, 5, -10, 1_000_000_000_000_i64],
        [1, -1, 4, 6],
    );
    cases.hold_for_arguments(&arguments!(i64, multiple_of = 5)).await;
    let cases =
        Cases::new("multiple_of", "must be a multiple of 0.1", [0.0, 0.1, 0.3, -0.7, 1e9], [0.05, 0.31]);
    cases.hold_for_arguments(&arguments!(f64, multiple_of = 0.1)).await;
}

#[get_api(url = "/large")]
async fn large(#[param(multiple_of = 3)] v: u128) {
    let _ = v;
}

#[get_api(url = "/halves")]
async fn halves(#[param(multiple_of = 0.5)] v: u8) {
    let _ = v;
}

#[get_api(url = "/cents")]
async fn cents(#[param(multiple_of = 0.01)] v: f64) {
    let _ = v;
}

#[get_api(url = "/single")]
async fn single(#[param(multiple_of = 0.1)] v: f32) {
    let _ = v;
}

#[tokio::test]
async fn integers_are_exact_and_floats_nearly() {
    let application =
        TestApplication::new(Application::new().handlers(handlers![large, halves, cents, single]));
    let text = "must be a multiple of 3, got ";
    check(&application, "/large", &["9007199254740993"], &["9007199254740994"], "multiple_of", text).await;
    check(&application, "/halves", &["0", "1", "255"], &[], "multiple_of", "").await;
    check(&application, "/cents", &["10000000.01"], &["10000000.005", "0.0000001"], "multiple_of", "").await;
    check(&application, "/single", &["0.1", "0.3", "0.7"], &["0.15"], "multiple_of", "must be a").await;
}
