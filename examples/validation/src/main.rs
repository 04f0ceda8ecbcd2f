//! A sign-up with a dozen rules.
//!
//! `cargo run -p validation`, then this one passes, and the same with mistakes names them all:
//!
//! ```text
//! curl http://127.0.0.1:8080/sign-ups --json '{
//!     "userName": " Ada ", "email": "Ada@Example.org", "password": "correct horse 7", "passwordAgain": "correct horse 7",
//!     "age": 17, "guardian": "annabella@example.org", "interests": ["engines", "poetry"],
//!     "address": { "street": "12 St James Square", "city": "London", "country": "GB", "postalCode": "SW1Y 4LB" } }'
//! curl http://127.0.0.1:8080/sign-ups --json '{
//!     "userName": "a!", "email": "nobody", "password": "short", "passwordAgain": "long", "age": 12,
//!     "website": "example", "interests": ["", "engines"], "address": { "street": "", "country": "Albion" } }'
//! curl http://127.0.0.1:8080/openapi.json
//! ```
//!
//! A browser finds the form of the same model at `http://127.0.0.1:8080/`.

mod rules;
mod sign_up;
#[cfg(test)]
mod tests;

use cullinan::http::header::{CONTENT_TYPE, HeaderValue};
use cullinan::openapi::Tag;
use cullinan::prelude::*;
use cullinan::{Body as Content, Response};
use sign_up::SignUp;

/// Who has signed up; the password stays here.
#[model]
struct Account {
    user_name: String,
    email: String,
}

/// Sign up.
///
/// Nothing of it is kept.
#[post_api(url = "/sign-ups", tags = ["accounts"])]
async fn sign_up(form: SignUp) -> Account {
    Account { user_name: form.user_name, email: form.email }
}

/// The form as a page: its fields have the names of the model's.
#[get_api(url = "/", include_in_schema = false)]
fn page() -> Response {
    let mut page = Response::new(Content::from(include_str!("page.html")));
    page.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    page
}

#[cullinan::main]
async fn main() -> Result<()> {
    let about = OpenApi::new().tag(Tag::new("accounts").description("Who may sign in."));
    Application::discover().title("Sign-up").with_openapi(about).run().await
}
