//! `ip`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, fields};

#[tokio::test]
async fn it_takes_both_versions() {
    let kept = ["127.0.0.1", "255.255.255.255", "::", "2001:db8::1", "::ffff:1.2.3.4"];
    let broken = ["", "256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4/8", ":::", "fe80::1%eth0", "[::1]"];
    let cases = Cases::new("custom", "must be an IP address", kept, broken);
    cases.hold_for_fields(&fields!(String, ip())).await;
}
