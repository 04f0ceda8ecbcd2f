//! Constraints in templates: how they are written, and what is said where they are not.

use crate::template::{Constraint, Segment, Segments, fault, is_built_in, join, slip};

fn segments(url: &str) -> Vec<Segment<'_>> {
    Segments::of("", url).collect()
}

#[test]
fn a_constraint_stands_behind_the_name() {
    for (url, constraint) in [
        ("/{x:int}", Constraint::Int),
        ("/{x:float}", Constraint::Float),
        ("/{x:date}", Constraint::Date),
        ("/{x:uuid}", Constraint::Uuid),
        ("/{x:slug}", Constraint::Slug),
        ("/{x:isbn}", Constraint::Own("isbn")),
        ("/{x:größe_2}", Constraint::Own("größe_2")),
        ("/{x:regex([0-9]{4})}", Constraint::Regex("[0-9]{4}")),
        ("/{x:regex((a|b){2})}", Constraint::Regex("(a|b){2}")),
        ("/{x:regex(a/b)}", Constraint::Regex("a/b")),
        ("/{x:regex([?#*% ]+)}", Constraint::Regex("[?#*% ]+")),
        ("/{x:regex(é:b)}", Constraint::Regex("é:b")),
        ("/{x:regex(a)}b)}", Constraint::Regex("a)}b")),
        ("/{x:regex({y:int})}", Constraint::Regex("{y:int}")),
    ] {
        assert!(fault("", url).is_none(), "{url}: {:?}", fault("", url));
        assert_eq!(segments(url), [Segment::Constrained("x", constraint)], "{url}");
    }
}

#[test]
fn an_expression_ends_where_its_segment_does() {
    let url = "/a/{year:regex([0-9]{4})}/{rest:regex(.+/{2}[)}]x)}/b/{c}";
    let wanted = [
        Segment::Literal("a"),
        Segment::Constrained("year", Constraint::Regex("[0-9]{4}")),
        Segment::Constrained("rest", Constraint::Regex(".+/{2}[)}]x")),
        Segment::Literal("b"),
        Segment::Plain("c"),
    ];
    assert_eq!(segments(url), wanted);
    assert_eq!(join("/a/", "{x:regex(b/c)}/"), "/a/{x:regex(b/c)}");
    let behind: Vec<_> = Segments::of("/{x:regex(a/)}", "/{y:regex(/b)}/c").collect();
    assert_eq!(segments(&join("/{x:regex(a/)}", "/{y:regex(/b)}/c")), behind);
}

#[test]
fn a_constraint_that_is_none_is_refused_in_words_that_name_it() {
    for (url, text) in [
        ("/{id:}", "`{id:}` names no constraint; write `{id}`, or one such as `{id:int}`"),
        ("/{id:imt}", "unknown constraint `imt` in `{id:imt}`; did you mean `int`?"),
        ("/{id:Int}", "unknown constraint `Int` in `{id:Int}`; did you mean `int`?"),
        ("/{id:uid}", "unknown constraint `uid` in `{id:uid}`; did you mean `uuid`?"),
        ("/{id:Path}", "unknown constraint `Path` in `{id:Path}`; did you mean `path`?"),
        ("/{id:regexp}", "unknown constraint `regexp` in `{id:regexp}`; did you mean `regex`?"),
        ("/{id:regex}", "`regex` takes an expression; write `{id:regex([0-9]+)}`"),
        ("/{id:regex()}", "`{id:regex()}` has an empty expression, which no segment matches"),
        ("/{id:regex([0-9]+}", "`{id:regex([0-9]+}` has a `regex(` without a `)}` at the segment's end"),
        ("/{id:regex([0-9]+)}.json", "`{id:regex([0-9]+)}.json` has a `regex(` without a `)}`"),
        ("/{id:regx([0-9]{4})}", "only `regex` takes an expression in parentheses, not `regx`"),
        (
            "/{id:int(5)}",
            "only `regex` takes an expression in parentheses, not `int`; write `{id:regex(..)}`",
        ),
        (
            "/{id:[0-9]+}",
            "`[0-9]+` in `{id:[0-9]+}` is no constraint's name; an expression is written `{id:regex(..)}`",
        ),
        ("/{id: int}", "a url holds no white space"),
        ("/{id:my-int}", "`my-int` in `{id:my-int}` is no constraint's name"),
        ("/{:int}", "`{:int}` has no name"),
        ("/{:regex(a)}", "`{:regex(a)}` has no name"),
        ("/{book-id:regex(a)}", "`{book-id:regex(a)}`: `book-id` is no identifier"),
        ("/{x:int}{y:int}", "`{x:int}{y:int}` is more than a placeholder"),
        ("/v{x:int}", "`v{x:int}` is more than a placeholder"),
        ("/{x:int}/{x:regex(a)}", "two placeholders are called `x`"),
    ] {
        let said = fault("", url).map(|message| message.as_str().to_owned()).unwrap_or_default();
        assert!(said.starts_with(text), "{url}: {said}");
        assert!(said.contains("(in \""), "{url}: {said}");
    }
}

#[test]
fn only_what_is_nearly_a_built_in_name_is_a_slip() {
    for (name, meant) in
        [("ints", "int"), ("dat", "date"), ("UUID", "uuid"), ("slgu", "slug"), ("flot", "float")]
    {
        assert_eq!(slip(name), Some(meant), "{name}");
    }
    for name in ["int", "path", "isbn", "rate", "hint", "integer", "string", "colour", ""] {
        assert_eq!(slip(name), None, "{name}");
    }
    assert!(is_built_in("regex") && !is_built_in("isbn"));
}

#[test]
fn own_constraints_come_first_and_the_narrower_before_the_wider() {
    let order = [
        Constraint::Own("a"),
        Constraint::Own("b"),
        Constraint::Regex("a"),
        Constraint::Regex("b"),
        Constraint::Int,
        Constraint::Float,
        Constraint::Date,
        Constraint::Uuid,
        Constraint::Slug,
    ];
    assert!(order.is_sorted());
}
