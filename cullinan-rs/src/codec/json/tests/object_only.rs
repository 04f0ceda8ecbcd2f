//! The deserializers for generated code: a list is no struct.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::json::object_only::ObjectOnly;

/// As a macro would write it: the derive becomes an inherent function, and the trait calls that.
macro_rules! guarded {
    ($guard:ident $(<$parameter:ident>)? $name:ident) => {
        impl<'de $(, $parameter: Deserialize<'de>)?> Deserialize<'de> for $name$(<$parameter>)? {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize($guard(deserializer))
            }
        }

        impl$(<$parameter: Serialize>)? Serialize for $name$(<$parameter>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
    };
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Plain {
    id: u8,
    name: String,
}
guarded!(ObjectOnly Plain);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
// Without it the derive asks for `T: Default` too, so its function is not the one that the trait's calls.
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
struct Generic<T> {
    the_value: T,
    #[serde(default)]
    the_rest: Vec<T>,
}
guarded!(ObjectOnly<T> Generic);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self", default)]
#[derive(Default)]
struct Defaulted {
    count: u8,
    other: Option<Box<Defaulted>>,
}
guarded!(ObjectOnly Defaulted);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Flat {
    id: u8,
    #[serde(flatten)]
    plain: Inner,
}
guarded!(ObjectOnly Flat);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Inner {
    name: String,
}
guarded!(ObjectOnly Inner);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self")]
enum External {
    Unit,
    New(Plain),
    Tuple(u8, u8),
    Struct { id: u8, name: String },
}
guarded!(ObjectOnly External);

#[derive(Debug, Serialize, Deserialize)]
#[serde(remote = "Self", tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Tuple(u8, u8),
    Struct { id: u8 },
}
guarded!(ObjectOnly Adjacent);

#[track_caller]
fn check<T: DeserializeOwned + Serialize + Debug>(good: &[&str], bad: &[&str]) {
    for text in good {
        let value: T = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), *text, "{value:?}");
    }
    for text in bad {
        if let Ok(value) = serde_json::from_str::<T>(text) {
            panic!("{text} is taken for {value:?}");
        }
    }
}

#[test]
fn a_list_is_no_struct() {
    check::<Plain>(&[r#"{"id":1,"name":"a"}"#], &[r#"[1,"a"]"#]);
    check::<Vec<Plain>>(&[r#"[{"id":1,"name":"a"}]"#], &[r#"[[1,"a"]]"#]);
    check::<Generic<Plain>>(
        &[r#"{"theValue":{"id":1,"name":"a"},"theRest":[{"id":1,"name":"a"}]}"#],
        &[
            r#"[{"id":1,"name":"a"},[]]"#,
            r#"{"theValue":[1,"a"]}"#,
            r#"{"theValue":{"id":1,"name":"a"},"x":1}"#,
        ],
    );
    check::<Defaulted>(
        &[r#"{"count":1,"other":{"count":2,"other":null}}"#],
        &["[]", "[1]", r#"{"other":[]}"#],
    );
    check::<Flat>(&[r#"{"id":1,"name":"a"}"#], &[r#"[1,"a"]"#]);
}

#[test]
fn a_list_is_no_variant_with_names() {
    check::<External>(
        &[
            r#""Unit""#,
            r#"{"New":{"id":1,"name":"a"}}"#,
            r#"{"Tuple":[1,2]}"#,
            r#"{"Struct":{"id":1,"name":"a"}}"#,
        ],
        &[r#"{"New":[1,"a"]}"#, r#"{"Struct":[1,"a"]}"#, "[]", r#"["Tuple",[1,2]]"#],
    );
    check::<Adjacent>(
        &[r#"{"t":"Unit"}"#, r#"{"t":"Tuple","c":[1,2]}"#, r#"{"t":"Struct","c":{"id":1}}"#],
        &[r#"["Unit",null]"#, r#"["Tuple",[1,2]]"#],
    );
}
