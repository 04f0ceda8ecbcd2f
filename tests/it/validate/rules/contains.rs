//! `contains`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_texts_with_the_part() {
    let kept = ["é+", "aé+b"];
    let broken = ["", "é", "É+"];
    let cases = Cases::new("custom", "must contain `é+`", kept, broken);
    cases.hold_for_fields(&fields!(String, contains(pattern = "é+"))).await;
}
