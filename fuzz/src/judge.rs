//! One request, and what must hold of its answer.

use std::cell::LazyCell;

use cullinan::testing::{TestApplication, TestResponse};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static STAGE: LazyCell<(Runtime, TestApplication)> = LazyCell::new(|| {
        let runtime = Builder::new_current_thread().enable_time().build();
        (runtime.unwrap_or_else(|error| panic!("{error}")), TestApplication::new(crate::app::app()))
    });
}

/// Sends the request, if it can be one, and judges its answer: the status.
pub(crate) fn judge(method: &str, url: &str, headers: &[(&str, &[u8])], body: &[u8]) -> u16 {
    let is_target = url.parse::<cullinan::prelude::Uri>().is_ok();
    let is_value = |value: &[u8]| value.iter().all(|byte| *byte == b'\t' || *byte >= b' ' && *byte != 0x7f);
    if !is_target || !headers.iter().all(|(_, value)| is_value(value)) {
        return 0;
    }
    STAGE.with(|stage| {
        let (runtime, application) = &**stage;
        let request = application.request(method, url).body(body.to_vec());
        let request = headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        let answer = runtime.block_on(request.send());
        well_formed(&answer);
        answer.status().as_u16()
    })
}

/// Whether the request was refused, or not even one.
pub(crate) fn sent(status: u16) -> bool {
    !(200..300).contains(&status)
}

fn well_formed(answer: &TestResponse) {
    let status = answer.status().as_u16();
    assert!(status < 500, "{}", answer.text());
    if status == 308 {
        let location = answer.header("location").unwrap_or_default();
        let leaves = location.get(1..2).is_some_and(|second| second == "/" || second == "\\");
        assert!(location.starts_with('/') && !leaves && location.is_ascii(), "{location}");
    }
    if status < 400 {
        return;
    }
    let problem: Value = answer.json();
    assert_eq!(problem["status"], status);
    let faults = problem["errors"].as_array().map_or(&[][..], Vec::as_slice);
    assert!(faults.len() <= 64 && (status != 400 || !faults.is_empty() || problem["detail"].is_string()));
    for fault in faults {
        assert!(fault["code"].is_string() && fault["detail"].is_string(), "{fault}");
        assert!(
            fault["pointer"].is_null() || fault["pointer"].as_str().is_some_and(|at| at.starts_with('#'))
        );
    }
}
