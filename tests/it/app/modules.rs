//! Modules: prefixes, tags and limits add up; who is in one is nowhere else; what is wrong is told with its place.

use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::get;

/// Who may borrow.
#[controller(url = "/users", tags = ["people"], discover = false)]
struct UserController;

#[controller]
impl UserController {
    #[get_api(url = "/{id}", tags = ["one"])]
    async fn find(&self, id: u64) -> String {
        format!("user {id}")
    }

    #[post_api(body_limit = "8B")]
    async fn add(&self, text: RawBody) -> String {
        text.len().to_string()
    }

    #[put_api]
    async fn replace(&self, text: RawBody) -> String {
        text.len().to_string()
    }
}

#[controller(url = "/fines", module = "accounts", discover = false)]
struct FineController;

#[controller]
impl FineController {
    #[get_api]
    async fn list(&self) -> &'static str {
        "fines"
    }
}

/// The application has it, as if discovery had found it.
#[controller(url = "/modules-discovered")]
struct DiscoveredController;

#[controller]
impl DiscoveredController {
    #[get_api]
    async fn list(&self) -> &'static str {
        "discovered"
    }
}

#[get_api(url = "/modules-free")]
async fn free() -> &'static str {
    "free"
}

fn report(application: Application) -> Vec<String> {
    application.check().unwrap_err().faults().to_vec()
}

async fn document(application: Application) -> Value {
    get(&TestApplication::new(application), "/openapi.json").await.json()
}

#[tokio::test]
async fn prefixes_are_put_together_with_one_slash_each() {
    for (outer, inner, url) in [
        ("/v1", "/x", "/v1/x/users/7"),
        ("v1/", "x/", "/v1/x/users/7"),
        ("/", "/x/y", "/x/y/users/7"),
        ("", "", "/users/7"),
    ] {
        let inner = (inner, Module::new("inner").controller::<UserController>());
        let outer = Application::new().include(outer, Module::new("outer").include(inner.0, inner.1));
        get(&TestApplication::new(outer), url).await.expect_status(200).expect_text("user 7");
    }
}

#[tokio::test]
async fn what_is_in_a_module_belongs_to_it_alone() {
    let module = Module::new("moved").controller::<DiscoveredController>().handlers(handlers![free]);
    let application = Application::new().controller::<DiscoveredController>().handlers(handlers![free]);
    let application = TestApplication::new(application.include("/moved", module));
    for path in ["/modules-discovered", "/modules-free"] {
        get(&application, path).await.expect_status(404);
        get(&application, &format!("/moved{path}")).await.expect_status(200);
    }
}

#[tokio::test]
async fn a_controller_names_its_module() {
    let inner = Module::new("accounts").controller::<UserController>();
    let application = Application::new()
        .controller::<FineController>()
        .include("/library", Module::new("library").include("/accounts", inner));
    let application = TestApplication::new(application);
    get(&application, "/library/accounts/fines").await.expect_text("fines");
    get(&application, "/library/accounts/users/1").await.expect_text("user 1");
    get(&application, "/fines").await.expect_status(404);
}

#[tokio::test]
async fn naming_the_module_and_being_listed_there_is_one_thing() {
    let module = Module::new("accounts").controller::<FineController>().controller::<FineController>();
    let application = Application::new().controller::<FineController>().include("/a", module);
    get(&TestApplication::new(application), "/a/fines").await.expect_text("fines");
}

#[test]
fn a_module_that_is_not_included_is_told_with_what_to_write() {
    let application = Application::new().controller::<FineController>();
    let faults = report(application.include("/x", Module::new("account")));
    let [fault] = faults.as_slice() else { panic!("{faults:?}") };
    for part in [
        "`FineController` (",
        "modules.rs:",
        "module `accounts`",
        "Module::new(\"accounts\")",
        "or name one of `account`",
    ] {
        assert!(fault.contains(part), "{part} is not in {fault}");
    }
}

#[test]
fn one_name_for_two_modules_is_told_with_both_places() {
    let twice = Application::new()
        .include("/a", Module::new("same"))
        .include("/b", Module::new("outer").include("/c", Module::new("same")));
    let faults = report(twice);
    let [fault] = faults.as_slice() else { panic!("{faults:?}") };
    assert!(fault.contains("have one name") && fault.matches("modules.rs:").count() == 2, "{fault}");
}

#[test]
fn a_controller_in_two_modules_is_one_fault() {
    let module = |name: &str| Module::new(name).controller::<UserController>().handlers(handlers![free]);
    let faults = report(Application::new().include("/a", module("a")).include("/b", module("b")));
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].contains("controller `UserController`") && faults[0].contains("include it once"));
    assert!(faults[1].contains("`free` (") && faults[1].contains("module `a`"), "{faults:?}");
    let elsewhere = Module::new("other").controller::<FineController>();
    let faults = report(Application::new().include("/a", elsewhere).include("/b", Module::new("accounts")));
    assert!(faults[0].contains("module `other`") && faults[0].contains("module `accounts`"), "{faults:?}");
}

#[test]
fn a_prefix_is_a_template_without_placeholders() {
    for (prefix, told) in [
        ("/{tenant}", "write `{tenant}` into the `url` of its controllers"),
        ("/a//b", "an empty segment matches nothing"),
        ("/a{", "without a `}`"),
    ] {
        let module = Module::new("m").controller::<UserController>();
        let faults = report(Application::new().include(prefix, Module::new("o").include(prefix, module)));
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].contains("module `o` (") && faults[0].contains(told), "{faults:?}");
        assert!(faults[0].contains("modules.rs:"), "{faults:?}");
    }
}

#[test]
fn a_function_without_a_verb_is_told_in_modules_too() {
    async fn stranger() {}
    let faults = report(Application::new().include("/a", Module::new("a").handlers(handlers![stranger])));
    assert!(faults[0].contains("stranger` is listed as a handler and has no verb"), "{faults:?}");
}

#[test]
fn the_same_route_from_two_modules_collides() {
    #[get_api(url = "/users/{number}", name = "other")]
    async fn other(number: u64) -> String {
        number.to_string()
    }
    let faults = report(
        Application::new()
            .include("/a", Module::new("a").controller::<UserController>())
            .include("/a", Module::new("b").handlers(handlers![other])),
    );
    let [fault] = faults.as_slice() else { panic!("{faults:?}") };
    assert!(fault.contains("\"/a/users/{number}\"") && fault.contains("\"/a/users/{id}\""), "{fault}");
}

#[tokio::test]
async fn the_innermost_limit_wins() {
    let inner = Module::new("inner").body_limit(4).controller::<UserController>();
    let outer = Module::new("outer").body_limit(2).timeout(Duration::from_secs(5)).include("/i", inner);
    let application = TestApplication::new(Application::new().include("/o", outer));
    let send = |method: &str, bytes: usize| {
        application.request(method, "/o/i/users").header("content-type", "a/b").body(vec![b'x'; bytes]).send()
    };
    send("PUT", 4).await.expect_status(200);
    send("PUT", 5).await.expect_status(413);
    send("POST", 8).await.expect_status(201);
    send("POST", 9).await.expect_status(413);
}

#[tokio::test]
async fn the_module_s_time_is_its_handlers_() {
    #[get_api(url = "/waits")]
    async fn waits() {
        std::future::pending::<()>().await;
    }
    let module = Module::new("m").timeout(Duration::ZERO).handlers(handlers![waits]);
    get(&TestApplication::new(Application::new().include("/m", module)), "/m/waits").await.expect_status(503);
}

#[tokio::test]
async fn tags_add_up_from_the_outermost() {
    let inner =
        Module::new("inner").tags(["in", "people"]).description("Inner.").controller::<UserController>();
    let outer = Module::new("outer").tags(["out"]).include("/i", inner);
    let document = document(Application::new().include("/o", outer)).await;
    let tags = &document["paths"]["/o/i/users/{id}"]["get"]["tags"];
    assert_eq!(*tags, json!(["out", "in", "people", "one"]));
    assert_eq!(
        document["tags"],
        json!([
            { "name": "out" },
            { "name": "in", "description": "Inner." },
            { "name": "people", "description": "Who may borrow." },
            { "name": "one" },
        ])
    );
}

#[tokio::test]
async fn a_described_module_without_tags_is_one() {
    let module = Module::new("accounts").description("All accounts.").controller::<FineController>();
    let document = document(Application::new().include("/a", module)).await;
    assert_eq!(document["tags"], json!([{ "name": "accounts", "description": "All accounts." }]));
    assert_eq!(document["paths"]["/a/fines"]["get"]["tags"], json!(["accounts"]));
}

#[tokio::test]
async fn the_innermost_word_decides_what_the_document_shows() {
    let shown = Module::new("shown").include_in_schema(true).controller::<UserController>();
    let hidden = Module::new("accounts").include_in_schema(false).include("/shown", shown);
    let application = Application::new().controller::<FineController>().include("/a", hidden);
    let document = document(application).await;
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/a/shown/users", "/a/shown/users/{id}"]);
}

#[test]
fn controllers_of_modules_are_counted() {
    let application = || Application::new().include("/a", Module::new("a").controller::<UserController>());
    assert!(application().expect_controllers(1).check().is_ok());
    assert!(report(application().expect_controllers(0))[0].contains("found 1: UserController"));
}
