//! `non_control_character`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_no_control_characters() {
    let kept = ["", "a b", "é\u{1F600}", "\u{A0}"];
    let broken = ["\n", "a\tb", "\u{0}", "\u{85}", "a\u{7f}"];
    let cases = Cases::new("custom", "must not have control characters", kept, broken);
    cases.hold_for_fields(&fields!(String, non_control_character())).await;
}
