//! The law: repair exactly what is listed and the body is sound, or the next answer lists only what a listed
//! fault hid. And the value holds what was sent wherever there is no stand-in.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::mutate::{Random, leaves, mutate, repair};
use super::types::{
    Act, Author, Book, Command, Either, Event, Listing, Login, Message, Page, Shape, Span, Strict, Term, Wide,
};
use crate::codec::Decoded;
use crate::codec::json::read;
use crate::pointer::is_within;

const CASES: u64 = if cfg!(debug_assertions) { 2_000 } else { 20_000 };

#[derive(Debug)]
pub(in crate::codec) struct Answer {
    /// Pointer and detail.
    faults: Vec<(String, String)>,
    stand_ins: Vec<String>,
    truncated: bool,
    value: Option<Value>,
}

/// How bodies are read, and when a value is what was sent.
#[derive(Clone, Copy)]
pub(in crate::codec) struct Reading {
    pub(in crate::codec) answer: fn(&Value) -> Option<Answer>,
    pub(in crate::codec) is_alike: fn(&Value, &Value) -> bool,
}

impl Answer {
    /// What the client is told; `None` if nothing is wrong.
    pub(in crate::codec) fn of<T: Serialize>(read: Decoded<T>) -> Option<Self> {
        match read {
            Decoded::Sound(_) => None,
            Decoded::Faulty { value, faults, stand_ins, truncated } => Some(Self {
                faults: faults
                    .iter()
                    .map(|fault| (plain(fault.pointer().unwrap()), fault.detail().to_owned()))
                    .collect(),
                stand_ins: stand_ins.iter().map(|pointer| plain(pointer)).collect(),
                truncated,
                value: value.map(|value| serde_json::to_value(value).unwrap()),
            }),
        }
    }
}

fn as_json<T: DeserializeOwned + Serialize>() -> Reading {
    Reading {
        answer: |body| Answer::of(read::<T>(body.to_string().as_bytes(), "body")),
        is_alike: |sent, value| sent == value || number(sent) == number(value),
    }
}

fn plain(pointer: &str) -> String {
    pointer.strip_prefix('#').unwrap().to_owned()
}

/// Breaks the sound body in many ways; each must be told so that it can be repaired. The bodies are far from every
/// bound of the search, so none of the answers may say that there is more.
fn check<T: DeserializeOwned + Serialize>(sound: &str) {
    let count = follow_all(sound, as_json::<T>());
    assert_eq!(count.truncated, 0, "of {}", count.answers);
}

/// The same for types of which some is beyond the search: that takes no stand-in, or that serde buffers. So many of a
/// hundred answers may say that there is more.
fn check_most<T: DeserializeOwned + Serialize>(sound: &str, truncated: usize) {
    let count = follow_all(sound, as_json::<T>());
    assert!(count.truncated * 100 <= count.answers * truncated, "{} of {}", count.truncated, count.answers);
}

/// How many answers there were.
#[derive(Debug, Default)]
pub(in crate::codec) struct Count {
    pub(in crate::codec) answers: usize,
    pub(in crate::codec) truncated: usize,
}

/// Breaks the sound body in many ways, and follows each.
pub(in crate::codec) fn follow_all(sound: &str, reading: Reading) -> Count {
    let sound: Value = serde_json::from_str(sound).unwrap();
    let answer = (reading.answer)(&sound);
    assert!(answer.is_none(), "{sound}: {answer:?}");
    let mut count = Count::default();
    for seed in 0..CASES {
        let mut random = Random::new(seed);
        let mut body = sound.clone();
        for _ in 0..=random.below(8) {
            mutate(&mut body, &mut random);
        }
        follow(&sound, body, seed, reading, &mut count);
    }
    count
}

/// Repairs what is listed, again and again until the body is sound.
fn follow(sound: &Value, mut body: Value, seed: u64, reading: Reading, count: &mut Count) {
    let mut before: Option<Answer> = None;
    for _ in 0..30 {
        let Some(now) = (reading.answer)(&body) else { return };
        let story = || format!("seed {seed}\nbody {body}\nbefore {before:?}\nnow {now:?}");
        assert!(!now.faults.is_empty(), "{}", story());
        count.answers += 1;
        count.truncated += usize::from(now.truncated);
        if let Some(before) = before.as_ref().filter(|before| !before.truncated) {
            for (pointer, detail) in &now.faults {
                let hidden = before.stand_ins.iter().any(|root| {
                    is_within(pointer, root) || (is_within(root, pointer) && detail == "is not valid")
                });
                assert!(hidden, "{pointer} {detail} was not hidden\n{}", story());
            }
        }
        if let Some(value) = &now.value {
            for (pointer, value) in leaves(value) {
                let sent = body.pointer(&pointer).filter(|sent| !sent.is_null());
                let stands_in = now.stand_ins.iter().any(|root| is_within(&pointer, root));
                assert!(
                    stands_in || sent.is_none_or(|sent| (reading.is_alike)(sent, value)),
                    "{pointer} is {value}\n{}",
                    story()
                );
            }
        }
        let pointers: Vec<_> = now.faults.iter().map(|(pointer, _)| pointer.clone()).collect();
        repair(&mut body, sound, &pointers);
        before = Some(now);
    }
    panic!("seed {seed}: never sound: {body}\n{before:?}");
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().filter(|_| value.is_number())
}

const BOOK: &str = r#"{"title": "Dune", "pages": 412, "authors": [{"name": "Frank", "born": 1920}, {"name": "Brian"}],
    "tags": ["sand", "spice"]}"#;

#[test]
fn structs_in_lists() {
    check::<Book>(BOOK);
    check::<Page<Author>>(r#"{"items": [{"name": "a"}, {"name": "b", "born": 7}], "next": {"name": "c"}}"#);
    check::<Vec<Strict>>(r#"[{"firstName": "a", "lastName": "b"}, {"firstName": "c", "lastName": "d"}]"#);
}

#[test]
fn maps() {
    check::<BTreeMap<u8, BTreeMap<String, Vec<i8>>>>(
        r#"{"1": {"a/b": [1, 2], "c": []}, "200": {}, "7": {"d": [3]}}"#,
    );
}

#[test]
fn everything_at_once() {
    let body = r#"{"id": 7, "day": "2001-02-03", "pair": [1, "a"], "grid": [[1, 2], [3, 4]], "letter": "x", "ratio": 0.5,
        "yes": true, "big": 5, "deep": -5, "port": 80, "counts": {"1": 2, "3": 4}, "books": {"x/y": BOOK},
        "palette": ["red", "dark_green"], "nothing": null,
        "shapes": ["Nothing", {"Radius": 0.5}, {"Box": [1, 2]}, {"Named": {"side": 3, "colour": "red"}}]}"#;
    check::<Wide>(&body.replace("BOOK", BOOK));
}

#[test]
fn enums() {
    check::<Vec<Shape>>(
        r#"["Nothing", {"Radius": 0.5}, {"Box": [1, 2]}, {"Named": {"side": 3, "colour": "red"}}]"#,
    );
    check::<Vec<Command>>(
        r#"[{"kind": "Move", "data": {"x": 1, "y": 2}}, {"data": "hello", "kind": "Say"}, {"kind": "Stop"}]"#,
    );
    check::<Vec<Either>>(r#"[7, {"left": 1, "right": 2}, {"left": 3, "right": 4}]"#);
    check_most::<Vec<Event>>(
        r#"[{"type": "opened", "at": 5, "by": {"name": "a", "born": 1}}, {"type": "closed", "code": 1, "text": "b"},
            {"type": "lost"}]"#,
        1,
    );
    check::<Vec<Term>>(
        r#"[{"Sum": [{"Number": 1}, {"Number": 2}]}, {"Product": {"left": {"Number": 3}, "right": {"Number": 4}}}]"#,
    );
}

#[test]
fn buffered_parts() {
    check_most::<Listing>(r#"{"query": "x", "limit": 10, "offset": 20, "window": {"from": 1, "to": 2}}"#, 15);
    check_most::<Vec<Message>>(
        r#"[{"id": 1, "type": "opened", "at": 5, "by": {"name": "a", "born": 1}, "colour": "red"},
            {"id": 2, "type": "closed", "code": 1, "text": "b", "colour": "dark_green"}]"#,
        5,
    );
    check_most::<Vec<Act>>(
        r#"[{"act": "Tell", "event": {"type": "opened", "at": 5, "by": {"name": "a", "born": 1}}, "to": [{"name": "b"}]},
            {"act": "Paint", "colour": "red", "area": [1, 2], "day": "2001-02-03"}]"#,
        5,
    );
}

#[test]
fn choosy_types() {
    check_most::<Vec<Login>>(
        r#"[{"password": "secret-1", "name": "a", "hint": "secret-2"}, {"password": "secret-3", "name": "b"}]"#,
        80,
    );
    check_most::<Vec<Span>>(r#"[{"from": 1, "to": 2}, {"from": 3, "to": 4}]"#, 95);
}
