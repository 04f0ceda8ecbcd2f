//! `does_not_contain`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_texts_without_the_part() {
    let kept = ["", "é", "É+"];
    let broken = ["é+", "aé+b"];
    let cases = Cases::new("custom", "must not contain `é+`", kept, broken);
    cases.hold_for_fields(&fields!(String, does_not_contain(pattern = "é+"))).await;
}
