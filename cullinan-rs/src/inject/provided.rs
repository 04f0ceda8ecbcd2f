//! What a provider's return type provides: `T`, `Arc<T>`, and `Result` of either.

use std::future::ready;
use std::marker::PhantomData;
use std::panic::resume_unwind;
use std::sync::Arc;

use super::handle::{Inject, Singleton};
use super::injectable::Shared;
use super::provider::{Hooked, Making, Service};
use super::wiring::Wiring;
use crate::error::{Error, Result};
use crate::need::Key;

/// What a provider returns. Inherent functions win over a trait's, so [`Infallible`] serves what is no `Result`.
pub struct Returned<R>(PhantomData<R>);

impl<T, E> Returned<Result<T, E>> {
    /// What it holds.
    #[must_use]
    pub fn value() -> Value<T> {
        Value(PhantomData)
    }

    /// The value, if there is one.
    ///
    /// # Errors
    /// The provider's own.
    pub fn unwrap(returned: Result<T, E>) -> Result<T>
    where
        E: Into<Error>,
    {
        returned.map_err(Into::into)
    }
}

/// A provider that cannot fail.
pub trait Infallible<R> {
    /// What it holds.
    #[must_use]
    fn value() -> Value<R> {
        Value(PhantomData)
    }

    /// The value.
    ///
    /// # Errors
    /// None.
    fn unwrap(returned: R) -> Result<R> {
        Ok(returned)
    }
}

impl<R> Infallible<R> for Returned<R> {}

/// A value that is a service or an `Arc` of one; [`Own`] serves what is no `Arc`.
pub struct Value<T>(PhantomData<T>);

impl<T: ?Sized + 'static> Value<Arc<T>> {
    /// The service's type.
    #[must_use]
    pub fn provided(&self) -> Provided<T> {
        Provided(PhantomData)
    }

    /// The service.
    pub fn share(&self, value: Arc<T>) -> Arc<T> {
        value
    }
}

/// A value that is the service itself.
pub trait Own<T: 'static> {
    /// The service's type.
    #[must_use]
    fn provided(&self) -> Provided<T> {
        Provided(PhantomData)
    }

    /// The service.
    fn share(&self, value: T) -> Arc<T> {
        Arc::new(value)
    }
}

impl<T: 'static> Own<T> for Value<T> {}

/// The type of a service.
pub struct Provided<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized + 'static> Provided<T> {
    /// The type itself.
    pub const NEW: Self = Self(PhantomData);

    /// What it is asked for by.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::of::<T>()
    }

    /// A service whose type only its key knows.
    pub fn instance(&self, service: Arc<T>) -> Singleton
    where
        T: Shared,
    {
        Singleton::of(service)
    }

    /// The service as the trait that `cast` makes of it.
    pub fn face<U: ?Sized + Shared>(
        &self,
        instance: &Singleton,
        cast: fn(Arc<T>) -> Arc<U>,
    ) -> Option<Singleton> {
        let service = instance.get::<T>()?.clone();
        Some(Singleton::of(cast(service.into_arc())))
    }

    /// Calls a hook with the service.
    pub fn hook<F>(&self, instance: &Singleton, call: fn(Inject<T>) -> F) -> Option<Hooked>
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let service = instance.get::<T>()?.clone();
        Some(Box::pin(call(service)))
    }
}

impl<S: Service + Shared> Provided<S> {
    /// All fields are what they should be.
    pub fn holds<F: ?Sized>() {}

    /// Makes the service of a struct.
    pub fn make(wiring: &mut Wiring<'_>) -> Option<Making> {
        let service = S::build(wiring)?;
        Some(Box::pin(ready(Ok(Singleton::of(Arc::new(service))))))
    }
}

/// What stands in for a service that cannot be shared: the one error about it is under the field that is to blame.
pub trait Unshared {
    /// Compiles for fields that are not to blame.
    fn holds<F: ?Sized + Shared>() {}

    /// Makes nothing.
    fn make(_: &mut Wiring<'_>) -> Option<Making> {
        None
    }
}

impl<S> Unshared for Provided<S> {}

/// What a hook may return.
#[diagnostic::on_unimplemented(
    message = "`on_startup` and `on_shutdown` return nothing or a `Result`, not `{Self}`",
    label = "return `()` or `Result<()>`"
)]
pub trait HookResult {
    /// Whether it went well.
    ///
    /// # Errors
    /// The hook's own.
    fn into_result(self) -> Result<()>;
}

impl HookResult for () {
    fn into_result(self) -> Result<()> {
        Ok(())
    }
}

impl<E: Into<Error>> HookResult for Result<(), E> {
    fn into_result(self) -> Result<()> {
        self.map_err(Into::into)
    }
}

/// Runs a provider that is not `async` where it may block.
pub async fn blocking<R: Send + 'static>(call: impl FnOnce() -> R + Send + 'static) -> R {
    match tokio::task::spawn_blocking(call).await {
        Ok(returned) => returned,
        Err(failure) => match failure.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            // Only the end of the runtime cancels it.
            Err(_) => std::future::pending().await,
        },
    }
}
