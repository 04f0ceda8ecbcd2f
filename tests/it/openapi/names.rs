//! What the document calls the schemas of types: telling, unique, and the same whichever type is met first.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use cullinan::prelude::*;
use cullinan::schemars::JsonSchema;
use cullinan::serde::{Deserialize, Serialize};
use serde_json::Value;

use super::document::document_of as document;

/// Two types of one name.
macro_rules! version {
    ($version:ident: $field:ident) => {
        pub(super) mod $version {
            use cullinan::prelude::*;

            #[model]
            pub(in super::super) struct Book {
                $field: u8,
            }
        }
    };
}

mod first {
    version!(v1: one);
    version!(v2: two);
}

mod second {
    version!(v1: three);
}

mod rival {
    use cullinan::prelude::*;

    #[model]
    pub(super) struct Page<T> {
        item: T,
    }
}

use first::{v1, v2};

#[model]
struct Author {
    name: String,
}

#[model]
struct Page<T> {
    items: Vec<T>,
    next: Option<u32>,
}

#[model]
struct Pair<A, B> {
    left: A,
    right: Option<Box<B>>,
}

#[model]
struct Fixed<const N: usize, const SIGNED: bool> {
    bytes: [u8; 4],
}

#[model]
enum Either<A, B> {
    Left(A),
    Right { is: B },
}

/// Handlers that answer with these types.
macro_rules! answers {
    ($($name:ident $url:literal $type:ty;)+) => {$(
        #[get_api(url = $url)]
        async fn $name() -> Json<Option<$type>> {
            Json(None)
        }
    )+};
}

answers! {
    books_v1 "/books/v1" v1::Book;
    books_v2 "/books/v2" v2::Book;
    books_of_second "/books/second" second::v1::Book;
    authors "/authors" Page<Author>;
    numbers "/numbers" Page<u32>;
    texts "/texts" Page<Vec<Option<String>>>;
    pages "/pages" Page<Page<Author>>;
    lists_of_pages "/lists" Page<Vec<Page<Author>>>;
    maps "/maps" Page<BTreeMap<String, Author>>;
    pairs "/pairs" Pair<Author, u8>;
    fixed "/fixed" Fixed<3, false>;
    more_fixed "/fixed/more" Fixed<4, true>;
    eithers "/eithers" Either<Author, Page<Author>>;
    page_of_v1 "/pages/v1" Page<v1::Book>;
    page_of_v2 "/pages/v2" Page<v2::Book>;
    list_of_v1 "/lists/v1" Page<Vec<v1::Book>>;
    list_of_v2 "/lists/v2" Page<Vec<v2::Book>>;
    both "/both" Page<(v2::Book, v1::Book)>;
    foreign "/foreign" rival::Page<Author>;
    rivals "/rivals" rival::Page<v1::Book>;
}

/// The schemas of all models by name, with what it answers at each url.
async fn schemas(application: Application) -> (BTreeMap<String, Value>, BTreeMap<String, String>) {
    let document = document(application).await;
    let schemas =
        serde_json::from_value::<BTreeMap<String, Value>>(document["components"]["schemas"].clone()).unwrap();
    let answers = document["paths"].as_object().unwrap().iter().map(|(url, item)| {
        let schema = &item["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        (url.clone(), schema["anyOf"][0]["$ref"].as_str().unwrap_or_default().to_owned())
    });
    let answers: BTreeMap<_, _> = answers.collect();
    let schemas = schemas.into_iter().filter(|(name, _)| !["Fault", "Problem"].contains(&name.as_str()));
    (schemas.collect(), answers)
}

/// What it answers at each of the urls is said by the schema of that name, and there are no other schemas.
async fn check(application: Application, expected: &[(&str, &str)], others: &[&str]) {
    let (schemas, answers) = schemas(application).await;
    for (url, name) in expected {
        assert_eq!(answers[*url], format!("#/components/schemas/{name}"), "{url}");
    }
    let mut names: Vec<_> = expected.iter().map(|(_, name)| name).chain(others).copied().collect();
    names.sort_unstable();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), names);
    for name in names {
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte)), "{name}");
    }
}

#[tokio::test]
async fn a_generic_model_is_called_by_what_it_holds() {
    let application = Application::new().handlers(handlers![
        authors,
        numbers,
        texts,
        pages,
        lists_of_pages,
        maps,
        pairs,
        fixed,
        more_fixed,
        eithers
    ]);
    let expected = [
        ("/authors", "Page_Author"),
        ("/numbers", "Page_uint32"),
        ("/texts", "Page_Array_of_Nullable_string"),
        ("/pages", "Page_Page_Author"),
        ("/lists", "Page_Array_of_Page_Author"),
        ("/maps", "Page_Map_of_Author"),
        ("/pairs", "Pair_Author_uint8"),
        ("/fixed", "Fixed_3_false"),
        ("/fixed/more", "Fixed_4_true"),
        ("/eithers", "Either_Author_Page_Author"),
    ];
    check(application, &expected, &["Author"]).await;
}

#[tokio::test]
async fn models_of_one_name_are_told_apart_by_their_modules_whichever_comes_first() {
    let expected = [("/books/v1", "v1_Book"), ("/books/v2", "v2_Book")];
    for handlers in [handlers![books_v1, books_v2], handlers![books_v2, books_v1]] {
        let application = Application::new().handlers(handlers);
        let (schemas, _) = schemas(application).await;
        assert!(schemas["v1_Book"]["properties"].get("one").is_some(), "{schemas:?}");
        assert!(schemas["v2_Book"]["properties"].get("two").is_some(), "{schemas:?}");
    }
    check(Application::new().handlers(handlers![books_v2, books_v1]), &expected, &[]).await;
    check(Application::new().handlers(handlers![books_v1]), &[("/books/v1", "Book")], &[]).await;
}

#[tokio::test]
async fn as_many_modules_are_named_as_it_takes() {
    let application = Application::new().handlers(handlers![books_v1, books_v2, books_of_second]);
    let expected =
        [("/books/v1", "first_v1_Book"), ("/books/v2", "first_v2_Book"), ("/books/second", "second_v1_Book")];
    check(application, &expected, &[]).await;
}

#[tokio::test]
async fn what_is_told_apart_is_so_within_generic_models() {
    let application = || Application::new();
    let expected = [
        ("/pages/v1", "Page_v1_Book"),
        ("/pages/v2", "Page_v2_Book"),
        ("/lists/v1", "Page_Array_of_v1_Book"),
        ("/lists/v2", "Page_Array_of_v2_Book"),
        ("/both", "Page_Tuple_of_v2_Book_and_v1_Book"),
    ];
    let others = ["v1_Book", "v2_Book"];
    let there = handlers![page_of_v1, page_of_v2, list_of_v1, list_of_v2, both];
    check(application().handlers(there), &expected, &others).await;
    let back = handlers![both, list_of_v2, list_of_v1, page_of_v2, page_of_v1];
    check(application().handlers(back), &expected, &others).await;
}

#[tokio::test]
async fn generic_models_of_one_name_are_told_apart_too() {
    let application = Application::new().handlers(handlers![authors, foreign, rivals]);
    let expected =
        [("/authors", "names_Page_Author"), ("/foreign", "rival_Page_Author"), ("/rivals", "Page_Book")];
    check(application, &expected, &["Author", "Book"]).await;
}

#[tokio::test]
async fn a_name_of_the_users_is_kept() {
    #[model]
    #[schemars(rename = "List.of-{T}")]
    struct Named<T> {
        items: Vec<T>,
    }

    #[model]
    #[serde(rename = "Roll")]
    struct Renamed<T> {
        items: Vec<T>,
    }

    answers! {
        named "/named" Named<u8>;
        named_again "/named/again" Named<u16>;
        renamed "/renamed" Renamed<u8>;
    }

    let application = Application::new().handlers(handlers![named, named_again, renamed]);
    let expected =
        [("/named", "List.of-uint8"), ("/named/again", "List.of-uint16"), ("/renamed", "Roll_uint8")];
    check(application, &expected, &[]).await;
}

#[tokio::test]
async fn what_no_name_tells_is_counted_in_one_order() {
    #[model]
    #[schemars(rename = "Same")]
    struct Same<T> {
        item: T,
    }

    answers! {
        flags "/flags" Same<bool>;
        texts "/texts" Same<String>;
    }

    for handlers in [handlers![flags, texts], handlers![texts, flags]] {
        let expected = [("/flags", "Same_2"), ("/texts", "Same")];
        check(Application::new().handlers(handlers), &expected, &[]).await;
    }
}

#[tokio::test]
async fn a_problem_is_the_frameworks() {
    mod api {
        #[cullinan::prelude::model]
        pub(super) struct Problem {
            sum: String,
        }
    }

    answers! {
        exercises "/exercises" api::Problem;
    }

    let document = document(Application::new().handlers(handlers![exercises])).await;
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["api_Problem"]["required"][0], "sum", "{document:#}");
    assert_eq!(schemas["Problem"]["required"][0], "type", "{document:#}");
}

#[tokio::test]
async fn a_fault_of_a_default_names_the_model_as_it_is_written() {
    mod other {
        use cullinan::prelude::*;

        #[model]
        pub(super) struct Defaults<T> {
            #[serde(default)]
            #[validate(range(min = 1))]
            pages: u8,
            more: T,
        }
    }

    answers! {
        defaults "/defaults" other::Defaults<u8>;
        others "/others" other::Defaults<u16>;
    }

    let report = Application::new().handlers(handlers![defaults, others]).check().unwrap_err().to_string();
    for name in ["Defaults_uint8", "Defaults_uint16"] {
        assert!(report.contains(&format!("the default of `pages` in `{name}`")), "{report}");
    }
}

#[tokio::test]
async fn nothing_of_how_names_are_found_is_in_the_document() {
    let application =
        Application::new().handlers(handlers![authors, books_v1, books_v2, pairs, eithers, fixed]);
    let document = document(application).await.to_string();
    assert!(!document.contains("x-cullinan") && !document.contains("openapi::names"), "{document}");
}

#[tokio::test]
async fn what_is_no_schema_by_itself_takes_part_in_no_name() {
    struct NoSchema;

    #[model]
    struct Tagged<T> {
        id: u8,
        #[serde(skip)]
        of: PhantomData<T>,
    }

    #[model]
    #[serde(transparent)]
    struct Thin<T> {
        inner: T,
    }

    #[model]
    #[schemars(inline)]
    struct Inlined {
        author: Author,
    }

    #[model]
    #[schemars(with = "Author")]
    struct Told {
        name: String,
    }

    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(crate = "cullinan::serde")]
    #[schemars(crate = "cullinan::schemars")]
    struct Foreign {
        #[serde(flatten)]
        book: v1::Book,
    }

    answers! {
        tagged "/tagged" Tagged<NoSchema>;
        thin "/thin" Thin<Author>;
        inlined "/inlined" Page<Inlined>;
        told "/told" Told;
        foreign "/foreign" Foreign;
        book "/book" v1::Book;
    }

    let application = Application::new().handlers(handlers![tagged, thin, inlined, told, foreign, book]);
    let expected = [
        ("/tagged", "Tagged"),
        ("/inlined", "Page_Inlined"),
        ("/told", "Author"),
        ("/foreign", "Foreign"),
        ("/book", "Book"),
    ];
    check(application, &expected, &[]).await;
    let (_, answers) = schemas(Application::new().handlers(handlers![thin])).await;
    assert_eq!(answers["/thin"], "#/components/schemas/Author");
}
