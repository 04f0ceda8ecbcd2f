//! `ipv4`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_four_numbers_of_a_byte() {
    let kept = ["0.0.0.0", "255.255.255.255"];
    let broken = ["", "::", "256.0.0.1", "1.2.3", "01.2.3.4"];
    let cases = Cases::new("custom", "must be an IPv4 address", kept, broken);
    cases.hold_for_fields(&fields!(String, ipv4())).await;
}
