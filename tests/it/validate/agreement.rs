//! What the document says of a value and what the server does with it: the same, at and beyond every bound.
//!
//! Left out is what JSON Schema cannot say: `must_match`, `custom`, `credit_card`, and expressions that ECMA 262 has no
//! words for. What it says otherwise stands at the end.

use std::collections::BTreeMap;
use std::num::NonZeroU8;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::rules::{arguments, fields, in_a_url};

/// An application with its document.
pub(crate) struct Documented {
    pub(crate) application: TestApplication,
    pub(crate) document: Value,
}

impl Documented {
    pub(crate) async fn new(application: TestApplication) -> Self {
        let document = application.get("/openapi.json").send().await.expect_status(200).json();
        Self { application, document }
    }

    /// What the document says at the pointer, as a schema by itself.
    pub(crate) fn schema(&self, pointer: &str) -> Validator {
        let schema = self.document.pointer(pointer).unwrap_or_else(|| panic!("no {pointer}"));
        let root = json!({ "components": self.document["components"], "allOf": [schema] });
        jsonschema::draft202012::options().should_validate_formats(true).build(&root).unwrap()
    }

    /// Every argument of [`arguments!`] with each of the values; how many of the values were taken.
    async fn agrees_on_arguments(&self, values: &[Value]) -> usize {
        let parameters = self.document["paths"]["/"]["get"]["parameters"].as_array().unwrap();
        assert_eq!(parameters.len(), 5, "{parameters:?}");
        let mut taken = 0;
        for (index, parameter) in parameters.iter().enumerate() {
            let schema = self.schema(&format!("/paths/~1/get/parameters/{index}/schema"));
            let name = parameter["name"].as_str().unwrap();
            for value in values {
                let instance = if name == "list" { json!([value]) } else { value.clone() };
                let url = format!("/?{name}={}", in_a_url(value));
                let answer = self.application.get(&url).send().await;
                taken += agree(&schema, &instance, answer.status().as_u16(), &url);
            }
        }
        taken / parameters.len()
    }

    /// Each of these bodies; how many were taken.
    pub(super) async fn agrees_on_bodies(&self, bodies: &[Value]) -> usize {
        let schema = self.schema("/paths/~1/post/requestBody/content/application~1json/schema");
        let mut taken = 0;
        for body in bodies {
            let answer = self.application.post("/").json(body).send().await;
            let is_taken = agree(&schema, body, answer.status().as_u16(), answer.text());
            if is_taken == 1 {
                self.takes_as_a_form(body).await;
            }
            taken += is_taken;
        }
        taken
    }

    /// What is taken as JSON is taken as a form, where that can say it.
    async fn takes_as_a_form(&self, body: &Value) {
        let mut texts = Vec::new();
        if add_texts("", body, &mut texts).is_some() && !texts.is_empty() {
            let fields: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            let answer = self.application.post("/").form(&fields).send().await;
            assert_eq!(answer.status().as_u16(), 204, "{fields:?} {}", answer.text());
        }
    }

    /// Each of these texts has that status, and the document says otherwise.
    async fn differs(&self, texts: &[(&str, u16)]) {
        let schema = self.schema("/paths/~1/post/requestBody/content/application~1json/schema");
        for (text, status) in texts {
            let body = json!({ "option": text });
            self.application.post("/").json(&body).send().await.expect_status(*status);
            assert_eq!(schema.is_valid(&body), *status == 400, "{text}");
        }
    }

    /// Every field of [`fields!`] with each of the values; how many of the values were taken.
    async fn agrees_on_fields(&self, values: &[Value]) -> usize {
        let mut taken = 0;
        for name in ["option", "list", "map", "named", "told"] {
            let body = |value: &Value| match name {
                "list" => json!({ name: [value] }),
                "map" => json!({ name: { "a": value } }),
                _ => json!({ name: value }),
            };
            let bodies: Vec<_> = values.iter().map(body).collect();
            taken += self.agrees_on_bodies(&bodies).await;
        }
        taken / 5
    }
}

/// The texts of a form that says it; `None` for what no form says.
fn add_texts(name: &str, value: &Value, texts: &mut Vec<(String, String)>) -> Option<()> {
    match value {
        Value::Object(members) if !members.is_empty() => members.iter().try_for_each(|(member, value)| {
            let dot = if name.is_empty() { "" } else { "." };
            add_texts(&format!("{name}{dot}{member}"), value, texts)
        }),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .enumerate()
            .try_for_each(|(at, item)| add_texts(&format!("{name}[{at}]"), item, texts)),
        Value::Null | Value::Object(_) | Value::Array(_) => None,
        scalar => {
            let text = scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned);
            texts.push((name.to_owned(), text));
            Some(())
        }
    }
}

/// 1 for what both take, 0 for what neither does.
pub(crate) fn agree(schema: &Validator, instance: &Value, status: u16, context: &str) -> usize {
    assert!([204, 400].contains(&status), "{status}: {context}");
    let says = if schema.is_valid(instance) { 204 } else { 400 };
    assert_eq!(says, status, "the document says {says} of {instance}: {context}");
    usize::from(status == 204)
}

pub(super) fn values<T: Into<Value>>(values: impl IntoIterator<Item = T>) -> Vec<Value> {
    values.into_iter().map(T::into).collect()
}

/// `agrees!(i64, #[param(ge = 1)], #[validate(range(min = 1))], values => 3)`: both say the same of each of the values,
/// of which 3 are taken.
macro_rules! agrees {
    ($type:ty, [$($param:tt)*], [$($validate:tt)*], $values:expr => $taken:expr) => {{
        let values = values($values);
        agrees!(@arguments $type, [$($param)*], values, $taken);
        agrees!(@fields $type, [$($validate)*], values, $taken);
    }};
    (@arguments $type:ty, [], $values:ident, $taken:expr) => {};
    (@arguments $type:ty, [$($rule:tt)*], $values:ident, $taken:expr) => {
        let documented = Documented::new(arguments!($type, $($rule)*)).await;
        assert_eq!(documented.agrees_on_arguments(&$values).await, $taken, stringify!($($rule)*));
    };
    (@fields $type:ty, [], $values:ident, $taken:expr) => {};
    (@fields $type:ty, [$rule:ident($($argument:tt)*)], $values:ident, $taken:expr) => {
        let documented = Documented::new(fields!($type, $rule($($argument)*))).await;
        assert_eq!(documented.agrees_on_fields(&$values).await, $taken, stringify!($rule($($argument)*)));
    };
}

#[tokio::test]
async fn on_bounds_of_integers() {
    let around = || [i64::MIN, -5, -4, -3, -2, 0, i64::MAX];
    agrees!(i64, [ge = -3], [range(min = -3)], around() => 4);
    agrees!(i64, [gt = -3], [range(exclusive_min = -3)], around() => 3);
    agrees!(i64, [le = -3], [range(max = -3)], around() => 4);
    agrees!(i64, [lt = -3], [range(exclusive_max = -3)], around() => 3);
    agrees!(i64, [ge = -4, le = -3], [range(min = -4, max = -3)], around() => 2);
    agrees!(i64, [gt = -4, lt = -2], [range(exclusive_min = -4, exclusive_max = -2)], around() => 1);
    agrees!(i64, [multiple_of = 4], [], [-8, -6, -4, -1, 0, 1, 3, 4, 5, 8] => 5);
}

#[tokio::test]
async fn on_what_an_integer_type_holds() {
    let around = || [-129, -128, -1, 0, 127, 128, 255, 256, 300];
    agrees!(u8, [ge = 1], [range(min = 1)], around() => 3);
    agrees!(u8, [le = 300], [range(max = 300)], around() => 4);
    agrees!(i8, [ge = -300], [range(min = -300)], around() => 4);
    agrees!(i8, [lt = 127], [range(exclusive_max = 127)], around() => 3);
    let around = || [-1, 0, i64::from(u32::MAX), i64::from(u32::MAX) + 1];
    agrees!(u32, [ge = 0], [range(min = 0)], around() => 2);
    agrees!(u64, [ge = 0], [range(min = 0)], [0, 1, u64::MAX] => 3);
    agrees!(u64, [le = 18446744073709551614], [range(max = 18446744073709551614)], [u64::MAX - 1, u64::MAX] => 1);
    agrees!(NonZeroU8, [ge = 0], [range(min = 0)], [-1, 0, 1, 255, 256] => 2);
    agrees!(i64, [ge = 0], [range(min = 0)], [0, 1, i64::MAX as u64, i64::MAX as u64 + 1] => 3);
}

#[tokio::test]
async fn on_bounds_of_floats() {
    let around = || [-1e300, -0.5, 0.0, 0.499, 0.5, 0.501, 1.0, 1e300];
    agrees!(f64, [ge = 0.5], [range(min = 0.5)], around() => 4);
    agrees!(f64, [gt = 0.5], [range(exclusive_min = 0.5)], around() => 3);
    agrees!(f64, [le = 0.5], [range(max = 0.5)], around() => 5);
    agrees!(f64, [lt = 0.5], [range(exclusive_max = 0.5)], around() => 4);
    agrees!(f64, [multiple_of = 0.25], [], [-0.5, -0.1, 0.0, 0.1, 0.25, 0.3, 0.75, 12.5] => 5);
    agrees!(f64, [multiple_of = 0.1], [], [0.1, 0.3, 0.35, 0.7, 1.1] => 4);
}

#[tokio::test]
async fn on_lengths_of_texts() {
    let texts = || ["", "a", "é", "\u{1F600}", "ab", "é\u{1F600}", "e\u{301}", "abc", "\u{1F600}ab", "abcd"];
    agrees!(String, [min_length = 2], [length(min = 2)], texts() => 6);
    agrees!(String, [max_length = 2], [length(max = 2)], texts() => 7);
    agrees!(String, [min_length = 2, max_length = 2], [length(equal = 2)], texts() => 3);
}

#[tokio::test]
async fn on_forms_of_texts() {
    let words = || ["", "a", "abc", "A", "a1", "a\n", "é"];
    agrees!(String, [regex = "^[a-z]+$"], [regex(pattern = "^[a-z]+$")], words() => 2);
    agrees!(String, [regex = "b"], [regex(pattern = "b")], words() => 1);
    agrees!(String, [one_of = ["a", "abc"]], [], words() => 2);
    let mails = ["a@b.org", "A.b+c@x-y.example", "", "a", "@b.org", "a@", "a b@c.org", "a@b@c.org"];
    agrees!(String, [email], [email()], mails => 2);
    let urls = [
        "http://a.org",
        "https://a.org/b?c=d#e",
        "ftp://a/",
        "mailto:a@b.org",
        "",
        "a.org",
        "/b",
        "//a.org/b",
        " http://a.org",
        "http://a.org ",
        "http://a.org/b c",
        "http://a.org\n",
        "http://a\t.org",
    ];
    agrees!(String, [url], [url()], urls => 4);
    let addresses = || {
        ["0.0.0.0", "255.255.255.255", "256.0.0.1", "1.2.3", "::", "2001:db8::1", "1::2::3", "12345::", ""]
    };
    agrees!(String, [], [ipv4()], addresses() => 2);
    agrees!(String, [], [ipv6()], addresses() => 2);
    agrees!(String, [], [ip(v4)], addresses() => 2);
    agrees!(String, [], [ip()], addresses() => 4);
}

#[tokio::test]
async fn on_parts_of_texts() {
    let texts = || ["", "a.b", "xa.by", "aab", "a.", "A.B", "a\n.b", "(", "x(y"];
    agrees!(String, [], [contains(pattern = "a.b")], texts() => 2);
    agrees!(String, [], [contains(pattern = "(")], texts() => 2);
    agrees!(String, [], [does_not_contain(pattern = "a.b")], texts() => 7);
    let texts = ["", "a b", "é\u{1F600}", "\u{A0}", "\n", "a\tb", "\u{0}", "\u{85}", "a\u{7f}", "a\n"];
    agrees!(String, [], [non_control_character()], texts => 4);
}

#[tokio::test]
async fn on_values_of_other_types() {
    let others = || vec![json!(1), json!("1"), json!(true), json!([1]), json!({ "a": 1 }), json!(1.5)];
    agrees!(i64, [], [range(min = 0)], others() => 1);
    agrees!(f64, [], [range(min = 0)], others() => 2);
    agrees!(String, [], [length(min = 0)], others() => 1);
    agrees!(i64, [ge = 0], [], ["1", "a", "", "1.5"].map(|text| text.parse::<i64>().map_or(text.into(), Value::from)) => 1);
}

#[get_api]
async fn lists(
    #[param(min_items = 2)] least: Option<Query<Vec<u8>>>,
    #[param(max_items = 2)] most: Option<Query<Vec<u8>>>,
    #[param(unique)] unique: Option<Query<Vec<u8>>>,
    #[param(min_items = 1, max_items = 2, unique, ge = 1)] all: Query<Option<Vec<u8>>>,
) {
    let _ = (least, most, unique, all);
}

#[tokio::test]
async fn on_lists_of_arguments() {
    let application = TestApplication::new(Application::new().handlers(handlers![lists]));
    let documented = Documented::new(application).await;
    let parameters = documented.document["paths"]["/"]["get"]["parameters"].as_array().unwrap();
    let mut taken = Vec::new();
    for (index, parameter) in parameters.iter().enumerate() {
        let schema = documented.schema(&format!("/paths/~1/get/parameters/{index}/schema"));
        let name = parameter["name"].as_str().unwrap();
        let mut count = 0;
        for list in [&[1][..], &[0], &[256], &[1, 2], &[1, 1], &[1, 2, 3], &[1, 2, 1]] {
            let query: Vec<_> = list.iter().map(|item| format!("{name}={item}")).collect();
            let url = format!("/?{}", query.join("&"));
            let answer = documented.application.get(&url).send().await;
            count += agree(&schema, &json!(list), answer.status().as_u16(), &url);
        }
        taken.push((name, count));
    }
    assert_eq!(taken, [("least", 4), ("most", 4), ("unique", 4), ("all", 2)]);
}

#[model]
struct Lists {
    #[validate(length(min = 2))]
    least: Option<Vec<u8>>,
    #[validate(length(max = 2))]
    most: Option<Vec<u8>>,
    #[validate(length(min = 1, max = 2), inner(range(min = 1)))]
    map: Option<BTreeMap<String, u8>>,
    #[validate(inner(range(min = 1)))]
    numbered: Option<BTreeMap<u8, u8>>,
    #[validate(length(max = 2), inner(length(max = 1), inner(length(min = 1))))]
    deep: Option<Vec<Vec<String>>>,
    named: Option<Named>,
}

#[model]
#[validate(length(min = 1), inner(range(max = 9)))]
struct Named(Vec<u8>);

#[post_api]
async fn body_of_lists(body: Lists) {
    let _ = body;
}

#[tokio::test]
async fn on_lists_and_maps_of_fields() {
    let application = TestApplication::new(Application::new().handlers(handlers![body_of_lists]));
    let documented = Documented::new(application).await;
    let lists = [json!([]), json!([1]), json!([1, 1]), json!([1, 2, 3]), json!([1, "2"]), json!(null)];
    for (name, taken) in [("least", 3), ("most", 4), ("named", 4)] {
        let bodies = lists.clone().map(|list| json!({ name: list }));
        assert_eq!(documented.agrees_on_bodies(&bodies).await, taken, "{name}");
    }
    let maps = [
        json!({ "map": {} }),
        json!({ "map": { "a": 1 } }),
        json!({ "map": { "a": 0 } }),
        json!({ "map": { "a": 1, "b": 255, "c": 1 } }),
        json!({ "numbered": { "1": 1 } }),
        json!({ "numbered": { "1": 0 } }),
        json!({ "named": [9, 10] }),
        json!({ "deep": [] }),
        json!({ "deep": [[], ["a"]] }),
        json!({ "deep": [["a", "b"]] }),
        json!({ "deep": [[""]] }),
        json!({ "deep": [[], [], []] }),
        json!([]),
        json!("a"),
    ];
    assert_eq!(documented.agrees_on_bodies(&maps).await, 4);
}

#[model]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Author {
    #[validate(length(min = 2))]
    full_name: String,
    #[validate(required, range(max = 120))]
    age: Option<u8>,
    #[serde(default)]
    #[validate(range(min = 0, max = 3))]
    prizes: u8,
    friend: Option<Box<Author>>,
    shape: Option<Shape>,
}

#[model]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Shape {
    Circle {
        #[validate(range(exclusive_min = 0))]
        radius: f64,
    },
    Point,
}

#[post_api]
async fn author(body: Author) {
    let _ = body;
}

#[tokio::test]
async fn on_models_in_models() {
    let application = TestApplication::new(Application::new().handlers(handlers![author]));
    let documented = Documented::new(application).await;
    let sound = json!({ "fullName": "Ann", "age": 1 });
    let with = |name: &str, value: Value| {
        let mut body = sound.clone();
        body[name] = value;
        body
    };
    let kept = [
        sound.clone(),
        with("prizes", json!(3)),
        with("friend", sound.clone()),
        with("friend", json!(null)),
        with("shape", json!({ "kind": "circle", "radius": 0.1 })),
        with("shape", json!({ "kind": "point" })),
    ];
    assert_eq!(documented.agrees_on_bodies(&kept).await, kept.len());
    let broken = [
        json!({ "fullName": "Ann" }),
        json!({ "age": 1 }),
        with("fullName", json!("A")),
        with("full_name", json!("Ann")),
        with("age", json!(null)),
        with("age", json!(121)),
        with("prizes", json!(4)),
        with("prizes", json!(null)),
        with("friend", json!({ "fullName": "Bob" })),
        with("friend", json!({ "fullName": "B", "age": 1 })),
        with("shape", json!({ "kind": "circle", "radius": 0 })),
        with("shape", json!({ "kind": "square" })),
        with("shape", json!({})),
    ];
    assert_eq!(documented.agrees_on_bodies(&broken).await, 0);
}

/// The one thing that JSON Schema says otherwise, and may: a client that writes `1.0` is told to write `1`.
#[tokio::test]
async fn but_on_integers_with_a_point() {
    let documented = Documented::new(fields!(i64, range(min = 0))).await;
    let schema = documented.schema("/paths/~1/post/requestBody/content/application~1json/schema");
    let body = json!({ "option": 1.0 });
    assert!(schema.is_valid(&body));
    documented.application.post("/").json(&body).send().await.expect_status(400);
}

/// `format` is a hint: an address is what HTML's input field takes, which is not quite RFC 5321's mailbox, and a url
/// is what browsers read, which may have letters that RFC 3986 wants encoded.
#[tokio::test]
async fn but_on_what_a_format_is() {
    let emails = fields!(String, email());
    let differ = [
        ("\"a b\"@c.org", 400),
        ("a@[IPv6:::1]", 400),
        ("a..b@c.org", 204),
        (".a@b.org", 204),
        ("a.@b.org", 204),
        ("a@é.org", 204),
    ];
    Documented::new(emails).await.differs(&differ).await;
    let urls = fields!(String, url());
    let differ = [
        ("http://", 400),
        ("http://é.org", 204),
        ("http://a.org/é", 204),
        ("http://a.org/%zz", 204),
        ("http://a.org/<>", 204),
    ];
    Documented::new(urls).await.differs(&differ).await;
}
