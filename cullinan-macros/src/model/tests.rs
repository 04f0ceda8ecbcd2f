//! Every slip of a model, with what is said about it.

use quote::quote;

use super::item::generated;
use crate::diagnostic::Errors;

fn told(source: &str) -> Vec<String> {
    let mut errors = Errors::default();
    let _generated = generated(quote!(), source.parse().unwrap(), &mut errors);
    errors.texts()
}

/// The one error of a field with these attributes.
fn field(cases: &[(&str, &str)]) {
    for (attributes, expected) in cases {
        let source = format!("struct Book {{ {attributes} title: String, other: String }}");
        assert_eq!(told(&source), [*expected], "{attributes}");
    }
}

#[test]
fn what_is_allowed_is_told_nothing() {
    for source in [
        "struct Empty {}",
        "struct Unit;",
        "struct Pair(u8, u8);",
        "enum Never {}",
        "struct Generic<T, const N: usize>([T; N]) where T: Clone;",
        "struct Owned { a: Cow<'static, str>, b: fn(&str) -> bool }",
        "#[validate(length(min = 1))] #[validate(email)] struct Name(String);",
        "#[validate(schema(function = a, code = \"x\"), schema(function = \"b::c\"))] struct Whole { a: u8 }",
        "#[derive(Debug, Serialize, serde::Deserialize)] #[serde(rename_all = \"camelCase\")] struct Own { a: u8 }",
        "struct Twice { #[validate(custom(function = a), custom(function = b))] a: u8 }",
        "struct Regex { #[validate(regex(path = *A))] a: String, #[validate(regex(path = \"a::B\"))] b: String }",
        "struct Ip { #[validate(ip(v4))] a: String, #[validate(ipv6, nested)] b: String }",
        "struct Bounds { #[validate(range(min = -1.5, exclusive_max = b::MAX))] a: f64 }",
    ] {
        assert_eq!(told(source), [""; 0], "{source}");
    }
}

#[test]
fn a_model_is_a_struct_or_an_enum_that_owns_its_data() {
    for (source, expected) in [
        ("fn f() {}", "`#[model]` goes on a struct or an enum"),
        ("union A { a: u8 }", "a union has no wire form: a model is a struct or an enum"),
        ("struct A<'a> { a: &'a str }", "a model owns its data: it has no lifetimes"),
        ("struct A { a: &'static [u8] }", "a model owns its data: write `Vec<u8>`"),
        ("struct A { a: Vec<&str> }", "a model owns its data: write `String` instead of `&str`"),
        (
            "struct A { a: Vec<&'static str> }",
            "a model owns its data: no references, not even `&'static` ones",
        ),
        ("struct A { a: Cow<'_, str> }", "a model owns its data: the lifetime can only be `'static`"),
        (
            "#[serde(remote = \"B\")] struct A { a: u8 }",
            "a model describes itself: put `remote` on a plain struct with serde's own derive",
        ),
        (
            "#[serde(crate = \"b\")] struct A { a: u8 }",
            "`#[model]` says where serde is: remove `crate`, or write `#[model(crate = path)]`",
        ),
        ("#[derive(Validate)] struct A { a: u8 }", "`#[model]` implements `Validate`: remove it here"),
        ("#[serde(rename_al = \"x\")] struct A { a: u8 }", "unknown serde container attribute `rename_al`"),
        (
            "#[validate(email)] struct A { a: u8 }",
            "`email` is a rule for a field; the type takes `schema(function = path)`",
        ),
        (
            "#[validate(schema)] struct A { a: u8 }",
            "`schema` needs `function`: write `schema(function = path::to::function)`",
        ),
        (
            "#[validate(schema(function = f, skip_on_field_errors = false))] struct A { a: u8 }",
            "the function runs whenever the fields it sees could be read: remove this",
        ),
        (
            "#[field(trim)] struct A { a: u8 }",
            "`field` stands on a field, or on a struct around one unnamed field",
        ),
        ("enum A { #[validate(email)] B(String) }", "rules stand on a variant's fields, not on the variant"),
    ] {
        assert_eq!(told(source), [expected], "{source}");
    }
}

#[test]
fn a_newtype_and_its_field_do_not_both_have_a_rule() {
    for (source, expected) in [
        (
            "#[validate(length(min = 1, max = 3))] struct A(#[validate(length(max = 2))] String);",
            "`length` is given twice; keep one",
        ),
        (
            "#[validate(regex = \"a\")] struct A(#[validate(regex = \"b\")] String);",
            "`regex` is given twice; keep one",
        ),
        (
            "#[validate(inner(length(min = 1)))] struct A(#[validate(inner(length(min = 2)))] Vec<String>);",
            "`inner` is given twice; keep one",
        ),
    ] {
        assert_eq!(told(source), [expected], "{source}");
    }
    assert_eq!(told("#[validate(length(min = 1))] struct A(#[validate(regex = \"a\")] String);"), [""; 0]);
}

#[test]
fn a_rule_that_could_never_be_checked_is_refused() {
    let skipped = "this field is never read (`#[serde(skip)]`): its rules would never be checked";
    field(&[
        ("#[serde(skip)] #[validate(email)]", skipped),
        ("#[serde(skip_deserializing)] #[field(trim)]", skipped),
        (
            "#[serde(flatten)] #[validate(length(min = 1))]",
            "a flattened field has no place of its own: its rules belong on the fields inside",
        ),
        (
            "#[cfg_attr(a, serde(rename = \"b\"))]",
            "`#[model]` cannot see a conditional `#[serde(..)]`: put the condition on the field, twice, with `#[cfg(..)]`",
        ),
        (
            "#[cfg_attr(a, validate(email))]",
            "`#[model]` cannot see a conditional `#[validate(..)]`: put the condition on the field, twice, with `#[cfg(..)]`",
        ),
        (
            "#[validate(skip)]",
            "what is in a model is checked: remove `skip`, or take the rules off the type inside",
        ),
    ]);
    let made = "#[serde(try_from = \"String\")] struct A { #[validate(email)] a: String }";
    assert_eq!(
        told(made),
        ["this type is made `from` another, which is what is read: its rules belong there"]
    );
}

#[test]
fn each_slip_in_a_rule_is_told_with_its_fix() {
    field(&[
        ("#[validate]", "say what the rule is: `#[validate(length(min = 1))]`"),
        ("#[validate = 1]", "keywords stand in parentheses: write `#[validate(..)]`"),
        ("#[validate(\"a\")]", "a rule has a name, such as `length(min = 1)`"),
        ("#[validate(emial)]", "unknown rule `emial`; did you mean `email`?"),
        ("#[validate(min_length = 1)]", "in a model that is `length(min = ..)`"),
        ("#[validate(email, email)]", "`email` is given twice; keep one"),
        ("#[validate(email = 1)]", "`email` stands alone: write `email`"),
        ("#[validate(length = 1)]", "`length` takes keywords: write `length(min = 1)`"),
        ("#[validate(length(1))]", "`length` takes keywords only: `min`, `max`, `equal`, `message`, `code`"),
        ("#[validate(length(mni = 1))]", "unknown keyword `mni`; did you mean `min`?"),
        (
            "#[validate(length(min = -1))]",
            "`min` takes an unsigned integer, or the path of a constant: write `min = 1`",
        ),
        ("#[validate(length)]", "`length` needs a bound: write `length(min = 1)`, with `max` or `equal`"),
        ("#[validate(length(min = 1, equal = 2))]", "`equal` stands alone: keep it, or `min` and `max`"),
        ("#[validate(length(min = 3, max = 2))]", "nothing is at least 3 and at most 2"),
        ("#[validate(range(exclusive_min = 3, max = -2.5))]", "nothing is at least 3 and at most -2.5"),
        (
            "#[validate(range(min = \"1\"))]",
            "`min` takes a number, or the path of a constant: write `min = 1`",
        ),
        ("#[validate(regex = \"(\")]", "bad regex: unclosed group at character 1"),
        ("#[validate(regex(pattern = \"(\"))]", "bad regex: unclosed group at character 1"),
        ("#[validate(regex)]", "`regex` needs an expression: write `regex = r\"^[a-z]+$\"`"),
        ("#[validate(contains)]", "`contains` needs `pattern`: write `contains(pattern = \"text\")`"),
        ("#[validate(custom)]", "`custom` needs `function`: write `custom(function = path::to::function)`"),
        (
            "#[validate(custom(function = |x| x))]",
            "`function` takes a path: write `function = path::to::function`",
        ),
        ("#[validate(must_match(other = othr))]", "no field `othr` stands beside it; did you mean `other`?"),
        (
            "#[validate(schema(function = f))]",
            "`schema` sees the whole value: it stands on the type, not on a field",
        ),
        ("#[validate(inner(required))]", "`required` is about the field: take it out of `inner`"),
        ("#[validate(inner(nested))]", "models are found in lists too: take `nested` out of `inner`"),
        ("#[validate(inner)]", "`inner` takes the rules of each item: write `inner(length(min = 1))`"),
        ("#[validate(nested(x))]", "`nested` stands alone: write `nested`"),
        ("#[field]", "say what is done to the field: `trim`, `lowercase`, `with = path`"),
        ("#[field(trm)]", "unknown keyword `trm`; did you mean `trim`?"),
        ("#[field(rename = \"a\")]", "names are serde's: write `#[serde(rename = \"name\")]`"),
    ]);
}

#[test]
fn all_slips_of_a_model_are_told_together() {
    let source = "struct A<'a> { #[validate(emial)] a: String, #[field(trm)] b: String, #[serde(c)] c: u8 }";
    assert_eq!(told(source).len(), 4, "{:?}", told(source));
}
