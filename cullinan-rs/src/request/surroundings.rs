//! What a route has for all its requests: the names of its placeholders, and the services its arguments ask for.

use crate::inject::Singleton;

/// What a route has for all its requests.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    pub(crate) placeholders: Vec<&'static str>,
    pub(crate) services: Vec<Singleton>,
}
