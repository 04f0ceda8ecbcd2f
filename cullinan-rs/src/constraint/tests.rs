//! What each constraint takes and refuses, and which names and expressions can be used.

use std::sync::Arc;

use super::{Compiled, Constraints};
use crate::template::Constraint;

fn compiled(constraint: Constraint<'_>) -> Compiled {
    Constraints::default().compile(constraint).expect("built in, or a sound expression")
}

fn check(constraint: Constraint<'_>, taken: &[&str], refused: &[&str]) {
    let compiled = compiled(constraint);
    for segment in taken {
        assert!(compiled.accepts(segment), "{constraint:?} refuses {segment:?}");
    }
    for segment in refused {
        assert!(!compiled.accepts(segment), "{constraint:?} takes {segment:?}");
    }
}

#[test]
fn an_int_is_what_an_i64_is_read_from() {
    check(
        Constraint::Int,
        &["0", "7", "-5", "+5", "007", "-0", "9223372036854775807", "-9223372036854775808"],
        &[
            "",
            "-",
            "+",
            "--1",
            "1.0",
            "1e3",
            "0x10",
            "1_000",
            " 1",
            "1 ",
            "9223372036854775808",
            "-9223372036854775809",
            "٣",
            "a",
        ],
    );
}

#[test]
fn a_float_is_a_finite_decimal_number() {
    check(
        Constraint::Float,
        &["0", "-5", "+1.5", "1.", ".5", "1e3", "1E-3", "1.5e+10", "1e-400"],
        &[
            "", ".", "-", "e", "1e", "e5", "1e400", "-1e400", "inf", "-inf", "infinity", "NaN", "nan", "1,5",
            "0x1p3", "1_0",
        ],
    );
}

#[test]
fn a_date_is_a_day_of_the_calendar() {
    check(
        Constraint::Date,
        &["2026-01-31", "2024-02-29", "2000-02-29", "0000-02-29", "9999-12-31", "2026-04-30"],
        &[
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-00-10",
            "2026-13-01",
            "2026-01-00",
            "2026-01-32",
            "2026-1-1",
            "26-01-01",
            "20260101",
            "2026-01-01T00:00:00Z",
            "+026-01-01",
            "2026/01/01",
            "2026-01-0٣",
            "",
        ],
    );
}

#[test]
fn a_uuid_has_its_hyphens_in_either_case() {
    check(
        Constraint::Uuid,
        &["00000000-0000-0000-0000-000000000000", "67E55044-10b1-426F-9247-bb680e5fe0c8"],
        &[
            "67e5504410b1426f9247bb680e5fe0c8",
            "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
            "67e55044-10b1-426f-9247-bb680e5fe0cg",
            "67e55044-10b1-426f-9247-bb680e5fe0c",
            "67e55044-10b1-426f-9247-bb680e5fe0c88",
            "67e55044x10b1-426f-9247-bb680e5fe0c8",
            "urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8",
            "",
        ],
    );
}

#[test]
fn a_slug_is_words_with_single_hyphens() {
    check(
        Constraint::Slug,
        &["a", "7", "a-b", "the-2nd-edition"],
        &["", "-", "-a", "a-", "a--b", "A", "a_b", "a.b", "é", "a b"],
    );
}

#[test]
fn an_expression_matches_the_whole_segment() {
    check(Constraint::Regex("[0-9]{4}"), &["2026"], &["20266", "x2026", "2026\n", "\n2026", ""]);
    check(Constraint::Regex("a|bc"), &["a", "bc"], &["abc", "b", "ac"]);
    check(Constraint::Regex("(?m)a"), &["a"], &["a\nb", "b\na"]);
    check(Constraint::Regex("a/b"), &["a/b"], &["a"]);
    check(Constraint::Regex("(?i)é+"), &["É", "éÉ"], &["e"]);
}

#[test]
fn an_expression_that_cannot_be_used_is_told() {
    for source in ["(", "a)|(b", r"\p{", "[0-9]{1000}{1000}{1000}", "(?x)a # b"] {
        let told = Constraints::default().compile(Constraint::Regex(source)).expect_err(source);
        assert!(told.starts_with(&format!("`regex({source})` cannot be used: ")), "{told}");
    }
}

fn named(names: &[&str]) -> Constraints {
    let mut constraints = Constraints::default();
    names.iter().for_each(|name| constraints.add((*name).to_owned(), Arc::new(|_| true)));
    constraints
}

#[test]
fn an_own_constraint_is_found_by_its_name_and_the_later_one_counts() {
    let mut constraints = named(&["isbn"]);
    constraints.add("isbn".to_owned(), Arc::new(|segment| segment.len() == 10));
    let isbn = constraints.compile(Constraint::Own("isbn")).expect("it is registered");
    assert!(isbn.accepts("3551551677") && !isbn.accepts("1"));
    let told = constraints.compile(Constraint::Own("issn")).expect_err("it is not");
    assert_eq!(
        told,
        "unknown constraint `issn`; register it with `.constraint(\"issn\", |segment| ..)` on the application (built \
         in are `int`, `float`, `date`, `uuid`, `slug` and `regex(..)`, the application has `isbn`)"
    );
}

#[test]
fn a_name_that_no_template_may_use_is_told() {
    for (name, begin) in [
        ("int", "the constraint `int` is built in"),
        ("path", "the constraint `path` is built in"),
        ("regex", "the constraint `regex` is built in"),
        ("", "a constraint cannot be called ``; use letters"),
        ("book-id", "a constraint cannot be called `book-id`; use letters"),
        ("1st", "a constraint cannot be called `1st`; use letters"),
        ("INT", "a constraint cannot be called `INT`, which would be taken for a slip for `int`"),
        ("uid", "a constraint cannot be called `uid`, which would be taken for a slip for `uuid`"),
        ("dates", "a constraint cannot be called `dates`, which would be taken for a slip for `date`"),
    ] {
        let faults = named(&[name]).faults();
        assert!(matches!(&*faults, [only] if only.starts_with(begin)), "{name}: {faults:?}");
    }
    assert_eq!(named(&["isbn", "rate", "hint", "colour", "größe"]).faults(), [""; 0]);
}
