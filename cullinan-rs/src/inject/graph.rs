//! Who needs whom: the order in which services are made, or everything that is in the way.

use std::collections::HashSet;

use super::provider::Provider;
use super::wiring::Wiring;
use crate::need::{Key, Need};

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
    for root in roots {
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
