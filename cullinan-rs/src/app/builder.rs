//! The builder: what an application consists of and what it allows.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::ending::Endings;
use super::settings::Settings;
use super::startup::StartupError;
use crate::controller::{Controller, Definition, FreeFunction, FreeHandler, controllers, free_handlers};
use crate::error::Error;
use crate::inject::{Provider, Service, Shared, Singleton, discovered};
use crate::need::Key;
use crate::openapi::Docs;

/// A web application before it runs.
///
/// [`discover`](Self::discover) takes every controller and handler of the program;
/// [`new`](Self::new) takes none, and [`controller`](Self::controller) and [`handlers`](Self::handlers) add
/// those that are named.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/health")]
/// async fn health() -> &'static str {
///     "ok"
/// }
///
/// let application = Application::new().title("Library").handlers(handlers![health]);
/// assert!(application.check().is_ok());
/// ```
#[must_use = "an application does nothing until it is run"]
pub struct Application {
    pub(super) title: String,
    pub(super) controllers: Vec<&'static Definition>,
    pub(super) handlers: Vec<&'static FreeHandler>,
    pub(super) services: Vec<&'static Provider>,
    pub(super) given: Vec<Singleton>,
    /// Those of them that must be asked for.
    pub(super) replaced: Vec<Key>,
    pub(super) endings: Endings,
    pub(super) strangers: Vec<&'static str>,
    pub(super) expected_controllers: Option<usize>,
    pub(super) has_document: bool,
    pub(super) docs: Docs,
    pub(super) settings: Settings,
}

impl Application {
    /// An application without controllers.
    pub fn new() -> Self {
        Self {
            title: "cullinan".to_owned(),
            controllers: Vec::new(),
            handlers: Vec::new(),
            services: Vec::new(),
            given: Vec::new(),
            replaced: Vec::new(),
            endings: Endings::default(),
            strangers: Vec::new(),
            expected_controllers: None,
            has_document: true,
            docs: Docs::default(),
            settings: Settings::default(),
        }
    }

    /// An application of every controller and every free handler that is linked into the program, save those
    /// with `discover = false` and generic ones. Services are made where somebody asks for them; one with an
    /// `on_startup` is made in any case.
    pub fn discover() -> Self {
        Self { controllers: controllers(), handlers: free_handlers(), services: discovered(), ..Self::new() }
    }

    /// What it is called, in the banner and in the document.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Adds a controller with all its `impl` blocks. One that was discovered already stays one.
    pub fn controller<C: Controller>(mut self) -> Self {
        let definition: &'static Definition = const { &C::DEFINITION };
        if !self.controllers.iter().any(|known| (known.controller)() == (definition.controller)()) {
            self.controllers.push(definition);
        }
        self
    }

    /// Adds free functions: `.handlers(handlers![health, ready])`. Those discovered already stay single.
    pub fn handlers(mut self, functions: impl IntoIterator<Item = FreeFunction>) -> Self {
        let known = free_handlers();
        for FreeFunction { function, name } in functions {
            match known.iter().find(|handler| (handler.function)() == function) {
                None => self.strangers.push(name),
                Some(handler) if self.handlers.iter().any(|taken| std::ptr::eq(*taken, *handler)) => {}
                Some(handler) => self.handlers.push(handler),
            }
        }
        self
    }

    /// Adds a service that is made whether somebody asks for it or not, such as one that works by its hooks, and
    /// generic ones, which no registry can name: `.service::<Repository<Book>>()`.
    pub fn service<S: Service>(mut self) -> Self {
        let provider: &'static Provider = const { &S::PROVIDER };
        if !self.services.iter().any(|known| known.is(provider)) {
            self.services.push(provider);
        }
        self
    }

    /// Gives it a service that is there already, in place of any that a `#[service]` or a `#[provider]` would make:
    /// `.provide::<dyn Clock>(Arc::new(clock))`. Given twice, the later one counts.
    pub fn provide<T: ?Sized + Shared>(mut self, service: Arc<T>) -> Self {
        self.given.retain(|given| given.key() != Key::of::<T>());
        self.given.push(Singleton::of(service));
        self
    }

    /// The same for a test, which means somebody's service.
    pub(crate) fn replace<T: ?Sized + Shared>(mut self, service: Arc<T>) -> Self {
        self.replaced.push(Key::of::<T>());
        self.provide(service)
    }

    /// Says what is answered to an error of somebody else's type where `?` made an answer of it: `answer` gives it a
    /// status and public words. The error itself, or the nearest of the causes behind it that has an `on_error`, goes to
    /// the log as before when the status is 500 or above. Without one the answer is a bare 500. For a type given twice
    /// the later one counts; an [`Error`] with a status or words of its own is left as it is.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api(url = "/year/{text}")]
    /// async fn year(text: String) -> Result<String> {
    ///     Ok(text.parse::<u16>()?.to_string())
    /// }
    ///
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    /// # runtime.block_on(async {
    /// let application = Application::new()
    ///     .handlers(handlers![year])
    ///     .on_error::<std::num::ParseIntError>(|_| Error::not_found("no such year"));
    /// TestApplication::new(application).get("/year/soon").send().await.expect_status(404);
    /// # });
    /// ```
    pub fn on_error<E: StdError + 'static>(
        mut self,
        answer: impl Fn(&E) -> Error + Send + Sync + 'static,
    ) -> Self {
        self.endings.on_error.add(answer);
        self
    }

    /// Says how many controllers there are, so that one that the linker dropped is a start-up error.
    pub fn expect_controllers(mut self, count: usize) -> Self {
        self.expected_controllers = Some(count);
        self
    }

    /// Leaves `/openapi.json` out, and the pages that show it. Otherwise the OpenAPI 3.1 document of all routes is served there, unless a route
    /// of the application's own has that url.
    pub fn without_openapi(mut self) -> Self {
        self.has_document = false;
        self
    }

    /// Looks for every start-up fault without making a service or opening a socket: duplicate routes and names,
    /// services that are missing, ambiguous or need themselves, defaults that break their own rules, arguments that
    /// no text can say. One line in a test.
    ///
    /// # Errors
    /// All faults together, each with where it is and what to do.
    pub fn check(self) -> Result<(), StartupError> {
        self.plan().map(drop)
    }
}

/// The address and the limits.
impl Application {
    /// The address to listen on, 127.0.0.1 unless said otherwise; `CULLINAN_HOST` wins over it.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.settings.host = host.into();
        self
    }

    /// The port to listen on, 8080 unless said otherwise, 0 for a free one; `CULLINAN_PORT` wins over it.
    pub fn port(mut self, port: u16) -> Self {
        self.settings.port = port;
        self
    }

    /// How long a head may take from its first byte to its last; 10 s. Then the answer is a bare 408 and the connection
    /// is closed.
    pub fn header_read_timeout(mut self, limit: Duration) -> Self {
        self.settings.header_read_timeout = limit;
        self
    }

    /// How long a connection may lie idle; 75 s. Then it is closed, at the latest after an eighth more.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.settings.idle_timeout = limit;
        self
    }

    /// How long a handler may take until its answer begins, once the body is there; 60 s. Then the answer is a 503 `timeout`. A handler
    /// and a controller may say otherwise for themselves.
    pub fn request_timeout(mut self, limit: Duration) -> Self {
        self.settings.request_timeout = limit;
        self
    }

    /// How long a body may take before it must have come at 1 KiB per second on average; 10 s. No single pause may be
    /// longer than three times that. Else the answer is a 408.
    pub fn body_grace(mut self, grace: Duration) -> Self {
        self.settings.body_grace = grace;
        self
    }

    /// The most bytes of a body that is held in memory; 2 MiB. A longer one is answered 413.
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// How many connections may be open, at least 1; 10,000. Further ones wait to be accepted.
    pub fn max_connections(mut self, count: usize) -> Self {
        self.settings.max_connections = count;
        self
    }

    /// How many headers a request may have; 100. More are answered 431; at 100 it is hyper that refuses them, without a
    /// body: another number costs two allocations for each request.
    pub fn max_headers(mut self, count: usize) -> Self {
        self.settings.max_headers = count;
        self
    }

    /// How many bytes the names and values of all headers may have; 16 KiB. More are answered 431.
    pub fn max_header_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_header_bytes = bytes;
        self
    }

    /// How long path and query string may be together; 8 KiB. A longer one is answered 414.
    pub fn max_uri(mut self, bytes: usize) -> Self {
        self.settings.max_uri = bytes;
        self
    }

    /// How long all services together may take to be made and started; 60 s. Then the application does not start, and
    /// its report names the one that was being waited for.
    pub fn startup_timeout(mut self, limit: Duration) -> Self {
        self.settings.startup_timeout = limit;
        self
    }

    /// How long requests in flight may take at shutdown; 30 s. Then their connections are closed. The services' hooks
    /// have as long again.
    pub fn drain_timeout(mut self, limit: Duration) -> Self {
        self.settings.drain = limit;
        self
    }
}

impl Default for Application {
    fn default() -> Self {
        Self::new()
    }
}
