//! What the modules around a controller say, put together.

use std::sync::Arc;
use std::time::Duration;

use super::module::Module;
use crate::controller::Definition;
use crate::handler::OnError;
use crate::openapi::Group;
use crate::template::join;

/// What the modules around a controller say: outer and inner words put together, the inner ones winning.
///
/// Whatever else is to be said at a module, such as guards and layers, is merged by [`within`](Self::within) too.
#[derive(Clone, Default)]
pub(super) struct Level {
    /// The number of the host among all that have modules.
    pub(super) host: Option<usize>,
    pub(super) prefix: String,
    /// The numbers of the documents that its modules have of their own.
    pub(super) documents: Vec<usize>,
    pub(super) tags: Vec<Group>,
    pub(super) include_in_schema: Option<bool>,
    pub(super) version: Option<String>,
    pub(super) body_limit: Option<u64>,
    pub(super) timeout: Option<Duration>,
    /// The nearest first.
    pub(super) on_error: Vec<Arc<OnError>>,
}

impl Level {
    /// The level inside of a module; what the module answers errors with moves there.
    pub(super) fn within(&self, prefix: &str, module: &mut Module) -> Self {
        let own = std::mem::take(&mut module.on_error);
        let own = (!own.is_empty()).then(|| Arc::new(own));
        let mut tags = self.tags.clone();
        tags.extend(groups(module));
        Self {
            host: self.host,
            prefix: join(&self.prefix, prefix),
            documents: self.documents.clone(),
            tags,
            include_in_schema: module.include_in_schema.or(self.include_in_schema),
            version: module.version.clone().or_else(|| self.version.clone()),
            body_limit: module.body_limit.or(self.body_limit),
            timeout: module.timeout.or(self.timeout),
            on_error: own.into_iter().chain(self.on_error.iter().cloned()).collect(),
        }
    }
}

impl Level {
    /// The level of a controller's handlers.
    pub(super) fn of_controller(&self, definition: &Definition) -> Self {
        let mut own = OnError::default();
        if let Some(add) = definition.on_error {
            add(&mut own);
        }
        let own = (!own.is_empty()).then(|| Arc::new(own));
        Self {
            include_in_schema: definition.include_in_schema.or(self.include_in_schema),
            version: definition.version.map(str::to_owned).or_else(|| self.version.clone()),
            body_limit: definition.body_limit.or(self.body_limit),
            timeout: definition.timeout.or(self.timeout),
            on_error: own.into_iter().chain(self.on_error.iter().cloned()).collect(),
            ..self.clone()
        }
    }
}

/// The tags of a module. Its description is the first one's.
fn groups(module: &Module) -> Vec<Group> {
    let named = module.description.is_some() && module.tags.is_empty();
    let names = module.tags.iter().chain(named.then_some(&module.name));
    let group = |(index, name): (usize, &String)| {
        let description = module.description.clone().filter(|_| index == 0);
        Group { name: name.clone(), description }
    };
    names.enumerate().map(group).collect()
}
