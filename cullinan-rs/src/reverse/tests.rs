//! Urls of routes: encoded, whole, and refused where nobody could ask for them.

use std::sync::Arc;

use super::{Link, Urls};
use crate::codec::percent::{Plus, decode};
use crate::constraint::Constraints;

fn urls() -> Urls {
    let mut constraints = Constraints::default();
    constraints.add("isbn".to_owned(), Arc::new(|segment| segment.len() == 10));
    let routes = [
        ("root", "/"),
        ("books.find", "/books/{id:int}"),
        ("books.by_isbn", "/books/{code:isbn}"),
        ("words", "/words/{word}"),
        ("café", "/café/a%20b/{x}"),
        ("files", "/files/{rest:path}"),
        ("all", "/{rest:path}"),
        ("two", "/{a}/x/{b}"),
        ("year", "/years/{y:regex([0-9]{4}(/[0-9]{2})?)}"),
    ];
    Urls::new(routes.map(|(name, url)| (name, name, url)), &constraints)
}

#[test]
fn values_stand_encoded_at_their_placeholders() {
    for (name, values, url) in [
        ("root", &[][..], "/"),
        ("books.find", &[("id", "7")], "/books/7"),
        ("books.by_isbn", &[("code", "3551551677")], "/books/3551551677"),
        ("words", &[("word", "a b/c?d#e%f")], "/words/a%20b%2Fc%3Fd%23e%25f"),
        ("words", &[("word", "é\u{1F980}")], "/words/%C3%A9%F0%9F%A6%80"),
        ("words", &[("word", "-._~!$&'()*+,;=:@")], "/words/-._~!$&'()*+,;=:@"),
        ("words", &[("word", "\\\"<>^`{|}\r\n\0")], "/words/%5C%22%3C%3E%5E%60%7B%7C%7D%0D%0A%00"),
        ("words", &[("word", "...")], "/words/..."),
        ("café", &[("x", "y")], "/caf%C3%A9/a%20b/y"),
        ("files", &[("rest", "a b/c/d.txt")], "/files/a%20b/c/d.txt"),
        ("files", &[("rest", "a//b/")], "/files/a//b/"),
        ("files", &[("rest", "/a")], "/files//a"),
        ("two", &[("b", "2"), ("a", "1")], "/1/x/2"),
        ("year", &[("y", "2026/01")], "/years/2026%2F01"),
    ] {
        assert_eq!(urls().path(name, values).as_deref(), Ok(url), "{name} {values:?}");
    }
}

#[test]
fn what_was_written_is_what_is_read() {
    let every: String = (0..=0x2ff).filter_map(char::from_u32).collect();
    let url = urls().path("words", &[("word", &every)]).expect("a url");
    let raw = url.strip_prefix("/words/").expect("its prefix");
    assert!(!raw.contains('/') && raw.is_ascii());
    assert_eq!(decode(raw, Plus::Literal).as_deref(), Some(every.as_str()));
}

#[test]
fn what_nobody_could_ask_for_is_refused_with_the_reason() {
    for (name, values, told) in [
        ("book.find", &[][..], "no route is named `book.find`; did you mean `books.find`?"),
        ("nothing", &[], "no route is named `nothing`"),
        ("books.find", &[], "the url \"/books/{id:int}\" of `books.find` needs a value for `id`"),
        ("books.find", &[("id", "")], "the url \"/books/{id:int}\" of `books.find` takes no empty `id`"),
        (
            "books.find",
            &[("id", "x")],
            "the url \"/books/{id:int}\" of `books.find` takes no such `id`: its constraint `int` refuses it",
        ),
        (
            "books.by_isbn",
            &[("code", "1")],
            "the url \"/books/{code:isbn}\" of `books.by_isbn` takes no such `code`: its constraint `isbn` refuses it",
        ),
        (
            "year",
            &[("y", "20260")],
            "the url \"/years/{y:regex([0-9]{4}(/[0-9]{2})?)}\" of `year` takes no such `y`: its constraint \
             `regex([0-9]{4}(/[0-9]{2})?)` refuses it",
        ),
        (
            "words",
            &[("wrod", "x")],
            "the url \"/words/{word}\" of `words` has no `{wrod}`; did you mean `word`?",
        ),
        ("words", &[("word", "x"), ("id", "y")], "the url \"/words/{word}\" of `words` has no `{id}`"),
        (
            "words",
            &[("word", "x"), ("word", "y")],
            "the url \"/words/{word}\" of `words` takes `word` once, not twice",
        ),
        (
            "words",
            &[("word", "..")],
            "the url \"/words/{word}\" of `words` takes no `..` for `word`: clients resolve it before they ask",
        ),
        (
            "files",
            &[("rest", "a/../../etc")],
            "the url \"/files/{rest:path}\" of `files` takes no `..` for `rest`: clients resolve it before they ask",
        ),
        ("files", &[("rest", "")], "the url \"/files/{rest:path}\" of `files` takes no empty `rest`"),
        (
            "all",
            &[("rest", "/evil.example")],
            "the url \"/{rest:path}\" of `all` would begin with `//`, which names another host",
        ),
    ] {
        let why = urls().path(name, values).expect_err(name);
        assert_eq!(why.to_string(), told);
    }
}

#[test]
fn a_link_takes_what_the_handler_reads() {
    let find = || Link::<0>::new("books.find");
    assert_eq!(urls().to(find().with::<u64>("id", &7)).as_deref(), Ok("/books/7"));
    assert_eq!(urls().to(find().with::<u64>("id", &&7)).as_deref(), Ok("/books/7"));
    assert_eq!(urls().to(find().with_any("id", -7)).as_deref(), Ok("/books/-7"));
    let word = Link::<0>::new("words").with::<String>("word", &"a b");
    let query = word.query("q", "x y&z").query("n", [1, 2]).query("none", None::<u8>).query("yes", true);
    assert_eq!(urls().to(query).as_deref(), Ok("/words/a%20b?q=x+y%26z&n=1&n=2&yes=true"));
    let under = Link::<1>::new("two").with_any("b", 'b').under(["a/"]);
    assert_eq!(urls().to(under).as_deref(), Ok("/a%2F/x/b"));
}

#[test]
fn a_link_that_leads_nowhere_is_refused() {
    let told = |link: Link| urls().to(link).expect_err("no url").to_string();
    assert_eq!(told(Link::new("gone")), "the route `gone` is 0 times in this application");
    assert_eq!(
        told(Link::new("words").with_any("word", [1])),
        "the url of `words` cannot be made: `word`: a placeholder stands for one value"
    );
    assert_eq!(
        told(Link::new("words").with_any("word", f64::NAN)),
        "the url of `words` cannot be made: `word`: nothing stands for a placeholder: a value was `None`, or no number"
    );
    assert_eq!(
        told(Link::new("words").with_any("word", "x").query("q", [[1]])),
        "the url of `words` cannot be made: `q`: a placeholder stands for one value"
    );
    let twice = Urls::new([("a", "x.a", "/x"), ("a", "y.a", "/y")], &Constraints::default());
    assert_eq!(
        twice.to(Link::new("a")).expect_err("two").to_string(),
        "the route `a` is 2 times in this application"
    );
    assert_eq!(twice.path("y.a", &[]).as_deref(), Ok("/y"));
}
