//! What the variants of an enum may hold.

use cullinan::prelude::*;

#[model]
struct Book {
    title: String,
}

#[derive(Responses)]
enum Shelf<T> {
    /// It is here.
    #[response(status = 200, headers = ["X-Shelf"])]
    Here(T),
    #[response(status = 404, description = "none")]
    Missing,
    #[response(status = 204)]
    Nothing(()),
    #[response(status = 410)]
    Gone(),
    #[response(status = 409)]
    r#Taken((Vec<Book>, HeaderMap)),
    Away(Redirect<303>),
    Busy(TooManyRequests<Error>),
}

type Books = Shelf<Vec<Book>>;

#[derive(Debug, Responses)]
enum Refusal {
    #[response(status = 404)]
    Missing,
    #[response(status = 403)]
    Other(&'static str),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refusal {}

#[get_api(url = "/a/{way}")]
async fn a(way: u8) -> Books {
    match way {
        0 => Shelf::Here(vec![Book { title: String::new() }]),
        1 => Shelf::Missing,
        2 => Shelf::Nothing(()),
        3 => Shelf::Gone(),
        4 => Shelf::Taken((Vec::new(), HeaderMap::new())),
        5 => Shelf::Away(Redirect::see_other("/b")),
        _ => Shelf::Busy(TooManyRequests(Error::new(StatusCode::TOO_MANY_REQUESTS))),
    }
}

#[get_api(url = "/b")]
async fn b() -> Result<String, Refusal> {
    Err(Refusal::Other("b"))
}

fn c() -> Result<()> {
    Err(Refusal::Missing)?
}

fn main() {
    let _ = (c(), Application::new().handlers(handlers![a, b]));
}
