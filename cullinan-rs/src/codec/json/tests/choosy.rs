//! Types with conditions of their own: `try_from`, lists that are not empty.

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::check::{faults, stand_ins, value};
use super::types::{Login, Password, Span};

#[test]
fn what_no_stand_in_satisfies_does_not_hide_the_rest() {
    let body = r#"{"password": "sesame", "name": 7, "hint": "sesame"}"#;
    assert_eq!(
        faults::<Login>(body),
        [
            "#/password malformed is not valid",
            "#/name malformed must be a string",
            "#/hint malformed is not valid"
        ]
    );
    assert_eq!(value::<Login>(body), "none");
    assert!(stand_ins::<Login>(body).1);
}

#[test]
fn what_may_be_absent_is_left_out() {
    let body = r#"{"password": "secret-1", "name": "a", "hint": "sesame"}"#;
    assert_eq!(faults::<Login>(body), ["#/hint malformed is not valid"]);
    assert_eq!(value::<Login>(body), r#"Login { password: Password("secret-1"), name: "a", hint: None }"#);
    assert_eq!(stand_ins::<Login>(body), (vec!["#/hint".to_owned()], false));
}

#[test]
fn an_item_no_stand_in_satisfies_is_taken_out_and_hides_the_list_from_the_rules() {
    let body = r#"[["secret-1", "sesame", "secret-2", 5], 7]"#;
    assert_eq!(
        faults::<(Vec<Password>, u8)>(body),
        ["#/0/1 malformed is not valid", "#/0/3 malformed must be a string"]
    );
    assert_eq!(value::<(Vec<Password>, u8)>(body), r#"([Password("secret-1"), Password("secret-2")], 7)"#);
    assert_eq!(stand_ins::<(Vec<Password>, u8)>(body), (vec!["#/0".to_owned()], true));
}

#[test]
fn a_rule_over_a_whole_is_not_blamed_for_stand_ins() {
    assert_eq!(faults::<(Span,)>(r#"[{"from": 5, "to": 1}]"#), ["#/0 malformed is not valid"]);
    assert_eq!(
        faults::<(Span,)>(r#"[{"from": 5, "to": "x"}]"#),
        ["#/0/to malformed must be an integer from 0 to 4294967295"]
    );
}

#[derive(Debug)]
struct Filled(#[allow(dead_code, reason = "read by Debug")] Vec<u8>);

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items;

        impl<'de> Visitor<'de> for Items {
            type Value = Filled;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list that is not empty")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Filled, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                if all.is_empty() { Err(A::Error::invalid_length(0, &self)) } else { Ok(Filled(all)) }
            }
        }

        deserializer.deserialize_seq(Items)
    }
}

#[test]
fn a_list_that_is_refused_for_its_length() {
    assert_eq!(faults::<(Filled, u8)>("[[], 1]"), ["#/0 malformed has not the right number of items"]);
    assert_eq!(value::<(Filled, u8)>("[[], 1]"), "(Filled([0]), 1)");
    assert_eq!(value::<(Filled, u8)>("[[7, \"x\"], 1]"), "(Filled([7, 0]), 1)");
}

#[test]
fn nothing_of_what_was_sent_is_repeated() {
    let bodies = [
        r#"{"password": "sesame", "name": "sesame"}"#,
        r#"{"password": {"sesame": "sesame"}, "name": ["sesame"], "sesame": 1}"#,
        r#""sesame""#,
    ];
    for body in bodies {
        for fault in faults::<Login>(body) {
            assert!(!fault.contains("sesame"), "{fault}");
        }
    }
}
