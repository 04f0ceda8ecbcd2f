//! What is written is read again, or is not written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::codec::Decoded;
use crate::codec::form::{Form, write};
use crate::codec::json::tests::mutate::Random;

#[test]
fn a_value_is_pairs() {
    let value = json!({ "title": "a & b = é+", "tags": ["x", "y z"], "authors": [{ "name": "F" }, { "name": "G", "born": null }],
        "in": { "a": true, "b": [[1], [2, 3]] }, "none": null, "empty": [], "n": -0.5 });
    let form = "authors%5B0%5D.name=F&authors%5B1%5D.name=G&in.a=true&in.b%5B0%5D=1&in.b%5B1%5D=2&in.b%5B1%5D=3&n=-0.5\
        &tags=x&tags=y+z&title=a+%26+b+%3D+%C3%A9%2B";
    assert_eq!(write(&value).as_deref(), Ok(form));
    assert_eq!(write(&json!([1, { "a": 2 }])).as_deref(), Ok("%5B0%5D=1&%5B1%5D.a=2"));
    for nothing in [json!({}), json!([]), json!(null), json!({ "a": {}, "b": null })] {
        assert_eq!(write(&nothing).as_deref(), Ok(""));
    }
}

#[test]
fn what_no_form_says_is_not_written() {
    let deep = (0..128).fold(json!(1), |inner, _| json!({ "a": inner }));
    let wide = json!({ "a": vec![1; 10_001] });
    for value in [
        json!(3),
        json!("text"),
        json!({ "b": [{ "x": null }, { "x": 1 }] }),
        json!({ "b": [{ "x": 1 }, { "x": [] }] }),
        json!({ "a": [1, null, 3] }),
        json!({ "a": [null] }),
        json!([null]),
        json!([[1], []]),
        json!({ "a[0]": 1 }),
        json!({ "a.b": 1 }),
        json!({ "": 1 }),
        json!({ "a": { "b": null } }),
        deep,
        wide,
    ] {
        assert!(write(&value).is_err(), "{value}");
    }
    let deep = (0..127).fold(json!(1), |inner, _| json!({ "a": inner }));
    assert!(write(&deep).is_ok());
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Nothing,
    Radius(f64),
    Named { side: u8, note: Option<String> },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Part {
    id: Option<u32>,
    text: Option<String>,
    #[serde(default)]
    flags: Vec<bool>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Whole {
    text: String,
    number: i64,
    shape: Shape,
    part: Option<Part>,
    #[serde(default)]
    parts: Vec<Part>,
    #[serde(default)]
    rows: Vec<Vec<Option<String>>>,
    #[serde(default)]
    named: BTreeMap<String, Part>,
}

fn text(random: &mut Random) -> String {
    const SIGNS: [&str; 12] = ["a", "", "0", "é", " ", "+", "%41", "&", "=", ".", "[0]", "b"];
    (0..random.below(3)).map(|_| SIGNS[random.below(SIGNS.len())]).collect()
}

fn maybe<T>(random: &mut Random, make: impl FnOnce(&mut Random) -> T) -> Option<T> {
    (random.below(4) > 0).then(|| make(random))
}

fn list<T>(random: &mut Random, make: impl Fn(&mut Random) -> T) -> Vec<T> {
    (0..random.below(3)).map(|_| make(random)).collect()
}

fn part(random: &mut Random) -> Part {
    Part {
        id: maybe(random, |random| random.below(9) as u32),
        text: maybe(random, text),
        flags: list(random, |random| random.below(2) == 0),
    }
}

fn whole(random: &mut Random) -> Whole {
    Whole {
        text: text(random),
        number: random.below(99) as i64 - 50,
        shape: match random.below(3) {
            0 => Shape::Nothing,
            1 => Shape::Radius(random.below(99) as f64 / 8.0),
            _ => Shape::Named { side: random.below(9) as u8, note: maybe(random, text) },
        },
        part: maybe(random, part),
        parts: list(random, part),
        rows: list(random, |random| list(random, |random| maybe(random, text))),
        named: list(random, |random| (text(random), part(random))).into_iter().collect(),
    }
}

#[test]
fn what_is_written_is_read_again() {
    let (mut written, mut refused) = (0, 0);
    for seed in 0..4_000 {
        let whole = whole(&mut Random::new(seed));
        match write(&serde_json::to_value(&whole).unwrap()) {
            Err(_) => refused += 1,
            Ok(form) => match Form::urlencoded(form.as_bytes()).read::<Whole>("body") {
                Decoded::Sound(read) => {
                    assert_eq!(read, whole, "{form}");
                    written += 1;
                }
                Decoded::Faulty { faults, .. } => panic!("{form} of {whole:?}: {faults:?}"),
            },
        }
    }
    assert!(written > 500 && refused > 500, "{written} {refused}");
}

#[test]
fn a_value_of_any_shape_is_read_as_its_texts() {
    let value = json!({ "a": { "b": "1", "c": ["x", "y"] }, "d": [{ "e": "" }, "f"] });
    let form = write(&value).unwrap();
    assert!(
        matches!(Form::urlencoded(form.as_bytes()).to_value("body"), Decoded::Sound(read) if read == value)
    );
}
