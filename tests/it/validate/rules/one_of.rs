//! `one_of`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments};

#[tokio::test]
async fn it_takes_what_is_listed_letter_by_letter() {
    let kept = ["a", "B c", "é"];
    let broken = ["", "A", "b c", "ab"];
    let cases = Cases::new("one_of", "must be one of `a`, `B c`, `é`", kept, broken);
    cases.hold_for_arguments(&arguments!(String, one_of = ["a", "B c", "é"])).await;
}
