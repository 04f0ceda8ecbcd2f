//! Expressions that both languages can say, and those that only Rust can.

use super::translate;

#[test]
fn what_ecma_can_say_is_said() {
    let same = [
        "^[0-9]{9}[0-9X]$",
        "^a|b*?$",
        "(a+?)?b{2}?",
        "(?:a)(b){2,}",
        r"\.\/\t[a\-z\]^-]",
        "ä",
        "[^a-z&]",
        "",
    ];
    for source in same {
        assert_eq!(translate(source).as_deref(), Some(source));
    }
    for (source, pattern) in [("^.+$", r"^[^\n]+$"), (r"\#\-\@[\#.]", "#-@[#.]"), ("a]}", r"a\]\}")] {
        assert_eq!(translate(source).as_deref(), Some(pattern));
    }
}

#[test]
fn control_characters_are_listed() {
    for (source, pattern) in [
        (r"^\P{Cc}*$", r"^[^\u0000-\u001F\u007F-\u009F]*$"),
        (r"\p{Cc}{2}", r"[\u0000-\u001F\u007F-\u009F]{2}"),
        (r"[^ \p{Cc}]", r"[^ \u0000-\u001F\u007F-\u009F]"),
    ] {
        assert_eq!(translate(source).as_deref(), Some(pattern));
    }
}

#[test]
fn what_only_rust_can_say_is_left_to_it() {
    for source in [
        r"\d",
        r"[\w]",
        r"\s",
        r"\b",
        r"\D",
        r"\pL",
        r"\p{L}",
        r"\p{Cc",
        r"\P{Cf}",
        r"[\P{Cc}]",
        r"\A",
        r"\z",
        r"\x{41}",
        r"\x41",
        r"\u0041",
        r"\<a",
        "(?i)a",
        "(?i:a)",
        "(?P<n>a)",
        "(?<n>a)",
        "[[:alpha:]]",
        "[a[b]]",
        "[]a]",
        "[^]]",
        "[a&&b]",
        "[a--b]",
        "[a~~b]",
        "a{,3}",
        "a{ 2}",
        "a**",
        "a+?*",
        "a{2}{3}",
        "a*??",
        "^*a",
        "(?:^)a$+",
    ] {
        assert_eq!(translate(source), None, "{source}");
    }
}
