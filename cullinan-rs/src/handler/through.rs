//! `respond_with = path`: a function makes an answer of what a handler returns.

/// What a handler returns where a function makes the answer: what the function takes, or a `Result` or an `Option` of it.
#[diagnostic::on_unimplemented(
    message = "`respond_with` names a function of another type: it takes `{T}`, and the handler returns `{Self}`",
    label = "does not take what the handler returns",
    note = "a handler of such a function returns what it takes, or a `Result` or an `Option` of that"
)]
pub trait Mapped<T> {
    /// The same with the answer in its place.
    type With<R>;

    /// Calls the function.
    fn with<R>(self, function: impl FnOnce(T) -> R) -> Self::With<R>;
}

impl<T> Mapped<T> for T {
    type With<R> = R;

    #[inline]
    fn with<R>(self, function: impl FnOnce(T) -> R) -> R {
        function(self)
    }
}

impl<T, E> Mapped<T> for Result<T, E> {
    type With<R> = Result<R, E>;

    #[inline]
    fn with<R>(self, function: impl FnOnce(T) -> R) -> Result<R, E> {
        self.map(function)
    }
}

impl<T> Mapped<T> for Option<T> {
    type With<R> = Option<R>;

    #[inline]
    fn with<R>(self, function: impl FnOnce(T) -> R) -> Option<R> {
        self.map(function)
    }
}

/// Makes an answer of what a handler returned, by the function of `respond_with`. Whether it is one is asked where the
/// handler is run.
#[inline]
pub fn through<O: Mapped<T>, T, R>(returned: O, function: fn(T) -> R) -> O::With<R> {
    returned.with(function)
}
