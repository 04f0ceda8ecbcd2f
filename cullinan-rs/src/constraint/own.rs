//! The constraints of an application's own, by their names.

use std::fmt;
use std::sync::Arc;

use regex::Regex;

use super::compiled::Compiled;
use crate::template::{Constraint, is_built_in, is_identifier, slip};

pub(super) type Accepts = dyn Fn(&str) -> bool + Send + Sync;

/// What an application has registered; a name given twice means the later one.
#[derive(Clone, Default)]
pub(crate) struct Constraints(Vec<(String, Arc<Accepts>)>);

impl Constraints {
    pub(crate) fn add(&mut self, name: String, accepts: Arc<Accepts>) {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, accepts));
    }

    /// Why some of the names cannot be used.
    pub(crate) fn faults(&self) -> Vec<String> {
        self.0.iter().filter_map(|(name, _)| fault(name)).collect()
    }

    /// What a placeholder asks for, ready to be asked.
    pub(crate) fn compile(&self, constraint: Constraint<'_>) -> Result<Compiled, String> {
        Ok(match constraint {
            Constraint::Own(name) => {
                let (name, accepts) =
                    self.0.iter().find(|(known, _)| known == name).ok_or_else(|| self.unknown(name))?;
                Compiled::Own(name.clone(), Arc::clone(accepts))
            }
            Constraint::Regex(source) => {
                // By itself first: `a)|(b` is sound between parentheses only.
                let regex = Regex::new(source).and_then(|_| Regex::new(&format!("^(?:{source})$")));
                let regex = regex.map_err(|why| format!("`regex({source})` cannot be used: {why}"))?;
                Compiled::Regex(source.to_owned(), regex)
            }
            Constraint::Int => Compiled::Int,
            Constraint::Float => Compiled::Float,
            Constraint::Date => Compiled::Date,
            Constraint::Uuid => Compiled::Uuid,
            Constraint::Slug => Compiled::Slug,
        })
    }

    fn unknown(&self, name: &str) -> String {
        let own = self.0.iter().map(|(known, _)| format!("`{known}`")).collect::<Vec<_>>().join(", ");
        let own = if own.is_empty() { own } else { format!(", the application has {own}") };
        format!(
            "unknown constraint `{name}`; register it with `.constraint(\"{name}\", |segment| ..)` on the application \
             (built in are `int`, `float`, `date`, `uuid`, `slug` and `regex(..)`{own})"
        )
    }
}

fn fault(name: &str) -> Option<String> {
    if is_built_in(name) {
        return Some(format!(
            "the constraint `{name}` is built in; give the one of your own another name than `{name}`"
        ));
    }
    if !is_identifier(name) {
        return Some(format!(
            "a constraint cannot be called `{name}`; use letters, digits and `_`, no digit first"
        ));
    }
    slip(name).map(|like| {
        format!("a constraint cannot be called `{name}`, which would be taken for a slip for `{like}`; give it another name")
    })
}

impl fmt::Debug for Constraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
