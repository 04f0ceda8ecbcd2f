//! What a handler may return.

use cullinan::http::Response;
use cullinan::prelude::*;
use cullinan::serde_json::Value;

#[model]
struct Book {
    title: String,
}

#[model]
enum Shape {
    Circle { radius: f64 },
    Point,
}

#[model]
struct Page<T> {
    items: Vec<T>,
}

type Teapot<T> = Status<418, T>;

fn book() -> Book {
    Book { title: "One".to_owned() }
}

#[get_api(url = "/a")]
async fn a() -> Book {
    book()
}

#[get_api(url = "/b")]
async fn b() -> Vec<Book> {
    vec![book()]
}

#[get_api(url = "/c")]
async fn c() -> Option<Page<Book>> {
    Some(Page { items: vec![book()] })
}

#[get_api(url = "/d")]
async fn d() -> Result<Option<Vec<Book>>> {
    let number: u8 = "1".parse()?;
    Ok((number == 1).then(|| vec![book()]))
}

#[post_api(url = "/e")]
async fn e() -> Result<Created<Book>> {
    Ok(Created(book()))
}

#[get_api(url = "/f")]
async fn f() -> std::result::Result<Accepted<Json<Page<u8>>>, NotFound<&'static str>> {
    Err(NotFound("no such page"))
}

#[get_api(url = "/g")]
async fn g() -> std::result::Result<Book, Teapot<Shape>> {
    if book().title.is_empty() { Ok(book()) } else { Err(Teapot::new(Shape::Circle { radius: 1.0 })) }
}

#[get_api(url = "/h")]
async fn h() -> std::result::Result<Result<NoContent>, BadRequest<Shape>> {
    Err(BadRequest(Shape::Point))
}

#[get_api(url = "/i")]
async fn i() -> Result<Response<cullinan::Body>, Gone<Value>> {
    Ok(Response::new(cullinan::Body::empty()))
}

#[get_api(url = "/j")]
async fn j() -> Option<Result<Value, Conflict<String>>> {
    None
}

#[get_api(url = "/k")]
async fn k() -> Result<Json<(u8, Option<bool>)>, Error> {
    Err(Error::not_found("nothing there"))
}

#[delete_api(url = "/l")]
async fn l() -> Result<(), Forbidden<()>> {
    Err(Forbidden(()))
}

#[get_api(url = "/m")]
async fn m() -> Result<Unauthorized<String>, UnprocessableContent<TooManyRequests<&'static str>>> {
    Ok(Unauthorized(String::new()))
}

fn main() {}
