//! The OpenAPI document of a wide controller, part by part.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

/// What a shelf takes.
#[model]
struct NewBook {
    /// As on the cover.
    #[validate(length(min = 1, max = 200))]
    title: String,
    #[validate(regex = r"^[0-9]{9}[0-9X]$")]
    isbn: String,
    #[serde(default)]
    #[validate(range(max = 10_000))]
    pages: u16,
    #[validate(range(min = -5, max = 1e12))]
    copies: u32,
    signed: i64,
    binding: Option<Binding>,
    #[serde(default)]
    tags: Vec<String>,
}

#[model]
struct Book {
    id: u64,
    title: String,
}

#[model]
#[serde(rename_all = "lowercase")]
enum Binding {
    Hard,
    Soft,
}

#[model]
struct Page<T> {
    items: Vec<T>,
    next: Option<u32>,
}

#[model]
struct Secret {
    word: String,
}

/// Everything on the shelves.
#[controller(url = "/books", discover = false)]
struct BookController;

#[controller]
impl BookController {
    /// Find one book.
    ///
    /// By its number, *not* by its title.
    #[get_api(url = "/{id}")]
    async fn find(
        &self,
        /// What the label says.
        #[param(ge = 1, example = 7)]
        id: Path<u64>,
        #[param(default = false)] with_reviews: Query<bool>,
        #[param(alias = "X-Desk", deprecated)] desk_of: Header<Option<u8>>,
        x_lang: Header<String>,
        #[param(default = "light", one_of = ["light", "dark"])] theme: Cookie<String>,
    ) -> Result<Book> {
        let _ = (desk_of, x_lang, theme);
        Ok(Book { id: *id, title: with_reviews.to_string() })
    }

    #[get_api]
    async fn list(
        &self,
        #[param(default = 1, ge = 1)] page: u32,
        #[param(csv, max_items = 3, min_length = 2)] tag: Query<Option<Vec<String>>>,
        #[param(default = 5)] shelf: Query<Vec<u8>>,
        binding: Option<Binding>,
    ) -> Page<Book> {
        let _ = (page, tag, shelf, binding);
        Page { items: Vec::new(), next: None }
    }

    #[get_api(url = "/rules")]
    async fn rules(
        &self,
        #[param(regex = "^a.c$")] code: Option<String>,
        #[param(regex = r"^\d+$")] digits: Option<String>,
        #[param(gt = -3, le = 300)] small: Option<u8>,
    ) {
        let _ = (code, digits, small);
    }

    /// Add one.
    #[post_api(tags = ["writes"])]
    async fn add(&self, book: NewBook) -> Result<Book> {
        Ok(Book { id: 1, title: book.title })
    }

    #[post_api(url = "/quick", status_code = 202)]
    async fn quick(
        &self,
        /// On the cover.
        #[param(min_length = 1, example = "Dune")]
        title: Body<String>,
        copies: Body<Option<u8>>,
    ) -> Conflict<&'static str> {
        let _ = (title, copies);
        Conflict("sold")
    }

    #[delete_api(url = "/{isbn}", deprecated, name = "drop-book")]
    async fn remove(&self, isbn: String) {
        let _ = isbn;
    }

    #[route_api(url = "/{shelf}/files/{rest:path}", methods = ["GET", "PUT", "LINK"])]
    async fn file(&self, rest: String, request: Request) -> Vec<u8> {
        let _ = (rest, request);
        Vec::new()
    }

    #[query_api(url = "/search")]
    async fn search(&self) -> &'static str {
        "nothing"
    }

    #[get_api(url = "/secret", include_in_schema = false)]
    async fn secret(&self) -> Secret {
        Secret { word: "sesame".to_owned() }
    }
}

#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[controller(url = "/hidden", discover = false, include_in_schema = false)]
struct Hidden;

#[controller]
impl Hidden {
    #[get_api]
    async fn nothing(&self) {}

    #[get_api(url = "/shown", include_in_schema = true)]
    async fn shown(&self) {}
}

fn application() -> Application {
    let application =
        Application::new().title("Library").controller::<BookController>().controller::<Hidden>();
    application.handlers(handlers![health])
}

async fn document() -> Value {
    document_of(application()).await
}

/// What an application serves as its document. Its schemas are such, whatever is in them.
pub(super) async fn document_of(application: Application) -> Value {
    let answer = TestApplication::new(application).get("/openapi.json").send().await;
    let answer = answer.expect_status(200).expect_header("content-type", "application/json");
    let document: Value = answer.json();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        assert!(jsonschema::meta::is_valid(schema), "{name}: {schema:#}");
    }
    document
}

/// The part of the document at a JSON Pointer.
#[track_caller]
pub(super) fn part<'d>(document: &'d Value, pointer: &str) -> &'d Value {
    document.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer} of {document:#}"))
}

fn keys(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The parameter of that place and name.
#[track_caller]
fn parameter<'d>(operation: &'d Value, place: &str, name: &str) -> &'d Value {
    let found = operation["parameters"].as_array().unwrap().iter();
    let mut found = found.filter(|parameter| parameter["in"] == place && parameter["name"] == name);
    let (Some(only), None) = (found.next(), found.next()) else { panic!("{place} {name} in {operation:#}") };
    only
}

#[tokio::test]
async fn the_head_names_version_title_and_tags() {
    let document = document().await;
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["info"], json!({ "title": "Library", "version": "0.1.0" }));
    let book = json!({ "name": "Book", "description": "Everything on the shelves." });
    assert_eq!(document["tags"], json!([book, { "name": "writes" }, { "name": "Hidden" }]));
}

#[tokio::test]
async fn paths_are_written_as_openapi_wants_them() {
    let document = document().await;
    let paths = &document["paths"];
    let expected = [
        "/books",
        "/books/quick",
        "/books/rules",
        "/books/search",
        "/books/{id}",
        "/books/{shelf}/files/{rest}",
        "/health",
        "/hidden/shown",
    ];
    assert_eq!(keys(paths), expected);
    assert_eq!(keys(&paths["/books"]), ["get", "post"]);
    // LINK has no place in OpenAPI 3.1.
    let file = &paths["/books/{shelf}/files/{rest}"];
    assert_eq!(keys(file), ["get", "put", "x-additionalOperations"]);
    assert_eq!(keys(&file["x-additionalOperations"]), ["LINK"]);
    assert_eq!(keys(&paths["/books/{id}"]), ["delete", "get"]);
}

#[tokio::test]
async fn operations_are_named_and_described_by_their_source() {
    let document = document().await;
    let find = part(&document, "/paths/~1books~1{id}/get");
    assert_eq!(find["operationId"], "book_controller_find");
    assert_eq!(find["summary"], "Find one book.");
    assert_eq!(find["description"], "By its number, *not* by its title.");
    assert_eq!(find["tags"], json!(["Book"]));
    assert_eq!(find.get("deprecated"), None);
    let add = part(&document, "/paths/~1books/post");
    assert_eq!(add["tags"], json!(["writes"]));
    let remove = part(&document, "/paths/~1books~1{id}/delete");
    let words = [&remove["operationId"], &remove["summary"], &remove["deprecated"]];
    assert_eq!(words, [&json!("drop_book"), &json!("drop-book"), &json!(true)]);
    let put = part(&document, "/paths/~1books~1{shelf}~1files~1{rest}/put");
    assert_eq!(put["operationId"], "book_controller_file_put");
    assert_eq!(part(&document, "/paths/~1health/get").get("tags"), None);
}

#[tokio::test]
async fn parameters_have_their_names_rules_and_defaults() {
    let document = document().await;
    let find = part(&document, "/paths/~1books~1{id}/get");
    let id = json!({ "name": "id", "in": "path", "required": true, "description": "What the label says.",
        "example": 7, "schema": { "type": "integer", "format": "uint64", "minimum": 1, "maximum": u64::MAX } });
    assert_eq!(parameter(find, "path", "id"), &id);
    let reviews =
        json!({ "name": "with_reviews", "in": "query", "schema": { "type": "boolean", "default": false } });
    assert_eq!(parameter(find, "query", "with_reviews"), &reviews);
    let desk = json!({ "name": "X-Desk", "in": "header", "deprecated": true,
        "schema": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 } });
    assert_eq!(parameter(find, "header", "X-Desk"), &desk);
    assert_eq!(parameter(find, "header", "x-lang")["required"], true);
    let theme = json!({ "type": "string", "enum": ["light", "dark"], "default": "light" });
    assert_eq!(parameter(find, "cookie", "theme")["schema"], theme);

    let list = part(&document, "/paths/~1books/get");
    let tag = json!({ "name": "tag", "in": "query", "style": "form", "explode": false,
        "schema": { "type": "array", "maxItems": 3, "items": { "type": "string", "minLength": 2 } } });
    assert_eq!(parameter(list, "query", "tag"), &tag);
    let shelf = parameter(list, "query", "shelf");
    assert_eq!((&shelf["explode"], &shelf["schema"]["default"]), (&json!(true), &json!([5])));
    let binding = parameter(list, "query", "binding");
    assert_eq!(
        binding,
        &json!({ "name": "binding", "in": "query",
        "schema": { "$ref": "#/components/schemas/Binding" } })
    );
}

#[tokio::test]
async fn a_rule_never_says_more_than_the_type_can_hold() {
    let document = document().await;
    let small = &parameter(part(&document, "/paths/~1books~1rules/get"), "query", "small")["schema"];
    assert_eq!((&small["minimum"], &small["maximum"]), (&json!(0), &json!(255)));
    let properties = part(&document, "/components/schemas/NewBook/properties");
    assert_eq!(properties["pages"]["maximum"], 10_000);
    let copies = json!({ "type": "integer", "format": "uint32", "minimum": 0, "maximum": u32::MAX });
    assert_eq!(properties["copies"], copies);
    let signed = json!({ "type": "integer", "format": "int64", "minimum": i64::MIN, "maximum": i64::MAX });
    assert_eq!(properties["signed"], signed);
}

#[tokio::test]
async fn a_pattern_is_one_of_ecma_or_says_that_it_is_none() {
    let document = document().await;
    let rules = part(&document, "/paths/~1books~1rules/get");
    let schema = |name: &str| &parameter(rules, "query", name)["schema"];
    assert_eq!(schema("code"), &json!({ "type": "string", "pattern": r"^a[^\n]c$" }));
    assert_eq!(schema("digits"), &json!({ "type": "string", "x-pattern": r"^\d+$" }));
}

#[tokio::test]
async fn a_path_has_one_name_for_each_placeholder_and_a_parameter_for_each_name() {
    let document = document().await;
    let remove = part(&document, "/paths/~1books~1{id}/delete");
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    assert_eq!(remove["parameters"], json!([id]));
    let file = part(&document, "/paths/~1books~1{shelf}~1files~1{rest}/get");
    assert_eq!(parameter(file, "path", "shelf")["required"], true);
    assert_eq!(parameter(file, "path", "rest")["required"], true);
}

#[tokio::test]
async fn bodies_say_their_shape() {
    let document = document().await;
    let add = part(&document, "/paths/~1books/post/requestBody");
    assert_eq!(add["required"], true);
    assert_eq!(
        keys(&add["content"]),
        [
            "application/json",
            "application/msgpack",
            "application/x-www-form-urlencoded",
            "multipart/form-data"
        ]
    );
    for (_, media_type) in add["content"].as_object().unwrap() {
        assert_eq!(*media_type, json!({ "schema": { "$ref": "#/components/schemas/NewBook" } }));
    }
    let book = part(&document, "/components/schemas/NewBook");
    assert_eq!(book["required"], json!(["title", "isbn", "copies", "signed"]));
    let title =
        json!({ "type": "string", "description": "As on the cover.", "minLength": 1, "maxLength": 200 });
    assert_eq!(book["properties"]["title"], title);
    assert_eq!(book["properties"]["pages"]["default"], 0);

    let quick = part(&document, "/paths/~1books~1quick/post/requestBody/content/application~1json/schema");
    assert_eq!(quick["required"], json!(["title"]));
    let title =
        json!({ "type": "string", "minLength": 1, "description": "On the cover.", "examples": ["Dune"] });
    assert_eq!(quick["properties"]["title"], title);
    assert_eq!(keys(&quick["properties"]), ["copies", "title"]);
    let form = "/paths/~1books~1quick/post/requestBody/content/application~1x-www-form-urlencoded/schema";
    assert_eq!(part(&document, form), quick);
}

#[tokio::test]
async fn every_status_is_there_and_a_problem_is_shared() {
    let document = document().await;
    for (operation, statuses) in [
        ("/paths/~1health/get", &["200", "4XX", "5XX"][..]),
        ("/paths/~1books~1{id}/get", &["200", "400", "4XX", "500", "5XX"]),
        ("/paths/~1books/post", &["201", "400", "413", "415", "4XX", "500", "5XX"]),
        ("/paths/~1books~1quick/post", &["400", "409", "413", "415", "4XX", "5XX"]),
        ("/paths/~1books~1{id}/delete", &["204", "400", "4XX", "5XX"]),
    ] {
        assert_eq!(keys(&part(&document, operation)["responses"]), statuses, "{operation}");
    }
    let responses = part(&document, "/paths/~1books/post/responses");
    let problem = json!({ "$ref": "#/components/responses/Problem", "description": "Bad Request" });
    assert_eq!(responses["400"], problem);
    let book = json!({ "schema": { "$ref": "#/components/schemas/Book" } });
    let content = json!({ "application/json": book, "application/msgpack": book });
    let created = json!({ "description": "Created", "content": content });
    assert_eq!(responses["201"], created);
    let gone = part(&document, "/paths/~1books~1{id}/delete/responses/204");
    // It is deprecated, nothing is said of since when.
    let headers = json!({ "Deprecation": { "required": true, "schema": { "type": "string" } } });
    assert_eq!(gone, &json!({ "description": "No Content", "headers": headers }));
    let shared = part(&document, "/components/responses/Problem/content/application~1problem+json/schema");
    assert_eq!(shared, &json!({ "$ref": "#/components/schemas/Problem" }));
}

#[tokio::test]
async fn what_is_left_out_takes_its_models_with_it() {
    let document = document().await;
    assert_eq!(
        keys(part(&document, "/components/schemas")),
        ["Binding", "Book", "Fault", "NewBook", "Page_Book", "Problem"]
    );
    assert!(!document.to_string().contains("secret"), "{document:#}");
}

#[tokio::test]
async fn it_is_an_endpoint_like_any_other() {
    let application = TestApplication::new(application());
    let head = application.request("HEAD", "/openapi.json").send().await;
    head.expect_status(200).expect_text("");
    application
        .post("/openapi.json")
        .send()
        .await
        .expect_status(405)
        .expect_header("allow", "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn it_can_be_left_out_and_gives_way() {
    #[get_api(url = "/openapi.json")]
    async fn mine() -> &'static str {
        "mine"
    }

    let without = TestApplication::new(application().without_openapi());
    without.get("/openapi.json").send().await.expect_status(404);
    let own = TestApplication::new(application().handlers(handlers![mine]));
    own.get("/openapi.json").send().await.expect_status(200).expect_text("mine");
}

#[test]
fn two_operations_of_one_id_are_a_start_up_fault() {
    #[get_api(url = "/twin/a", name = "twin.one")]
    async fn first() {}

    #[get_api(url = "/twin/b", name = "twin-one")]
    async fn second() {}

    let application = || Application::new().handlers(handlers![first, second]);
    let report = application().check().unwrap_err();
    assert_eq!(report.faults().len(), 1, "{report}");
    let text = report.to_string();
    assert!(text.contains("both have the operationId `twin_one`") && text.contains("document.rs:"), "{text}");
    assert!(application().without_openapi().check().is_ok());
}

#[test]
fn a_name_that_no_document_takes_is_a_start_up_fault() {
    #[model]
    #[schemars(rename = "Odd Name")]
    struct Odd {
        field: u8,
    }

    #[post_api(url = "/odd")]
    async fn odd(body: Odd) -> String {
        body.field.to_string()
    }

    let report = Application::new().handlers(handlers![odd]).check().unwrap_err().to_string();
    assert!(report.contains("the schema `Odd Name` has a name that OpenAPI does not allow"), "{report}");
}

#[tokio::test]
async fn an_application_s_own_url_of_the_document_may_be_written_in_another_way() {
    #[get_api(url = "/openapi%2Ejson")]
    async fn own_document() -> &'static str {
        "own"
    }
    let application = TestApplication::new(Application::new().handlers(handlers![own_document]));
    application.get("/openapi.json").send().await.expect_text("own");
}
