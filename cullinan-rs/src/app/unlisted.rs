//! What is served below a url by no handler, such as a folder of files.

use super::assemble::Assembly;
use super::endpoint::Endpoint;
use crate::handler::{Call, Methods};
use crate::router::{EndpointId, Refused};
use crate::template::join;

/// What answers GET and HEAD for a url and everything below it.
pub(super) struct Unlisted {
    pub(super) url: String,
    /// Who answers, or why nobody can.
    pub(super) call: Result<Box<dyn Call>, Vec<String>>,
    /// The name of what stands below the url.
    pub(super) placeholder: &'static str,
}

impl Assembly {
    /// Adds what answers below a url. The url itself may be a route's; everything below it may not.
    pub(super) fn add_unlisted(&mut self, Unlisted { url, call, placeholder }: Unlisted) {
        let label = format!("files below \"{url}\"");
        let call = match call {
            Ok(call) => call,
            Err(faults) => {
                return self.faults.extend(faults.into_iter().map(|fault| format!("{label}: {fault}")));
            }
        };
        if url.contains(['{', '}']) {
            return self.faults.push(format!("{label}: a folder's url has no placeholders"));
        }
        let id = self.next_id();
        let below = join(&url, &format!("/{{{placeholder}:path}}"));
        match self.router.insert(&below, Methods::Only(&["GET"]), id) {
            Ok(()) => {}
            Err(Refused::Template(why)) => return self.faults.push(format!("{label}: {why}")),
            Err(Refused::Taken(owners)) => {
                let owners =
                    owners.into_iter().map(|EndpointId(owner)| self.label(owner)).collect::<Vec<_>>();
                return self.faults.push(format!(
                    "{label} would never be served: {} takes all of it; change one of the urls",
                    owners.join(", ")
                ));
            }
        }
        // Where it is taken, that route goes before the folder's index.
        let _ = self.router.insert(&join(&url, ""), Methods::Only(&["GET"]), id);
        self.labels.resize(id, String::new());
        self.labels.push(label);
        let endpoint = Endpoint::of_call(call, vec![placeholder], &self.settings);
        self.unlisted.push(endpoint);
    }
}
