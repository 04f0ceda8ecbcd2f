//! Folders of files and mounted services by their prefixes: who answers below a url what no route does.

use std::sync::Arc;

use super::mount::Mounted;
use crate::handler::Methods;
use crate::request::RequestHead;
use crate::router::{EndpointId, Lookup, Refused, Router};
use crate::template::{self, Captures};

/// What stands below prefixes. A slash at a path's end is theirs to make something of, whatever it means for routes.
#[derive(Default)]
pub(super) struct Below {
    router: Router,
    is_any: bool,
    services: Vec<Arc<dyn Mounted>>,
    /// What the first service goes by: they are counted behind the endpoints.
    first: usize,
}

impl Below {
    /// Adds a folder, which answers GET and HEAD; its endpoint has the rest of the path by that placeholder.
    pub(super) fn add_folder(&mut self, url: &str, placeholder: &str, id: usize) -> Result<(), Refused> {
        self.insert(url, placeholder, Methods::Only(&["GET"]), id)
    }

    /// Adds a service, which answers every method. Services are added behind all endpoints, and one after the other.
    pub(super) fn add_service(
        &mut self,
        prefix: &str,
        service: Arc<dyn Mounted>,
        id: usize,
    ) -> Result<(), Refused> {
        self.first = id - self.services.len();
        self.services.push(service);
        // By its name too, for a folder of that prefix would take it from what answers every method.
        self.insert(prefix, "rest", Methods::Only(&["GET"]), id)?;
        self.insert(prefix, "rest", Methods::Any, id)
    }

    fn insert(&mut self, prefix: &str, rest: &str, methods: Methods, id: usize) -> Result<(), Refused> {
        self.is_any = true;
        self.router.insert(prefix, methods, id)?;
        self.router.insert(&template::join(prefix, &format!("/{{{rest}:path}}")), methods, id)
    }

    /// Who answers: of those whose prefix a path has and who have the method, the one of the longest. What is behind the
    /// prefix is captured.
    pub(super) fn find(&self, head: &RequestHead, captures: &mut Captures) -> Lookup {
        match self.is_any {
            true => self.router.find(head.method(), head.path(), captures),
            false => Lookup::NotFound,
        }
    }

    /// The service of that number.
    pub(super) fn service(&self, EndpointId(id): EndpointId) -> Option<Arc<dyn Mounted>> {
        self.services.get(id.checked_sub(self.first)?).cloned()
    }

    /// What a folder goes by if its request may still be the fallback's: the number of no endpoint. `None` for a service.
    pub(super) fn yielding(&self, EndpointId(id): EndpointId) -> Option<EndpointId> {
        let is_service = id.checked_sub(self.first).is_some_and(|place| place < self.services.len());
        (!is_service).then_some(EndpointId(!id))
    }

    /// The endpoint of a folder that goes by such a number; for another one it is the number of nothing.
    pub(super) fn yielded(EndpointId(id): EndpointId) -> EndpointId {
        EndpointId(!id)
    }

    pub(super) fn is_empty(&self) -> bool {
        !self.is_any
    }
}
