//! Who needs whom: the order in which services are made, or everything that is in the way.

use std::collections::HashSet;

use super::handle::Singleton;
use super::provider::Provider;
use super::wiring::Wiring;
use crate::need::{Key, Need};

/// What was given, also as the traits that its type stands for.
pub(crate) fn with_faces(given: &[Singleton], providers: &[&'static Provider]) -> Vec<Singleton> {
    let faces = given.iter().flat_map(|instance| {
        let its = providers.iter().filter(|provider| (provider.makes)() == instance.key());
        its.flat_map(|provider| provider.faces_of(instance))
    });
    // What was given as a trait stands in front.
    given.iter().cloned().chain(faces).collect()
}

/// What was put in a service's place although nobody asks for it: in a test, the service itself is still at work.
pub(crate) fn unasked(askers: &[Asker], providers: &[&'static Provider], replaced: &[Key]) -> Vec<String> {
    let needs = providers.iter().flat_map(|provider| Wiring::needs(provider.make));
    let asked: HashSet<_> = askers
        .iter()
        .flat_map(|asker| asker.needs.iter().copied())
        .chain(needs)
        .map(|need| need.key.id())
        .collect();
    let is_asked = |key: &Key| {
        let stands_for = providers.iter().filter(|provider| (provider.makes)() == *key);
        let mut faces = stands_for.flat_map(|provider| provider.faces);
        asked.contains(&key.id()) || faces.any(|face| asked.contains(&(face.key)().id()))
    };
    let unasked = replaced.iter().filter(|key| !is_asked(key));
    unasked
        .map(|key| {
            let name = key.name();
            format!("`{name}` is put in a service's place, and nobody asks for it; say whose: `replace::<dyn Trait>(..)`")
        })
        .collect()
}

/// Somebody who asks for services without being one.
pub(crate) struct Asker {
    /// As reports speak of it.
    pub(crate) label: String,
    pub(crate) needs: Vec<Need>,
}

/// The providers of everything that `askers` and `roots` need, each behind what it needs itself. What is `given`
/// needs no provider.
///
/// # Errors
/// Every service that is missing, ambiguous or needs itself.
pub(crate) fn order(
    askers: &[Asker],
    roots: &[&'static Provider],
    providers: &[&'static Provider],
    given: &[Key],
) -> Result<Vec<&'static Provider>, Vec<String>> {
    let mut graph = Graph { providers, given, order: Vec::new(), open: Vec::new(), faults: Vec::new() };
    for asker in askers {
        graph.visit_needs(&asker.label, &asker.needs);
    }
    for root in roots.iter().filter(|root| !root.is_replaced(given)) {
        graph.visit(root);
    }
    if graph.faults.is_empty() { Ok(graph.order) } else { Err(graph.faults) }
}

struct Graph<'g> {
    providers: &'g [&'static Provider],
    given: &'g [Key],
    order: Vec<&'static Provider>,
    /// The way from an asker to where the walk is.
    open: Vec<&'static Provider>,
    faults: Vec<String>,
}

impl Graph<'_> {
    fn visit(&mut self, provider: &'static Provider) {
        let is_it = |other: &&Provider| other.is(provider);
        if self.order.iter().any(is_it) {
            return;
        }
        if let Some(start) = self.open.iter().position(is_it) {
            let ring = ring(self.open.get(start..).unwrap_or_default());
            self.faults.push(ring);
            return;
        }
        self.open.push(provider);
        self.visit_needs(&provider.to_string(), &Wiring::needs(provider.make));
        self.open.pop();
        self.order.push(provider);
    }

    fn visit_needs(&mut self, label: &str, needs: &[Need]) {
        let mut seen = HashSet::new();
        for need in needs.iter().filter(|need| seen.insert(need.key.id())) {
            if !self.given.contains(&need.key) {
                self.visit_need(label, need);
            }
        }
    }

    fn visit_need(&mut self, label: &str, need: &Need) {
        let found: Vec<_> =
            self.providers.iter().copied().filter(|provider| provider.provides(need.key)).collect();
        match *found {
            [provider] => self.visit(provider),
            [] if need.is_optional => {}
            [] => self.faults.push(missing(label, need.key)),
            _ => self.faults.push(ambiguous(label, need.key, &found)),
        }
    }
}

fn missing(label: &str, key: Key) -> String {
    let name = key.name();
    let fix = match name.strip_prefix("dyn ") {
        Some(_) => format!("write `#[service(provides = {name})]` on what implements it"),
        None => "write `#[service]` on it, or a `#[provider]` that returns it".to_owned(),
    };
    format!("{label} asks for `{name}`, which nothing provides; {fix}")
}

fn ambiguous(label: &str, key: Key, found: &[&Provider]) -> String {
    let found = found.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ");
    format!(
        "{label} asks for `{}`, which {found} provide; keep one, or ask for one by its own type",
        key.name()
    )
}

fn ring(open: &[&Provider]) -> String {
    let chain = open.iter().chain(open.first()).map(ToString::to_string).collect::<Vec<_>>().join(" → ");
    format!("services need each other: {chain}; move what both sides need into a service of its own")
}
