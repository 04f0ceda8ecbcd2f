//! The documents of an application and of its modules: each one for every host and version.

use std::borrow::Cow;
use std::sync::Arc;

use http::HeaderName;
use serde_json::Value;

use super::assemble::{Around, Assembly};
use super::document::Wanted;
use super::endpoint::Endpoint;
use super::extras::Extras;
use super::module_document::ModuleDocument;
use super::routing::Site;
use super::sites::Built;
use super::versioning::Versioning;
use crate::openapi::{self, Entry, Form, OpenApi, Scene, Served};
use crate::template::join;

/// What is served behind the handlers.
#[derive(Default)]
pub(super) struct Published {
    /// All documents, that of the application as a whole first; none if none is wanted.
    pub(super) documents: Vec<Document>,
    /// The version of requests that say none.
    pub(super) default: Option<String>,
    /// Where the application's docs page is, if there is one.
    pub(super) docs: Option<String>,
}

/// A finished document.
pub(super) struct Document {
    /// The module that it is of; `None` for the application's.
    pub(super) module: Option<String>,
    /// What stands before its url.
    pub(super) prefix: String,
    /// The host whose requests are shown it; `None` for all that have none of their own.
    pub(super) host: Option<String>,
    /// The version that requests are shown it by; `None` for who says none.
    pub(super) version: Option<String>,
    pub(super) value: Arc<Value>,
}

/// What a document is of.
struct Subject<'a> {
    /// The number of the module's document, and the module; `None` for the application.
    module: Option<(usize, &'a ModuleDocument)>,
    about: Cow<'a, OpenApi>,
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
    /// Writes the documents, unless none is wanted, and serves each in all its forms.
    pub(super) fn publish(
        &mut self,
        title: &str,
        (wanted, modules): (&Wanted, &[ModuleDocument]),
        built: &mut Built,
        around: Around<'_>,
    ) -> Published {
        if !wanted.is_wanted {
            return Published::default();
        }
        let hosts: Vec<_> = built.hosts.iter().map(|(number, host, _)| (*number, host.text())).collect();
        let subjects = self.subjects(&wanted.about, modules);
        let default = around.layout.default_version().or(built.versions.last().map(String::as_str));
        let default = default.filter(|_| !built.versions.is_empty());
        let others = built.versions.iter().map(String::as_str).filter(|version| Some(*version) != default);
        let views: Vec<_> = [None].into_iter().chain(others.map(Some)).collect();
        let versioning = around.layout.versions.as_ref().filter(|_| !built.versions.is_empty());
        let varies = versioning.and_then(Versioning::varies);
        let (mut documents, mut faults) = (Vec::new(), Vec::new());
        let general = std::iter::once((None, &mut built.general));
        let sites = general.chain(built.hosts.iter_mut().map(|(number, _, site)| (Some(*number), site)));
        for (host, site) in sites {
            for asked in views.iter().copied() {
                let audience = Audience { host, asked, default, varies: varies.as_ref() };
                for subject in subjects.iter().filter(|subject| subject.is_for(host)) {
                    let scene = Scene {
                        title: subject.title(title),
                        about: &subject.about,
                        here: host,
                        hosts: &hosts,
                        problems: around.endings.problem_spec(),
                    };
                    let shown = subject.shown(&self.entries, audience);
                    let value = openapi::document(scene, &shown, &mut self.schemas, &mut faults);
                    let document = subject.document(wanted.edited(value), scene, asked);
                    self.serve(&document, site, audience);
                    documents.push(document);
                }
            }
        }
        // Several documents have the same faults.
        for fault in faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
        documents.sort_by_key(|document| document.module.is_some());
        Published { documents, default: default.map(str::to_owned), docs: None }
    }

    /// What there are documents of. At one url the module of a host stands before the application.
    fn subjects<'a>(&self, about: &'a OpenApi, modules: &'a [ModuleDocument]) -> Vec<Subject<'a>> {
        let of_module = |(number, module): (usize, &'a ModuleDocument)| {
            let is_its = |entry: &&Entry| entry.documents.contains(&number);
            let is_used = |tag: &str| self.entries.iter().filter(is_its).any(|entry| entry.is_tagged(tag));
            let about = Cow::Owned(module.about.within(about, is_used));
            Subject { module: Some((number, module)), about }
        };
        let modules = modules.iter().enumerate().map(of_module);
        modules.chain([Subject { module: None, about: Cow::Borrowed(about) }]).collect()
    }

    /// Serves a document in each form, unless somebody answers GET at its url.
    fn serve(&mut self, document: &Document, site: &mut Site, audience: Audience<'_>) {
        let Audience { asked, default, varies, .. } = audience;
        for form in Form::ALL {
            let (url, id) = (join(&document.prefix, form.url()), self.next_id());
            // What still is refused is a template of the application's own that means the same url.
            if audience.has_route(&self.entries, &url) || !site.publish(asked, &url, id) {
                continue;
            }
            if let (None, Some(default)) = (asked, default) {
                site.publish(Some(default), &url, id);
            }
            let call = Box::new(Served::document(url, &document.value, form));
            let mut endpoint = Endpoint::of_call(call, Vec::new(), &self.settings);
            varies.iter().for_each(|by| Extras::vary(&mut endpoint.extras, by));
            self.unlisted.push(endpoint);
        }
    }
}

impl<'a> Subject<'a> {
    /// Whether requests of a host, or of none, are shown it: those of a host see its modules' there alone.
    fn is_for(&self, host: Option<usize>) -> bool {
        self.module.is_none_or(|(_, module)| module.host == host)
    }

    fn title(&self, title: &'a str) -> &'a str {
        self.module.map_or(title, |(_, module)| &module.name)
    }

    /// The routes that it shows.
    fn shown<'e>(&self, entries: &'e [Entry], audience: Audience<'_>) -> Vec<&'e Entry> {
        let is_its = |entry: &&Entry| self.module.is_none_or(|(number, _)| entry.documents.contains(&number));
        audience.shown(entries).into_iter().filter(is_its).collect()
    }

    fn document(&self, value: Value, scene: Scene<'_>, asked: Option<&str>) -> Document {
        let host = scene.hosts.iter().find(|(number, _)| Some(*number) == scene.here);
        Document {
            module: self.module.map(|(_, module)| module.name.clone()),
            prefix: self.module.map_or_else(String::new, |(_, module)| module.prefix.clone()),
            host: host.map(|(_, host)| host.clone()),
            version: asked.map(str::to_owned),
            value: Arc::new(value),
        }
    }
}

impl Audience<'_> {
    /// What its documents are of: the host's own routes, then those without a host, and in the document without one those
    /// of the hosts. A route of the version stands in front of those that are of none.
    fn shown<'e>(&self, entries: &'e [Entry]) -> Vec<&'e Entry> {
        let version = self.asked.or(self.default);
        let is_of = |entry: &&Entry| entry.version.is_none() || entry.version.as_deref() == version;
        let is_seen = |entry: &&Entry| self.host.is_none() || entry.host.is_none() || entry.host == self.host;
        let mut shown: Vec<_> = entries.iter().filter(is_of).filter(is_seen).collect();
        // Stable: beside that they stay as they were declared.
        shown.sort_by_key(|entry| (entry.host != self.host, entry.version.is_none()));
        shown
    }

    /// Whether a route of the application's answers GET at that very url.
    fn has_route(&self, entries: &[Entry], url: &str) -> bool {
        let is_here = |entry: &&Entry| entry.host.is_none() || entry.host == self.host;
        let answers = |entry: &Entry| entry.url == url && entry.route.methods.contain("GET");
        self.shown(entries).into_iter().filter(is_here).any(answers)
    }
}
