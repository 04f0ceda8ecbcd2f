//! An application beside its own documents.

use std::collections::BTreeMap;

use cullinan::openapi::compare;
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

/// A book.
#[model]
struct Book {
    #[validate(length(min = 1))]
    title: Option<String>,
    place: (u8, String),
    by_year: BTreeMap<u16, Vec<i64>>,
    nothing: (),
    #[validate(range(exclusive_min = 0.5))]
    weight: f32,
    #[validate(credit_card)]
    card: String,
    colour: Colour,
    next: Option<Box<Book>>,
}

#[model]
enum Colour {
    Red,
    /// Of grass.
    Green,
    Mixed {
        share: u8,
    },
}

#[post_api(url = "/books")]
async fn book(body: Book, by: Option<u8>) -> Book {
    let _ = by;
    body
}

#[post_api(url = "/covers")]
async fn cover(
    any: File,
    #[param(allowed_types = ["image/png"], max_size = 2000)] one: File,
    #[param(allowed_types = ["image/png", "image/gif"], max_count = 3)] several: Files,
) -> Vec<u8> {
    let _ = (any, one, several);
    Vec::new()
}

#[post_api(url = "/bytes")]
async fn raw(body: RawBody) -> bytes::Bytes {
    let _ = body;
    bytes::Bytes::new()
}

#[get_api(url = "/nothing")]
async fn nothing() {}

async fn document(url: &str) -> Value {
    let handlers = handlers![book, cover, raw, nothing];
    let application = TestApplication::new(Application::new().handlers(handlers));
    application.get(url).send().await.expect_status(200).json()
}

#[tokio::test]
async fn an_application_does_not_break_against_its_own_documents() {
    let (newer, older) = (document("/openapi.json").await, document("/openapi-3.0.json").await);
    for (old, new) in [(&older, &newer), (&newer, &older), (&newer, &newer), (&older, &older)] {
        assert_eq!(compare(old, new), []);
    }
}

#[tokio::test]
async fn what_the_rules_of_files_became_is_seen_in_either_document() {
    for url in ["/openapi.json", "/openapi-3.0.json"] {
        let old = document(url).await;
        let new =
            document("/openapi.json").await.to_string().replace("\"x-max-size\":2000", "\"x-max-size\":10");
        let new: Value = serde_json::from_str(&new).unwrap();
        let changes = compare(&old, &new);
        let [change] = &*changes else { panic!("{changes:?}") };
        assert_eq!(
            change.to_string(),
            "breaking: POST /covers, body, multipart/form-data, property `one`: the greatest size was 2000 and is 10",
        );
    }
}
