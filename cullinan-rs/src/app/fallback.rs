//! `Application::fallback`: what is answered where no route has the path.

use http::Method;

use super::builder::Application;
use crate::controller::{FreeFunction, Members};
use crate::handler::{Methods, Route};
use crate::router::EndpointId;

/// The functions that answer what no route has.
#[derive(Default)]
pub(super) struct Fallback(pub(super) Members);

/// The same once the application runs: by methods, each of the first that has it.
#[derive(Default)]
pub(super) struct Fallen(Vec<(Methods, EndpointId)>);

impl Fallen {
    /// The routes from that number on.
    pub(super) fn of(routes: impl Iterator<Item = &'static Route>, first: usize) -> Self {
        let routes = routes.enumerate().skip(first);
        Self(routes.map(|(id, route)| (route.methods, EndpointId(id))).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Who answers a method; HEAD goes to GET's where nobody has it (RFC 9110 §9.3.2).
    pub(super) fn find(&self, method: &Method) -> Option<EndpointId> {
        let of = |is_its: &dyn Fn(&Methods) -> bool| self.0.iter().find(|(methods, _)| is_its(methods));
        let named = |name: &str| of(&|methods| *methods != Methods::Any && methods.contain(name));
        let get = || if *method == Method::HEAD { named("GET") } else { None };
        let any = || of(&|methods| *methods == Methods::Any);
        named(method.as_str()).or_else(get).or_else(any).map(|(_, id)| *id)
    }
}

impl Application {
    /// Says what is answered where no route has the path, in place of the 404: free functions, each for the methods of
    /// its verb, `methods = "*"` for all. A path that is known for other methods stays a 405, and OPTIONS is answered as
    /// before; a [`mount`](Self::mount) is asked first, as is a folder of [files](Self::static_files), which leaves to it what
    /// it has no file for.
    ///
    /// The status is that of the verb, 200 for GET: say `status_code = 404`, or return an [`Error`](crate::Error). The
    /// function has no url, and belongs to the fallback alone, also where discovery finds it; it is not in the document.
    /// Given again, more functions are added; of two for one method the first answers.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[route_api(methods = "*")]
    /// async fn lost(uri: Uri) -> Result<()> {
    ///     Err(Error::not_found(format!("{} is not on the map", uri.path())))
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let application = TestApplication::new(Application::new().fallback(handlers![lost]));
    /// application.get("/atlantis").send().await.expect_status(404);
    /// # });
    /// ```
    pub fn fallback(mut self, functions: impl IntoIterator<Item = FreeFunction>) -> Self {
        self.layout.fallback.0.add_handlers(functions);
        self
    }
}
