//! `Module`: controllers, handlers and further modules under one prefix.

use std::panic::Location;
use std::time::Duration;

use super::builder::Application;
use super::host::Pattern;
use crate::controller::{Controller, FreeFunction, Members};
use crate::handler::{AnswersError, OnError};
use crate::openapi::OpenApi;

/// Controllers, free handlers and further modules that live under one prefix and share what they say of themselves.
///
/// It is put into an application, or into another module, by `include`, and `for_host` gives it a host of its own.
/// Prefixes and tags add up from the outermost module to the controller; whatever else is said at several places, the
/// innermost word wins: a handler's, its controller's, its module's, that of the module around it, the application's.
///
/// What is in a module belongs to it alone, also where discovery finds it. A controller names its module itself by
/// `#[controller(module = "accounts")]`, or is named here; a controller in two modules is a start-up fault, since its
/// routes have one name each.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[controller(url = "/users")]
/// struct UserController;
///
/// #[controller]
/// impl UserController {
///     #[get_api(url = "/{id}")]
///     async fn find(&self, id: u64) -> String {
///         format!("user {id}")
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// let accounts = Module::new("accounts").description("Who may borrow.").controller::<UserController>();
/// let application = TestApplication::new(Application::new().include("/library", accounts));
/// application.get("/library/users/7").send().await.expect_status(200).expect_text("user 7");
/// # });
/// ```
#[must_use = "a module does nothing until it is included"]
pub struct Module {
    pub(super) name: String,
    pub(super) members: Members,
    pub(super) modules: Vec<Included>,
    pub(super) tags: Vec<String>,
    pub(super) description: Option<String>,
    pub(super) include_in_schema: Option<bool>,
    pub(super) version: Option<String>,
    pub(super) body_limit: Option<u64>,
    pub(super) timeout: Option<Duration>,
    pub(super) on_error: OnError,
    /// What is said of the document that it has of its own, if it has one.
    pub(super) about: Option<OpenApi>,
}

/// A module at its place.
pub(super) struct Included {
    pub(super) prefix: String,
    pub(super) module: Module,
    /// Where the application says so.
    pub(super) at: &'static Location<'static>,
    /// The host that it answers for, and what is wrong with it.
    pub(super) host: Option<Result<Pattern, String>>,
}

impl Included {
    /// How a report speaks of it.
    pub(super) fn label(&self) -> String {
        format!("module `{}` ({}:{})", self.module.name, self.at.file(), self.at.line())
    }
}

impl Module {
    /// An empty module. Its name is what `#[controller(module = "..")]` refers to, so an application has no two modules
    /// of one name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            members: Members::default(),
            modules: Vec::new(),
            tags: Vec::new(),
            description: None,
            include_in_schema: None,
            version: None,
            body_limit: None,
            timeout: None,
            on_error: OnError::default(),
            about: None,
        }
    }

    /// Adds a controller with all its `impl` blocks. Added twice it stays one.
    pub fn controller<C: Controller>(mut self) -> Self {
        self.members.add_controller::<C>();
        self
    }

    /// Adds free functions: `.handlers(handlers![health, ready])`. Added twice they stay single.
    pub fn handlers(mut self, functions: impl IntoIterator<Item = FreeFunction>) -> Self {
        self.members.add_handlers(functions);
        self
    }

    /// Puts another module into this one, its prefix behind this one's. A prefix has no placeholders: they belong into
    /// a controller's `url`, where the compiler sees them.
    #[track_caller]
    pub fn include(mut self, prefix: impl Into<String>, module: Self) -> Self {
        self.modules.push(Included { prefix: prefix.into(), module, at: Location::caller(), host: None });
        self
    }

    /// Groups of its routes in the document, in front of those that controllers and handlers add.
    pub fn tags<T: Into<String>>(mut self, tags: impl IntoIterator<Item = T>) -> Self {
        self.tags.extend(tags.into_iter().map(Into::into));
        self
    }

    /// What the document says of its first tag; a module without tags has its name as one then.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether the document shows its routes.
    pub fn include_in_schema(mut self, shown: bool) -> Self {
        self.include_in_schema = Some(shown);
        self
    }

    /// The version that its routes belong to; see [`Application::versions`].
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The most bytes a body of its requests may have.
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// How long its handlers may take to answer.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// What is answered to errors of the type `E` in its handlers, as by [`Application::on_error`]; what a controller or
    /// a module in it says wins.
    pub fn on_error<E: std::error::Error + 'static>(mut self, answer: impl AnswersError<E>) -> Self {
        self.on_error.add(answer);
        self
    }
}

/// Modules.
impl Application {
    /// Puts a module into the application: all its urls begin with `prefix`, which may be `"/"`, and has no
    /// placeholders. The same name twice is a start-up fault.
    #[track_caller]
    pub fn include(mut self, prefix: impl Into<String>, module: Module) -> Self {
        let (prefix, at) = (prefix.into(), Location::caller());
        self.layout.modules.push(Included { prefix, module, at, host: None });
        self
    }

    /// Puts a module into the application whose routes are there for one host only. `api.example.com` is that host, in
    /// any case and at any port; `*.example.com` stands for every name below it, at any depth. A request is for the host
    /// of its target where that has one, else for that of its `Host` header (RFC 9110 §7.2).
    ///
    /// The most exact host is asked first, then wider ones, then the routes without a host. The OpenAPI document that is
    /// served to a host has its routes first. What is no host name is a start-up fault.
    ///
    /// ```
    /// use cullinan::prelude::*;
    /// use cullinan::testing::TestApplication;
    ///
    /// #[get_api]
    /// async fn shop() -> &'static str {
    ///     "shop"
    /// }
    ///
    /// #[get_api]
    /// async fn back_office() -> &'static str {
    ///     "back office"
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let office = Module::new("office").handlers(handlers![back_office]);
    /// let application = Application::new().handlers(handlers![shop]).for_host("office.example.com", office);
    /// let application = TestApplication::new(application);
    /// application.get("http://office.example.com/").send().await.expect_text("back office");
    /// application.get("http://example.com/").send().await.expect_text("shop");
    /// # });
    /// ```
    #[track_caller]
    pub fn for_host(mut self, host: impl AsRef<str>, module: Module) -> Self {
        let (host, at) = (Some(Pattern::of(host.as_ref())), Location::caller());
        self.layout.modules.push(Included { prefix: "/".to_owned(), module, at, host });
        self
    }
}
