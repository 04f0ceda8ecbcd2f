//! A bookshop, with its books in an SQLite database.
//!
//! `cargo run -p bookshop`, then
//!
//! ```text
//! curl 'http://127.0.0.1:8080/books?search=harbour&size=2'
//! curl 'http://127.0.0.1:8080/books?page=0&size=500&author=x'
//! curl http://127.0.0.1:8080/orders --json '{"customer_id": 1, "lines": [{"book_id": 1, "quantity": 2}]}'
//! curl -N http://127.0.0.1:8080/orders/1/status
//! curl -X PUT http://127.0.0.1:8080/orders/1/status --json '{"status": "sent"}'
//! curl -X PUT http://127.0.0.1:8080/books/1/cover -F 'cover=@cover.png;type=image/png'
//! curl http://127.0.0.1:8080/openapi.json
//! cargo run -p bookshop openapi --yaml
//! ```
//!
//! or all of it in a browser, at <http://127.0.0.1:8080/docs>.
//!
//! The database is `target/bookshop.db`, or what `BOOKSHOP_DATABASE_URL` says, such as `sqlite:///var/lib/bookshop.db?mode=rwc`.

mod authors;
mod books;
mod clock;
mod covers;
mod customers;
mod database;
mod orders;
mod page;
#[cfg(test)]
mod tests;

use cullinan::openapi::License;
use cullinan::prelude::*;
use sea_orm::DbErr;

fn application() -> Application {
    let about = OpenApi::new()
        .version(env!("CARGO_PKG_VERSION"))
        .description("Books, who wrote them, and who bought them.")
        .license(License::spdx("MIT OR Apache-2.0"));
    Application::discover().title("Bookshop").with_openapi(about).on_error::<DbErr>(database::answer)
}

#[cullinan::main]
async fn main() -> Result<()> {
    application().run().await
}
