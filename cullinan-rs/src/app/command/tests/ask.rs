//! What each command prints, and how the process would end.

use cullinan_macros::{get_api, post_api};
use serde_json::Value;

use crate::app::command::said::Said;
use crate::app::{Application, Module, Versioning};
use crate::controller::free_function;
use crate::openapi::OpenApi;
use crate::params::Body;

fn asked(application: Application, arguments: &[&str]) -> Option<Said> {
    application.asked(arguments.iter().map(Into::into)).ok()
}

#[test]
fn only_the_first_argument_exactly_is_a_command() {
    for arguments in [
        &[][..],
        &["serve"],
        &["--openapi"],
        &["OPENAPI"],
        &["serve", "check"],
        &["openapi-dump"],
        &["check "],
    ] {
        assert!(asked(Application::new(), arguments).is_none(), "{arguments:?}");
    }
    for command in ["openapi", "routes", "check"] {
        assert_eq!(asked(Application::new(), &[command]).unwrap().code, 0);
        assert!(asked(Application::new().without_arguments(), &[command]).is_none(), "{command}");
    }
}

#[test]
fn what_a_command_does_not_know_is_said_by_its_code() {
    for arguments in [
        &["openapi", "--yml"][..],
        &["openapi", "--against"],
        &["openapi", "--against", "a.json", "--yaml"],
        &["openapi", "--body"],
        &["openapi", "--body", "application/json", "--against", "a.json"],
        &["openapi", "--body", "application/json"],
        &["routes", "x"],
        &["check", "--all"],
    ] {
        let said = asked(Application::new(), arguments).unwrap();
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!said.err.is_empty());
    }
}

#[test]
fn the_document_is_printed_in_each_form() {
    let print = |arguments: &[&str]| {
        asked(Application::new().title("Shop").without_openapi(), arguments).unwrap().out
    };
    let json: Value = serde_json::from_str(&print(&["openapi"])).unwrap();
    assert_eq!((&json["openapi"], &json["info"]["title"]), (&"3.1.0".into(), &"Shop".into()));
    let older: Value = serde_json::from_str(&print(&["openapi", "--3.0"])).unwrap();
    assert_eq!(older["openapi"], "3.0.3");
    assert!(print(&["openapi", "--yaml"]).contains("\nopenapi: \"3.1.0\"\n"));
    assert!(print(&["openapi", "--3.0", "--yaml"]).contains("\nopenapi: \"3.0.3\"\n"));
}

#[post_api(url = "/names")]
async fn name(_name: Body<String>, _page: Body<u8>) {}

#[test]
fn bodies_are_of_the_one_media_type_that_is_asked_for() {
    let types = |arguments: &[&str]| {
        let application = Application::new().handlers([free_function(name)]);
        let document: Value = serde_json::from_str(&asked(application, arguments).unwrap().out).unwrap();
        let content = &document["paths"]["/names"]["post"]["requestBody"]["content"];
        content.as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert!(types(&["openapi"]).len() > 1);
    assert_eq!(types(&["openapi", "--3.0", "--body", "application/json"]), ["application/json"]);
}

#[test]
fn an_application_that_cannot_start_says_so_to_every_command() {
    // Behind `--against`, 1 says that clients break.
    for (arguments, code) in [
        (&["openapi"][..], 1),
        (&["routes"], 1),
        (&["check"], 1),
        (&["openapi", "--3.0"], 1),
        (&["openapi", "--against", "old.json"], 2),
    ] {
        let said = asked(Application::new().expect_controllers(1), arguments).unwrap();
        assert_eq!((said.code, said.out.as_str()), (code, ""));
        assert!(said.err.starts_with("error: the application cannot start: 1 fault\n"), "{}", said.err);
    }
}

#[get_api(url = "/things", version = "2")]
async fn second() {}

#[get_api(url = "/page")]
async fn page() {}

#[test]
fn routes_tell_hosts_and_versions_where_there_are_any() {
    let lines = |application: Application| {
        let table = asked(application, &["routes"]).unwrap().out;
        let words = |line: &str| line.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        table.lines().map(words).collect::<Vec<_>>()
    };
    let module = Module::new("admin").handlers([free_function(page)]);
    let versions = Versioning::header("X-Version");
    let application =
        Application::new().handlers([free_function(second)]).versions(versions).for_host("a.example", module);
    let table = lines(application);
    assert_eq!(table[0], "GET /things 2 second");
    assert!(table[1].starts_with("GET a.example/page page "), "{table:?}");
    let table = lines(Application::new().handlers([free_function(page)]));
    assert!(table[0].starts_with("GET /page page "), "{table:?}");
}

#[get_api(url = "/things", version = "1")]
async fn first() {}

#[test]
fn a_document_is_named_by_its_module_its_host_and_its_version() {
    let admin = || Module::new("admin").handlers([free_function(page)]).with_openapi(OpenApi::new());
    let application = || {
        let versions = Versioning::header("X-Version");
        let versioned = Application::new().handlers([free_function(first), free_function(second)]);
        versioned.versions(versions).title("Shop").for_host("a.example", admin())
    };
    let told = |arguments: &[&str]| -> Value {
        let said = asked(application(), &[&["openapi"], arguments].concat()).unwrap();
        let document: Value = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{}", said.err));
        let operations = document.pointer("/paths/~1things/get/operationId").cloned();
        serde_json::json!([document["info"]["title"], operations])
    };
    assert_eq!(told(&[]), serde_json::json!(["Shop", "second"]));
    assert_eq!(told(&["--version", "2"]), serde_json::json!(["Shop", "second"]));
    assert_eq!(told(&["--version", "1"]), serde_json::json!(["Shop", "first"]));
    assert_eq!(told(&["--module", "admin"]), serde_json::json!(["admin", null]));
    assert_eq!(told(&["--module", "admin", "--host", "a.example"]), serde_json::json!(["admin", null]));
    for (arguments, expected) in [
        (["--version", "3"], "version `3`"),
        (["--module", "shop"], "module `shop`"),
        (["--host", "b.example"], "host `b.example`"),
    ] {
        let said = asked(application(), &[&["openapi"], &arguments[..]].concat()).unwrap();
        assert_eq!((said.code, said.out.as_str()), (2, ""));
        assert_eq!(said.err, format!("error: there is no document of {expected}\n"));
    }
}
