//! The documents of an application: one for each of its hosts and versions.

use std::sync::Arc;

use http::HeaderName;
use serde_json::Value;

use super::assemble::{Around, Assembly};
use super::document::Wanted;
use super::endpoint::Endpoint;
use super::extras::Extras;
use super::routing::Site;
use super::sites::Built;
use super::versioning::Versioning;
use crate::openapi::{self, Entry, Form, Scene, Served};

/// What is served behind the handlers.
#[derive(Default)]
pub(super) struct Published {
    /// The document of the application as a whole, unless none is wanted.
    pub(super) document: Option<Arc<Value>>,
    /// Where the docs page is, if there is one.
    pub(super) docs: Option<String>,
}

/// Whose requests a document answers: those of a host, or of none, and of a version.
#[derive(Clone, Copy)]
struct Audience<'a> {
    host: Option<usize>,
    /// `None` for who says none.
    asked: Option<&'a str>,
    /// What is served to who says none.
    default: Option<&'a str>,
    /// By which header caches tell it from the others.
    varies: Option<&'a HeaderName>,
}

impl Assembly {
    /// Writes the documents, unless none is wanted, and serves each in all its forms. Returns that of the application as a
    /// whole.
    pub(super) fn publish(
        &mut self,
        title: &str,
        wanted: &Wanted,
        built: &mut Built,
        around: Around<'_>,
    ) -> Published {
        if !wanted.is_wanted {
            return Published::default();
        }
        let hosts: Vec<_> = built.hosts.iter().map(|(number, host, _)| (*number, host.text())).collect();
        let (problems, about) = (around.endings.problem_spec(), &wanted.about);
        let default = around.layout.default_version().or(built.versions.last().map(String::as_str));
        let default = default.filter(|_| !built.versions.is_empty());
        let others = built.versions.iter().map(String::as_str).filter(|version| Some(*version) != default);
        let views: Vec<_> = [None].into_iter().chain(others.map(Some)).collect();
        let versioning = around.layout.versions.as_ref().filter(|_| !built.versions.is_empty());
        let varies = versioning.and_then(Versioning::varies);
        let (mut whole, mut faults) = (None, Vec::new());
        let general = std::iter::once((None, &mut built.general));
        let sites = general.chain(built.hosts.iter_mut().map(|(number, _, site)| (Some(*number), site)));
        for (host, site) in sites {
            let scene = Scene { title, about, here: host, hosts: &hosts, problems };
            for asked in views.iter().copied() {
                let shown = shown(&self.entries, host, asked.or(default));
                let document = openapi::document(scene, &shown, &mut self.schemas, &mut faults);
                let document = Arc::new(wanted.edited(document));
                let audience = Audience { host, asked, default, varies: varies.as_ref() };
                self.serve(&document, site, audience);
                whole.get_or_insert(document);
            }
        }
        // Several documents have the same faults.
        for fault in faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
        Published { document: whole, docs: None }
    }

    /// Serves a document in each form, unless somebody answers GET at its url.
    fn serve(&mut self, document: &Arc<Value>, site: &mut Site, audience: Audience<'_>) {
        let Audience { host, asked, default, varies } = audience;
        for form in Form::ALL {
            let (url, id) = (form.url(), self.next_id());
            let mut shown = shown(&self.entries, host, asked.or(default)).into_iter();
            let is_here = |entry: &Entry| entry.host.is_none() || entry.host == host;
            let is_taken = |entry| is_here(entry) && entry.url == url && entry.route.methods.contain("GET");
            // What still is refused is a template of the application's own that means the same url.
            if shown.any(is_taken) || !site.publish(asked, url, id) {
                continue;
            }
            if let (None, Some(default)) = (asked, default) {
                site.publish(Some(default), url, id);
            }
            let call = Box::new(Served::document(document, form));
            let mut endpoint = Endpoint::of_call(call, Vec::new(), &self.settings);
            varies.iter().for_each(|by| Extras::vary(&mut endpoint.extras, by));
            self.unlisted.push(endpoint);
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
