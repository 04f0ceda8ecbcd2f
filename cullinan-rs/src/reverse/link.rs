//! `Link`: which route, and what its placeholders stand for.

use serde::Serialize;

use super::error::UrlError;
use super::value::{UrlValue, text, texts};
use crate::codec::percent::encode_form;

/// A route with the values of its placeholders, which [`Urls::to`](super::Urls::to) makes a url of. The macros make a
/// function for each handler that returns one: `BookController::find_url(7)` for the method `find` with the url
/// `/{id}`, and `health_url()` for the free function `health`.
///
/// It takes the placeholders of the handler's own url, in their order. `PREFIX` is how many the controller's url has:
/// those follow by [`under`](Self::under).
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[controller(url = "/shops/{shop}/books")]
/// struct BookController;
///
/// #[controller]
/// impl BookController {
///     #[get_api(url = "/{id}")]
///     async fn find(&self, shop: String, id: Path<u64>) -> String {
///         format!("book {id} of {shop}")
///     }
///
///     #[get_api(url = "/first")]
///     async fn first(&self, shop: String, urls: Urls) -> Result<String> {
///         Ok(urls.to(BookController::find_url(1).under([shop]).query("page", 2))?)
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().controller::<BookController>());
/// let answer = application.get("/shops/caf%C3%A9/books/first").send().await;
/// answer.expect_text("/shops/caf%C3%A9/books/1?page=2");
/// # });
/// ```
#[must_use = "a link is made a url by `Urls::to`"]
#[derive(Clone, Debug)]
pub struct Link<const PREFIX: usize = 0> {
    /// The name that the route was declared with.
    pub(super) route: &'static str,
    /// What the first placeholders stand for, in their order.
    pub(super) prefix: Vec<String>,
    /// What the others stand for, by name.
    pub(super) values: Vec<(&'static str, String)>,
    /// With the `?` in front, unless it is empty.
    pub(super) query: String,
    /// What was wrong first.
    pub(super) fault: Option<UrlError>,
}

impl<const PREFIX: usize> Link<PREFIX> {
    /// A link to the route of that name.
    #[doc(hidden)]
    pub const fn new(route: &'static str) -> Self {
        Self { route, prefix: Vec::new(), values: Vec::new(), query: String::new(), fault: None }
    }

    /// What a placeholder stands for.
    #[doc(hidden)]
    pub fn with<T>(self, name: &'static str, value: &impl UrlValue<T>) -> Self {
        self.put(name, value.text())
    }

    /// The same for one that no argument of its name reads.
    #[doc(hidden)]
    pub fn with_any(self, name: &'static str, value: impl Serialize) -> Self {
        self.put(name, text(&value))
    }

    fn put(mut self, name: &'static str, text: Result<String, UrlError>) -> Self {
        match text {
            Ok(text) => self.values.push((name, text)),
            Err(why) => self.note(UrlError::new(format!("`{name}`: {why}"))),
        }
        self
    }

    fn note(&mut self, fault: UrlError) {
        self.fault.get_or_insert(fault);
    }

    /// What the placeholders of the controller's url stand for, in their order.
    pub fn under<V: Serialize>(mut self, values: [V; PREFIX]) -> Link {
        for value in values {
            match text(&value) {
                Ok(text) => self.prefix.push(text),
                Err(why) => self.note(why),
            }
        }
        let Self { route, prefix, values, query, fault } = self;
        Link { route, prefix, values, query, fault }
    }

    /// Adds a parameter of the query string: a list once for each item, `None` not at all.
    pub fn query(mut self, name: &str, value: impl Serialize) -> Self {
        match texts(&value) {
            Ok(texts) => texts.iter().for_each(|text| self.add_query(name, text)),
            Err(why) => self.note(UrlError::new(format!("`{name}`: {why}"))),
        }
        self
    }

    fn add_query(&mut self, name: &str, text: &str) {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        encode_form(name, &mut self.query);
        self.query.push('=');
        encode_form(text, &mut self.query);
    }
}

/// A link that lacks nothing.
#[diagnostic::on_unimplemented(
    message = "the url of the controller has placeholders, and the link does not say what they stand for",
    label = "write `.under([..])` behind it, with a value for each placeholder of the controller's url"
)]
pub trait Whole {
    /// The link.
    fn into_link(self) -> Link;
}

impl Whole for Link {
    fn into_link(self) -> Link {
        self
    }
}
