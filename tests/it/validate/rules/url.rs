//! `url`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, fields};

#[tokio::test]
async fn it_takes_absolute_urls() {
    let kept = ["http://a", "https://a.org/b?c=d#e", "ftp://a", "mailto:a@b.org"];
    let broken =
        ["", "a.org", "/b", "//a.org/b", "http://", "http://a b", " http://a", "http://a\n", "http://a/b\tc"];
    let cases = Cases::new("url", "must be a url", kept, broken);
    cases.hold_for_arguments(&arguments!(String, url)).await;
    cases.hold_for_fields(&fields!(String, url())).await;
}
