//! Building a router from a list, and asking it.

use std::sync::Arc;

use http::Method;

use crate::constraint::Constraints;
use crate::handler::Methods;
use crate::router::{Allow, Lookup, Router, TrailingSlash};
use crate::template::Captures;

/// A router in which each route's number is its place in the list.
pub(super) fn router(routes: &[(&str, Methods)]) -> Router {
    let mut router = Router::default();
    for (id, (template, methods)) in routes.iter().enumerate() {
        assert!(router.insert(template, *methods, id).is_ok(), "{template}");
    }
    router
}

/// A router with constraints of its own: `even` and `longer` are numbers of four digits, and of nineteen, at least.
pub(super) fn constrained() -> Router {
    let is_number = |segment: &str| segment.bytes().all(|byte| byte.is_ascii_digit());
    let mut constraints = Constraints::default();
    let even = move |segment: &str| {
        is_number(segment) && segment.len() > 3 && segment.ends_with(['0', '2', '4', '6', '8'])
    };
    constraints.add("even".to_owned(), Arc::new(even));
    constraints.add("longer".to_owned(), Arc::new(move |segment| is_number(segment) && segment.len() > 18));
    Router::new(constraints, TrailingSlash::Optional)
}

/// A router of GET routes.
pub(super) fn gets(templates: &[&str]) -> Router {
    router(&templates.iter().map(|template| (*template, Methods::Only(&["GET"]))).collect::<Vec<_>>())
}

/// What a lookup came to, in one line: `2 [a b]`, `405 GET, HEAD`, `options GET, HEAD` or `404`.
pub(super) fn ask(router: &Router, method: &str, path: &str) -> String {
    let method = Method::from_bytes(method.as_bytes()).expect("a method");
    let list = |allow: Allow| allow.into_value().to_str().expect("ASCII").to_owned();
    let mut captures = Captures::new();
    match router.find(&method, path, &mut captures) {
        Lookup::Hit(endpoint) => {
            let captured = (0..captures.len()).filter_map(|index| captures.get(index, path));
            format!("{} [{}]", endpoint.0, captured.collect::<Vec<_>>().join(" "))
        }
        Lookup::Options(allow) => format!("options {}", list(allow)),
        Lookup::NotAllowed(allow) => format!("405 {}", list(allow)),
        Lookup::NotFound => "404".into(),
        Lookup::Redirect => "308".into(),
        Lookup::Failed(error) => format!("{} {error:#}", error.status().as_u16()),
    }
}
