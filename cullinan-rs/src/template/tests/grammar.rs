//! The grammar: what is taken, what is refused and in which words.

use crate::template::captures::MAX_PLACEHOLDERS;
use crate::template::{
    Captures, Message, Segment, Segments, close, distance, fault, has, join, prefix_fault, same,
};

fn said(prefix: &str, url: &str) -> Option<String> {
    fault(prefix, url).map(|message| message.as_str().to_owned())
}

#[test]
fn a_template_of_literals_and_whole_placeholders_is_taken() {
    let templates = [
        "",
        "/",
        "books",
        "/books",
        "/books/",
        "/{id}",
        "{id}",
        "/{a}/{b}/c",
        "/{rest:path}",
        "/a/{rest:path}/",
        "/caf%C3%A9",
        "/café",
        "/a.b",
        "/...",
        "/.well-known/x",
        "/a-b_c~d",
        "/a:b",
        "/a@b!$&'()+,;=",
        "/%7Bid%7D",
        "/{type}",
        "/{größe}",
        "/{_id}",
        "/{id2}",
        "/a%2Fb",
    ];
    for template in templates {
        assert_eq!(said("", template), None, "{template}");
    }
}

#[test]
fn a_template_that_is_none_is_refused_in_words_that_name_it() {
    let cases = [
        ("/pre-{id}", "`pre-{id}` is more than a placeholder; a placeholder is a whole segment, `/{name}/`"),
        ("/{id}.json", "`{id}.json` is more than a placeholder"),
        ("/{a}{b}", "`{a}{b}` is more than a placeholder"),
        ("/{a}-{b}", "`{a}-{b}` is more than a placeholder"),
        ("/{{id}}", "`{{id}}` is more than a placeholder"),
        ("/}id{", "`}id{` is more than a placeholder"),
        ("/{id", "`{id` has a `{` without a `}`; a placeholder is written `{name}`"),
        ("/id}", "`id}` has a `}` without a `{`"),
        ("/{a/b}", "`{a` has a `{` without a `}`"),
        ("/{}", "`{}` has no name; a placeholder is written `{name}`"),
        ("/{:path}", "`{:path}` has no name"),
        (
            "/{book-id}",
            "`{book-id}`: `book-id` is no identifier; use letters, digits and `_`, no digit first",
        ),
        ("/{1st}", "`{1st}`: `1st` is no identifier"),
        ("/{_}", "`{_}`: `_` is no identifier"),
        ("/{rest:path}/x", "`{rest:path}` takes everything that follows, so it must be the last segment"),
        (
            "/{id}/x/{id}",
            "two placeholders are called `id` (in \"/{id}/x/{id}\"); give each a name of its own",
        ),
        ("/{id}/{id:path}", "two placeholders are called `id`"),
        ("/a?b=1", "`?` begins the query"),
        ("/{id?}", "`?` begins the query"),
        ("/a#b", "`#` begins the fragment"),
        ("/a b", "a url holds no white space and no control characters; percent-encode them (`%20`)"),
        ("/a\tb", "a url holds no white space"),
        ("/a\u{7f}", "a url holds no white space"),
        ("/a\0", "a url holds no white space"),
        (" ", "a url holds no white space"),
        ("//", "an empty segment matches nothing; write one `/` instead of `//`"),
        ("//a", "an empty segment"),
        ("/a//b", "an empty segment"),
        ("/a//", "an empty segment"),
        ("/*", "`*` is no wildcard; write `{rest:path}` as the last segment"),
        ("/{*rest}", "`*` is no wildcard"),
        ("/:id", "`:id` is no placeholder; write `{name}`"),
        ("/<id>", "`<id>` is no placeholder; write `{name}`"),
        ("/100%", "`100%` has a `%` without two hexadecimal digits behind it; `%` itself is `%25`"),
        ("/%zz", "`%zz` has a `%`"),
        ("/%4", "`%4` has a `%`"),
        ("/a/../b", "`..` is resolved by clients before they ask; write the url it leads to"),
        ("/.", "`.` is resolved by clients"),
        ("/%2e%2E", "`%2e%2E` is resolved by clients"),
    ];
    for (template, text) in cases {
        let said = said("", template).unwrap_or_default();
        assert!(said.starts_with(text), "{template}: {said}");
        assert!(said.contains(&format!("(in \"{}\")", join("", template))), "{template}: {said}");
    }
}

#[test]
fn a_prefix_is_part_of_what_is_checked() {
    let two = "two placeholders are called `id` (in \"/a/{id}/b/{id}\"); give each a name of its own";
    assert_eq!(said("/a/{id}", "/b/{id}").as_deref(), Some(two));
    assert!(said("/{rest:path}", "/x").is_some_and(|text| text.contains("must be the last segment")));
    assert_eq!(said("/{rest:path}", "/"), None);
    assert!(said("/%", "/x").is_some());
    assert_eq!(said("/a/", "/b"), None);
    assert!(said("/a/", "//b").is_some());
    assert!(said("/a//", "/b").is_some());
}

#[test]
fn the_number_of_placeholders_is_bounded_over_prefix_and_url() {
    let names = |from: usize, to: usize| (from..to).map(|n| format!("/{{p{n}}}")).collect::<String>();
    assert_eq!(said(&names(0, 8), &names(8, MAX_PLACEHOLDERS)), None);
    assert!(
        said(&names(0, 8), &names(8, 17)).is_some_and(|text| text.starts_with("more than 16 placeholders"))
    );
}

#[test]
fn a_controllers_url_may_not_end_in_the_rest() {
    assert!(prefix_fault("/a/{id}/").is_none());
    let text = prefix_fault("/a/{rest:path}").map(|message| message.as_str().to_owned());
    let wanted = "`{rest:path}` takes everything that follows, so no url fits behind it; \
                  move it to the urls of the methods, or write `{rest}`";
    assert_eq!(text.as_deref(), Some(wanted));
    assert!(prefix_fault("/a//b").is_some());
}

#[test]
fn a_prefix_and_a_url_join_with_exactly_one_slash() {
    let cases = [
        ("", "", "/"),
        ("/", "/", "/"),
        ("", "/a", "/a"),
        ("a", "b", "/a/b"),
        ("/a", "/b", "/a/b"),
        ("/a/", "/b/", "/a/b"),
        ("/a/", "", "/a"),
        ("/a", "/", "/a"),
        ("/", "/{id}/", "/{id}"),
        ("/{org}", "{rest:path}", "/{org}/{rest:path}"),
    ];
    for (prefix, url, joined) in cases {
        assert_eq!(join(prefix, url), joined, "{prefix:?} + {url:?}");
    }
}

#[test]
fn segments_come_in_order_from_prefix_and_url() {
    let segments: Vec<_> = Segments::of("/a/{b}/", "c/{d:path}").collect();
    assert_eq!(
        segments,
        [Segment::Literal("a"), Segment::Plain("b"), Segment::Literal("c"), Segment::Rest("d")]
    );
    let names: Vec<_> = Segments::of("/a/{b}/", "c/{d:path}").filter_map(Segment::name).collect();
    assert_eq!(names, ["b", "d"]);
    assert_eq!(Segments::of("/", "").next(), None);
}

#[test]
fn a_placeholder_is_found_in_prefix_and_url() {
    assert!(has("/{a}", "/x/{b}", "a") && has("/{a}", "/x/{b}", "b") && has("", "{c:path}", "c"));
    assert!(!has("/{a}", "/x/{b}", "x") && !has("/{a}", "", ""));
}

#[test]
fn a_slip_is_close_and_another_name_is_not() {
    assert_eq!(distance("kitten", "sitting"), Some(3));
    assert_eq!(distance("", "abc"), Some(3));
    assert_eq!(distance("isbn", "ibsn"), Some(1));
    assert_eq!(distance(&"a".repeat(49), "a"), None);
    for (left, right) in
        [("id", "idd"), ("id", "di"), ("userid", "user_id"), ("isbn", "isbn10"), ("name", "nam")]
    {
        assert!(close(left, right) && close(right, left), "{left} {right}");
    }
    for (left, right) in [("a", "b"), ("id", "ab"), ("book", "isbn"), ("", "a"), ("user", "order")] {
        assert!(!close(left, right), "{left} {right}");
    }
}

#[test]
fn equal_texts_are_the_same() {
    assert!(same("", "") && same("abc", "abc"));
    assert!(!same("abc", "abd") && !same("abc", "ab") && !same("", "a"));
}

#[test]
fn a_message_is_cut_at_a_characters_boundary_and_then_closed() {
    let message = Message::new().with(&"x".repeat(255)).with("é").with("y");
    assert_eq!(message.as_str(), "x".repeat(255));
    assert_eq!(Message::new().with(&"é".repeat(200)).as_str(), "é".repeat(128));
    assert_eq!(Message::new().with("no ").code("id").as_str(), "no `id`");
}

#[test]
fn the_grammar_works_at_compile_time() {
    const FAULT: Option<Message> = fault("/a", "/pre-{id}");
    const HAS: bool = has("/{a}", "", "a");
    assert!(FAULT.is_some_and(|message| message.as_str().contains("(in \"/a/pre-{id}\")")) && HAS);
}

#[test]
fn captures_are_ranges_of_the_path() {
    let mut captures = Captures::new();
    captures.push(1, 3);
    captures.push(3, 3);
    captures.push(0, 70_000);
    assert_eq!((captures.len(), captures.get(0, "/ab"), captures.get(1, "/ab")), (2, Some("ab"), Some("")));
    assert_eq!((captures.get(2, "/ab"), captures.get(0, "/")), (None, None));
    captures.truncate(1);
    assert_eq!((captures.len(), captures.get(1, "/ab")), (1, None));
    (0..20).for_each(|_| captures.push(0, 1));
    assert_eq!(captures.len(), MAX_PLACEHOLDERS);
}
