//! The documents of an application: one for each of its hosts and versions.

use super::assemble::{Around, Assembly};
use super::endpoint::Endpoint;
use super::extras::Extras;
use super::sites::Built;
use super::versioning::Versioning;
use crate::openapi::{self, Entry, Scene, Served};

impl Assembly {
    /// Serves the documents, unless somebody answers GET at their url.
    pub(super) fn publish(&mut self, title: &str, built: &mut Built, around: Around<'_>) {
        let hosts: Vec<_> = built.hosts.iter().map(|(number, host, _)| (*number, host.text())).collect();
        let default = around.layout.default_version().or(built.versions.last().map(String::as_str));
        let default = default.map(str::to_owned).filter(|_| !built.versions.is_empty());
        let others = built.versions.iter().filter(|version| Some(*version) != default.as_ref()).cloned();
        let views: Vec<_> = [None].into_iter().chain(others.map(Some)).collect();
        let versioning = around.layout.versions.as_ref().filter(|_| !built.versions.is_empty());
        let varies = versioning.and_then(Versioning::varies);
        let mut faults = Vec::new();
        let general = std::iter::once((None, &mut built.general));
        let sites = general.chain(built.hosts.iter_mut().map(|(number, _, site)| (Some(*number), site)));
        for (here, site) in sites {
            for view in &views {
                let version = view.as_ref().or(default.as_ref());
                let id = self.next_id();
                let shown = shown(&self.entries, here, version.map(String::as_str));
                let scene = Scene { title, here, hosts: &hosts, problems: around.endings.problem_spec() };
                let document = openapi::document(scene, &shown, &mut self.schemas, &mut faults);
                let is_taken = |entry: &&Entry| {
                    let is_here = entry.host.is_none() || entry.host == here;
                    is_here && entry.url == openapi::URL && entry.route.methods.contain("GET")
                };
                // What still is refused is a template of the application's own that means the same url.
                let is_free = !shown.iter().any(is_taken) && site.publish(view.as_deref(), openapi::URL, id);
                if !is_free {
                    continue;
                }
                if view.is_none()
                    && let Some(default) = &default
                {
                    site.publish(Some(default), openapi::URL, id);
                }
                let call = Box::new(Served::new(&document));
                let mut endpoint = Endpoint::of_call(call, Vec::new(), &self.settings);
                varies.iter().for_each(|by| Extras::vary(&mut endpoint.extras, by));
                self.unlisted.push(endpoint);
            }
        }
        // Several documents have the same faults.
        for fault in faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
    }
}

/// What a document of a host and a version is of: the host's own routes, then those without a host, and in the document
/// without one those of the hosts. A route of the version stands in front of those that are of none.
fn shown<'e>(entries: &'e [Entry], here: Option<usize>, version: Option<&str>) -> Vec<&'e Entry> {
    let is_of = |entry: &&Entry| entry.version.is_none() || entry.version.as_deref() == version;
    let is_seen = |entry: &&Entry| here.is_none() || entry.host.is_none() || entry.host == here;
    let mut shown: Vec<_> = entries.iter().filter(is_of).filter(is_seen).collect();
    // Stable: beside that they stay as they were declared.
    shown.sort_by_key(|entry| (entry.host != here, entry.version.is_none()));
    shown
}
