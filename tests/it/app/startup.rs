//! The start-up report.

use cullinan::prelude::*;

#[get_api(url = "/users/{id}")]
async fn show(id: u8) -> String {
    id.to_string()
}

#[route_api(url = "/users/{name}", methods = ["GET", "PUT"], name = "show")]
async fn find(name: String) -> String {
    name
}

#[get_api(url = "/defaults")]
async fn defaults(
    #[param(default = 0, ge = 1)] page: u32,
    #[param(default = "noon")] at: Query<jiff::Timestamp>,
    #[param(default = String::new(), min_length = 1)] name: Header<String>,
    #[param(default = 20, le = 100)] size: u8,
) -> String {
    format!("{page} {} {} {size}", *at, *name)
}

#[controller(url = "/orphan", discover = false)]
struct Orphan;

#[test]
fn everything_is_reported_at_once_with_both_sides() {
    let application = Application::new().handlers(handlers![show, find, defaults]).controller::<Orphan>();
    let report = application.expect_controllers(3).check().unwrap_err();
    let text = report.to_string();
    assert_eq!(report.faults().len(), 7, "{text}");
    let line = |needle: &str| {
        let source = include_str!("startup.rs");
        source.lines().position(|line| line.contains(needle)).unwrap() + 1
    };
    let (show, find) = (line("async fn show"), line("async fn find"));
    let collision = text.lines().find(|line| line.contains("collides with")).unwrap();
    assert!(collision.contains(&format!("startup.rs:{show}")), "{text}");
    assert!(collision.contains(&format!("startup.rs:{find}")), "{text}");
    assert!(collision.contains("\"/users/{id}\"") && collision.contains("\"/users/{name}\""), "{text}");
    for expected in [
        "are both named `show`",
        "the default of `page` breaks its own rules: it must be >= 1",
        "the default of `at` breaks its own rules",
        "the default of `name` breaks its own rules: it must have at least 1 character",
        "controller `Orphan` (",
        "expected 3 controllers, found 1: Orphan",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    assert!(!text.contains("`size`"), "{text}");
}

#[test]
fn discovery_is_idempotent() {
    #[controller(url = "/startup-discovered")]
    struct Discovered;

    #[controller]
    impl Discovered {
        #[get_api]
        async fn index(&self) -> &'static str {
            "index"
        }
    }

    let count = |application: Application| {
        application.expect_controllers(usize::MAX).check().unwrap_err().to_string()
    };
    let once = count(Application::discover());
    assert_eq!(count(Application::discover().controller::<Discovered>()), once);
    assert!(once.contains("Discovered"), "{once}");
}

#[test]
fn a_listed_function_without_a_verb_is_a_start_up_fault() {
    async fn stranger() {}

    let report = Application::new().handlers(handlers![stranger]).check().unwrap_err().to_string();
    assert!(report.contains("stranger` is listed as a handler and has no verb"), "{report}");
}

#[test]
fn names_that_cannot_be_and_names_given_twice_are_found() {
    #[get_api(url = "/names")]
    async fn names(
        #[param(alias = "X Desk")] desk: Header<Option<String>>,
        #[param(alias = "a;b")] cookie: Cookie<Option<String>>,
        first: Option<u8>,
        #[param(alias = "first")] second: Option<u8>,
        lists: Query<Vec<Vec<u8>>>,
        pairs: Query<Vec<(u8, u8)>>,
    ) -> String {
        format!("{:?} {:?} {first:?} {second:?} {:?} {:?}", *desk, *cookie, *lists, *pairs)
    }

    let report = Application::new().handlers(handlers![names]).check().unwrap_err();
    let text = report.to_string();
    assert_eq!(report.faults().len(), 5, "{text}");
    for expected in [
        "`X Desk` is no name for a header",
        "`a;b` is no name for a cookie",
        "two arguments read the query parameter `first`; give one an alias",
        "`lists` is a structure",
        "`pairs` is a structure",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
}

#[test]
fn a_default_that_panics_says_why() {
    #[get_api(url = "/panics")]
    async fn panics(#[param(default = panic!("no default today"))] page: Query<u8>) -> String {
        page.to_string()
    }

    let report = Application::new().handlers(handlers![panics]).check().unwrap_err().to_string();
    assert!(report.contains("no default today"), "{report}");
}

#[post_api(url = "/twice")]
async fn twice(cover: File, #[param(alias = "cover")] other: Files) {
    let _ = (cover, other);
}

#[post_api(url = "/before")]
async fn before(cover: Body<String>, #[param(alias = "cover")] other: File) {
    let _ = (cover, other);
}

#[post_api(url = "/behind")]
async fn behind(cover: Option<File>, #[param(alias = "cover")] other: Body<String>) {
    let _ = (cover, other);
}

#[post_api(url = "/sizes")]
async fn sizes(
    #[param(min_size = 3, max_size = 2)] one: File,
    #[param(min_size = "20MiB")] many: Files,
    #[param(min_size = 2, max_size = 2)] sound: Option<File>,
) {
    let _ = (one, many, sound);
}

#[post_api(url = "/parts")]
async fn parts(#[param(min_size = 3, max_size = 2)] parts: Multipart) {
    let _ = parts;
}

#[test]
fn files_that_cannot_be_are_reported() {
    let handlers = handlers![twice, before, behind, sizes, parts];
    let report = Application::new().handlers(handlers).check().unwrap_err();
    let expected = [
        "two arguments read the part `cover`",
        "two arguments read the part `cover`",
        "two arguments read the part `cover`",
        "no file of `one` has at least 3 and at most 2 bytes",
        "no file of `many` has at least 20971520 and at most 16777216 bytes",
        "no file of `parts` has at least 3 and at most 2 bytes",
    ];
    assert_eq!(report.faults().len(), expected.len(), "{report}");
    for (fault, expected) in report.faults().iter().zip(expected) {
        assert!(fault.contains(expected), "{fault}");
    }
}
