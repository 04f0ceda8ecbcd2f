//! The page, which loads its own files only.

use cullinan::http::Response;
use cullinan::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use cullinan::prelude::*;

/// Nothing but what this server has, and nothing inline.
const POLICY: &str = "default-src 'none'; connect-src 'self'; img-src data:; script-src 'self'; style-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[get_api(url = "/", include_in_schema = false)]
async fn page() -> Response<cullinan::Body> {
    let mut page = file(include_str!("page.html"), "text/html; charset=utf-8");
    page.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    page
}

#[get_api(url = "/page.css", include_in_schema = false)]
async fn style() -> Response<cullinan::Body> {
    file(include_str!("page.css"), "text/css; charset=utf-8")
}

#[get_api(url = "/page.js", include_in_schema = false)]
async fn script() -> Response<cullinan::Body> {
    file(include_str!("page.js"), "text/javascript; charset=utf-8")
}

fn file(text: &'static str, media_type: &'static str) -> Response<cullinan::Body> {
    let mut answer = Response::new(text.into());
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    answer
}
