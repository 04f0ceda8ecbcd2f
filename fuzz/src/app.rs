//! The application that the requests go to: every marker, every kind of type and rule.

use std::collections::BTreeMap;

use cullinan::prelude::*;

#[model]
#[derive(Debug)]
pub(crate) enum Colour {
    Red,
    #[serde(alias = "grün")]
    Green,
}

#[model]
#[derive(Debug)]
pub(crate) struct Id(#[validate(range(min = 1))] u64);

#[model]
#[derive(Debug)]
pub(crate) struct Filter {
    #[validate(range(min = 1, max = 100))]
    #[serde(default = "ten")]
    size: u8,
    #[serde(rename = "q")]
    #[validate(length(max = 8), regex = "^[a-z]*$")]
    text: Option<String>,
    #[serde(default)]
    colours: Vec<Colour>,
    id: Option<Id>,
}

fn ten() -> u8 {
    10
}

#[model]
#[derive(Debug)]
#[serde(tag = "kind")]
enum Shape {
    Circle { radius: f64 },
    Square { side: i8 },
}

#[model]
#[derive(Debug)]
#[serde(untagged)]
enum Either {
    Number(u32),
    Text(String),
}

#[model]
#[derive(Debug)]
struct Place {
    #[validate(length(min = 1))]
    city: String,
    coordinates: Option<(f32, f32)>,
}

#[model]
#[derive(Debug)]
struct Person {
    #[field(trim)]
    #[validate(length(min = 1, max = 20))]
    name: String,
    #[validate(email)]
    email: Option<String>,
    age: u8,
    #[validate(length(max = 4), inner(length(min = 1)))]
    tags: Vec<String>,
    colour: Colour,
    shape: Option<Shape>,
    either: Option<Either>,
    places: Option<BTreeMap<String, Place>>,
    #[serde(flatten)]
    home: Option<Place>,
    friend: Option<Box<Person>>,
    letter: Option<char>,
    nothing: Option<()>,
    large: Option<i128>,
}

/// Whatever is JSON, for what is passed over.
pub(crate) type Passed = Box<serde_json::value::RawValue>;

#[get_api(url = "/things/{id}/{name}")]
async fn thing(#[param(ge = 1)] id: u32, #[param(regex = "^[a-zé]+$")] name: String) -> String {
    format!("{id} {name}")
}

#[get_api(url = "/things/{id}/colours/{colour}")]
async fn colour(id: Id, colour: Path<Colour>) -> String {
    format!("{id:?} {colour:?}")
}

#[get_api(url = "/things/{colour}/{size}/{q}")]
async fn every(placeholders: Path<Every>) -> String {
    format!("{placeholders:?}")
}

#[model]
#[derive(Debug)]
struct Every {
    colour: Colour,
    size: i16,
    q: Option<String>,
}

#[get_api(url = "/all/{rest:path}")]
async fn rest(rest: Path<String>) -> String {
    rest.0
}

#[get_api(url = "/single")]
async fn single(
    #[param(ge = 1, le = 9, multiple_of = 2)] number: Query<Option<i64>>,
    float: Query<Option<f64>>,
    #[param(lenient, trim)] yes: Query<Option<bool>>,
    letter: Option<char>,
    colour: Option<Query<Colour>>,
    #[param(one_of = ["a", "ä"], default = "a")] word: String,
) -> String {
    format!("{number:?} {float:?} {yes:?} {letter:?} {colour:?} {word}")
}

#[get_api(url = "/lists")]
async fn lists(
    #[param(csv, max_items = 3, unique)] numbers: Query<Vec<u16>>,
    #[param(min_length = 2)] words: Query<Vec<String>>,
    #[param(csv, trim)] colours: Option<Query<Vec<Colour>>>,
) -> String {
    format!("{numbers:?} {words:?} {colours:?}")
}

#[get_api(url = "/structure")]
async fn structure(filter: Query<Filter>) -> String {
    format!("{filter:?}")
}

#[get_api(url = "/headers")]
async fn headers(
    x_number: Header<Option<u8>>,
    #[param(csv, max_length = 3)] x_words: Header<Vec<String>>,
) -> String {
    format!("{x_number:?} {x_words:?}")
}

#[get_api(url = "/negotiated")]
async fn negotiated() -> Json<Colour> {
    Json(Colour::Red)
}

#[get_api(url = "/strict")]
async fn strict() -> Strict<Colour> {
    Strict(Colour::Green)
}

#[get_api(url = "/cookies")]
async fn cookies(
    session: Cookie<Option<String>>,
    size: Cookie<Option<u8>>,
    ids: Cookie<Option<Vec<u8>>>,
) -> String {
    format!("{session:?} {size:?} {ids:?}")
}

#[post_api(url = "/whole")]
async fn whole(person: Person) -> Person {
    person
}

#[post_api(url = "/list")]
async fn list(filters: Vec<Filter>) -> String {
    format!("{filters:?}")
}

#[post_api(url = "/fields")]
async fn fields(
    #[param(min_length = 1)] name: Body<String>,
    #[param(default = 3, ge = 1)] age: Body<u8>,
    tags: Body<Option<Vec<Colour>>>,
    place: Option<Body<Place>>,
) -> String {
    format!("{name:?} {age:?} {tags:?} {place:?}")
}

#[patch_api(url = "/patch")]
async fn patch(patch: Patch<Place>) -> Result<Place> {
    patch.apply(Place { city: "Rome".into(), coordinates: Some((0.1, 1e30)) })
}

#[model]
#[derive(Debug)]
struct Change {
    #[validate(length(max = 3))]
    name: Maybe<String>,
    age: Maybe<u8>,
    place: Maybe<Place>,
    #[serde(flatten)]
    rest: Option<Rest>,
}

#[model]
#[derive(Debug)]
struct Rest {
    note: Maybe<bool>,
}

#[patch_api(url = "/change")]
async fn change(change: Change) -> String {
    format!("{change:?}")
}

#[post_api(
    url = "/table/{shelf}",
    query_params = ["a", "q"],
    body_params = ["name", "tags"],
    headers = ["X-Words"],
    get_request_body = true
)]
async fn table(
    url: UrlParams,
    query: QueryParams,
    body: BodyParams,
    headers: HeaderParams,
    bytes: RequestBody,
) -> String {
    let texts: Vec<_> = url.iter().chain(query.iter()).chain(headers.iter()).collect();
    format!("{texts:?} {:?} {}", body.get("tags"), bytes.len())
}

#[post_api(url = "/form")]
async fn form(form: Form<Filter>) -> String {
    format!("{form:?}")
}

#[post_api(url = "/dynamic")]
async fn dynamic(body: DynamicBody) -> String {
    let nested = body.get_nested("a.0.b").is_some();
    format!("{:?} {:?} {:?} {nested}", body.get_int("a"), body.get_list("b"), body.keys().collect::<Vec<_>>())
}

#[post_api(url = "/files")]
async fn files(
    #[param(max_size = "1KiB", min_size = 1, allowed_types = ["text/*"])] one: Option<File>,
    #[param(max_count = 2)] several: Files,
    note: Body<Option<String>>,
) -> Result<String> {
    let name = one.as_ref().map(|file| (file.filename().to_owned(), file.extension().map(str::to_owned)));
    Ok(format!("{name:?} {:?} {note:?}", several.total_size()))
}

#[post_api(url = "/parts")]
async fn parts(#[param(max_size = 100)] mut parts: Multipart) -> Result<String> {
    let mut seen = String::new();
    while let Some(mut part) = parts.next().await? {
        seen +=
            &format!("{} {:?} {}\n", part.name(), part.filename().map(str::to_owned), part.content_type());
        if part.name().len() % 2 == 0 {
            seen += &part.bytes().await?.len().to_string();
        }
    }
    Ok(seen)
}

#[get_api(url = "/file")]
async fn file() -> NamedFile {
    NamedFile::of_bytes("a.txt", "0123456789").etag("v1")
}

pub(crate) fn app() -> Application {
    let handlers = handlers![
        thing, colour, every, rest, single, lists, structure, headers, cookies, whole, list, fields, form,
        dynamic, files, parts, patch, change, table, file, negotiated, strict
    ];
    // Beside this folder lies the package's manifest.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    crate::routes::add(Application::new().handlers(handlers)).static_files("/static", folder)
}
