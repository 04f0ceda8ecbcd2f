//! `Urls`: every route's url, as the running application has it.

use std::fmt;
use std::sync::Arc;

use super::error::UrlError;
use super::link::{Link, Whole};
use super::route::{Route, nearest};
use crate::constraint::Constraints;

/// Makes urls of routes: paths that begin with `/`, percent-encoded (RFC 3986 §3.3), with all that the application put
/// in front of the route.
///
/// It is an argument of a handler, and a service: `Inject<Urls>` is a field of a controller or of another service.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[get_api(url = "/books/{title}")]
/// async fn book(title: String) -> String {
///     title
/// }
///
/// #[get_api(url = "/links")]
/// async fn links(urls: Urls) -> Result<String> {
///     let typed = urls.to(book_url("Momo & me"))?;
///     let named = urls.path("book", &[("title", "Momo")])?;
///     Ok(format!("{typed} {named}"))
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![book, links]));
/// application.get("/links").send().await.expect_text("/books/Momo%20&%20me /books/Momo");
/// # });
/// ```
#[derive(Clone, Default)]
pub struct Urls {
    /// Sorted by their names.
    routes: Arc<[Route]>,
}

impl Urls {
    /// The routes of an application: the name each was declared with, its name there, its whole url.
    pub(crate) fn new<'r>(
        routes: impl IntoIterator<Item = (&'static str, &'r str, &'r str)>,
        constraints: &Constraints,
    ) -> Self {
        let route = |(declared, name, url)| Route::new(declared, name, url, constraints);
        let mut routes: Vec<_> = routes.into_iter().map(route).collect();
        routes.sort_by(|a, b| a.name.cmp(&b.name));
        Self { routes: routes.into() }
    }

    /// The url of a link, which a function beside the handler makes: `urls.to(BookController::find_url(7))`.
    ///
    /// # Errors
    /// If the route is not in this application, or more than once; if a value is empty, no text, refused by its
    /// placeholder's constraint, or `.` or `..`.
    pub fn to(&self, link: impl Whole) -> Result<String, UrlError> {
        self.resolve(link.into_link())
    }

    fn resolve(&self, link: Link) -> Result<String, UrlError> {
        let Link { route: declared, prefix, values, query, fault } = link;
        if let Some(fault) = fault {
            return Err(UrlError::new(format!("the url of `{declared}` cannot be made: {fault}")));
        }
        let mut found = self.routes.iter().filter(|route| route.declared == declared);
        let (Some(route), None) = (found.next(), found.next()) else {
            let count = self.routes.iter().filter(|route| route.declared == declared).count();
            return Err(UrlError::new(format!(
                "the route `{declared}` is {count} times in this application"
            )));
        };
        let prefix = route.placeholders().zip(&prefix).map(|(name, text)| (name, text.as_str()));
        let values = values.iter().map(|(name, text)| (*name, text.as_str()));
        let values: Vec<_> = prefix.chain(values).collect();
        Ok(route.path(&values)? + &query)
    }

    /// The path of the route of that name: `urls.path("book_controller.find", &[("id", "7")])`. Names that are literals
    /// are better said by [`to`](Self::to), which the compiler checks.
    ///
    /// # Errors
    /// If there is no such route, if a placeholder has no value or a value no placeholder, and for what
    /// [`to`](Self::to) refuses.
    pub fn path(&self, name: &str, values: &[(&str, &str)]) -> Result<String, UrlError> {
        match self.routes.binary_search_by(|route| route.name.as_str().cmp(name)) {
            Ok(at) => self.routes.get(at).ok_or_else(|| self.unknown(name))?.path(values),
            Err(_) => Err(self.unknown(name)),
        }
    }

    fn unknown(&self, name: &str) -> UrlError {
        match nearest(name, self.routes.iter().map(|route| route.name.as_str())) {
            Some(meant) => UrlError::new(format!("no route is named `{name}`; did you mean `{meant}`?")),
            None => UrlError::new(format!("no route is named `{name}`")),
        }
    }
}

impl fmt::Debug for Urls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.routes.iter().map(|route| &route.name)).finish()
    }
}
