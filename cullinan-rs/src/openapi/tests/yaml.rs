//! YAML as it is written; `.ci/55-document` reads it back with a reader of others.

use serde_json::json;

use super::yaml;

#[test]
fn members_and_items_stand_below_each_other() {
    let document = json!({
        "info": { "title": "Shop", "tags": ["a", "b"] },
        "list": [{ "a": 1, "b": [[1, 2], []] }, [], {}, null, true, "x"],
        "none": {},
    });
    let expected = "\
info:
  tags:
    - a
    - b
  title: Shop
list:
  - a: 1
    b:
      - - 1
        - 2
      - []
  - []
  - {}
  - null
  - true
  - x
none: {}
";
    assert_eq!(yaml(&document), expected);
}

#[test]
fn a_text_that_could_be_something_else_is_quoted() {
    for (text, expected) in [
        ("plain", "plain"),
        ("#/components/schemas/Book", "\"#/components/schemas/Book\""),
        ("/books", "/books"),
        ("$ref", "$ref"),
        ("200", "\"200\""),
        ("3.1.0", "\"3.1.0\""),
        ("No", "\"No\""),
        ("y", "\"y\""),
        ("null", "\"null\""),
        ("~", "\"~\""),
        ("", "\"\""),
        (" x", "\" x\""),
        ("a: b", "\"a: b\""),
        ("- a", "\"- a\""),
        ("a\"b\\c", "\"a\\\"b\\\\c\""),
        ("</script>", "\"\\x3c/script>\""),
        ("a\tb\r\u{7f}\u{85}\u{2028}\u{feff}", "\"a\\tb\\r\\x7f\\x85\\u2028\\ufeff\""),
        ("Jürgen 🚀", "\"Jürgen 🚀\""),
        ("a\n", "\"a\\n\""),
        ("\na", "\"\\na\""),
        ("  a\nb", "\"  a\\nb\""),
        ("a\n<b>", "\"a\\n\\x3cb>\""),
    ] {
        assert_eq!(yaml(&json!({ "k": text })), format!("k: {expected}\n"), "{text:?}");
    }
    assert_eq!(yaml(&json!({ "200": 1, "on": 2 })), "\"200\": 1\n\"on\": 2\n");
}

#[test]
fn several_lines_stand_as_they_are() {
    let document = json!({ "a": [{ "text": "One: x\n\n  # two\n- three " }] });
    assert_eq!(yaml(&document), "a:\n  - text: |-\n      One: x\n\n        # two\n      - three \n");
}

#[test]
fn a_float_is_one_to_every_reader() {
    for (number, expected) in [
        (json!(1e20), "1.0e+20"),
        (json!(1.5e-9), "1.5e-9"),
        (json!(-3), "-3"),
        (json!(0.5), "0.5"),
        (json!(u64::MAX), "18446744073709551615"),
    ] {
        assert_eq!(yaml(&json!([number])), format!("- {expected}\n"));
    }
}

#[test]
fn a_document_need_not_be_an_object() {
    assert_eq!(yaml(&json!(null)), "null\n");
    assert_eq!(yaml(&json!("a b")), "\"a b\"\n");
    assert_eq!(yaml(&json!([])), "[]\n");
}
