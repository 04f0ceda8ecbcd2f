//! W4: a body of JSON, read and checked by hand.

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Request, StatusCode};
use peers::{MEMBER, Member};
use serde::Deserialize;
use validator::ValidateEmail;

use super::{Answer, json, refuse};

pub(crate) const LARGEST: usize = 2 << 20;

/// Owned text, because the body is dropped before the answer.
#[derive(Deserialize)]
struct NewMember {
    name: String,
    email: String,
    age: u8,
    tags: Vec<String>,
    note: Option<String>,
}

/// `POST /members`
pub(crate) async fn join(request: Request<Incoming>) -> Answer {
    if !essence_is(request.headers().get(CONTENT_TYPE), "application/json") {
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let Ok(body) = Limited::new(request.into_body(), LARGEST).collect().await else {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE);
    };
    match serde_json::from_slice::<NewMember>(&body.to_bytes()) {
        Ok(member) if member.keeps_the_rules() => {
            json(StatusCode::CREATED, &Member { id: MEMBER, name: member.name })
        }
        _ => refuse(StatusCode::BAD_REQUEST),
    }
}

impl NewMember {
    fn keeps_the_rules(&self) -> bool {
        (1..=50).contains(&letters(&self.name))
            && self.email.validate_email()
            && (18..=120).contains(&self.age)
            && self.tags.len() <= 5
            && self.tags.iter().all(|tag| (1..=20).contains(&letters(tag)))
            && self.note.as_ref().is_none_or(|note| letters(note) <= 200)
    }
}

pub(crate) fn letters(text: &str) -> usize {
    text.chars().count()
}

/// Parameters do not matter.
pub(crate) fn essence_is(content_type: Option<&HeaderValue>, wanted: &str) -> bool {
    let media = content_type.and_then(|value| value.to_str().ok());
    let essence = media.and_then(|media| media.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case(wanted))
}
