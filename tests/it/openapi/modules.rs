//! Documents of modules: their own routes, told with what the application says around them.

use cullinan::openapi::{SecurityScheme, Server, Tag, Webhook};
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

#[model]
struct User {
    id: u64,
}

#[model]
struct Book {
    title: String,
}

/// Who may borrow.
#[controller(url = "/users", tags = ["people"], security = ["bearer"], discover = false)]
struct UserController;

#[controller]
impl UserController {
    #[get_api]
    async fn list(&self) -> Vec<User> {
        Vec::new()
    }
}

#[get_api(url = "/fines")]
async fn fines() -> &'static str {
    "none"
}

#[get_api(url = "/books")]
async fn books() -> Vec<Book> {
    Vec::new()
}

fn accounts() -> Module {
    Module::new("accounts")
        .controller::<UserController>()
        .include("/money", Module::new("money").handlers(handlers![fines]))
}

fn about() -> OpenApi {
    OpenApi::new()
        .version("3.0.0")
        .summary("All of it")
        .server(Server::new("https://shop.example"))
        .tag(Tag::new("people").description("Customers"))
        .tag(Tag::new("books"))
        .scheme("bearer", SecurityScheme::bearer())
        .webhook(Webhook::of::<Book>("book.sold"))
}

fn application(accounts: Module) -> Application {
    let application = Application::new().title("Shop").with_openapi(about()).handlers(handlers![books]);
    application.include("/accounts", accounts)
}

async fn document(application: &TestApplication, url: &str) -> Value {
    application.get(url).send().await.expect_status(200).json()
}

fn paths(document: &Value) -> Vec<&str> {
    document["paths"].as_object().unwrap().keys().map(String::as_str).collect()
}

#[tokio::test]
async fn it_has_the_modules_routes_and_nothing_else() {
    let application = TestApplication::new(application(accounts().with_openapi(OpenApi::new())));
    let own = document(&application, "/accounts/openapi.json").await;
    assert_eq!(paths(&own), ["/accounts/money/fines", "/accounts/users"]);
    let schemas = own["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("User") && !schemas.contains_key("Book"), "{schemas:?}");
    assert!(own.get("webhooks").is_none());
    let whole = document(&application, "/openapi.json").await;
    assert_eq!(paths(&whole), ["/accounts/money/fines", "/accounts/users", "/books"]);
}

#[tokio::test]
async fn what_it_does_not_say_the_application_says() {
    let application = TestApplication::new(application(accounts().with_openapi(OpenApi::new())));
    let own = document(&application, "/accounts/openapi.json").await;
    assert_eq!(own["info"], json!({ "title": "accounts", "version": "3.0.0" }));
    assert_eq!(own["servers"], json!([{ "url": "https://shop.example" }]));
    assert_eq!(own["tags"], json!([{ "name": "people", "description": "Customers" }]));
    assert_eq!(own["components"]["securitySchemes"]["bearer"]["scheme"], "bearer");
}

#[tokio::test]
async fn what_it_says_wins() {
    let own = OpenApi::new().title("Accounts").version("9.0.0").security(["key"]);
    let own = own
        .server(Server::new("https://accounts.example"))
        .scheme("key", SecurityScheme::api_key_in_header("X-Key"));
    let application = TestApplication::new(application(accounts().with_openapi(own)));
    let own = document(&application, "/accounts/openapi.json").await;
    assert_eq!(own["info"], json!({ "title": "Accounts", "version": "9.0.0" }));
    assert_eq!(own["servers"], json!([{ "url": "https://accounts.example" }]));
    assert_eq!(own["security"], json!([{ "key": [] }]));
    let whole = document(&application, "/openapi.json").await;
    assert_eq!((&whole["info"]["title"], &whole["info"]["version"]), (&"Shop".into(), &"3.0.0".into()));
    assert_eq!(whole["security"], json!([]));
}

#[tokio::test]
async fn it_comes_in_each_form_and_without_the_applications_not_at_all() {
    let served = TestApplication::new(application(accounts().with_openapi(OpenApi::new())));
    assert_eq!(document(&served, "/accounts/openapi-3.0.json").await["openapi"], "3.0.3");
    served.get("/accounts/openapi.yaml").send().await.expect_status(200);
    let none = application(accounts().with_openapi(OpenApi::new())).without_openapi();
    TestApplication::new(none).get("/accounts/openapi.json").send().await.expect_status(404);
    TestApplication::new(application(accounts()))
        .get("/accounts/openapi.json")
        .send()
        .await
        .expect_status(404);
}

#[tokio::test]
async fn the_edit_is_made_to_it_as_well() {
    let application = application(accounts().with_openapi(OpenApi::new()));
    let application =
        TestApplication::new(application.edit_openapi(|document| document["x-edited"] = true.into()));
    assert_eq!(document(&application, "/accounts/openapi.json").await["x-edited"], true);
}

#[tokio::test]
async fn its_pages_are_below_its_prefix() {
    let application = TestApplication::new(application(accounts().with_openapi(OpenApi::new())));
    for page in ["/accounts/docs", "/accounts/docs/reference"] {
        let answer = application.get(page).send().await;
        assert!(answer.expect_status(200).text().contains("accounts"), "{page}");
    }
    application.get("/docs").send().await.expect_status(200);
}

#[tokio::test]
async fn a_hosts_is_what_is_served_to_the_host() {
    let office = Module::new("office").handlers(handlers![fines]).with_openapi(OpenApi::new());
    let application = Application::new().title("Shop").handlers(handlers![books]);
    let application = TestApplication::new(application.for_host("office.example", office));
    let own = document(&application, "http://office.example/openapi.json").await;
    assert_eq!((&own["info"]["title"], paths(&own)), (&"office".into(), vec!["/fines"]));
    assert_eq!(document(&application, "/openapi.json").await["info"]["title"], "Shop");
}

#[tokio::test]
async fn each_version_has_its_own() {
    let (first, second) = (Module::new("first"), Module::new("second"));
    let both = Module::new("both")
        .with_openapi(OpenApi::new())
        .include("/", first.version("1").handlers(handlers![fines]))
        .include("/", second.version("2").handlers(handlers![books]));
    let application = Application::new().versions(Versioning::header("Api-Version")).include("/api", both);
    let application = TestApplication::new(application);
    let of = async |version: &str| -> Value {
        let request = application.get("/api/openapi.json").header("api-version", version);
        request.send().await.expect_status(200).json()
    };
    assert_eq!(paths(&of("1").await), ["/api/fines"]);
    assert_eq!(paths(&of("2").await), ["/api/books"]);
}

#[test]
fn two_at_one_url_are_a_fault() {
    let one = |name: &str| Module::new(name).with_openapi(OpenApi::new());
    let faults = |application: Application| application.check().unwrap_err().faults().to_vec();
    let found = faults(Application::new().include("/", one("one")));
    let [fault] = &*found else { panic!("{found:?}") };
    assert!(fault.contains("`one`") && fault.contains("url of the application's"), "{fault}");
    let found = faults(Application::new().include("/a", one("one")).include("/a/", one("two")));
    let [fault] = &*found else { panic!("{found:?}") };
    assert!(fault.contains("`two`") && fault.contains("that of module `one`"), "{fault}");
}
