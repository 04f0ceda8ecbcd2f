//! Who belongs where: every controller and free handler with the module it is in.

use super::host::Pattern;
use super::layout::Layout;
use super::level::Level;
use super::module::{Included, Module};
use super::module_document::ModuleDocument;
use crate::controller::{Definition, FreeHandler, Members};
use crate::openapi::OpenApi;
use crate::template::{self, Segments};
use crate::version;

/// Every controller and free handler with what is said around it.
#[derive(Default)]
pub(super) struct Placed {
    pub(super) controllers: Vec<(&'static Definition, Level)>,
    pub(super) handlers: Vec<(&'static FreeHandler, Level)>,
    /// The hosts that have modules, in the order in which they are met.
    pub(super) hosts: Vec<Pattern>,
    /// The documents that modules have of their own.
    pub(super) documents: Vec<ModuleDocument>,
    pub(super) faults: Vec<String>,
    modules: Vec<Known>,
}

/// A module that is somewhere.
struct Known {
    name: String,
    label: String,
    /// `None` where something is wrong with the way to it.
    level: Option<Level>,
    members: Members,
}

impl Placed {
    /// Puts everybody where they belong.
    pub(super) fn of(members: &Members, layout: &mut Layout) -> Self {
        let mut this = Self::default();
        this.faults.extend(members.faults());
        for included in std::mem::take(&mut layout.modules) {
            this.include(included, Some(&Level::default()));
        }
        let Members { handlers: fallback, .. } = &layout.fallback.0;
        this.faults.extend(layout.fallback.0.faults());
        let of_modules = |known: &Known| (known.members.controllers.clone(), known.members.handlers.clone());
        let (controllers, handlers): (Vec<_>, Vec<_>) = this.modules.iter().map(of_modules).unzip();
        let mut placed: Vec<&Definition> = Vec::new();
        for definition in members.controllers.iter().copied().chain(controllers.into_iter().flatten()) {
            if !placed.iter().any(|known| known.is(definition)) {
                placed.push(definition);
                this.place_controller(definition);
            }
        }
        let mut placed: Vec<&FreeHandler> = fallback.clone();
        for handler in members.handlers.iter().copied().chain(handlers.into_iter().flatten()) {
            if !placed.iter().any(|known| known.is(handler)) {
                placed.push(handler);
                this.place_handler(handler);
            }
        }
        this
    }

    fn include(&mut self, included: Included, outer: Option<&Level>) {
        let label = included.label();
        let Included { prefix, mut module, host, .. } = included;
        let mut level = outer.map(|outer| outer.within(&prefix, &mut module));
        for fault in faults(&prefix, &module) {
            self.faults.push(format!("{label}: {fault}"));
            level = None;
        }
        match host {
            None => {}
            Some(Err(why)) => {
                self.faults.push(format!("{label}: {why}"));
                level = None;
            }
            Some(Ok(host)) => {
                let host = self.host(host);
                level = level.map(|level| Level { host: Some(host), ..level });
            }
        }
        if let Some(other) = self.modules.iter().find(|known| known.name == module.name) {
            self.faults.push(format!("{label} and {} have one name; give one another", other.label));
        }
        let Module { name, members, modules, about, .. } = module;
        if let (Some(about), Some(level)) = (about, &mut level) {
            self.add_document(&name, about, &label, level);
        }
        self.faults.extend(members.faults());
        self.modules.push(Known { name, label, level: level.clone(), members });
        modules.into_iter().for_each(|inner| self.include(inner, level.as_ref()));
    }

    /// Gives a module a document of its own, at a url where no other one is.
    fn add_document(&mut self, name: &str, about: OpenApi, label: &str, level: &mut Level) {
        let (prefix, host) = (level.prefix.trim_end_matches('/').to_owned(), level.host);
        let is_there = |known: &&ModuleDocument| known.prefix == prefix && known.host == host;
        let other = match self.documents.iter().find(is_there) {
            Some(known) => Some(format!("that of {}", known.label)),
            None if prefix.is_empty() && host.is_none() => Some("the application's".to_owned()),
            None => None,
        };
        if let Some(other) = other {
            self.faults.push(format!(
                "{label}: its document would have the url of {other}; give the module a prefix of its own, or \
                 leave out its `with_openapi`"
            ));
            return;
        }
        level.documents.push(self.documents.len());
        let (name, label) = (name.to_owned(), label.to_owned());
        self.documents.push(ModuleDocument { name, label, prefix, host, about });
    }

    /// The number of a host.
    fn host(&mut self, host: Pattern) -> usize {
        if let Some(known) = self.hosts.iter().position(|known| *known == host) {
            return known;
        }
        self.hosts.push(host);
        self.hosts.len() - 1
    }

    fn place_controller(&mut self, definition: &'static Definition) {
        if let Some(module) = definition.module
            && !self.modules.iter().any(|known| known.name == module)
        {
            self.faults.push(format!(
                "{} belongs to the module `{module}`, which is not included; write \
                 `.include(\"/prefix\", Module::new(\"{module}\"))`{}",
                definition.label(),
                self.named()
            ));
            return;
        }
        let holds = |known: &&Known| {
            definition.module == Some(&known.name)
                || known.members.controllers.iter().any(|own| own.is(definition))
        };
        if let Some(level) = self.level(&definition.label(), holds) {
            self.controllers.push((definition, level));
        }
    }

    fn place_handler(&mut self, handler: &'static FreeHandler) {
        let holds = |known: &&Known| known.members.handlers.iter().any(|own| own.is(handler));
        if let Some(level) = self.level(&handler.label(), holds) {
            self.handlers.push((handler, level));
        }
    }

    /// The level of the one module that holds it; the outermost if none does.
    fn level(&mut self, label: &str, holds: impl FnMut(&&Known) -> bool) -> Option<Level> {
        let homes: Vec<_> = self.modules.iter().filter(holds).collect();
        match homes.as_slice() {
            [] => Some(Level::default()),
            [home] => home.level.clone(),
            [first, second, ..] => {
                let fault = format!(
                    "{label} is in {} and in {}; its routes have one name each, so include it once",
                    first.label, second.label
                );
                self.faults.push(fault);
                None
            }
        }
    }

    /// The modules that there are, for who looks for another.
    fn named(&self) -> String {
        let names =
            self.modules.iter().map(|known| format!("`{}`", known.name)).collect::<Vec<_>>().join(", ");
        if names.is_empty() { names } else { format!(", or name one of {names}") }
    }
}

/// What is wrong with a module itself.
fn faults(prefix: &str, module: &Module) -> Vec<String> {
    let mut faults = Vec::new();
    if let Some(message) = template::fault("", prefix) {
        faults.push(message.as_str().to_owned());
    } else if let Some(name) = Segments::of("", prefix).name() {
        faults.push(format!(
            "the prefix \"{prefix}\" of a module has no placeholders; write `{{{name}}}` into the `url` of its controllers"
        ));
    }
    let version = module.version.as_deref().and_then(version::fault);
    faults.extend(version.map(str::to_owned));
    faults
}
