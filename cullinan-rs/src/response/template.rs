//! `Template`: a page made from a template of the application's.

use std::borrow::Cow;
use std::marker::PhantomData;

use http::header::HeaderValue;
use minijinja::Value;
use serde::Serialize;

use super::media::media_types::Html;
use super::media::{MediaType, schema};
use super::templates::Templates;
use crate::body::{Body, Response, answer};
use crate::error::{Error, Result};
use crate::media::answer_fault;
use crate::respond::{Asks, IntoResponse, ResponseContext};
use crate::schema::Describe;

/// A page made from a template that [`Application::templates`](crate::Application::templates) has: by name, with
/// something to put into it. Its media type is that of the type: `Template` is `text/html`, `Template<Plain>` is
/// `text/plain`; see [`media_types`](crate::media_types).
///
/// An application with such a handler and without templates does not start. A template that is not there, and one that
/// cannot be made of what it is given, is a 500 whose private source says where.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[model]
/// struct Shelf {
///     books: Vec<String>,
/// }
///
/// #[get_api(url = "/shelf")]
/// async fn shelf() -> Template {
///     Template::new("shelf.html", Shelf { books: vec!["Tom & Jerry".to_owned()] })
/// }
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let application = Application::new()
///     .handlers(handlers![shelf])
///     .templates_from([("shelf.html", "{% for book in books %}<p>{{ book }}</p>{% endfor %}")]);
/// let page = TestApplication::new(application).get("/shelf").send().await;
/// page.expect_text("<p>Tom &amp; Jerry</p>");
/// # });
/// ```
#[derive(Debug)]
#[must_use = "an answer does nothing until it is returned"]
pub struct Template<M = Html> {
    name: Cow<'static, str>,
    context: Value,
    media_type: PhantomData<fn() -> M>,
}

impl<M> Template<M> {
    /// That template, with `context` put into it: a model, a map, whatever has members.
    #[allow(clippy::needless_pass_by_value, reason = "an answer is given what it is made of")]
    pub fn new(name: impl Into<Cow<'static, str>>, context: impl Serialize) -> Self {
        Self { name: name.into(), context: Value::from_serialize(&context), media_type: PhantomData }
    }
}

impl<M: MediaType> IntoResponse for Template<M> {
    const ASKS: Asks = Asks::Services;
    const FAULT: Option<&'static str> = answer_fault(M::NAME);

    fn describe(status: u16, spec: &mut Describe<'_>) {
        spec.service::<Templates>();
        spec.operation.respond(status, "", Some((M::NAME, schema(M::NAME))));
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        let Some(templates) = to.service::<Templates>() else {
            return Err(Error::internal("a template is made where its route did not ask for one"));
        };
        let text = templates.render_value(&self.name, self.context)?;
        Ok(answer(to.status(), HeaderValue::from_str(M::NAME)?, Body::from(text)))
    }
}
