//! actix-web as its users write it: its own extractors, validator's derive.

use std::fmt;
use std::sync::LazyLock;

use actix_web::http::StatusCode;
use actix_web::web::{Form, Json, Path, Query, ServiceConfig, scope};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, ResponseError, get, post, rt};
use peers::{Detail, Echo, HELLO, MEMBER, Member, Message};
use regex::Regex;
use serde::Deserialize;
use validator::{Validate, ValidationError, ValidationErrors};

include!(concat!(env!("OUT_DIR"), "/actix_routes.rs"));

#[expect(clippy::expect_used, reason = "as users write it")]
static WORDS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[\w .-]+$").expect("a regex"));

#[get("/plaintext")]
async fn plaintext() -> &'static str {
    HELLO
}

#[get("/json")]
async fn json() -> Json<Message> {
    Json(Message::HELLO)
}

#[derive(Deserialize, Validate)]
struct Key {
    #[validate(range(min = 1))]
    id: u64,
}

#[derive(Deserialize, Validate)]
struct Search {
    #[serde(default = "one")]
    #[validate(range(min = 1))]
    page: u32,
    #[serde(default = "twenty")]
    #[validate(range(min = 1, max = 100))]
    size: u32,
    #[validate(length(max = 64), regex(path = *WORDS))]
    q: Option<String>,
}

fn one() -> u32 {
    1
}

fn twenty() -> u32 {
    20
}

/// An answer of 400.
#[derive(Debug)]
enum Refused {
    Rules(ValidationErrors),
    Missing(&'static str),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rules(errors) => errors.fmt(f),
            Self::Missing(name) => write!(f, "{name} is missing"),
        }
    }
}

impl From<ValidationErrors> for Refused {
    fn from(errors: ValidationErrors) -> Self {
        Self::Rules(errors)
    }
}

impl ResponseError for Refused {
    fn status_code(&self) -> StatusCode {
        StatusCode::BAD_REQUEST
    }

    fn error_response(&self) -> HttpResponse {
        match self {
            Self::Rules(errors) => HttpResponse::BadRequest().json(errors),
            Self::Missing(_) => HttpResponse::BadRequest().body(self.to_string()),
        }
    }
}

#[get("/things/{id}")]
async fn thing(
    key: Path<Key>,
    search: Query<Search>,
    request: HttpRequest,
) -> Result<Json<Echo<String>>, Refused> {
    key.validate()?;
    search.validate()?;
    let tenant = request.headers().get("x-tenant").and_then(|value| value.to_str().ok());
    let tenant = tenant.ok_or(Refused::Missing("X-Tenant"))?.to_owned();
    let session = request.cookie("session").ok_or(Refused::Missing("session"))?.value().to_owned();
    let Search { page, size, q } = search.into_inner();
    Ok(Json(Echo { id: key.id, page, size, q, tenant, session }))
}

#[derive(Deserialize, Validate)]
struct NewMember {
    #[validate(length(min = 1, max = 50))]
    name: String,
    #[validate(email)]
    email: String,
    #[validate(range(min = 18, max = 120))]
    age: u8,
    #[validate(length(max = 5), custom(function = tags))]
    tags: Vec<String>,
    #[validate(length(max = 200))]
    note: Option<String>,
}

fn tags(tags: &[String]) -> Result<(), ValidationError> {
    if tags.iter().all(|tag| (1..=20).contains(&tag.chars().count())) {
        Ok(())
    } else {
        Err(ValidationError::new("length"))
    }
}

#[post("/members")]
async fn join(member: Json<NewMember>) -> Result<HttpResponse, Refused> {
    member.validate()?;
    Ok(HttpResponse::Created().json(Member { id: MEMBER, name: member.into_inner().name }))
}

#[derive(Deserialize, Validate)]
struct NewSubscriber {
    #[validate(length(min = 1, max = 50))]
    name: String,
    #[validate(email)]
    email: String,
    #[validate(range(min = 18, max = 120))]
    age: u8,
    #[validate(length(max = 200))]
    note: Option<String>,
}

#[post("/subscribers")]
async fn subscribe(subscriber: Form<NewSubscriber>) -> Result<HttpResponse, Refused> {
    subscriber.validate()?;
    Ok(HttpResponse::Created().json(Member { id: MEMBER, name: subscriber.into_inner().name }))
}

fn main() -> std::io::Result<()> {
    rt::System::new().block_on(async {
        let listener = peers::listen().await?.into_std()?;
        let app = || {
            App::new()
                .service(plaintext)
                .service(json)
                .service(thing)
                .service(join)
                .service(subscribe)
                .configure(deep)
        };
        let server = HttpServer::new(app).workers(1).disable_signals().listen(listener)?.run();
        let handle = server.handle();
        rt::spawn(async move {
            peers::stdin_closed().await;
            handle.stop(true).await;
        });
        server.await
    })
}
