//! An answer before it is written, and the room for its headers.

use std::cell::RefCell;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::kind::Body;

/// An answer before it is written.
pub type Response = http::Response<Body>;

thread_local! {
    /// The room for an answer's headers: those of a request that is over, emptied.
    static ROOM: RefCell<HeaderMap> = RefCell::default();
}

/// Leaves the headers of a request that is over to the next answer of this thread, which then allocates nothing
/// for its own.
pub(crate) fn leave_room(headers: &mut HeaderMap) {
    headers.clear();
    swap_room(headers);
}

#[inline]
fn swap_room(headers: &mut HeaderMap) {
    // A thread that ends has no room any more.
    let _ = ROOM.try_with(|room| room.try_borrow_mut().map(|mut room| std::mem::swap(&mut *room, headers)));
}

/// An answer of one media type.
pub(crate) fn answer(status: StatusCode, media_type: HeaderValue, body: Body) -> Response {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    swap_room(answer.headers_mut());
    answer.headers_mut().insert(CONTENT_TYPE, media_type);
    answer
}

/// What is wrong with a status that is none.
pub(crate) const OUT_OF_RANGE: &str = "a status is one of 200 to 599";

/// What is wrong with the status of an answer; `empty` tells whether it never has a body.
pub(crate) const fn status_fault(status: u16, empty: bool) -> Option<&'static str> {
    match status {
        204 if !empty => Some("status 204 has no body: return `()`, or choose another status"),
        205 if !empty => Some("status 205 has no body: return `()`, or choose another status"),
        304 if !empty => Some("status 304 has no body: return `()`, or choose another status"),
        200..=599 => None,
        _ => Some(OUT_OF_RANGE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_the_room_of_a_request_and_none_of_its_headers() {
        let mut headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("a/b"))]);
        headers.append(http::header::COOKIE, HeaderValue::from_static("a"));
        headers.append(http::header::COOKIE, HeaderValue::from_static("b"));
        leave_room(&mut headers);
        let text = HeaderValue::from_static("text/plain");
        for _ in 0..2 {
            let answer = answer(StatusCode::OK, text.clone(), Body::empty());
            assert_eq!(answer.headers().iter().collect::<Vec<_>>(), [(&CONTENT_TYPE, &text)]);
        }
    }
}
