//! What is served behind the handlers: the document and its pages.

use http::StatusCode;

use super::endpoint::Endpoint;
use super::settings::Settings;
use crate::extract::Load;
use crate::handler::Methods;
use crate::need::Uploads;
use crate::openapi::Served;
use crate::request::Surroundings;
use crate::router::{EndpointId, Refused, Router};

/// What is served behind the handlers.
#[derive(Default)]
pub(super) struct Published {
    pub(super) endpoints: Vec<Endpoint>,
    /// Where the docs page is, if it is anywhere.
    pub(super) docs: Option<String>,
    /// How many handlers there are.
    handlers: usize,
}

/// Why a url is not served.
enum Yields {
    ToTheApplication,
    /// The other thing is served here already.
    ToAnother,
}

impl Published {
    pub(super) fn behind(handlers: usize) -> Self {
        Self { handlers, ..Self::default() }
    }

    /// Serves each of `group` by GET, save those that the application answers, as `is_taken` says of a url; none of them
    /// if that is the first one, which the others are for. Returns the first one's url if it is served.
    pub(super) fn add(
        &mut self,
        group: Vec<Served>,
        settings: &Settings,
        router: &mut Router,
        is_taken: impl Fn(&str) -> bool,
    ) -> Result<Option<String>, String> {
        let mut first = None;
        for served in group {
            let url = served.url.clone();
            let placed = match is_taken(&url) {
                true => Err(Yields::ToTheApplication),
                false => self.place(served, settings, router),
            };
            match placed {
                Ok(()) => _ = first.get_or_insert(url),
                Err(Yields::ToAnother) => return Err(format!("two things are to be served at {url:?}")),
                Err(Yields::ToTheApplication) if first.is_none() => return Ok(None),
                Err(Yields::ToTheApplication) => {}
            }
        }
        Ok(first)
    }

    fn place(&mut self, served: Served, settings: &Settings, router: &mut Router) -> Result<(), Yields> {
        let id = self.handlers + self.endpoints.len();
        match router.insert(&served.url, Methods::Only(&["GET"]), id) {
            Ok(()) => self.endpoints.push(endpoint(served, settings)),
            Err(Refused::Taken(owners)) if owners.iter().any(|EndpointId(owner)| *owner >= self.handlers) => {
                return Err(Yields::ToAnother);
            }
            // A template of the application's own that means the same url.
            Err(_) => return Err(Yields::ToTheApplication),
        }
        Ok(())
    }
}

fn endpoint(served: Served, settings: &Settings) -> Endpoint {
    Endpoint {
        call: Box::new(served),
        route: Surroundings::default(),
        load: Load::NOTHING,
        status: StatusCode::OK,
        body_limit: settings.body_limit,
        upload_limit: settings.multipart_limit,
        uploads: Uploads::default(),
        timeout: settings.request_timeout,
    }
}
