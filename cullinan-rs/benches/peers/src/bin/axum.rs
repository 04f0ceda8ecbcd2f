//! axum as its users write it: axum-extra's extractors, validator's derive.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use axum_extra::TypedHeader;
use axum_extra::extract::{CookieJar, Query};
use axum_extra::headers::{Error, Header};
use peers::{Detail, Echo, HELLO, MEMBER, Member, Message};
use regex::Regex;
use serde::Deserialize;
use validator::{Validate, ValidationErrors};

include!(concat!(env!("OUT_DIR"), "/axum_routes.rs"));

#[expect(clippy::expect_used, reason = "as users write it")]
static WORDS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[\w .-]+$").expect("a regex"));

async fn plaintext() -> &'static str {
    HELLO
}

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

struct Tenant(String);

impl Header for Tenant {
    fn name() -> &'static HeaderName {
        static NAME: HeaderName = HeaderName::from_static("x-tenant");
        &NAME
    }

    fn decode<'i, I: Iterator<Item = &'i HeaderValue>>(values: &mut I) -> Result<Self, Error> {
        let value = values.next().and_then(|value| value.to_str().ok()).ok_or_else(Error::invalid)?;
        Ok(Self(value.to_owned()))
    }

    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E) {
        values.extend(HeaderValue::from_str(&self.0));
    }
}

/// An answer of 400.
enum Refused {
    Rules(ValidationErrors),
    NoSession,
}

impl From<ValidationErrors> for Refused {
    fn from(errors: ValidationErrors) -> Self {
        Self::Rules(errors)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Self::Rules(errors) => (StatusCode::BAD_REQUEST, Json(errors)).into_response(),
            Self::NoSession => StatusCode::BAD_REQUEST.into_response(),
        }
    }
}

async fn thing(
    Path(key): Path<Key>,
    Query(search): Query<Search>,
    TypedHeader(tenant): TypedHeader<Tenant>,
    cookies: CookieJar,
) -> Result<Json<Echo<String>>, Refused> {
    key.validate()?;
    search.validate()?;
    let session = cookies.get("session").ok_or(Refused::NoSession)?.value().to_owned();
    let Search { page, size, q } = search;
    Ok(Json(Echo { id: key.id, page, size, q, tenant: tenant.0, session }))
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

fn tags(tags: &[String]) -> Result<(), validator::ValidationError> {
    if tags.iter().all(|tag| (1..=20).contains(&tag.chars().count())) {
        Ok(())
    } else {
        Err(validator::ValidationError::new("length"))
    }
}

async fn join(Json(member): Json<NewMember>) -> Result<(StatusCode, Json<Member<String>>), Refused> {
    member.validate()?;
    Ok((StatusCode::CREATED, Json(Member { id: MEMBER, name: member.name })))
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

async fn subscribe(
    Form(subscriber): Form<NewSubscriber>,
) -> Result<(StatusCode, Json<Member<String>>), Refused> {
    subscriber.validate()?;
    Ok((StatusCode::CREATED, Json(Member { id: MEMBER, name: subscriber.name })))
}

fn main() -> std::io::Result<()> {
    peers::runtime()?.block_on(async {
        let router = deep(Router::new())
            .route("/plaintext", get(plaintext))
            .route("/json", get(json))
            .route("/things/{id}", get(thing))
            .route("/members", post(join))
            .route("/subscribers", post(subscribe));
        // Ends as `raw` does, without draining.
        tokio::spawn(axum::serve(peers::listen().await?, router).into_future());
        peers::stdin_closed().await;
        Ok(())
    })
}
