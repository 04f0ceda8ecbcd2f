//! What a panic is to the client.

use std::any::Any;

use super::value::Error;

impl Error {
    /// What a panic is to the client: a 500. The panic hook has printed where it was; the log gets its text.
    #[cold]
    pub(crate) fn of_panic(panic: &(dyn Any + Send)) -> Self {
        let text = panic.downcast_ref::<&str>().copied();
        let text =
            text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("of no text");
        Self::internal(format!("panic: {text}"))
    }
}
