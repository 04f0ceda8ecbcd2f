//! `Judge`: status, media type, body and headers of an answer, beside what the document says of them.

use std::collections::BTreeSet;

use cullinan::testing::TestResponse;
use serde_json::Value;

use super::closed::close;
use super::content;
use crate::ask::{Case, Expected};
use crate::document::{Document, Operation};
use crate::oracle::Oracle;

/// What the framework says because of a request. An operation tells the statuses of these; `default` is for errors of
/// handlers' own, and for what is no matter of the request.
const OF_INPUT: [&str; 9] = [
    "invalid_input",
    "bad_request",
    "not_found",
    "method_not_allowed",
    "not_acceptable",
    "content_too_large",
    "unsupported_media_type",
    "precondition_failed",
    "range_not_satisfiable",
];

/// What HTTP says of every answer, be it documented or not, and what is for proxies alone.
const OF_HTTP: [&str; 8] = [
    "content-type",
    "content-length",
    "vary",
    "cache-control",
    "connection",
    "accept",
    "accept-patch",
    "x-accel-buffering",
];

/// Statuses that no request brings about: the disk is not full, and a handler that may fail does not.
const NEVER: [&str; 2] = ["507", "500"];

/// What was met: a status, as the document has it, and a media type.
pub(crate) type Seen = (String, Option<String>);

/// Judges answers by a document.
pub(crate) struct Judge<'d> {
    pub(crate) document: &'d Document,
    /// Of schemas that are closed.
    pub(crate) oracle: &'d Oracle,
    /// What invalid input is answered with.
    pub(crate) invalid: u16,
}

impl Judge<'_> {
    /// What was met, or how the answer differs from what was said.
    pub(crate) fn judge(
        &self,
        operation: &Operation,
        case: &Case,
        answer: &TestResponse,
    ) -> Result<Seen, String> {
        let problem = problem(answer);
        let code = problem.as_ref().and_then(|problem| problem["code"].as_str()).unwrap_or_default();
        let status = answer.status().as_u16();
        // Elsewhere it is spoken of as a 400.
        let status = if status == self.invalid && code == "invalid_input" { 400 } else { status };
        is_no_failure(operation, status, code)?;
        as_expected(case, status, code, problem.as_ref())?;
        let may_be_elsewhere = match &case.expected {
            Expected::Refused { statuses, .. } => statuses.contains(&404),
            expected => matches!(expected, Expected::Unread),
        };
        let is_elsewhere = code == "not_found" && may_be_elsewhere;
        self.is_told(operation, answer, !OF_INPUT.contains(&code) && !code.is_empty() || is_elsewhere)
    }

    fn is_told(
        &self,
        operation: &Operation,
        answer: &TestResponse,
        may_be_other: bool,
    ) -> Result<Seen, String> {
        let (status, responses) = (answer.status().as_str().to_owned(), operation.responses());
        let range = format!("{}XX", status.get(..1).unwrap_or_default());
        let (key, told) = match (responses.get(&status), responses.get(&range)) {
            (Some(told), _) => (status, told),
            (None, Some(other)) if may_be_other => (range, other),
            _ => return Err(format!("the status {status} is not documented")),
        };
        let told = self.document.resolve(told);
        self.headers(&told, answer)?;
        Ok((key, self.content(&told, operation, answer)?))
    }

    /// The media type that was met, if there is a body.
    fn content(
        &self,
        told: &Value,
        operation: &Operation,
        answer: &TestResponse,
    ) -> Result<Option<String>, String> {
        let content = content::told(told);
        let sent = answer.header("content-type").filter(|_| operation.method != "HEAD");
        let Some(sent) = sent else {
            return match (content.is_empty(), answer.bytes().is_empty()) {
                (true, true) => Ok(None),
                (true, false) => Err("a body without a type".to_owned()),
                (false, _) => Err("a body is documented, and there is none".to_owned()),
            };
        };
        let Some((name, schema)) = content.iter().find(|(name, _)| content::is_of(name, sent)) else {
            return Err(format!("the media type {sent} is not documented"));
        };
        if let Some(value) = content::value(sent, answer.bytes())?.filter(|_| name != "*/*") {
            self.fits(schema, &value)?;
        }
        Ok(Some(name.clone()))
    }

    fn fits(&self, schema: &Value, value: &Value) -> Result<(), String> {
        let mut schema = schema.clone();
        close(&mut schema, true);
        if let Some(why) = self.oracle.why_not(&schema, value) {
            return Err(format!("the body is not as documented: {why}"));
        }
        // Of what is written in a text, JSON Schema takes no notice.
        let data = &schema["items"]["properties"]["data"]["contentSchema"];
        if data.is_object() {
            for event in value.as_array().into_iter().flatten() {
                self.fits(data, &content::json_of(event["data"].as_str().unwrap_or_default())?)?;
            }
        }
        Ok(())
    }

    fn headers(&self, told: &Value, answer: &TestResponse) -> Result<(), String> {
        let documented = told.get("headers").and_then(Value::as_object);
        let find =
            |name: &str| documented.into_iter().flatten().find(|(known, _)| known.eq_ignore_ascii_case(name));
        for name in answer.headers().keys().map(http::HeaderName::as_str) {
            match find(name) {
                Some((_, header)) => {
                    let text = answer.header(name).unwrap_or_default();
                    if !self.oracle.takes(&header["schema"], &text.into()) {
                        return Err(format!("the header {name} is not as documented: {text}"));
                    }
                }
                None if OF_HTTP.contains(&name) => {}
                None => return Err(format!("the header {name} is not documented")),
            }
        }
        let mut all = documented.into_iter().flatten();
        match all.find(|(name, header)| header["required"] == true && answer.header(name).is_none()) {
            Some((name, _)) => Err(format!("the header {name} is not there")),
            None => Ok(()),
        }
    }

    /// The other formats of what was met.
    pub(crate) fn other_types(&self, operation: &Operation, (status, media_type): &Seen) -> Vec<Seen> {
        let Some(told) = operation.responses().get(status).filter(|_| operation.method != "HEAD") else {
            return Vec::new();
        };
        let others = content::told(&self.document.resolve(told)).into_iter().map(|(name, _)| Some(name));
        others.filter(|name| name != media_type).map(|name| (status.clone(), name)).collect()
    }

    /// What is documented and was never met, whatever was asked.
    pub(crate) fn unseen(&self, operation: &Operation, seen: &BTreeSet<Seen>) -> Vec<String> {
        let mut stories = Vec::new();
        let explicit = operation.responses().iter().filter(|(status, _)| !status.ends_with("XX"));
        for (status, told) in explicit.filter(|(status, _)| may_come(operation, status)) {
            if !seen.iter().any(|(met, _)| met == status) {
                stories.push(format!("the status {status} is documented and never comes"));
                continue;
            }
            for (name, _) in content::told(&self.document.resolve(told)) {
                if !seen.contains(&(status.clone(), Some(name.clone()))) {
                    stories.push(format!("the media type {name} of {status} is documented and never comes"));
                }
            }
        }
        stories
    }
}

/// Whether a request brings the status about. Bytes of which nothing is known are malformed only where they break off.
fn may_come(operation: &Operation, status: &str) -> bool {
    let is_known = |media_type: &String| media_type.ends_with("json") || media_type.contains("form");
    let is_bytes = operation.body().is_some_and(|(content, _)| !content.keys().any(is_known));
    let is_never_malformed = status == "400" && is_bytes && operation.parameters().is_empty();
    !is_never_malformed && !NEVER.contains(&status)
}

/// The problem that an answer is, if it is one.
fn problem(answer: &TestResponse) -> Option<Value> {
    let is_problem = answer.header("content-type") == Some("application/problem+json");
    if is_problem { serde_json::from_slice(answer.bytes()).ok() } else { None }
}

/// Nothing that is sent here makes a server fail, unless the operation says by number that it does. A handler that may
/// fail says so of 500, so the problem of the framework's own is a failure all the same.
fn is_no_failure(operation: &Operation, status: u16, code: &str) -> Result<(), String> {
    let is_told = operation.responses().contains_key(&status.to_string());
    match status < 500 || is_told && code != "internal_server_error" {
        true => Ok(()),
        false => Err(format!("the server fails with {status}")),
    }
}

fn as_expected(case: &Case, status: u16, code: &str, problem: Option<&Value>) -> Result<(), String> {
    const OF_A_BODY: [&str; 4] =
        ["invalid_input", "bad_request", "content_too_large", "unsupported_media_type"];
    match &case.expected {
        Expected::Answered | Expected::Unread => Ok(()),
        Expected::Taken if OF_A_BODY.contains(&code) => {
            Err("refused, though it keeps all documented rules".to_owned())
        }
        Expected::Taken => Ok(()),
        Expected::Refused { statuses, .. } if !statuses.contains(&status) => {
            Err(format!("answered with {status} and not {statuses:?}, though it breaks a documented rule"))
        }
        // Nothing is said in it.
        Expected::Refused { .. } if status == 404 || case.request.method == "HEAD" => Ok(()),
        Expected::Refused { place, name, .. } => {
            let faults = problem.and_then(|problem| problem["errors"].as_array()).into_iter().flatten();
            let is_it = |fault: &Value| {
                place.as_ref().is_none_or(|place| fault["in"] == place.as_str())
                    && name.as_ref().is_none_or(|name| fault["name"] == name.as_str())
            };
            match place.is_none() || faults.clone().any(is_it) {
                true => Ok(()),
                false => Err(format!("no fault is said to be in {place:?} {name:?}")),
            }
        }
    }
}
