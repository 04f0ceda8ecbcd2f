//! Versions: by path, header, query string and media type; absent, unknown, several.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestRequest};
use serde_json::{Value, json};

use crate::answer::{faults, get, problem};

#[controller(url = "/books", version = "1", discover = false)]
struct First;

#[controller]
impl First {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u8) -> String {
        format!("1: {id}")
    }

    #[get_api(url = "/new")]
    async fn newest(&self) -> &'static str {
        "1: new"
    }

    #[delete_api(url = "/{id}")]
    async fn remove(&self, id: u8) -> String {
        format!("1: removed {id}")
    }
}

#[controller(url = "/books", version = "2", discover = false)]
struct Second;

#[controller]
impl Second {
    #[get_api(url = "/{isbn}")]
    async fn find(&self, isbn: String) -> String {
        format!("2: {isbn}")
    }

    #[post_api(url = "/{isbn}")]
    async fn add(&self, isbn: String) -> String {
        format!("2: added {isbn}")
    }

    #[get_api(url = "/{isbn}", version = "10")]
    async fn newest(&self, isbn: String) -> String {
        format!("10: {isbn}")
    }
}

#[controller(discover = false)]
struct Neutral;

#[controller]
impl Neutral {
    #[get_api(url = "/health")]
    async fn health(&self) -> &'static str {
        "well"
    }

    #[put_api(url = "/books/{id}")]
    async fn put(&self, id: String) -> String {
        format!("put {id}")
    }
}

fn declared() -> Application {
    Application::new().controller::<First>().controller::<Second>().controller::<Neutral>()
}

fn application(versioning: Versioning) -> TestApplication {
    TestApplication::new(declared().versions(versioning))
}

type Say = fn(TestRequest, &str) -> TestRequest;

/// Two ways in which a request says a version beside its path; the third is an address.
fn ways() -> [(Versioning, Say); 2] {
    [
        (Versioning::header("X-API-Version"), |request, version| request.header("x-api-version", version)),
        (Versioning::media_type(), |request, version| {
            request.header("accept", format!("text/plain;q=0.1, application/json; v={version}"))
        }),
    ]
}

#[tokio::test]
async fn one_url_is_another_route_in_another_version() {
    for (versioning, say) in ways() {
        let application = application(versioning);
        let of = async |method: &str, url: &str, version: &str| {
            say(application.request(method, url), version).send().await
        };
        of("GET", "/books/7", "1").await.expect_text("1: 7");
        of("GET", "/books/7", "2").await.expect_text("2: 7");
        of("GET", "/books/7", "10").await.expect_text("10: 7");
        // What is more exact in another version is not in the way.
        of("GET", "/books/new", "1").await.expect_text("1: new");
        of("GET", "/books/new", "2").await.expect_text("2: new");
        of("HEAD", "/books/7", "2").await.expect_status(200).expect_header("content-length", "4");
    }
    let application = application(Versioning::query("version"));
    get(&application, "/books/7?version=1").await.expect_text("1: 7");
    get(&application, "/books/7?a=b&ver%73ion=%32").await.expect_text("2: 7");
}

#[tokio::test]
async fn a_route_without_a_version_answers_all() {
    for (versioning, say) in ways() {
        let application = application(versioning);
        for version in ["1", "2", "99"] {
            say(application.get("/health"), version).send().await.expect_text("well");
            say(application.put("/books/7"), version).send().await.expect_text("put 7");
        }
        get(&application, "/health").await.expect_text("well");
    }
}

#[tokio::test]
async fn a_version_that_is_not_said_is_missing() {
    let header = application(Versioning::header("X-API-Version"));
    let answer = get(&header, "/books/7").await;
    assert_eq!(faults(&answer), ["header X-API-Version missing"]);
    let answer = get(&application(Versioning::query("v")), "/books/7").await;
    assert_eq!(faults(&answer), ["query v missing"]);
    let accept = application(Versioning::media_type());
    let answer = accept.get("/books/7").header("accept", "*/*").send().await;
    assert_eq!(faults(&answer), ["header Accept missing"]);
    assert!(answer.text().contains("application/json;v=10"), "{}", answer.text());
    get(&header, "/nowhere").await.expect_status(404);
}

#[tokio::test]
async fn the_default_version_stands_in() {
    for (versioning, say) in ways() {
        let application = application(versioning.default_version("1"));
        get(&application, "/books/7").await.expect_text("1: 7");
        say(application.get("/books/7"), "2").send().await.expect_text("2: 7");
        say(application.get("/books/7"), "3").send().await;
    }
}

#[tokio::test]
async fn a_version_that_there_is_not_is_told_with_those_there_are() {
    let header = application(Versioning::header("X-API-Version").default_version("1"));
    for (url, version, detail) in [
        ("/books/7", "3", "must be one of `1`, `2`, `10`"),
        ("/books/7", "", "must be one of `1`, `2`, `10`"),
        ("/books/7", "secret", "must be one of `1`, `2`, `10`"),
        ("/books/new/x", "1", ""),
    ] {
        let answer = header.get(url).header("x-api-version", version).send().await;
        if detail.is_empty() {
            answer.expect_status(404);
            continue;
        }
        assert_eq!(faults(&answer), ["header X-API-Version one_of"]);
        assert_eq!(problem(&answer)["errors"][0]["detail"], detail);
        assert!(!answer.text().contains("secret"));
    }
    let answer = header.delete("/books/7").header("x-api-version", "2").send().await;
    assert_eq!(problem(&answer)["errors"][0]["detail"], "must be one of `1`");
    let accept = application(Versioning::media_type());
    let answer = accept.get("/books/7").header("accept", "application/json;v=3").send().await;
    assert_eq!(
        answer.expect_status(406).json::<Value>()["detail"],
        "there is no such version of it; `v` is one of `1`, `2`, `10`"
    );
}

#[tokio::test]
async fn two_versions_at_once_are_refused_where_there_is_room_for_one() {
    let header = application(Versioning::header("x-api-version"));
    let twice = |second: &str| {
        header.get("/books/7").header("X-API-Version", "1").header("X-API-Version", second).send()
    };
    twice("1").await.expect_text("1: 7");
    assert_eq!(faults(&twice("2").await), ["header x-api-version malformed"]);
    let query = application(Versioning::query("v"));
    assert_eq!(faults(&get(&query, "/books/7?v=1&v=2").await), ["query v malformed"]);
    let accept = application(Versioning::media_type());
    for (text, expected) in
        [("*/*;v=1;q=0.5, */*;v=2", "2: 7"), ("*/*;v=7, */*;v=1;q=0.5", "1: 7"), ("*/*;v=2, */*;v=1", "2: 7")]
    {
        accept.get("/books/7").header("accept", text).send().await.expect_text(expected);
    }
}

/// What Chrome sends when it goes to a page.
const CHROME: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,\
                      application/signed-exchange;v=b3;q=0.7";

#[tokio::test]
async fn what_accept_says_without_a_version_is_answered_by_the_default_one() {
    let application = application(Versioning::media_type().default_version("1"));
    for (accept, expected) in [
        (CHROME, "1: 7"),
        ("application/signed-exchange;v=2", "1: 7"),
        ("application/json;v=2, */*;q=0.1", "2: 7"),
        ("*/*, application/json;v=2;q=0.1", "2: 7"),
        ("application/json;v=9, */*;q=0.1", "1: 7"),
    ] {
        let answer = application.get("/books/7").header("accept", accept).send().await;
        answer.expect_status(200).expect_text(expected);
    }
    for accept in ["application/json;v=9", "application/json;v=9, */*;q=0"] {
        application.get("/books/7").header("accept", accept).send().await.expect_status(406);
    }
}

#[tokio::test]
async fn without_a_default_version_a_browser_is_told_what_to_say() {
    let application = application(Versioning::media_type());
    let answer = application.get("/books/7").header("accept", CHROME).send().await;
    assert_eq!(faults(&answer), ["header Accept missing"]);
    application.get("/health").header("accept", CHROME).send().await.expect_text("well");
}

#[tokio::test]
async fn a_method_of_no_version_is_a_405_with_those_there_are() {
    let application = application(Versioning::header("X-API-Version"));
    let patch = |version: &str| application.patch("/books/7").header("X-API-Version", version).send();
    patch("1").await.expect_status(405).expect_header("allow", "DELETE, GET, HEAD, OPTIONS, PUT");
    patch("2").await.expect_header("allow", "GET, HEAD, OPTIONS, POST, PUT");
    let unsaid = application.patch("/books/7").send().await;
    unsaid.expect_status(405).expect_header("allow", "DELETE, GET, HEAD, OPTIONS, POST, PUT");
    // A browser asks before it sends a header of one's own.
    let options = application.request("OPTIONS", "/books/7").send().await;
    options.expect_status(204).expect_header("allow", "DELETE, GET, HEAD, OPTIONS, POST, PUT");
}

#[tokio::test]
async fn caches_are_told_what_answers_depend_on() {
    let application = application(Versioning::header("X-API-Version"));
    let answer = application.get("/books/7").header("X-API-Version", "1").send().await;
    answer.expect_header("vary", "x-api-version");
    assert_eq!(get(&application, "/health").await.header("vary"), None);
}

#[tokio::test]
async fn caches_are_told_it_of_whatever_another_version_may_answer() {
    #[get_api(url = "/{shelf}/new")]
    async fn beside(shelf: String) -> String {
        shelf
    }
    for (versioning, name) in
        [(Versioning::header("X-API-Version"), "x-api-version"), (Versioning::media_type(), "accept")]
    {
        let application = declared().handlers(handlers![beside]).versions(versioning);
        let application = TestApplication::new(application);
        for (method, url, status) in [
            ("PUT", "/books/7", 200),
            ("GET", "/books/new", 200),
            ("GET", "/books/7", 400),
            ("PATCH", "/books/7", 405),
            ("OPTIONS", "/books/7", 204),
            ("GET", "/openapi.json", 200),
        ] {
            let answer = application.request(method, url).send().await;
            answer.expect_status(status).expect_header("vary", name);
        }
        assert_eq!(get(&application, "/health").await.header("vary"), None);
    }
    let application = application(Versioning::query("v"));
    for (method, url) in [("PUT", "/books/7"), ("GET", "/books/7"), ("GET", "/openapi.json")] {
        assert_eq!(application.request(method, url).send().await.header("vary"), None);
    }
}

#[tokio::test]
async fn a_constraint_that_panics_leaves_nothing_to_others() {
    #[get_api(url = "/odd/{code:broken}", version = "1")]
    async fn odd(code: String) -> String {
        code
    }
    #[get_api(url = "/odd/{code:broken}", version = "2")]
    async fn odder(code: String) -> String {
        code
    }
    let application = Application::new().handlers(handlers![odd, odder]).versions(Versioning::media_type());
    let application =
        application.constraint("broken", |text: &str| if text == "x" { panic!("odd") } else { true });
    let application = TestApplication::new(application);
    let of = |url: &str, accept: &str| application.get(url).header("accept", accept).send();
    of("/odd/y", "*/*;v=2, */*;v=1").await.expect_text("y");
    for accept in ["*/*;v=2, */*;v=1", "*/*;v=2", "*/*"] {
        of("/odd/x", accept).await.expect_status(500);
    }
}

#[tokio::test]
async fn a_constraint_that_panics_for_another_version_is_a_500_too() {
    #[get_api(url = "/odd/{code:broken}", version = "1")]
    async fn odd(code: String) -> String {
        code
    }
    #[post_api(url = "/odd/{code}", version = "2")]
    async fn added(code: String) -> String {
        code
    }
    #[get_api(url = "/odd/{code:even}", version = "3")]
    async fn even(code: String) -> String {
        code
    }
    let application = Application::new().handlers(handlers![odd, added, even]);
    let application = application.versions(Versioning::header("v"));
    let application = application.constraint("even", |text: &str| text == "xy");
    let application = application.constraint("broken", |_: &str| -> bool { panic!("the password is 1234") });
    let application = TestApplication::new(application);
    for url in ["/odd/x", "/odd/xy"] {
        let answer = application.get(url).header("v", "2").send().await;
        assert!(!problem(answer.expect_status(500)).to_string().contains("1234"), "{url}");
    }
    application.post("/odd/x").header("v", "2").send().await.expect_status(201);
    application.get("/odd/xy").header("v", "3").send().await.expect_text("xy");
}

#[tokio::test]
async fn a_redirect_of_the_version_that_is_asked_for_counts_more_than_a_route_of_another() {
    #[get_api(url = "/page", version = "1")]
    async fn page() -> &'static str {
        "page"
    }
    #[get_api(url = "/{rest:path}", version = "2")]
    async fn all(rest: String) -> String {
        rest
    }
    let application =
        Application::new().handlers(handlers![page, all]).trailing_slash(TrailingSlash::Redirect);
    let application = TestApplication::new(application.versions(Versioning::header("v")));
    let of = |version: &str| application.get("/page/").header("v", version).send();
    let answer = of("1").await;
    answer.expect_status(308).expect_header("location", "/page").expect_header("vary", "v");
    of("2").await.expect_text("page/").expect_header("vary", "v");
    assert_eq!(faults(&of("3").await), ["header v one_of"]);
}

#[tokio::test]
async fn a_document_stands_where_only_another_version_has_its_url() {
    #[get_api(url = "/openapi%2Ejson", version = "2")]
    async fn own() -> &'static str {
        "own"
    }
    let versioning = Versioning::header("X-API-Version").default_version("1");
    let application = TestApplication::new(declared().handlers(handlers![own]).versions(versioning));
    let of = |version: &str| application.get("/openapi.json").header("X-API-Version", version).send();
    of("2").await.expect_text("own");
    for answer in [of("1").await, of("99").await, get(&application, "/openapi.json").await] {
        let document: Value = answer.expect_status(200).json();
        assert_eq!(document["paths"]["/books/{id}"]["get"]["x-version"], "1");
    }
}

#[tokio::test]
async fn in_the_path_a_version_is_the_first_segment() {
    let library = Module::new("library").controller::<First>().controller::<Second>();
    let application = Application::new().include("/library", library).controller::<Neutral>();
    let application = TestApplication::new(application.versions(Versioning::path()));
    get(&application, "/v1/library/books/7").await.expect_text("1: 7");
    get(&application, "/v2/library/books/7").await.expect_text("2: 7");
    get(&application, "/v10/library/books/7").await.expect_text("10: 7");
    get(&application, "/health").await.expect_text("well");
    for url in ["/v3/library/books/7", "/library/books/7", "/v1/health"] {
        get(&application, url).await.expect_status(404);
    }
    let document: Value = get(&application, "/openapi.json").await.json();
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert!(paths.contains(&&"/v1/library/books/{id}".to_owned()), "{paths:?}");
    assert!(paths.contains(&&"/v10/library/books/{isbn}".to_owned()), "{paths:?}");
}

#[tokio::test]
async fn the_default_version_of_the_path_is_there_without_it_too() {
    let application = application(Versioning::path().default_version("2"));
    get(&application, "/books/7").await.expect_text("2: 7");
    get(&application, "/v2/books/7").await.expect_text("2: 7");
    get(&application, "/v1/books/7").await.expect_text("1: 7");
    application.put("/books/7").send().await.expect_text("put 7");
    application.delete("/books/7").send().await.expect_status(405);
}

#[tokio::test]
async fn a_document_is_of_one_version() {
    let application = application(Versioning::header("X-API-Version"));
    let document = async |version: Option<&str>| -> Value {
        let request = application.get("/openapi.json");
        let request =
            version.into_iter().fold(request, |request, version| request.header("X-API-Version", version));
        request.send().await.expect_status(200).json()
    };
    let (first, latest) = (document(Some("1")).await, document(None).await);
    let operation = &first["paths"]["/books/{id}"]["get"];
    assert_eq!(operation["operationId"], "first_find");
    assert_eq!(operation["x-version"], "1");
    assert_eq!(
        operation["parameters"][1],
        json!({ "name": "X-API-Version", "in": "header", "required": true, "description": "The version.",
                "schema": { "type": "string", "const": "1" } })
    );
    assert_eq!(first["paths"]["/books/{id}"]["put"]["operationId"], "neutral_put");
    assert_eq!(first["paths"]["/books/{id}"]["post"], Value::Null);
    assert_eq!(latest["paths"]["/books/{isbn}"]["get"]["operationId"], "second_newest");
    assert_eq!(document(Some("10")).await, latest);
    assert_eq!(document(Some("99")).await, latest);
    for url in ["/openapi.yaml", "/openapi-3.0.json"] {
        let text = async |version: &str| {
            let answer = application.get(url).header("X-API-Version", version).send().await;
            answer.expect_status(200).text().to_owned()
        };
        let (first, tenth) = (text("1").await, text("10").await);
        assert!(first.contains("first_find") && !first.contains("second_newest"), "{url}");
        assert!(tenth.contains("second_newest") && !tenth.contains("first_find"), "{url}");
    }
    let by_default = self::application(Versioning::query("v").default_version("1"));
    let by_default: Value = get(&by_default, "/openapi.json").await.json();
    let version = &by_default["paths"]["/books/{id}"]["get"]["parameters"][1];
    assert_eq!((&version["in"], &version["required"]), (&"query".into(), &Value::Null));
}

#[test]
fn a_module_s_version_is_that_of_its_handlers_unless_they_say_otherwise() {
    #[get_api(url = "/of-module")]
    async fn of_module() {}
    let module = || Module::new("m").version("7").handlers(handlers![of_module]).controller::<First>();
    let versions = |default: &str| Versioning::header("v").default_version(default);
    let application = |default: &str| Application::new().include("/", module()).versions(versions(default));
    assert!(application("7").check().is_ok());
    let report = application("8").check().unwrap_err();
    assert_eq!(report.faults(), ["no route has the default version `8`; there are: 1, 7"]);
}

#[test]
fn what_cannot_be_is_told_at_the_start() {
    let unsaid = declared().check().unwrap_err();
    let [fault] = unsaid.faults() else { panic!("{unsaid}") };
    assert!(fault.contains("has the version `1`, and 5 more routes have one"), "{fault}");
    assert!(fault.contains("`.versions(Versioning::path())`") && fault.contains("versions.rs:"), "{fault}");

    let told = |versioning| declared().versions(versioning).check().unwrap_err().to_string();
    assert!(told(Versioning::header("no header")).contains("`no header` is no header's name"));
    assert!(told(Versioning::query("")).contains("a parameter without a name"));
    assert!(
        told(Versioning::path().default_version("v1")).contains("the `v` in front of it is written for you")
    );
    let module = Module::new("m").version("1/2");
    let report = Application::new().include("/", module).check().unwrap_err().to_string();
    assert!(report.contains("module `m` (") && report.contains("a version is 1 to 32 letters"), "{report}");
}

#[test]
fn one_version_twice_collides_and_says_which() {
    #[controller(url = "/books", version = "2", discover = false)]
    struct Again;

    #[controller]
    impl Again {
        #[get_api(url = "/{id}")]
        async fn find(&self, id: u8) -> String {
            id.to_string()
        }
    }
    for versioning in [Versioning::header("v"), Versioning::path()] {
        let report = declared().controller::<Again>().versions(versioning).check().unwrap_err();
        let [fault] = report.faults() else { panic!("{report}") };
        assert!(fault.contains("collides with") && fault.contains("Second::find"), "{fault}");
        assert!(fault.contains("version 2") || fault.contains("/v2/books"), "{fault}");
    }
}
