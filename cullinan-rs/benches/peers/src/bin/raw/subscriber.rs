//! W5: a form, read and checked by hand.

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::{Request, StatusCode};
use peers::{MEMBER, Member};
use validator::ValidateEmail;

use super::member::{LARGEST, essence_is, letters};
use super::{Answer, json, refuse};

/// Owned text, because the body is dropped before the answer.
struct NewSubscriber {
    name: String,
    email: String,
    age: u8,
    note: Option<String>,
}

/// `POST /subscribers`
pub(crate) async fn subscribe(request: Request<Incoming>) -> Answer {
    let content_type = request.headers().get(CONTENT_TYPE);
    if !essence_is(content_type, "application/x-www-form-urlencoded") {
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let Ok(body) = Limited::new(request.into_body(), LARGEST).collect().await else {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE);
    };
    match NewSubscriber::read(&body.to_bytes()) {
        Some(subscriber) if subscriber.keeps_the_rules() => {
            json(StatusCode::CREATED, &Member { id: MEMBER, name: subscriber.name })
        }
        _ => refuse(StatusCode::BAD_REQUEST),
    }
}

impl NewSubscriber {
    /// Of a repeated field the first counts.
    fn read(body: &[u8]) -> Option<Self> {
        let (mut name, mut email, mut age, mut note) = (None, None, None, None);
        for pair in std::str::from_utf8(body).ok()?.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            match key {
                "name" if name.is_none() => name = Some(decode(value)?),
                "email" if email.is_none() => email = Some(decode(value)?),
                "age" if age.is_none() => age = Some(decode(value)?.parse().ok()?),
                "note" if note.is_none() => note = Some(decode(value)?),
                _ => {}
            }
        }
        Some(Self { name: name?, email: email?, age: age?, note })
    }

    fn keeps_the_rules(&self) -> bool {
        (1..=50).contains(&letters(&self.name))
            && self.email.validate_email()
            && (18..=120).contains(&self.age)
            && self.note.as_ref().is_none_or(|note| letters(note) <= 200)
    }
}

fn decode(raw: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(raw.len());
    let mut bytes = raw.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => (digit(bytes.next()?)? << 4) | digit(bytes.next()?)?,
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
