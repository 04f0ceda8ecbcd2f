//! A list is no struct, at any depth, for types that know nothing of it.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::check::{faults, sound};

#[derive(Debug, Serialize, Deserialize)]
struct Plain {
    id: u8,
    name: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Generic<T> {
    the_value: T,
    #[serde(default = "Vec::new")]
    the_rest: Vec<T>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Defaulted {
    count: u8,
    other: Option<Box<Defaulted>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Flat {
    id: u8,
    #[serde(flatten)]
    plain: Inner,
    named: Inner,
}

#[derive(Debug, Serialize, Deserialize)]
struct Inner {
    name: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Newtype(Inner);

#[derive(Debug, Serialize, Deserialize)]
enum External {
    Unit,
    New(Plain),
    Tuple(u8, Inner),
    Struct { id: u8, name: Inner },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Tuple(u8, u8),
    Struct { id: u8 },
}

/// The bad ones with the place of the list.
#[track_caller]
fn check<T: DeserializeOwned + Serialize + Debug>(good: &[&str], bad: &[(&str, &str)]) {
    for text in good {
        let value = sound::<T>(text);
        assert_eq!(serde_json::to_string(&value).unwrap(), *text, "{value:?}");
    }
    for (text, place) in bad {
        let faults = faults::<T>(text);
        assert!(faults.len() == 1 && faults[0].starts_with(&format!("{place} ")), "{text}: {faults:?}");
    }
}

#[test]
fn a_list_is_no_struct() {
    check::<Plain>(&[r#"{"id":1,"name":"a"}"#], &[(r#"[1,"a"]"#, "#")]);
    check::<Vec<Plain>>(&[r#"[{"id":1,"name":"a"}]"#], &[(r#"[[1,"a"]]"#, "#/0")]);
    check::<Generic<Plain>>(
        &[r#"{"theValue":{"id":1,"name":"a"},"theRest":[{"id":1,"name":"a"}]}"#],
        &[
            (r#"[{"id":1,"name":"a"},[]]"#, "#"),
            (r#"{"theValue":[1,"a"]}"#, "#/theValue"),
            (r#"{"theValue":{"id":1,"name":"a"},"theRest":[[1,"a"]]}"#, "#/theRest/0"),
            (r#"{"theValue":{"id":1,"name":"a"},"x":1}"#, "#/x"),
        ],
    );
    check::<Defaulted>(
        &[r#"{"count":1,"other":{"count":2,"other":null}}"#],
        &[
            ("[]", "#"),
            ("[1]", "#"),
            (r#"{"other":[]}"#, "#/other"),
            (r#"{"other":{"other":[1]}}"#, "#/other/other"),
        ],
    );
    check::<Flat>(
        &[r#"{"id":1,"name":"a","named":{"name":"a"}}"#],
        &[(r#"[1,"a"]"#, "#"), (r#"{"id":1,"name":"a","named":["a"]}"#, "#/named")],
    );
}

#[test]
fn nor_is_it_one_within_a_container() {
    check::<Newtype>(&[r#"{"name":"a"}"#], &[(r#"["a"]"#, "#")]);
    check::<Option<Inner>>(&[r#"{"name":"a"}"#, "null"], &[(r#"["a"]"#, "#")]);
    check::<(u8, Inner)>(&[r#"[1,{"name":"a"}]"#], &[(r#"[1,["a"]]"#, "#/1")]);
    check::<BTreeMap<u8, Vec<Newtype>>>(&[r#"{"1":[{"name":"a"}]}"#], &[(r#"{"1":[["a"]]}"#, "#/1/0")]);
    check::<serde_json::Value>(&[r#"[1,"a",{"b":[null,1.5]}]"#], &[]);
}

#[test]
fn a_list_is_no_variant_with_names() {
    check::<External>(
        &[
            r#""Unit""#,
            r#"{"New":{"id":1,"name":"a"}}"#,
            r#"{"Tuple":[1,{"name":"a"}]}"#,
            r#"{"Struct":{"id":1,"name":{"name":"a"}}}"#,
        ],
        &[
            (r#"{"New":[1,"a"]}"#, "#/New"),
            (r#"{"Tuple":[1,["a"]]}"#, "#/Tuple/1"),
            (r#"{"Struct":[1,"a"]}"#, "#/Struct"),
            (r#"{"Struct":{"id":1,"name":["a"]}}"#, "#/Struct/name"),
            ("[]", "#"),
            (r#"["Tuple",[1,2]]"#, "#"),
        ],
    );
    check::<Adjacent>(
        &[r#"{"t":"Unit"}"#, r#"{"t":"Tuple","c":[1,2]}"#, r#"{"t":"Struct","c":{"id":1}}"#],
        &[(r#"["Unit",null]"#, "#"), (r#"["Tuple",[1,2]]"#, "#"), (r#"{"t":"Struct","c":[1]}"#, "#/c")],
    );
}
