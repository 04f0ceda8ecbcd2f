//! A `#[model]` as the whole body.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::ValidationError;
use serde_json::{Value, json};

use crate::answer::{faults, pointers};

const LONGEST: usize = 200;

#[model]
#[derive(Debug, Clone)]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = cheap_or_long, code = "price"))]
struct NewBook {
    #[field(trim)]
    #[validate(length(min = 1, max = LONGEST))]
    title: String,
    #[validate(regex = r"^[0-9]{9}[0-9X]$")]
    isbn: String,
    #[serde(default)]
    #[validate(range(max = 10_000))]
    page_count: u16,
    #[field(trim, lowercase)]
    #[validate(email(message = "the publisher's mail", code = "mail"))]
    mail: Option<String>,
    #[serde(default)]
    #[validate(length(max = 2), inner(length(min = 1)))]
    tags: Vec<String>,
    author: Author,
    #[serde(default)]
    others: std::collections::BTreeMap<String, Author>,
    binding: Option<Binding>,
    id: Option<BookId>,
}

fn cheap_or_long(book: &NewBook) -> Result<(), ValidationError> {
    if book.page_count == 13 {
        Err(ValidationError::new("custom").with_message("not 13".into()))
    } else {
        Ok(())
    }
}

#[model]
#[derive(Debug, Clone)]
struct Author {
    #[validate(length(min = 2), custom(function = no_digits))]
    name: String,
}

fn no_digits(name: &str) -> Result<(), ValidationError> {
    if name.contains(char::is_numeric) { Err(ValidationError::new("digits")) } else { Ok(()) }
}

#[model]
#[derive(Debug, Clone, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Binding {
    Hard,
    Soft,
}

#[model]
#[derive(Debug, Clone)]
struct BookId(#[validate(range(min = 1))] u64);

#[model]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Shape {
    Circle {
        #[validate(range(exclusive_min = 0))]
        radius: f64,
    },
    Square {
        side: u8,
    },
}

#[model]
struct Page<T> {
    #[validate(length(max = 3))]
    items: Vec<T>,
}

#[controller(url = "/model", discover = false)]
struct ModelController;

#[controller]
impl ModelController {
    #[post_api]
    async fn add(&self, book: NewBook) -> NewBook {
        book
    }

    #[post_api(url = "/json")]
    async fn json(&self, book: Json<NewBook>) -> Json<NewBook> {
        book
    }

    #[post_api(url = "/many")]
    async fn many(&self, books: Vec<NewBook>) -> Vec<NewBook> {
        books
    }

    #[post_api(url = "/maybe")]
    async fn maybe(&self, book: Option<NewBook>) -> Option<NewBook> {
        book
    }

    #[post_api(url = "/shape")]
    async fn shape(&self, shape: Shape) -> Result<Shape> {
        Ok(shape)
    }

    #[post_api(url = "/page")]
    async fn page(&self, page: Page<Author>) -> Page<Author> {
        page
    }

    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(le = 10)] id: Path<BookId>, binding: Option<Binding>) -> String {
        format!("{} {binding:?}", id.0.0)
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<ModelController>())
}

fn sound() -> Value {
    json!({ "title": "  Dune ", "isbn": "044100590X", "pageCount": 412, "mail": " A@B.ORG ",
            "tags": ["sf"], "author": { "name": "Frank" }, "binding": "soft" })
}

#[tokio::test]
async fn a_sound_one_comes_in_its_normal_form() {
    let application = application();
    for url in ["/model", "/model/json", "/model/maybe"] {
        let answer = application.post(url).json(&sound()).send().await;
        answer.expect_status(201);
        let book: Value = answer.json();
        assert_eq!((&book["title"], &book["mail"]), (&json!("Dune"), &json!("a@b.org")), "{url}");
    }
    application.post("/model/many").json(&json!([sound(), sound()])).send().await.expect_status(201);
    application.post("/model/maybe").send().await.expect_status(404);
}

#[tokio::test]
async fn every_broken_rule_is_reported_by_its_wire_name() {
    let body = json!({ "title": "  ", "isbn": "1", "pageCount": 10_001, "mail": "sesame", "tags": ["", "a", "b"],
        "author": { "name": "4" }, "others": { "a/b": { "name": "x" } }, "id": 0 });
    let application = application();
    for url in ["/model", "/model/json", "/model/maybe"] {
        let answer = application.post(url).json(&body).send().await;
        assert_eq!(
            pointers(&answer),
            [
                "#/title min_length",
                "#/isbn regex",
                "#/pageCount le",
                "#/mail mail",
                "#/tags max_items",
                "#/tags/0 min_length",
                "#/author/name min_length",
                "#/author/name digits",
                "#/others/a~1b/name min_length",
                "#/id ge",
            ]
        );
        assert!(!answer.text().contains("sesame"), "{}", answer.text());
    }
    let answer = application.post("/model/many").json(&json!([sound(), body])).send().await;
    assert_eq!(pointers(&answer)[0], "#/1/title min_length");
}

#[tokio::test]
async fn what_cannot_be_read_hides_no_rule_beside_it() {
    let body = json!({ "title": "", "isbn": 7, "pageCount": "x", "author": {}, "binding": "paper" });
    let answer = application().post("/model").json(&body).send().await;
    let mut found = pointers(&answer);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            "#/author/name missing",
            "#/binding unknown",
            "#/isbn malformed",
            "#/pageCount malformed",
            "#/title min_length",
        ]
    );
}

#[tokio::test]
async fn a_function_sees_the_whole_only_where_it_could_be_read() {
    let mut body = sound();
    body["pageCount"] = json!(13);
    let application = application();
    assert_eq!(pointers(&application.post("/model").json(&body).send().await), ["# price"]);
    body["isbn"] = json!(7);
    assert_eq!(pointers(&application.post("/model").json(&body).send().await), ["#/isbn malformed"]);
}

#[tokio::test]
async fn a_list_is_no_struct_at_any_depth() {
    let application = application();
    let answer = application.post("/model").json(&json!(["Dune", "044100590X"])).send().await;
    assert_eq!(pointers(&answer), ["# malformed"]);
    let mut body = sound();
    body["author"] = json!(["Frank"]);
    assert_eq!(pointers(&application.post("/model").json(&body).send().await), ["#/author malformed"]);
}

#[tokio::test]
async fn enums_and_generics_are_models_too() {
    let application = application();
    let circle = json!({ "kind": "circle", "radius": 1.5 });
    application.post("/model/shape").json(&circle).send().await.expect_status(201).expect_json(&circle);
    application
        .post("/model/shape")
        .json(&json!({ "kind": "square", "side": 2 }))
        .send()
        .await
        .expect_status(201);
    let flat = json!({ "kind": "circle", "radius": 0.0 });
    assert_eq!(pointers(&application.post("/model/shape").json(&flat).send().await), ["#/radius gt"]);
    let page = json!({ "items": [{ "name": "x" }, { "name": "Ann" }, { "name": "Bob" }, { "name": "Cy" }] });
    let answer = application.post("/model/page").json(&page).send().await;
    assert_eq!(pointers(&answer), ["#/items max_items", "#/items/0/name min_length"]);
}

#[tokio::test]
async fn a_newtype_brings_its_rules_wherever_it_is_read() {
    let application = application();
    application.get("/model/7?binding=hard").send().await.expect_status(200).expect_text("7 Some(Hard)");
    assert_eq!(faults(&application.get("/model/0").send().await), ["path id ge"]);
    assert_eq!(
        faults(&application.get("/model/11?binding=x").send().await),
        ["path id le", "query binding unknown"]
    );
}

#[test]
fn validators_users_can_check_it_too() {
    use cullinan::validator::Validate;
    let author = Author { name: "x".to_owned() };
    assert!(author.validate().unwrap_err().to_string().contains("name"));
    assert!(Author { name: "Ann".to_owned() }.validate().is_ok());
}

crate::renamed! {
    { #[serde(rename_all = "camelCase")] }
    Renamed
}

/// It stands below where it is used, and so does its `#[model]`, which is the first attribute all the same.
#[macro_export]
macro_rules! renamed {
    ({ $($attributes:tt)* } $name:ident) => {
        #[model]
        $($attributes)*
        struct $name {
            full_name: String,
        }
    };
}

#[test]
fn a_macro_of_the_users_may_write_the_first_attribute() {
    let renamed = Renamed { full_name: "One".to_owned() };
    assert_eq!(serde_json::to_value(&renamed).unwrap(), json!({ "fullName": "One" }));
}
