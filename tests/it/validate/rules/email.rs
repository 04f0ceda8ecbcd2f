//! `email`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::{Cases, arguments, fields};

#[tokio::test]
async fn it_takes_what_a_form_of_html_takes() {
    let kept = ["a@b.org", "A.b+c@x-y.example", "a@localhost", "a@[127.0.0.1]"];
    let broken = ["", "a", "@b.org", "a@", "a@b@c.org", "a b@c.org", "a@b..org"];
    let cases = Cases::new("email", "must be an e-mail address", kept, broken);
    cases.hold_for_arguments(&arguments!(String, email)).await;
    cases.hold_for_fields(&fields!(String, email())).await;
}
