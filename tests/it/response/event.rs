//! `Event<T>`: fields, and what may not stand in them.

use std::time::Duration;

use cullinan::Event;
use serde_json::json;

#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "a table is written without references")]
fn check<T>(event: Event<T>, expected: &str) {
    assert_eq!(event.to_string(), expected);
}

#[test]
fn an_event_is_lines_and_an_empty_one() {
    check(Event::text("hello"), "data: hello\n\n");
    check(Event::text(""), "data: \n\n");
    let all = Event::text("a").event("tick").id("7").retry(Duration::from_millis(1500));
    check(all, "data: a\nevent: tick\nid: 7\nretry: 1500\n\n");
    check(Event::json(json!({ "a": [1, "b"] })), "data: {\"a\":[1,\"b\"]}\n\n");
    check(Event::<u8>::comment("still there"), ": still there\n\n");
    check(Event::<u8>::from(7), "data: 7\n\n");
}

#[test]
fn line_breaks_part_data_into_lines() {
    for (text, expected) in [
        ("a\nb", "data: a\ndata: b\n\n"),
        ("a\r\nb", "data: a\ndata: b\n\n"),
        ("a\rb", "data: a\ndata: b\n\n"),
        ("a\n\nb", "data: a\ndata: \ndata: b\n\n"),
        ("a\n\r", "data: a\ndata: \ndata: \n\n"),
        ("\n", "data: \ndata: \n\n"),
        (
            "a\nevent: evil\nid: 1\n\ndata: x",
            "data: a\ndata: event: evil\ndata: id: 1\ndata: \ndata: data: x\n\n",
        ),
    ] {
        check(Event::text(text), expected);
    }
    check(Event::<u8>::comment("a\ndata: evil"), ": a\n: data: evil\n\n");
    check(Event::json("a\r\nb"), "data: \"a\\r\\nb\"\n\n");
}

#[test]
fn a_name_or_an_id_that_would_begin_a_line_is_refused() {
    for bad in ["a\nb", "a\rb", "\r\n", "a\0b"] {
        for event in
            [Event::text("x").event(bad), Event::text("x").id(bad), Event::text("x").id(bad).event("good")]
        {
            let said = event.to_string();
            assert!(said.contains("has a line break or a NUL in it") && !said.contains(bad), "{said}");
        }
    }
}
