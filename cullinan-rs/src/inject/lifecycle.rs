//! From providers in order to services that are there, and back.

use std::time::Duration;

use tokio::task::{AbortHandle, JoinError};
use tokio::time::{Instant, timeout_at};

use super::container::Container;
use super::handle::Singleton;
use super::provider::{Hook, Making, Provider};
use super::wiring::Wiring;
use crate::error::{Error, Result};

/// The services of a running application.
#[derive(Default)]
pub(crate) struct Services {
    container: Container,
    /// What was made, in that order.
    made: Vec<(&'static Provider, Singleton)>,
}

impl Services {
    /// Makes the providers' services one after the other, each behind what it needs; `given` ones are there already.
    ///
    /// # Errors
    /// Everything that failed by itself, or was not there in time. What had been made is stopped again.
    pub(crate) async fn start(
        order: &[&'static Provider],
        given: Vec<Singleton>,
        limit: Duration,
    ) -> Result<Self, Vec<String>> {
        let mut this = Self::default();
        given.into_iter().for_each(|instance| this.container.add(instance));
        let (deadline, mut faults) = (Instant::now() + limit, Vec::new());
        for provider in order {
            // `None`: it needs one that failed, of which the report speaks.
            let Some(making) = (provider.make)(&mut Wiring::of(&this.container)) else { continue };
            match in_time(make(provider, making), deadline).await {
                Ok(instance) => this.add(provider, instance),
                Err(why) => faults.push(format!("{provider} {}", why.text(limit))),
            }
        }
        if faults.is_empty() {
            return Ok(this);
        }
        let _hooks_that_failed_too = this.stop(limit).await;
        Err(faults)
    }

    pub(crate) fn container(&self) -> &Container {
        &self.container
    }

    /// Calls the hooks of shutdown, those of dependents before those of what they need.
    ///
    /// Returns what went wrong, for the log.
    pub(crate) async fn stop(self, limit: Duration) -> Vec<String> {
        let (deadline, mut faults) = (Instant::now() + limit, Vec::new());
        for (provider, instance) in self.made.into_iter().rev() {
            if let Err(why) = in_time(call(provider.on_shutdown, instance), deadline).await {
                faults.push(format!("`on_shutdown` of {provider} {}", why.text(limit)));
            }
        }
        faults
    }

    fn add(&mut self, provider: &'static Provider, instance: Singleton) {
        let faces = provider.faces.iter().filter_map(|face| (face.of)(&instance));
        let faces: Vec<_> = faces.collect();
        faces.into_iter().chain([instance.clone()]).for_each(|instance| self.container.add(instance));
        self.made.push((provider, instance));
    }
}

async fn make(provider: &'static Provider, making: Making) -> Result<Singleton> {
    let instance = making.await?;
    call(provider.on_startup, instance.clone()).await?;
    Ok(instance)
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
