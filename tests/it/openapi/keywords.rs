//! Keywords that a type and its rules write together, and several rules of one value: all of them hold.

use std::num::{NonZeroI8, NonZeroU8};

use cullinan::prelude::*;
use serde_json::{Value, json};

use super::document::{document_of, part};

#[model]
struct Keywords {
    #[schemars(length(min = 3, max = 4), regex(pattern = "a"), extend("format" = "uuid"))]
    #[validate(length(min = 2, max = 5), regex(pattern = "b"), email, url)]
    foreign: String,
    #[validate(range(min = 0, max = 300))]
    from_one: NonZeroU8,
    #[validate(range(min = -300))]
    signed: NonZeroI8,
    #[validate(contains(pattern = "a.b"), regex = "^x")]
    parts: String,
    #[validate(does_not_contain(pattern = "a.b"), ip)]
    without: String,
    #[validate(range(max = 18446744073709551614))]
    nearly_all: u64,
    #[validate(range(min = -170141183460469231731687303715884105728))]
    wide: i128,
    #[validate(range(max = 100000000000000000000))]
    natural: u128,
}

#[post_api]
async fn keywords(body: Keywords) {
    let _ = body;
}

#[post_api(url = "/fields")]
async fn fields(
    #[param(one_of = ["a", "b"])] option: Body<Option<String>>,
    #[param(one_of = ["a", "b"])] plain: Body<String>,
    #[param(one_of = ["a", "b"], min_length = 1)] code: Query<Option<String>>,
    #[param(ge = 100000000000000000000)] wide: Query<u128>,
) {
    let _ = (option, plain, code, wide);
}

async fn document() -> Value {
    document_of(Application::new().handlers(handlers![keywords, fields])).await
}

/// What the document says of a field.
async fn of_field(name: &str) -> Value {
    part(&document().await, "/components/schemas/Keywords/properties")[name].clone()
}

#[tokio::test]
async fn a_rule_adds_to_what_the_user_says_to_the_schema() {
    let foreign = json!({ "type": "string", "minLength": 3, "maxLength": 4, "pattern": "a", "format": "uuid",
        "allOf": [{ "pattern": "b" }, { "format": "email" }, { "format": "uri" }] });
    assert_eq!(of_field("foreign").await, foreign);
}

#[tokio::test]
async fn a_rule_never_widens_what_a_type_holds() {
    let from_one = json!({ "type": "integer", "format": "uint8", "minimum": 1, "maximum": 255 });
    assert_eq!(of_field("from_one").await, from_one);
    let signed = of_field("signed").await;
    assert_eq!((&signed["minimum"], &signed["maximum"]), (&json!(-128), &json!(127)));
    assert_eq!(signed["not"], json!({ "const": 0 }));
}

#[tokio::test]
async fn parts_of_texts_are_expressions_too() {
    let parts = json!({ "type": "string", "pattern": r"a\.b", "allOf": [{ "pattern": "^x" }] });
    assert_eq!(of_field("parts").await, parts);
    let without = json!({ "type": "string", "not": { "type": "string", "pattern": r"a\.b" },
        "anyOf": [{ "format": "ipv4" }, { "format": "ipv6" }] });
    assert_eq!(of_field("without").await, without);
}

#[tokio::test]
async fn a_bound_beyond_what_floats_tell_apart_is_exact() {
    assert_eq!(of_field("nearly_all").await["maximum"], u64::MAX - 1);
}

#[tokio::test]
async fn integers_of_128_bits_have_bounds() {
    let wide = of_field("wide").await;
    let (least, most) = (json!(i128::MIN as f64), json!(i128::MAX as f64));
    assert_eq!((&wide["minimum"], &wide["maximum"]), (&least, &most));
    let natural = of_field("natural").await;
    assert_eq!((&natural["minimum"], &natural["maximum"]), (&json!(0), &json!(1e20)));
    let document = document().await;
    let schema = part(&document, "/paths/~1fields/post/parameters/1/schema");
    assert_eq!((&schema["minimum"], &schema["maximum"]), (&json!(1e20), &json!(u128::MAX as f64)));
}

#[tokio::test]
async fn one_of_lets_nothing_through_where_there_may_be_nothing() {
    let document = document().await;
    let body =
        part(&document, "/paths/~1fields/post/requestBody/content/application~1json/schema/properties");
    assert_eq!(body["option"], json!({ "type": ["string", "null"], "enum": ["a", "b", null] }));
    assert_eq!(body["plain"], json!({ "type": "string", "enum": ["a", "b"] }));
    let code = part(&document, "/paths/~1fields/post/parameters/0/schema");
    assert_eq!(code, &json!({ "type": "string", "enum": ["a", "b"], "minLength": 1 }));
}
