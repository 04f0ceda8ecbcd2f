//! `Inject<T>`: a service in the hands of who asked for it.

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::need::Key;

/// A service: a field of a controller or of another service, or an argument of a handler or a provider.
///
/// There is one instance of each service; `Inject<T>` is an `Arc` of it that derefs to `T`. It is found once, when
/// the application starts: as a field it costs a request nothing, as an argument one count of its `Arc`. `T` is what a
/// `#[service]` or a `#[provider]` provides, and may be a `dyn Trait`. One that nothing provides is a start-up fault;
/// in an `Option` it is `None`.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// trait Clock: Send + Sync {
///     fn year(&self) -> u16;
/// }
///
/// #[service(provides = dyn Clock)]
/// struct SystemClock;
///
/// impl Clock for SystemClock {
///     fn year(&self) -> u16 {
///         2026
///     }
/// }
///
/// #[controller(url = "/year")]
/// struct YearController {
///     clock: Inject<dyn Clock>,
/// }
///
/// #[controller]
/// impl YearController {
///     #[get_api]
///     async fn year(&self) -> String {
///         self.clock.year().to_string()
///     }
/// }
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let application = TestApplication::new(Application::new().controller::<YearController>());
/// application.get("/year").send().await.expect_text("2026");
/// # });
/// ```
pub struct Inject<T: ?Sized>(Arc<T>);

impl<T> Inject<T> {
    /// A service made by hand, such as for the controller of a unit test.
    pub fn new(service: T) -> Self {
        Self(Arc::new(service))
    }
}

impl<T: ?Sized> Inject<T> {
    /// The `Arc` it is.
    #[must_use]
    pub fn into_arc(self) -> Arc<T> {
        self.0
    }
}

impl<T: ?Sized> From<Arc<T>> for Inject<T> {
    fn from(service: Arc<T>) -> Self {
        Self(service)
    }
}

impl<T: ?Sized> Deref for Inject<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: ?Sized> Clone for Inject<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Inject<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A service whose type only its key knows.
#[derive(Clone)]
pub struct Singleton {
    key: Key,
    /// An `Inject<T>`.
    inject: Arc<dyn Any + Send + Sync>,
}

impl Singleton {
    pub(crate) fn of<T: ?Sized + Send + Sync + 'static>(service: Arc<T>) -> Self {
        Self { key: Key::of::<T>(), inject: Arc::new(Inject(service)) }
    }

    pub(crate) fn key(&self) -> Key {
        self.key
    }

    /// The service, if it is a `T`.
    pub(crate) fn get<T: ?Sized + 'static>(&self) -> Option<&Inject<T>> {
        self.inject.downcast_ref()
    }
}

impl fmt::Debug for Singleton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Singleton").field(&self.key.name()).finish()
    }
}
