//! What the server answers to a body.

use cullinan::testing::TestApplication;
use serde_json::Value;

use super::json::Json;

#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// Without its `#`.
    pub(crate) pointer: String,
    pub(crate) code: String,
}

/// The faults of a body that was refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) faults: Vec<Fault>,
    pub(crate) is_truncated: bool,
}

/// POSTs the body to the model's route; `None` if it was taken.
pub(crate) async fn ask(application: &TestApplication, model: &str, body: &Json) -> Option<Refusal> {
    let request = application.post(&format!("/{model}")).header("content-type", "application/json");
    let answer = request.body(body.to_string()).send().await;
    if answer.status() == 204 {
        return None;
    }
    assert_eq!(answer.status(), 400, "{model} {body}: {}", answer.text());
    let problem: Value = answer.json();
    let faults = problem["errors"].as_array().unwrap_or_else(|| panic!("{model} {body}: {problem}"));
    assert!(!faults.is_empty(), "{model} {body}: {problem}");
    let text =
        |fault: &Value, key: &str| fault[key].as_str().unwrap_or_else(|| panic!("{problem}")).to_owned();
    let fault = |fault| Fault { pointer: pointer(&text(fault, "pointer")), code: text(fault, "code") };
    Some(Refusal { faults: faults.iter().map(fault).collect(), is_truncated: problem["truncated"] == true })
}

/// A JSON Pointer, out of its form as a URI fragment.
fn pointer(fragment: &str) -> String {
    let mut parts = fragment.strip_prefix('#').unwrap().split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (byte, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(byte, 16).unwrap());
        bytes.extend(rest.as_bytes());
    }
    String::from_utf8(bytes).unwrap()
}
