//! From providers in order to services that are there, and back.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::task::{AbortHandle, JoinError};
use tokio::time::{Instant, timeout_at};

use super::container::Container;
use super::handle::Singleton;
use super::provider::{Hook, Provider};
use super::wiring::Wiring;
use crate::error::{Error, Result};

/// Completes when one is asked to stop; it is not asked again then.
pub(crate) type Asked<'a> = Pin<&'a mut (dyn Future<Output = ()> + Send)>;

/// The services of a running application.
#[derive(Default)]
pub(crate) struct Services {
    container: Container,
    /// What was made, in that order.
    made: Vec<(&'static Provider, Singleton)>,
}

impl Services {
    /// Makes the providers' services one after the other, each behind what it needs; `given` ones are there already.
    /// `None` where `asked` to stop before the last was there; what had been made is stopped again then.
    ///
    /// # Errors
    /// Everything that failed by itself, and the one that was waited for when the time was up. What had been made is
    /// stopped again.
    pub(crate) async fn start(
        order: &[&'static Provider],
        given: Vec<Singleton>,
        limit: Duration,
        mut asked: Asked<'_>,
    ) -> Result<Option<Self>, Vec<String>> {
        let mut this = Self::default();
        given.into_iter().for_each(|instance| this.container.add(instance));
        let (deadline, mut failed, mut faults) = (Instant::now() + limit, Failed::default(), Vec::new());
        for provider in order {
            // What needs one that failed is not made, and not reported: the report speaks of the cause.
            if failed.stops(provider) {
                continue;
            }
            let Some(made) = unless(asked.as_mut(), this.make(provider, deadline)).await else {
                this.stop(limit).await;
                return Ok(None);
            };
            if let Err(why) = &made {
                failed.0.push(provider);
                faults.push(format!("{provider} {}", why.text(limit)));
            }
            if let Err(Failure::Late) = made {
                break;
            }
        }
        if faults.is_empty() {
            return Ok(Some(this));
        }
        let _hooks_that_failed_too = this.stop(limit).await;
        Err(faults)
    }

    pub(crate) fn container(&self) -> &Container {
        &self.container
    }

    /// Calls the hooks of shutdown, those of dependents before those of what they need. Each has its share of the time
    /// that is left, so that one which hangs does not keep the others from theirs.
    ///
    /// Returns what went wrong, for the log.
    pub(crate) async fn stop(self, limit: Duration) -> Vec<String> {
        let (deadline, mut faults) = (Instant::now() + limit, Vec::new());
        let mut hooks = self.made;
        hooks.retain(|(provider, _)| provider.on_shutdown.is_some());
        while let Some((provider, instance)) = hooks.pop() {
            let left = u32::try_from(hooks.len()).unwrap_or(u32::MAX).saturating_add(1);
            let share = deadline.saturating_duration_since(Instant::now()) / left;
            if let Err(why) = in_time(call(provider.on_shutdown, instance), Instant::now() + share).await {
                faults.push(format!("`on_shutdown` of {provider} {}", why.text(share)));
            }
        }
        faults
    }

    /// Makes one and calls its `on_startup`. Once it is made it will be stopped, whatever that comes to.
    async fn make(&mut self, provider: &'static Provider, deadline: Instant) -> Result<(), Failure> {
        let instance = in_time(build(provider, self.container.clone()), deadline).await?;
        self.made.push((provider, instance.clone()));
        in_time(call(provider.on_startup, instance.clone()), deadline).await?;
        provider.faces_of(&instance).for_each(|face| self.container.add(face));
        self.container.add(instance);
        Ok(())
    }
}

/// What it comes to, unless one is asked to stop before.
async fn unless<T>(mut asked: Asked<'_>, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|cx| match asked.as_mut().poll(cx) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => work.as_mut().poll(cx).map(Some),
    })
    .await
}

/// The providers that could not provide.
#[derive(Default)]
struct Failed(Vec<&'static Provider>);

impl Failed {
    /// Whether `provider` asks for something that one of them would have provided; then it is one of them itself.
    fn stops(&mut self, provider: &'static Provider) -> bool {
        let needs = Wiring::needs(provider.make);
        let is_stopped = needs.iter().any(|need| self.0.iter().any(|failed| failed.provides(need.key)));
        if is_stopped {
            self.0.push(provider);
        }
        is_stopped
    }
}

async fn build(provider: &'static Provider, container: Container) -> Result<Singleton> {
    let making = (provider.make)(&mut Wiring::of(&container));
    making.ok_or_else(|| Error::internal("something it needs is not there"))?.await
}

async fn call(hook: Option<Hook>, instance: Singleton) -> Result<()> {
    match hook.and_then(|hook| hook(&instance)) {
        Some(hooked) => hooked.await,
        None => Ok(()),
    }
}

enum Failure {
    Error(Error),
    Late,
}

/// Runs it as a task of its own, which a panic or a block ends or holds up without the application.
async fn in_time<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
    deadline: Instant,
) -> Result<T, Failure> {
    let task = tokio::spawn(work);
    let _abort = AbortOnDrop(task.abort_handle());
    match timeout_at(deadline, task).await {
        Ok(Ok(done)) => done.map_err(Failure::Error),
        Ok(Err(failure)) => Err(match JoinError::try_into_panic(failure) {
            Ok(panic) => Failure::Error(Error::of_panic(&*panic)),
            Err(_) => Failure::Late,
        }),
        Err(_) => Err(Failure::Late),
    }
}

struct AbortOnDrop(AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Failure {
    fn text(&self, limit: Duration) -> String {
        match self {
            Self::Error(error) => format!("failed: {error:#}"),
            Self::Late => format!("was not ready within {limit:?}"),
        }
    }
}
