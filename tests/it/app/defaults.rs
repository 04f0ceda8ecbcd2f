//! Defaults of models that break their own rules keep an application from starting.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::ValidationError;
use serde_json::json;

#[model]
#[derive(Default)]
struct Name(#[validate(length(min = 2))] String);

#[model]
struct Author {
    #[validate(length(min = 2))]
    name: String,
}

fn odd(number: &u8) -> Result<(), ValidationError> {
    if number % 2 == 1 { Ok(()) } else { Err(ValidationError::new("odd")) }
}

/// The faults of an application that takes such a body.
macro_rules! faults {
    ($type:ty) => {{
        #[post_api(url = "/")]
        async fn add(#[param(alias = "body")] _: $type) {}

        let checked = Application::new().handlers(handlers![add]).check();
        checked.err().map_or(Vec::new(), |report| report.faults().to_vec())
    }};
}

#[track_caller]
fn told(faults: &[String], expected: &[&str]) {
    let expected: Vec<_> =
        expected.iter().map(|text| text.replace(" | ", "` in `Book` breaks its own rules: ")).collect();
    let expected: Vec<_> = expected.iter().map(|text| format!("the default of `{text}")).collect();
    assert_eq!(faults, expected);
}

#[test]
fn whatever_the_rule() {
    #[model]
    #[serde(rename_all = "camelCase")]
    struct Book {
        #[serde(default)]
        #[validate(range(min = 1))]
        page_count: u8,
        #[serde(default)]
        #[validate(length(min = 1))]
        tags: Vec<String>,
        #[serde(default)]
        #[validate(length(min = 1))]
        map: BTreeMap<String, u8>,
        #[serde(default)]
        #[validate(regex = "^[a-z]+$")]
        word: String,
        #[serde(default)]
        #[validate(email)]
        mail: String,
        #[serde(default)]
        #[validate(contains(pattern = "x"))]
        part: String,
        #[serde(default = "two")]
        #[validate(custom(function = odd))]
        odd: u8,
        #[serde(default = "twos")]
        #[validate(inner(range(max = 1)))]
        list: Vec<u8>,
        #[serde(default)]
        #[validate(required)]
        there: Option<u8>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        #[validate(length(min = 2))]
        unsaid: String,
    }

    fn two() -> u8 {
        2
    }

    fn twos() -> Vec<u8> {
        vec![1, 2]
    }

    told(
        &faults!(Book),
        &[
            "pageCount | it must be >= 1",
            "tags | it must have at least 1 item",
            "map | it must have at least 1 item",
            "word | it must match `^[a-z]+$`",
            "mail | it must be an e-mail address",
            "part | it must contain `x`",
            "odd | it is not valid",
            "list | `1` must be <= 1",
            "there | it is required",
            "unsaid | it must have at least 2 characters",
        ],
    );
}

#[test]
fn in_models_within_too() {
    #[model]
    struct Book {
        #[serde(default)]
        name: Name,
        #[serde(default = "author")]
        author: Author,
        #[serde(default = "maybe")]
        maybe: Option<Name>,
        #[serde(default = "authors")]
        authors: Vec<Author>,
    }

    fn author() -> Author {
        Author { name: "x".to_owned() }
    }

    fn maybe() -> Option<Name> {
        Some(Name("x".to_owned()))
    }

    fn authors() -> Vec<Author> {
        vec![author()]
    }

    told(
        &faults!(Book),
        &[
            "name | it must have at least 2 characters",
            "author | `name` must have at least 2 characters",
            "maybe | it must have at least 2 characters",
            "authors | `0/name` must have at least 2 characters",
        ],
    );
}

#[test]
fn of_the_whole_struct() {
    #[model]
    #[serde(default)]
    struct Book {
        #[validate(length(min = 2))]
        title: String,
        #[validate(range(min = 1))]
        pages: u8,
        #[serde(default = "bad")]
        #[validate(email)]
        mail: String,
        author: Author,
        count: u8,
    }

    impl Default for Book {
        fn default() -> Self {
            let author = Author { name: "x".to_owned() };
            Self { title: "Dune".to_owned(), pages: 0, mail: "a@b.org".to_owned(), author, count: 0 }
        }
    }

    fn bad() -> String {
        "bad".to_owned()
    }

    told(
        &faults!(Option<Book>),
        &[
            "mail | it must be an e-mail address",
            "pages | it must be >= 1",
            "author | `name` must have at least 2 characters",
        ],
    );
}

#[test]
fn of_variants_generic_and_flattened_models() {
    #[model]
    #[derive(Default)]
    #[serde(tag = "kind")]
    enum Book {
        New {
            #[serde(default)]
            #[validate(range(min = 1))]
            pages: u8,
        },
        #[default]
        Old,
    }

    #[model]
    struct Page<T> {
        #[serde(default)]
        #[validate(length(min = 1))]
        items: Vec<T>,
        #[serde(flatten)]
        more: Flat,
    }

    #[model]
    struct Flat {
        #[serde(default)]
        #[validate(range(min = 1))]
        count: u8,
    }

    let mut faults = faults!(Vec<Page<Book>>);
    let said = |name: &str, model: &str, how: &str| {
        format!("the default of `{name}` in `{model}` breaks its own rules: it must {how}")
    };
    let mut expected = vec![
        said("items", "Page_Book", "have at least 1 item"),
        said("count", "Flat", "be >= 1"),
        said("pages", "Book", "be >= 1"),
    ];
    faults.sort();
    expected.sort();
    assert_eq!(faults, expected);
}

#[model]
#[derive(Debug)]
#[validate(schema(function = nothing))]
struct Sound {
    #[field(trim)]
    #[serde(default = "untidy")]
    #[validate(length(max = 1))]
    word: String,
    #[serde(default)]
    #[validate(length(min = 1))]
    absent: Option<String>,
    #[serde(default)]
    again: String,
    #[validate(must_match(other = again))]
    #[serde(default = "untidy")]
    other: String,
    #[serde(default)]
    names: Vec<Name2>,
}

#[model]
#[derive(Debug)]
struct Name2(#[validate(length(min = 2))] String);

fn untidy() -> String {
    " x ".to_owned()
}

fn nothing(_: &Sound) -> Result<(), ValidationError> {
    Err(ValidationError::new("whole"))
}

#[post_api(url = "/sound")]
async fn sound(sound: Sound) -> String {
    sound.word
}

#[tokio::test]
async fn one_in_its_normal_form_that_keeps_its_own_rules_is_sound() {
    let application = TestApplication::new(Application::new().handlers(handlers![sound]));
    let answer = application.post("/sound").json(&json!({})).send().await;
    answer.expect_status(400);
}
