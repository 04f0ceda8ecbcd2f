//! The pages of the document, beside the routes.

use super::assemble::{Around, Assembly};
use super::endpoint::Endpoint;
use super::publish::Document;
use super::routing::Site;
use crate::openapi::{Docs, Entry, Form, Served};
use crate::router::{EndpointId, Refused};
use crate::template::join;

/// Why a url is not served.
enum Yields {
    ToTheApplication,
    /// Something else of the framework's is served here already.
    ToAnother,
}

impl Assembly {
    /// Serves the pages of the documents that who says neither a host nor a version is shown. Returns where the
    /// application's docs page is. `taken` are urls of the application's that are no routes.
    pub(super) fn publish_docs(
        &mut self,
        docs: &Docs,
        documents: &[Document],
        taken: &[&str],
        (site, around): (&mut Site, Around<'_>),
    ) -> Option<String> {
        let is_general = |document: &&Document| document.host.is_none() && document.version.is_none();
        let mut urls = documents.iter().filter(is_general).map(|document| {
            let docs = docs.below(&document.prefix);
            self.publish_pages(&docs, document, taken, (&mut *site, around))
        });
        let first = urls.next().flatten();
        urls.for_each(drop);
        first
    }

    /// Serves the pages of one document, and all that they load, each unless somebody answers GET at its url; none of them
    /// if that is the docs page's. Returns where that is.
    fn publish_pages(
        &mut self,
        docs: &Docs,
        document: &Document,
        taken: &[&str],
        (site, around): (&mut Site, Around<'_>),
    ) -> Option<String> {
        let pages = match docs.pages(&join(&document.prefix, Form::Json.url()), &document.value) {
            Ok(pages) => pages,
            Err(fault) => {
                self.faults.push(fault);
                return None;
            }
        };
        let mut first = None;
        for page in pages {
            let url = page.url.clone();
            let is_taken = taken.iter().any(|taken| taken.trim_end_matches('/') == url.trim_end_matches('/'))
                || around.layout.has_mount(&url)
                || self.answers(&url, around);
            let placed = if is_taken { Err(Yields::ToTheApplication) } else { self.place(page, site) };
            match placed {
                Ok(()) => _ = first.get_or_insert(url),
                Err(Yields::ToAnother) => {
                    self.faults.push(format!("two things are to be served at {url:?}"));
                    return None;
                }
                Err(Yields::ToTheApplication) if first.is_none() => return None,
                Err(Yields::ToTheApplication) => {}
            }
        }
        first
    }

    /// Whether a route of the application's answers GET at that very url to who says no version.
    fn answers(&self, url: &str, around: Around<'_>) -> bool {
        let default = around.layout.default_version();
        let is_of = |entry: &Entry| entry.version.is_none() || entry.version.as_deref() == default;
        let answers = |entry: &Entry| entry.url == url && entry.route.methods.contain("GET");
        self.entries.iter().any(|entry| entry.host.is_none() && is_of(entry) && answers(entry))
    }

    fn place(&mut self, page: Served, site: &mut Site) -> Result<(), Yields> {
        match site.offer(&page.url, self.next_id()) {
            Ok(()) => self.unlisted.push(Endpoint::of_call(Box::new(page), Vec::new(), &self.settings)),
            Err(Refused::Taken(owners))
                if owners.iter().any(|EndpointId(owner)| *owner >= self.handlers.len()) =>
            {
                return Err(Yields::ToAnother);
            }
            // A template of the application's own that means the same url.
            Err(_) => return Err(Yields::ToTheApplication),
        }
        Ok(())
    }
}
