//! Each check of a declaration: what makes it speak, and that it speaks alone.

use super::{Fact, Facts, argument, covered, duration, prefix, reader, size, status, url};
use crate::extract::{Place, Reads};
use crate::handler::Verb;

/// What a check says when it panics.
fn said(check: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
    let panic = std::panic::catch_unwind(check).err()?;
    panic.downcast_ref::<String>().cloned().or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
}

const fn fact(name: &'static str, place: Place) -> Fact {
    Fact::new(name, Reads::Nothing, place)
}

const fn facts(prefix: &'static str, url: &'static str, arguments: &'static [Fact]) -> Facts {
    Facts::new(Verb::Get, prefix, url, arguments)
}

/// Everything that is said about the placeholders of one route.
fn placeholders(prefix: &'static str, url: &'static str, arguments: &'static [Fact]) -> Vec<String> {
    let facts = facts(prefix, url, arguments);
    let each = (0..arguments.len()).filter_map(move |index| said(move || argument(&facts, index)));
    let told: Vec<_> = said(move || covered(&facts)).into_iter().chain(each).collect();
    assert!(!facts.sound || told.is_empty(), "{told:?}");
    told
}

#[test]
fn placeholders_and_arguments_that_fit_are_silent() {
    const NAMED: &[Fact] =
        &[fact("id", Place::Named), fact("page", Place::Plain), fact("db", Place::Elsewhere)];
    const PLAIN: &[Fact] = &[fact("id", Place::Plain)];
    const ANY: &[Fact] = &[fact("request", Place::Any)];
    assert_eq!(placeholders("/books", "/{id}", NAMED), [""; 0]);
    assert_eq!(placeholders("/books/{id}", "/", NAMED), [""; 0]);
    assert_eq!(placeholders("/books", "/{id:path}", PLAIN), [""; 0]);
    assert_eq!(
        placeholders("/{tenant}", "/{id}", PLAIN),
        [""; 0],
        "a controller's placeholder may stay unread"
    );
    assert_eq!(placeholders("", "/{a}/{b}", ANY), [""; 0]);
}

#[test]
fn a_slip_between_placeholder_and_argument_speaks_once_at_the_argument() {
    const SLIP: &[Fact] = &[fact("idd", Place::Named)];
    const OTHER: &[Fact] = &[fact("book", Place::Named)];
    const TWO: &[Fact] = &[fact("org", Place::Named), fact("itm", Place::Named)];
    assert_eq!(placeholders("/books", "/{id}", SLIP), ["no `{idd}` in \"/books/{id}\"; did you mean `id`?"]);
    assert_eq!(placeholders("", "/{id}", OTHER), ["no `{book}` in \"/{id}\"; did you mean `id`?"]);
    assert_eq!(
        placeholders("/{tenant}", "/{id}", OTHER),
        ["no `{book}` in \"/{tenant}/{id}\"; did you mean `id`?"]
    );
    assert_eq!(
        placeholders("", "/{org}/{item}", TWO),
        ["no `{itm}` in \"/{org}/{item}\"; did you mean `item`?"]
    );
    assert_eq!(placeholders("/{idx}", "/", SLIP), ["no `{idd}` in \"/{idx}\"; did you mean `idx`?"]);
}

#[test]
fn an_argument_without_any_placeholder_says_what_to_do() {
    const TWO: &[Fact] = &[fact("id", Place::Named), fact("idd", Place::Named)];
    const ONE: &[Fact] = &[fact("id", Place::Named)];
    let text = "no `{idd}` in \"/books/{id}\"; add it to the url, or read it as `Query<_>`";
    assert_eq!(placeholders("/books", "/{id}", TWO), [text]);
    assert_eq!(placeholders("", "/", ONE).len(), 1);
}

#[test]
fn a_placeholder_that_nobody_reads_speaks_at_the_url() {
    const PLAIN: &[Fact] = &[fact("id", Place::Plain)];
    const ELSEWHERE: &[Fact] = &[fact("idd", Place::Elsewhere)];
    let like = "`{idd}` in the url is read by no argument; did you mean the argument `id`?";
    let none = "`{idd}` in the url is read by no argument; add an argument `idd`, or take it out of the url";
    assert_eq!(placeholders("", "/{idd}", PLAIN), [like]);
    assert_eq!(placeholders("", "/{idd}", &[]), [none]);
    assert_eq!(placeholders("", "/{idd}", ELSEWHERE), [none], "its name is a header's or a service's");
    assert_eq!(placeholders("", "/{id}/{idd}", PLAIN), [none], "`id` is taken");
}

#[test]
fn a_bad_template_speaks_once_whoever_looks_at_it() {
    const SLIP: &[Fact] = &[fact("id", Place::Named)];
    let bad = facts("", "/pre-{idd}", SLIP);
    assert!(
        said(move || url(&bad))
            .is_some_and(|text| text.starts_with("`pre-{idd}` is more than a placeholder"))
    );
    assert_eq!(placeholders("", "/pre-{idd}", SLIP), [""; 0]);
    let behind = facts("/a//b", "/pre-{idd}", SLIP);
    assert_eq!(said(move || url(&behind)), None, "the prefix has its own check");
    assert!(said(|| prefix("/a//b")).is_some());
    assert_eq!(placeholders("/a//b", "/{idd}", SLIP), [""; 0]);
    let twice = facts("/{id}", "/{id}", SLIP);
    assert!(said(move || url(&twice)).is_some_and(|text| text.contains("two placeholders are called `id`")));
    assert_eq!(said(|| prefix("/books/{id}/")), None);
}

#[test]
fn a_body_is_refused_where_the_verb_has_none() {
    const BODY: &[Fact] = &[fact("id", Place::Plain), Fact::new("book", Reads::Whole, Place::Elsewhere)];
    let of = |verb| Facts::new(verb, "", "/{id}", BODY);
    for (verb, name) in [(Verb::Get, "GET"), (Verb::Head, "HEAD"), (Verb::Trace, "TRACE")] {
        let facts = of(verb);
        let text = format!(
            "{name} has no body: `book` cannot be read; use post_api, put_api or patch_api, or read it as Query<_>"
        );
        assert_eq!(said(move || reader(&facts, 1)), Some(text));
        assert_eq!(said(move || reader(&facts, 0)), None);
    }
    for verb in [Verb::Post, Verb::Delete, Verb::Options, Verb::Query, Verb::Route, Verb::Put, Verb::Patch] {
        let facts = of(verb);
        assert_eq!(said(move || reader(&facts, 1)), None);
    }
}

#[test]
fn the_second_reader_of_the_whole_body_is_refused() {
    const TWO: &[Fact] = &[
        Fact::new("user", Reads::Whole, Place::Elsewhere),
        Fact::new("form", Reads::Whole, Place::Elsewhere),
    ];
    let facts = Facts::new(Verb::Post, "", "/", TWO);
    assert_eq!(said(move || reader(&facts, 0)), None);
    let text = "two arguments read the whole body: `user` and `form`; keep one";
    assert_eq!(said(move || reader(&facts, 1)).as_deref(), Some(text));
    assert_eq!(said(move || reader(&facts, 2)), None, "there is no third argument");
}

#[test]
fn a_status_without_a_body_wants_an_empty_answer() {
    for code in [204, 205, 304] {
        let text = format!("status {code} has no body: return `()`, or choose another status");
        assert_eq!(said(move || status(Some(code), false)), Some(text));
        assert_eq!(said(move || status(Some(code), true)), None);
    }
    assert_eq!(said(|| status(Some(200), false)), None);
    assert_eq!(said(|| status(None, false)), None);
}

#[test]
fn sizes_and_durations_are_read_or_explained() {
    assert_eq!(size("2MiB"), 2 << 20);
    assert_eq!(duration("30s").as_secs(), 30);
    assert!(said(|| _ = size("2mb")).is_some_and(|text| text.contains("as in `2MiB`")));
    assert!(said(|| _ = duration("30")).is_some_and(|text| text.contains("as in `30s`")));
}

#[test]
fn the_checks_run_while_compiling() {
    const FACTS: Facts = facts("/books", "/{id}", &[fact("id", Place::Named)]);
    const _: () = url(&FACTS);
    const _: () = prefix(FACTS.prefix);
    const _: () = covered(&FACTS);
    const _: () = argument(&FACTS, 0);
    const _: () = reader(&FACTS, 0);
    const _: () = status(Some(204), true);
    const LIMIT: u64 = size("5MB");
    assert_eq!(LIMIT, 5_000_000);
}
