//! `handlers!`: free functions by their names.

/// Lists free functions that carry a verb, for [`Application::handlers`](crate::Application::handlers). One
/// that carries none is a start-up fault.
///
/// ```
/// use cullinan::prelude::*;
///
/// #[get_api(url = "/health")]
/// async fn health() -> &'static str {
///     "ok"
/// }
///
/// let application = Application::new().handlers(handlers![health]);
/// # assert!(application.check().is_ok());
/// ```
#[macro_export]
macro_rules! handlers {
    ($($handler:path),* $(,)?) => {
        [$($crate::__private::calls::free_function($handler)),*]
    };
}
