//! What a handler may say.
//!
//! `cargo run -p responses`, then:
//!
//! ```text
//! curl -i http://127.0.0.1:8080/books/3
//! curl -i http://127.0.0.1:8080/books/1 -H 'Accept: application/msgpack'
//! curl -i http://127.0.0.1:8080/login --json '{"name": "Ann"}'
//! curl -i http://127.0.0.1:8080/shelf
//! ```

mod shelf;
#[cfg(test)]
mod tests;

use std::time::Duration;

use cullinan::media_types::Csv;
use cullinan::prelude::*;
use shelf::{Book, ShelfError, Table};

/// Find one book. Each variant of the error is in the document.
#[get_api(url = "/books/{id}")]
async fn find(id: u32) -> Result<Book, ShelfError> {
    shelf::find(id)
}

/// The title alone: the error keeps its answer through `?`, and `responses` tells the document.
#[get_api(url = "/books/{id}/title", responses = [ShelfError])]
async fn title(id: u32) -> Result<Text<String>> {
    let book = shelf::find(id)?;
    Ok(Text(book.title))
}

/// A 201 with `Location`.
#[post_api(url = "/books")]
async fn add(title: Body<String>) -> CreatedAt<Book> {
    Created(Book { id: 4, title: title.into_inner() }).at("/books/4")
}

/// Maybe now, maybe later.
#[post_api(url = "/books/{id}/order")]
async fn order(id: u32) -> OneOf2<Created<Book>, Accepted<Text<&'static str>>> {
    match shelf::find(id) {
        Ok(book) => OneOf2::First(Created(book)),
        Err(_) => OneOf2::Second(Accepted(Text("we will write to you"))),
    }
}

fn session() -> SetCookie {
    SetCookie::new("session", "").path("/shelf")
}

/// Sets a cookie for a day.
#[post_api(url = "/login", status_code = 200)]
async fn login(name: Body<String>) -> WithCookies<Text<String>> {
    let cookie = SetCookie::new("session", &*name).path("/shelf").max_age(Duration::from_secs(86_400));
    Text(format!("hello {name}")).with_header("Cache-Control", "no-store").with_cookie(cookie)
}

/// Takes it away, and sends the client to the shelf.
#[post_api(url = "/logout")]
async fn logout() -> WithCookies<Redirect<303>> {
    Redirect::see_other("/shelf").without_cookie(session())
}

#[model]
struct Shelf {
    books: Vec<Book>,
}

/// A page made from a template.
#[get_api(url = "/shelf")]
async fn page() -> Template {
    Template::new("shelf.html", Shelf { books: shelf::all() })
}

/// Makes an answer of somebody else's type.
fn csv(Table(rows): Table) -> Media<Csv, String> {
    Media::new(rows.into_iter().map(|row| row.join(",") + "\r\n").collect())
}

/// A table as CSV.
#[get_api(url = "/shelf.csv", respond_with = csv)]
async fn table() -> Result<Table> {
    Ok(Table(shelf::all().into_iter().map(|book| vec![book.id.to_string(), book.title]).collect()))
}

fn application() -> Application {
    let templates = [("shelf.html", include_str!("templates/shelf.html"))];
    Application::discover().title("Responses").templates_from(templates)
}

#[cullinan::main]
async fn main() -> Result<()> {
    application().run().await
}
