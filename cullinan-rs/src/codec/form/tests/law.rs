//! The law of `codec/json/tests/law.rs`, for forms: what JSON can say and a form cannot, such as `null`, is not sent.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::codec::form::{Form, Pair};
use crate::codec::json::tests::law::{Answer, Count, Reading, follow_all};
use crate::codec::json::tests::types::{
    Act, Author, Book, Colour, Either, Event, Listing, Message, Page, Shape, Strict,
};

/// The texts of a body by their names.
fn texts(name: &str, body: &Value, all: &mut Vec<(String, String)>) {
    match body {
        Value::Object(members) => members.iter().for_each(|(member, value)| {
            let dot = if name.is_empty() { "" } else { "." };
            texts(&format!("{name}{dot}{member}"), value, all);
        }),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| texts(&format!("{name}[{at}]"), value, all));
        }
        Value::Null => {}
        Value::String(text) => all.push((name.to_owned(), text.clone())),
        other => all.push((name.to_owned(), other.to_string())),
    }
}

fn answer<T: DeserializeOwned + Serialize>(body: &Value) -> Option<Answer> {
    let mut all = Vec::new();
    texts("", body, &mut all);
    let pairs = all.iter().map(|(name, text)| Pair::plain(name, Some(text))).collect();
    let length = all.iter().map(|(name, text)| name.len() + text.len()).sum();
    Answer::of(Form::of_pairs(pairs, length).read::<T>("body"))
}

fn is_alike(sent: &Value, value: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut all = Vec::new();
    texts("", sent, &mut all);
    // A field that was left empty is `None` where it is no value.
    if all.is_empty() || value.is_null() && sent == "" {
        return true;
    }
    let number = |value: &Value| text(value).parse::<f64>().ok();
    text(sent) == text(value) || number(sent).is_some() && number(sent) == number(value)
}

fn follow<T: DeserializeOwned + Serialize>(sound: &str) -> Count {
    follow_all(sound, Reading { answer: answer::<T>, is_alike })
}

fn check<T: DeserializeOwned + Serialize>(sound: &str) {
    let count = follow::<T>(sound);
    assert_eq!(count.truncated, 0, "of {}", count.answers);
    assert!(count.answers > 1_000);
}

/// So many of a hundred answers may say that there is more.
fn check_most<T: DeserializeOwned + Serialize>(sound: &str, truncated: usize) {
    let count = follow::<T>(sound);
    assert!(count.truncated * 100 <= count.answers * truncated, "{} of {}", count.truncated, count.answers);
}

#[test]
fn structs_in_lists() {
    check::<Book>(
        r#"{"title": "Dune", "pages": 412, "authors": [{"name": "Frank", "born": 1920}, {"name": "Brian"}],
            "tags": ["sand", "spice"]}"#,
    );
    check::<Page<Author>>(r#"{"items": [{"name": "a"}, {"name": "b", "born": 7}], "next": {"name": "c"}}"#);
    check::<Vec<Strict>>(r#"[{"firstName": "a", "lastName": "b"}, {"firstName": "c", "lastName": "d"}]"#);
}

#[test]
fn enums() {
    check::<Vec<Shape>>(
        r#"["Nothing", {"Radius": 0.5}, {"Box": [1, 2]}, {"Named": {"side": 3, "colour": "red"}}]"#,
    );
    check_most::<Vec<Either>>(r#"[7, {"left": 1, "right": 2}, {"left": 3, "right": 4}]"#, 1);
    check::<Vec<Colour>>(r#"["red", "dark_green"]"#);
    check_most::<Vec<Event>>(
        r#"[{"type": "opened", "at": 5, "by": {"name": "a", "born": 1}}, {"type": "closed", "code": 1, "text": "b"},
            {"type": "lost"}]"#,
        1,
    );
}

#[test]
fn buffered_parts() {
    check_most::<Listing>(r#"{"query": "x", "limit": 10, "offset": 20, "window": {"from": 1, "to": 2}}"#, 15);
    check_most::<Vec<Message>>(
        r#"[{"id": 1, "type": "opened", "at": 5, "by": {"name": "a", "born": 1}, "colour": "red"},
            {"id": 2, "type": "closed", "code": 1, "text": "b", "colour": "dark_green"}]"#,
        15,
    );
    check_most::<Vec<Act>>(
        r#"[{"act": "Tell", "event": {"type": "opened", "at": 5, "by": {"name": "a", "born": 1}}, "to": [{"name": "b"}]},
            {"act": "Paint", "colour": "red", "area": [1, 2]}]"#,
        15,
    );
}
