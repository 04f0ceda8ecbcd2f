//! `Listed`: a route as a table tells it.

use super::host::Pattern;
use super::routing::Site;
use crate::handler::Route;
use crate::openapi::Entry;

/// A route that a path leads to.
pub(super) struct Listed {
    /// The host that it is there for.
    pub(super) host: Option<String>,
    /// The version that requests ask for it by, if its url does not say it.
    pub(super) version: Option<String>,
    pub(super) url: String,
    pub(super) route: &'static Route,
}

/// All of them, as they were declared.
pub(super) fn listed(entries: &[Entry], hosts: &[(usize, Pattern, Site)]) -> Vec<Listed> {
    let host = |number: usize| hosts.iter().find(|(own, ..)| *own == number).map(|(_, host, _)| host.text());
    let entries = entries.iter();
    entries
        .map(|entry| Listed {
            host: entry.host.and_then(host),
            version: entry.version.clone(),
            url: entry.url.clone(),
            route: entry.route,
        })
        .collect()
}
