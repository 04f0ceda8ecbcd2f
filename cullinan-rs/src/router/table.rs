//! The methods at one template, and who answers each.

use http::Method;

use super::lookup::EndpointId;
use crate::handler::Methods;

/// The methods that have a cell of their own.
const STANDARD: [Method; 9] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::PATCH,
    Method::DELETE,
    Method::OPTIONS,
    Method::TRACE,
    Method::CONNECT,
];

/// Who answers which method at one template.
#[derive(Debug, Default)]
pub(super) struct Table {
    standard: [Option<EndpointId>; STANDARD.len()],
    other: Vec<(&'static str, EndpointId)>,
    any: Option<EndpointId>,
}

impl Table {
    /// Adds the methods of an endpoint; what others have already stays theirs, and they are returned.
    pub(super) fn insert(&mut self, methods: Methods, endpoint: EndpointId) -> Vec<EndpointId> {
        let names = match methods {
            Methods::Any => return taken(&mut self.any, endpoint).into_iter().collect(),
            Methods::Only(names) => names,
        };
        let mut owners: Vec<EndpointId> = names.iter().filter_map(|name| self.add(name, endpoint)).collect();
        owners.sort_unstable();
        owners.dedup();
        owners
    }

    fn add(&mut self, name: &'static str, endpoint: EndpointId) -> Option<EndpointId> {
        let place = STANDARD.iter().position(|method| method.as_str() == name);
        if let Some(cell) = place.and_then(|place| self.standard.get_mut(place)) {
            return taken(cell, endpoint);
        }
        match self.other.iter().find(|(known, _)| *known == name) {
            Some((_, owner)) => Some(*owner).filter(|owner| *owner != endpoint),
            None => {
                self.other.push((name, endpoint));
                None
            }
        }
    }

    /// Who answers `method`: its own endpoint, for HEAD then the one of GET (RFC 9110 §9.3.2), then the one of any
    /// method, save for CONNECT, whose 200 would open a tunnel (§9.3.6).
    pub(super) fn endpoint(&self, method: &Method) -> Option<EndpointId> {
        let [get, head, post, put, patch, delete, options, trace, connect] = self.standard;
        let own = match *method {
            Method::GET => get,
            Method::HEAD => head.or(get),
            Method::POST => post,
            Method::PUT => put,
            Method::PATCH => patch,
            Method::DELETE => delete,
            Method::OPTIONS => options,
            Method::TRACE => trace,
            Method::CONNECT => return connect,
            _ => self.other.iter().find(|(name, _)| *name == method.as_str()).map(|(_, endpoint)| *endpoint),
        };
        own.or(self.any)
    }

    /// The methods named here.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let standard = STANDARD.iter().zip(self.standard);
        let standard = standard.filter(|(_, endpoint)| endpoint.is_some()).map(|(method, _)| method.as_str());
        standard.chain(self.other.iter().map(|(name, _)| *name))
    }

    /// Whether an endpoint answers every method.
    pub(super) fn has_any(&self) -> bool {
        self.any.is_some()
    }
}

/// Fills an empty cell; otherwise returns whose it is.
fn taken(cell: &mut Option<EndpointId>, endpoint: EndpointId) -> Option<EndpointId> {
    let owner = *cell.get_or_insert(endpoint);
    Some(owner).filter(|owner| *owner != endpoint)
}
