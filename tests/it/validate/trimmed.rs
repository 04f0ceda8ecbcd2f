//! A least length of what is trimmed before: the document says what the server asks for.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use regex::Regex;
use serde_json::{Value, json};

use super::agreement::Documented;

#[model]
struct Note {
    #[field(trim)]
    #[validate(length(min = 1))]
    one: String,
    #[field(trim)]
    #[validate(length(min = 3), regex = "^[^!]*$")]
    three: String,
    #[field(trim)]
    #[validate(length(min = 1), inner(length(min = 2)))]
    list: Vec<String>,
    #[validate(length(min = 1))]
    plain: String,
    #[field(trim)]
    #[validate(length(min = 0), email)]
    mail: String,
}

#[post_api(url = "/notes")]
async fn add(_note: Note) {}

#[get_api(url = "/notes")]
async fn find(
    #[param(trim, min_length = 2)] text: Query<String>,
    #[param(trim, csv, min_length = 2)] list: Query<Option<Vec<String>>>,
    #[param(min_length = 1)] labels: Header<Option<Vec<String>>>,
    #[param(min_length = 1)] label: Header<Option<String>>,
) -> String {
    format!("{text:?} {list:?} {labels:?} {label:?}")
}

async fn documented() -> Documented {
    Documented::new(TestApplication::new(Application::new().handlers(handlers![add, find]))).await
}

#[tokio::test]
async fn the_pattern_takes_each_sign_that_trimming_leaves() {
    let documented = documented().await;
    let pattern = &documented.document["components"]["schemas"]["Note"]["properties"]["one"]["pattern"];
    let pattern = Regex::new(pattern.as_str().unwrap()).unwrap();
    for sign in '\0'..=char::MAX {
        assert_eq!(pattern.is_match(&sign.to_string()), !sign.is_whitespace(), "{sign:?}");
    }
}

#[tokio::test]
async fn a_text_of_white_space_is_as_short_in_the_document_as_on_the_server() {
    let documented = documented().await;
    let schema = documented.schema("/components/schemas/Note");
    let sound = json!({ "one": "a", "three": "abc", "list": ["ab"], "plain": " ", "mail": "a@b.cd" });
    for (name, text, is_sound) in [
        ("one", " ", false),
        ("one", "\u{85}\u{3000}", false),
        ("one", " \u{feff}\n", true),
        ("three", " ab ", false),
        ("three", "\ta b\n", true),
        ("three", "a\n\nb", true),
        ("three", "a!b", false),
        ("three", "abc", true),
        ("plain", "", false),
        ("plain", " ", true),
    ] {
        let mut note = sound.clone();
        note[name] = text.into();
        assert_eq!(schema.is_valid(&note), is_sound, "{note}");
        assert_eq!(answer(&documented, &note).await, if is_sound { 204 } else { 400 }, "{note}");
    }
    for (list, is_sound) in [(json!([" a "]), false), (json!([]), false), (json!(["a b", "cd"]), true)] {
        let mut note = sound.clone();
        note["list"] = list;
        assert_eq!(schema.is_valid(&note), is_sound, "{note}");
        assert_eq!(answer(&documented, &note).await, if is_sound { 204 } else { 400 }, "{note}");
    }
}

async fn answer(documented: &Documented, note: &Value) -> u16 {
    let request = documented.application.post("/notes").header("content-type", "application/json");
    request.body(note.to_string()).send().await.status().as_u16()
}

#[tokio::test]
async fn only_what_is_trimmed_has_the_pattern() {
    let documented = documented().await;
    let parameters = &documented.document["paths"]["/notes"]["get"]["parameters"];
    let has = |schema: &Value| schema.get("pattern").is_some();
    assert!(has(&parameters[0]["schema"]), "{parameters}");
    // Lines of a header are one list, whose items are trimmed without being told to.
    for list in [1, 2] {
        let schema = &parameters[list]["schema"];
        assert!(has(&schema["items"]) && !has(schema), "{schema}");
    }
    assert!(!has(&parameters[3]["schema"]), "{parameters}");
    let note = &documented.document["components"]["schemas"]["Note"]["properties"];
    assert!(!has(&note["plain"]) && !has(&note["mail"]) && !has(&note["list"]), "{note}");
    for (text, status) in [("++a++", 400), ("+a+b+", 200)] {
        for url in [format!("/notes?text={text}"), format!("/notes?text=ab&list={text},cd")] {
            documented.application.get(&url).send().await.expect_status(status);
        }
    }
}
