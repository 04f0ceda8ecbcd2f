//! Whether the methods of each url are those that are documented.

use std::collections::{BTreeMap, BTreeSet};

use cullinan::testing::{TestApplication, TestResponse};

use crate::ask::Request;
use crate::document::{Document, Operation};

/// A method that nobody declares.
const UNKNOWN: &str = "PURGE";

/// Where `OPTIONS`, `Allow` and the document differ, for one way to fill each url in.
pub(crate) async fn methods(
    application: &TestApplication,
    document: &Document,
    requests: &[(Operation, Request)],
) -> Vec<String> {
    let (mut stories, mut told) = (Vec::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for operation in document.operations() {
        told.entry(operation.url).or_default().insert(operation.method);
    }
    for (operation, request) in requests {
        let methods = &told[&operation.url];
        let mut expected = methods.clone();
        expected.insert("OPTIONS".to_owned());
        if methods.contains("GET") {
            expected.insert("HEAD".to_owned());
        }
        let answer = request.with_method(UNKNOWN).send(application).await;
        let allow: BTreeSet<_> = allowed(&answer).into_iter().collect();
        // A route for every method tells those that `Allow` would.
        let is_as_told =
            if answer.status() == 405 { allow == expected } else { expected.is_superset(&every()) };
        if !is_as_told {
            stories.push(format!("{}: {allow:?} is answered, {expected:?} is documented", operation.url));
        }
        if operation.method == "GET" {
            let (get, head) =
                (request.send(application).await, request.with_method("HEAD").send(application).await);
            if get.status() != head.status() || !head.bytes().is_empty() {
                stories.push(format!("{}: HEAD is answered otherwise than GET", operation.url));
            }
        }
    }
    stories
}

/// The methods that a route for all of them is told for.
fn every() -> BTreeSet<String> {
    ["GET", "PUT", "POST", "DELETE", "PATCH"].map(str::to_owned).into()
}

fn allowed(answer: &TestResponse) -> Vec<String> {
    let allow = answer.header("allow").unwrap_or_default();
    allow.split(", ").filter(|method| !method.is_empty()).map(str::to_owned).collect()
}
