//! What is served below a url by no handler, such as a folder of files.

use super::assemble::Assembly;
use super::endpoint::Endpoint;
use super::routing::Site;
use crate::handler::Call;
use crate::router::{EndpointId, Refused};

/// What answers GET and HEAD for a url and everything below it.
pub(super) struct Unlisted {
    pub(super) url: String,
    /// Who answers, or why nobody can.
    pub(super) call: Result<Box<dyn Call>, Vec<String>>,
    /// The name of what stands below the url.
    pub(super) placeholder: &'static str,
}

impl Assembly {
    /// Adds what answers below a url what no route does. A route that answers everything there leaves it nothing.
    pub(super) fn add_unlisted(&mut self, Unlisted { url, call, placeholder }: Unlisted, site: &Site) {
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
        let added = self.below.add_folder(&url, placeholder, id);
        let owner = match added {
            Ok(()) => site.owner_of_all_below(&url),
            Err(Refused::Template(why)) => return self.faults.push(format!("{label}: {why}")),
            Err(Refused::Taken(owners)) => owners.first().copied(),
        };
        if let Some(EndpointId(owner)) = owner {
            return self.faults.push(format!(
                "{label} would never be served: {} takes all of it; change one of the urls",
                self.label(owner)
            ));
        }
        self.labels.resize(id, String::new());
        self.labels.push(label);
        let endpoint = Endpoint::of_call(call, vec![placeholder], &self.settings);
        self.unlisted.push(endpoint);
    }
}
