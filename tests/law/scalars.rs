//! What a single value may be: its type and rules, values that keep them, and values that break one.

use serde_json::{Value, json};

use super::json::Json;

/// A type, its rules as `#[validate(..)]` takes them, and values, as JSON.
#[derive(Clone, Debug)]
pub(crate) struct Scalar {
    pub(crate) ty: &'static str,
    pub(crate) rules: &'static str,
    /// As `#[field(..)]` takes it.
    pub(crate) normal: &'static str,
    /// A list of values.
    kept: &'static str,
    /// By the code of the one rule that they break, values.
    broken: &'static str,
}

const fn row(ty: &'static str, rules: &'static str, kept: &'static str, broken: &'static str) -> Scalar {
    Scalar { ty, rules, normal: "", kept, broken }
}

/// A text in a normal form. The document knows no such thing, so what is kept is as sound before as after.
const fn normal(
    normal: &'static str,
    rules: &'static str,
    kept: &'static str,
    broken: &'static str,
) -> Scalar {
    Scalar { ty: "String", rules, normal, kept, broken }
}

pub(crate) const SCALARS: &[Scalar] = &[
    row("bool", "", "[true, false]", "{}"),
    row("char", "", r#"["a", "é", "\ud83d\ude00"]"#, "{}"),
    row("u8", "", "[0, 255]", "{}"),
    row("i64", "", "[-9223372036854775808, 0, 9223372036854775807]", "{}"),
    row("u64", "", "[0, 18446744073709551615]", "{}"),
    row("f64", "", "[-0.5, 0, 1e300]", "{}"),
    row("String", "", r#"["", "a", "\u0000", "\"\\"]"#, "{}"),
    row("uuid::Uuid", "", r#"["67e55044-10b1-426f-9247-bb680e5fe0c8"]"#, "{}"),
    row("u8", "range(min = 1, max = 9)", "[1, 5, 9]", r#"{"ge": [0], "le": [10, 255]}"#),
    row("i8", "range(exclusive_min = -3, exclusive_max = 3)", "[-2, 2]", r#"{"gt": [-3], "lt": [3, 127]}"#),
    row("u16", "range(min = LEAST)", "[7, 65535]", r#"{"ge": [0, 6]}"#),
    row("i32", "range(max = -1)", "[-1, -2147483648]", r#"{"le": [0, 2147483647]}"#),
    row("u32", "range(max = 9, message = \"at most nine\", code = \"many\")", "[0, 9]", r#"{"many": [10]}"#),
    row(
        "i64",
        "range(min = -4, max = 4), custom(function = even)",
        "[-4, 0, 4]",
        r#"{"ge": [-6], "le": [6], "odd": [-3, 3]}"#,
    ),
    row(
        "u64",
        "range(exclusive_min = 9007199254740992)",
        "[9007199254740993]",
        r#"{"gt": [9007199254740992]}"#,
    ),
    row(
        "f64",
        "range(min = 0.5, exclusive_max = 1.5)",
        "[0.5, 1, 1.499]",
        r#"{"ge": [0.499, 0], "lt": [1.5]}"#,
    ),
    row("f32", "range(exclusive_min = 0)", "[0.5, 1]", r#"{"gt": [0, -0.5]}"#),
    row(
        "String",
        "length(min = 1, max = 4)",
        r#"["a", "abcd", "é\ud83d\ude00é\ud83d\ude00"]"#,
        r#"{"min_length": [""], "max_length": ["abcde"]}"#,
    ),
    row("String", "length(equal = 2)", r#"["ab", "éé"]"#, r#"{"min_length": ["a"], "max_length": ["abc"]}"#),
    row("String", "length(min = 2, code = \"short\")", r#"["ab"]"#, r#"{"short": ["", "é"]}"#),
    row(
        "String",
        r#"regex = "^[a-z]{2}-[0-9]$""#,
        r#"["ab-1"]"#,
        r#"{"regex": ["", "ab-", "AB-1", "xab-1"]}"#,
    ),
    row("String", "regex(path = *WORD)", r#"["ab"]"#, r#"{"regex": ["", "A"]}"#),
    row(
        "String",
        r#"length(max = 3), regex = "^[a-z]*$""#,
        r#"["", "abc"]"#,
        r#"{"max_length": ["abcd"], "regex": ["A", "a1"]}"#,
    ),
    row("String", "email", r#"["a@b.org"]"#, r#"{"email": ["", "a", "@b.org"]}"#),
    row("String", "url", r#"["https://a.org/b?c=d#e"]"#, r#"{"url": ["", "a.org", "/b"]}"#),
    row("String", "ip", r#"["127.0.0.1", "::1"]"#, r#"{"custom": ["", "127.0.0"]}"#),
    row("String", "ip(v4)", r#"["127.0.0.1"]"#, r#"{"custom": ["::1", "256.0.0.1"]}"#),
    row("String", "ipv6", r#"["2001:db8::1"]"#, r#"{"custom": ["127.0.0.1", "1::2::3"]}"#),
    row("String", "credit_card", r#"["4111111111111111"]"#, r#"{"custom": ["4111111111111112"]}"#),
    row("String", "non_control_character", r#"["a"]"#, r#"{"custom": ["a\n"]}"#),
    row(
        "String",
        r#"contains(pattern = "@"), does_not_contain(pattern = " ")"#,
        r#"["@", "a@b"]"#,
        r#"{"custom": ["a", "@ @"]}"#,
    ),
    row("String", "custom(function = no_digits)", r#"["", "a"]"#, r#"{"digits": ["a1"]}"#),
    normal("trim", "length(min = 2)", r#"[" ab "]"#, r#"{"min_length": ["  a ", "   "]}"#),
    normal("trim, lowercase", r#"regex = "^ *[A-Za-z]*$""#, r#"[" AB", "ab"]"#, r#"{"regex": ["1"]}"#),
    normal("with = shorten", "length(max = 5)", r#"["abcde", "a"]"#, "{}"),
];

impl Scalar {
    pub(crate) fn kept(&self) -> Vec<Json> {
        let values: Vec<Value> = serde_json::from_str(self.kept).unwrap();
        values.into_iter().map(Json::from).collect()
    }

    /// Values with the code of the rule that they break.
    pub(crate) fn broken(&self) -> Vec<(Json, String)> {
        let Value::Object(codes) = serde_json::from_str(self.broken).unwrap() else {
            panic!("{}", self.broken)
        };
        let values = codes.into_iter().flat_map(|(code, values)| {
            let Value::Array(values) = values else { panic!("{values}") };
            values.into_iter().map(move |value| (value.into(), code.clone()))
        });
        values.collect()
    }

    /// Values that are not of the type.
    pub(crate) fn wrong(&self) -> Vec<Json> {
        let own = match self.ty {
            "bool" => json!([0, 1, "true"]),
            "char" => json!([0, "", "ab", true]),
            "u8" => json!([-1, 256, 1.5, "1", false]),
            "i8" => json!([-129, 128, 0.5, "1"]),
            "u16" => json!([-1, 65536, "1"]),
            "i32" => json!([-2_147_483_649_i64, 2_147_483_648_i64, "1"]),
            "u32" => json!([-1, 4_294_967_296_i64, "1"]),
            "i64" => json!([9_223_372_036_854_775_808_u64, 1e300, "1"]),
            "u64" => json!([-1, 1e300, "1"]),
            "f64" | "f32" => json!([true, "0.5"]),
            "String" => json!([0, 1.5, true]),
            _ => json!(["zz", 7]),
        };
        let Value::Array(mut values) = own else { panic!("{own}") };
        values.extend([json!(null), json!([]), json!({}), json!(["zz"]), json!({ "zz": 0 })]);
        values.into_iter().map(Json::from).collect()
    }
}
