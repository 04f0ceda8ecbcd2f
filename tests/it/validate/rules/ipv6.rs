//! `ipv6`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_no_address_of_version_four() {
    let kept = ["::", "2001:db8::1", "::ffff:1.2.3.4"];
    let broken = ["", "127.0.0.1", "1::2::3", "12345::"];
    let cases = Cases::new("custom", "must be an IPv6 address", kept, broken);
    cases.hold_for_fields(&fields!(String, ipv6())).await;
}
