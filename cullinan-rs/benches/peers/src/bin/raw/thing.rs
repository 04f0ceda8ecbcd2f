//! W3 and W9: the parameters of a request, read, checked and given back.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
use std::sync::LazyLock;

use hyper::body::Incoming;
use hyper::header::COOKIE;
use hyper::{Request, StatusCode};
use peers::Echo;
use percent_encoding::percent_decode_str;
use regex::Regex;
use serde::Serialize;

use super::{Answer, PROBLEM, answer, json, refuse};

static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^[\w .-]+$").ok());

/// What is wrong with a request, as it is written.
#[derive(Serialize)]
struct Problem<'r> {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    code: &'static str,
    detail: String,
    instance: &'r str,
    errors: &'r [Fault],
}

/// One thing that is wrong.
#[derive(Serialize)]
struct Fault {
    r#in: &'static str,
    name: &'static str,
    code: &'static str,
    detail: String,
}

/// The things that are wrong; nothing is allocated as long as there are none.
#[derive(Default)]
struct Faults(Vec<Fault>);

/// `GET /things/{id}?page=&size=&q=`
pub(crate) fn show(request: &Request<Incoming>, id: &str) -> Answer {
    let mut faults = Faults::default();
    let id = faults.number("path", "id", id, 1, u64::MAX);
    let (mut page, mut size, mut q) = (None, None, None);
    for pair in request.uri().query().unwrap_or_default().split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match name {
            "page" if page.is_none() => page = Some(value),
            "size" if size.is_none() => size = Some(value),
            "q" if q.is_none() => q = Some(decoded(value)),
            _ => {}
        }
    }
    let page = page.map_or(1, |page| faults.number("query", "page", page, 1, u32::MAX));
    let size = size.map_or(20, |size| faults.number("query", "size", size, 1, 100));
    if let Some(q) = &q {
        faults.words("q", q);
    }
    let tenant = request.headers().get("x-tenant").and_then(|value| value.to_str().ok());
    let tenant = faults.required("header", "x-tenant", tenant);
    let session = faults.required("cookie", "session", cookie(request, "session"));
    if faults.0.is_empty() {
        json(StatusCode::OK, &Echo { id, page, size, q: q.as_deref(), tenant, session })
    } else {
        faults.answer(request.uri().path())
    }
}

impl Faults {
    fn number<T: FromStr + Default + PartialOrd + Display + Copy>(
        &mut self,
        place: &'static str,
        name: &'static str,
        text: &str,
        least: T,
        most: T,
    ) -> T {
        let Ok(number) = decoded(text).parse() else {
            self.add(place, name, "malformed", format!("must be a whole number, got {text:?}"));
            return T::default();
        };
        if number < least {
            self.add(place, name, "ge", format!("must be >= {least}, got {number}"));
        } else if number > most {
            self.add(place, name, "le", format!("must be <= {most}, got {number}"));
        }
        number
    }

    fn words(&mut self, name: &'static str, text: &str) {
        if text.len() > 64 && text.chars().count() > 64 {
            self.add("query", name, "max_length", "must have at most 64 characters".to_owned());
        }
        if let Some(words) = &*WORDS
            && !words.is_match(text)
        {
            self.add("query", name, "regex", format!("must match `{}`, got {text:?}", words.as_str()));
        }
    }

    fn required<'r>(&mut self, place: &'static str, name: &'static str, text: Option<&'r str>) -> &'r str {
        text.unwrap_or_else(|| {
            self.add(place, name, "missing", "is required".to_owned());
            ""
        })
    }

    #[cold]
    fn add(&mut self, place: &'static str, name: &'static str, code: &'static str, detail: String) {
        self.0.push(Fault { r#in: place, name, code, detail });
    }

    #[cold]
    fn answer(&self, instance: &str) -> Answer {
        let detail = match self.0.len() {
            1 => "1 parameter is invalid".to_owned(),
            count => format!("{count} parameters are invalid"),
        };
        let (status, code) = (StatusCode::BAD_REQUEST, "invalid_input");
        let (r#type, title) = ("about:blank", "Bad Request");
        let problem = Problem { r#type, title, status: 400, code, detail, instance, errors: &self.0 };
        match serde_json::to_vec(&problem) {
            Ok(body) => answer(status, PROBLEM, body.into()),
            Err(_) => refuse(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

/// Borrowed unless there is something to decode.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| byte == b'%' || byte == b'+') {
        return text.into();
    }
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned().into()
}

fn cookie<'r>(request: &'r Request<Incoming>, wanted: &str) -> Option<&'r str> {
    let headers = request.headers().get_all(COOKIE).into_iter();
    let mut pairs = headers.filter_map(|header| header.to_str().ok()).flat_map(|header| header.split(';'));
    pairs.find_map(|pair| {
        pair.trim().split_once('=').filter(|(name, _)| *name == wanted).map(|(_, value)| value)
    })
}
