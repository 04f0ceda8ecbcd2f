//! Hosts: routes of one name only, and what they leave to the routes of all.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::get;

macro_rules! said {
    ($($name:ident $url:literal)*) => {$(
        #[get_api(url = $url)]
        async fn $name() -> &'static str {
            stringify!($name)
        }
    )*};
}

said! {
    general "/page"
    general_only "/only"
    api "/page"
    wild "/page"
    deep "/page"
}

#[post_api(url = "/page", name = "api_post")]
async fn api_post() {}

#[put_api(url = "/only", name = "api_put")]
async fn api_put() {}

#[get_api(url = "/{name}")]
async fn named(name: String) -> String {
    name
}

fn application() -> TestApplication {
    let application = Application::new()
        .handlers(handlers![general, general_only])
        .for_host("*.example.com", Module::new("wild").handlers(handlers![wild]))
        .for_host("*.deep.example.com", Module::new("deep").handlers(handlers![deep]))
        .for_host("API.example.com", Module::new("api").handlers(handlers![api, api_post]))
        .for_host("api.example.com", Module::new("more").handlers(handlers![api_put]));
    TestApplication::new(application)
}

#[tokio::test]
async fn the_most_exact_host_answers() {
    let application = application();
    for (host, expected) in [
        ("api.example.com", "api"),
        ("API.Example.COM", "api"),
        ("api.example.com:8080", "api"),
        ("api.example.com.", "api"),
        ("x.example.com", "wild"),
        ("x.y.example.com", "wild"),
        ("x.deep.example.com", "deep"),
        ("deep.example.com", "wild"),
        ("example.com", "general"),
        ("evil-example.com", "general"),
        ("[::1]:80", "general"),
        ("", "general"),
    ] {
        let request = application.get("/page").without_header("host").header("host", host);
        request.send().await.expect_text(expected);
    }
}

#[tokio::test]
async fn the_host_of_the_target_counts_more_than_the_header() {
    let application = application();
    let request =
        application.get("http://api.example.com:80/page").without_header("host").header("host", "other");
    request.send().await.expect_text("api");
    let request =
        application.get("http://other/page").without_header("host").header("host", "api.example.com");
    request.send().await.expect_text("general");
}

#[tokio::test]
async fn what_a_host_has_not_is_left_to_wider_ones() {
    let application = application();
    get(&application, "http://api.example.com/only").await.expect_text("general_only");
    get(&application, "http://api.example.com/nowhere").await.expect_status(404);
    let answer = application.delete("http://api.example.com/page").send().await;
    answer.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS, POST");
    let answer = application.request("OPTIONS", "http://api.example.com/only").send().await;
    answer.expect_status(204).expect_header("allow", "GET, HEAD, OPTIONS, PUT");
    application.post("http://x.example.com/page").send().await.expect_status(405);
}

#[tokio::test]
async fn a_host_s_constraint_that_panics_leaves_nothing_to_others() {
    #[get_api(url = "/{code:broken}")]
    async fn coded(code: String) -> String {
        code
    }
    let module = Module::new("m").handlers(handlers![coded]);
    let application = Application::new().handlers(handlers![general]).for_host("a", module);
    let application = application.constraint("broken", |_: &str| -> bool { panic!("broken") });
    let application = TestApplication::new(application);
    get(&application, "http://a/page").await.expect_status(500);
    get(&application, "http://b/page").await.expect_text("general");
}

#[tokio::test]
async fn a_redirect_to_a_route_counts_more_than_another_method_of_a_host() {
    let module = Module::new("m").handlers(handlers![api_post]);
    let application = Application::new().handlers(handlers![general]).for_host("a", module);
    let application = TestApplication::new(application.trailing_slash(TrailingSlash::Redirect));
    let answer = get(&application, "http://a/page/").await;
    answer.expect_status(308).expect_header("location", "/page");
    get(&application, "http://a/page").await.expect_text("general");
    application.delete("http://a/page/").send().await.expect_status(405);
}

#[tokio::test]
async fn a_host_s_route_wins_over_a_more_exact_one_of_all() {
    let module = Module::new("m").handlers(handlers![named]);
    let application = Application::new().handlers(handlers![general]).for_host("a", module);
    get(&TestApplication::new(application), "http://a/page").await.expect_text("page");
}

#[tokio::test]
async fn a_host_is_served_the_document_of_its_routes_first() {
    let application = application();
    let at = async |host: &str| -> Value {
        get(&application, &format!("http://{host}/openapi.json")).await.json()
    };
    let (own, all) = (at("api.example.com").await, at("localhost").await);
    assert_eq!(own["paths"]["/page"]["get"]["operationId"], "api");
    assert_eq!(own["paths"]["/page"]["post"]["servers"], Value::Null);
    assert_eq!(own["paths"]["/only"]["get"]["operationId"], "general_only");
    assert_eq!(all["paths"]["/page"]["get"]["operationId"], "general");
    assert_eq!(all["paths"]["/page"]["post"]["servers"], json!([{ "url": "//api.example.com" }]));
    let yaml =
        async |host: &str| get(&application, &format!("http://{host}/openapi.yaml")).await.text().to_owned();
    assert!(!yaml("api.example.com").await.contains("//api.example.com"));
    assert!(yaml("localhost").await.contains("//api.example.com"));
    let wild = Application::new().for_host("*.a", Module::new("m").handlers(handlers![wild]));
    let document: Value = get(&TestApplication::new(wild), "/openapi.json").await.json();
    assert_eq!(
        document["paths"]["/page"]["get"]["servers"],
        json!([{ "url": "//{subdomain}.a", "variables": { "subdomain": { "default": "www" } } }])
    );
}

#[tokio::test]
async fn hosts_and_versions_go_together() {
    #[controller(url = "/both", discover = false)]
    struct Both;

    #[controller]
    impl Both {
        #[get_api(version = "1")]
        async fn first(&self) -> &'static str {
            "1"
        }

        #[get_api(version = "2")]
        async fn second(&self) -> &'static str {
            "2"
        }
    }
    let module = Module::new("m").controller::<Both>();
    let application = Application::new().for_host("a", module).handlers(handlers![general_only]);
    let application = TestApplication::new(application.versions(Versioning::header("v")));
    let asked = |url: &str, version: &str| application.get(url).header("v", version).send();
    asked("http://a/both", "2").await.expect_text("2");
    asked("http://a/both", "3").await.expect_status(400);
    asked("http://a/only", "3").await.expect_text("general_only");
    asked("http://b/both", "2").await.expect_status(404);
}

#[test]
fn what_is_no_host_is_told_with_its_place() {
    for host in ["", "https://a", "a:80", "a.*", "bücher.example"] {
        let report = Application::new().for_host(host, Module::new("m")).check().unwrap_err();
        let [fault] = report.faults() else { panic!("{report}") };
        assert!(fault.contains("module `m` (") && fault.contains("hosts.rs:"), "{fault}");
        assert!(fault.contains(&format!("`{host}` is no host")) && fault.contains("xn--"), "{fault}");
    }
}
