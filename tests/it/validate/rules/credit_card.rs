//! `credit_card`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_numbers_with_the_right_check_digit() {
    let kept = ["4111111111111111", "378282246310005"];
    let broken = ["", "4111111111111112", "1234", "4111-1111"];
    let cases = Cases::new("custom", "must be a credit card number", kept, broken);
    cases.hold_for_fields(&fields!(String, credit_card())).await;
}
