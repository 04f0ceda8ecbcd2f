//! The builder: what an application consists of and what it allows.

use std::sync::Arc;
use std::time::Duration;

use super::document::Wanted;
use super::ending::Endings;
use super::layout::Layout;
use super::settings::Settings;
use super::startup::StartupError;
use super::unlisted::Unlisted;
use crate::controller::{Controller, FreeFunction, Members};
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
    pub(super) members: Members,
    pub(super) layout: Layout,
    pub(super) services: Vec<&'static Provider>,
    pub(super) given: Vec<Singleton>,
    /// Those of them that must be asked for.
    pub(super) replaced: Vec<Key>,
    pub(super) endings: Endings,
    /// What is wrong with what it was told.
    pub(super) faults: Vec<String>,
    pub(super) expected_controllers: Option<usize>,
    pub(super) document: Wanted,
    pub(super) docs: Docs,
    pub(super) has_arguments: bool,
    /// What is served by no handler, besides the document and its pages.
    pub(super) unlisted: Vec<Unlisted>,
    pub(super) settings: Settings,
}

impl Application {
    /// An application without controllers.
    pub fn new() -> Self {
        Self {
            title: "cullinan".to_owned(),
            members: Members::default(),
            layout: Layout::default(),
            services: Vec::new(),
            given: Vec::new(),
            replaced: Vec::new(),
            endings: Endings::default(),
            faults: Vec::new(),
            expected_controllers: None,
            document: Wanted::default(),
            docs: Docs::default(),
            has_arguments: true,
            unlisted: Vec::new(),
            settings: Settings::default(),
        }
    }

    /// An application of every controller and every free handler that is linked into the program, save those
    /// with `discover = false` and generic ones. Services are made where somebody asks for them; one with an
    /// `on_startup` is made in any case.
    pub fn discover() -> Self {
        Self { members: Members::discovered(), services: discovered(), ..Self::new() }
    }

    /// What it is called, in the banner and in the document.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Adds a controller with all its `impl` blocks. One that was discovered already stays one.
    pub fn controller<C: Controller>(mut self) -> Self {
        self.members.add_controller::<C>();
        self
    }

    /// Adds free functions: `.handlers(handlers![health, ready])`. Those discovered already stay single.
    pub fn handlers(mut self, functions: impl IntoIterator<Item = FreeFunction>) -> Self {
        self.members.add_handlers(functions);
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

    /// Says how many controllers there are, so that one that the linker dropped is a start-up error.
    pub fn expect_controllers(mut self, count: usize) -> Self {
        self.expected_controllers = Some(count);
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

    /// How long a connection may lie idle; 75 s. Then it is closed, at the latest after an eighth more. So is one whose
    /// client takes nothing of its answer for so long; on HTTP/2 that answer alone is reset, unless 16 KiB of it were taken.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.settings.idle_timeout = limit;
        self
    }

    /// How long a handler may take until its answer begins, once the body is there; 60 s. Then the answer is a 503
    /// `timeout`. A handler and a controller may say otherwise for themselves.
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
