//! `TrailingSlash`: what a slash at a path's end means.

/// What a slash at a path's end means; [`Application::trailing_slash`](crate::Application::trailing_slash) chooses.
///
/// A url is the one without it, however it was declared: `#[get_api(url = "/books/")]` is `/books`. The path `/` is
/// itself, and what `{rest:path}` takes may end in a slash whatever is chosen, as may paths into folders of files and mounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrailingSlash {
    /// It makes no difference: `/books/` is answered as `/books` is.
    #[default]
    Optional,
    /// `/books/` is another path, and not found.
    Strict,
    /// `/books/` is answered 308 with the `Location` `/books`, which keeps method, body and query string (RFC 9110
    /// §15.4.9), where a route answers that. Otherwise the answer is the one that `/books` has.
    Redirect,
}
