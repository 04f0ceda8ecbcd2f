//! The document tells the truth: requests are made from it alone, at each bound and just beyond it, with what is missing
//! and with more than is known, and each answer is one that it tells. What it says is wrong is refused, and nothing else is.
//!
//! Left out is what a document has no words for (`custom`, `must_match`, `credit_card`, a query string that takes no other
//! names or all of its parameters together, times without a zone), where the server is kinder than the document says (what
//! `trim` takes off counts for the greatest length and for patterns there, `lenient`, a set that is sent an item twice),
//! sockets (`x-websockets`), and of two operations that have one path to OpenAPI the second (`x-otherOperations`): which of
//! the two takes a text is the router's to say.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unused_async,
    reason = "a test is told by a panic, and handlers are async"
)]

mod app;
mod ask;
mod document;
mod exact;
mod failures;
mod generate;
mod judge;
mod lies;
mod mutations;
mod oracle;
mod usage;
mod versions;
mod wide;
mod words;

use cullinan::testing::TestApplication;
use serde_json::Map;

use ask::{Asker, Told};
use document::{Document, Operation};
use generate::Generator;
use judge::{Judge, closed, methods};
use oracle::Oracle;
use words::{Words, words};

async fn document_of(application: &TestApplication) -> Document {
    Document::new(application.get("/openapi.json").send().await.expect_status(200).json())
}

/// What is asked of an application.
#[derive(Clone, Copy, Default)]
struct Question {
    /// The operation; `None` for all.
    operation: Option<&'static str>,
    /// What is looked for; nothing further is asked of an operation once it is found.
    wanted: Option<&'static str>,
    /// What invalid input is answered with, if not with 400.
    invalid: Option<u16>,
}

/// Asks operations, and what methods their urls have.
async fn ask(
    application: &TestApplication,
    document: &Document,
    words: &Words,
    question: Question,
) -> Vec<(Operation, Told)> {
    let none = Map::new();
    let schemas = document.root["components"]["schemas"].as_object().unwrap_or(&none);
    let (oracle, strict) = (Oracle::new(schemas.clone()), Oracle::new(closed(schemas)));
    let asker = Asker {
        application,
        generator: Generator::new(document, &oracle, &words.values),
        judge: Judge { document, oracle: &strict, invalid: question.invalid.unwrap_or(400) },
        words: &words.all,
        wanted: question.wanted,
    };
    let (mut all, mut bases) = (Vec::new(), Vec::new());
    let is_asked =
        |operation: &Operation| question.operation.is_none_or(|wanted| operation.label() == wanted);
    for operation in document.operations().into_iter().filter(is_asked) {
        bases.extend(asker.base(&operation, false).ok().map(|base| (operation.clone(), base)));
        let told = asker.ask(&operation).await;
        all.push((operation, told));
    }
    if let Some((_, told)) = all.first_mut() {
        told.stories.extend(methods(application, document, &bases).await);
    }
    all
}

fn stories(told: &[(Operation, Told)]) -> Vec<&str> {
    told.iter().flat_map(|(_, told)| &told.stories).map(String::as_str).collect()
}

#[tokio::test]
async fn what_is_documented_is_what_is_answered() {
    let application = TestApplication::new(app::application());
    let document = document_of(&application).await;
    let words = words();
    let told = ask(&application, &document, &words, Question::default()).await;
    for (operation, told) in &told {
        println!("{}: {} taken, {} refused", operation.label(), told.taken, told.refused);
    }
    let stories = stories(&told);
    assert!(stories.is_empty(), "{} times, such as\n{}", stories.len(), stories.join("\n\n"));
    let (operations, taken, refused): (usize, usize, usize) =
        told.iter().fold((0, 0, 0), |sum, (_, told)| (sum.0 + 1, sum.1 + told.taken, sum.2 + told.refused));
    assert!(operations > 60 && taken > 2000 && refused > 2000, "{operations} {taken} {refused}");
}

#[tokio::test]
async fn another_status_of_invalid_input_is_documented() {
    let application = TestApplication::new(app::application().invalid_input_status(422));
    let document = document_of(&application).await;
    for operation in
        ["GET /parameters/heads", "POST /bodies/fields", "POST /uploads/covers", "PATCH /changes/book"]
    {
        let question = Question { operation: Some(operation), invalid: Some(422), ..Question::default() };
        let told = ask(&application, &document, &words(), question).await;
        let stories = stories(&told);
        assert!(stories.is_empty(), "{} times, such as\n{}", stories.len(), stories.join("\n\n"));
        assert!(told.len() == 1 && told[0].1.refused > 50, "{operation}");
    }
}
