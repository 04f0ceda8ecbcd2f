//! What the tests of every rule have in common.

use cullinan::testing::TestApplication;

use crate::answer::{detail, faults, get};

/// `kept` passes; `broken` is refused with the code and the sentence.
pub(super) async fn check(
    application: &TestApplication,
    url: &str,
    kept: &[&str],
    broken: &[&str],
    code: &str,
    text: &str,
) {
    for value in kept {
        get(application, &format!("{url}?v={value}")).await.expect_status(204);
    }
    for value in broken {
        let answer = get(application, &format!("{url}?v={value}")).await;
        assert_eq!(faults(&answer), [format!("query v {code}")], "{value}");
        assert!(detail(&answer).starts_with(text), "{}", detail(&answer));
    }
}
