//! What must agree in what a document says: schemes that are named with those that are declared, urls with variables.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::openapi::OpenApi;
use super::server::Server;
use crate::openapi::components::is_key;
use crate::spec::{requirement_fault, schemes};

/// A requirement as OpenAPI writes it.
pub(in crate::openapi) fn requirement(text: &str) -> Value {
    let members = schemes(text).map(|(name, scopes)| (name.to_owned(), scopes.into()));
    Value::Object(members.collect::<Map<_, _>>())
}

impl OpenApi {
    /// What does not agree within it.
    pub(in crate::openapi) fn check(&self, faults: &mut Vec<String>) {
        for name in self.schemes.keys().filter(|name| !is_key(name)) {
            faults.push(format!(
                "the security scheme `{name}` has a name that OpenAPI does not allow; \
                 rename it to letters, digits, `.`, `-` and `_`"
            ));
        }
        let security = self.security.iter().flatten().map(String::as_str);
        self.check_security("the application", security, faults);
        self.servers.iter().for_each(|server| check_server(server, faults));
        let mut tags = BTreeSet::new();
        for tag in self.tags.iter().filter(|tag| !tags.insert(&tag.name)) {
            faults.push(format!("the tag `{}` is declared twice; keep one", tag.name));
        }
    }

    /// Whether the schemes and scopes that `who` asks for are declared.
    pub(in crate::openapi) fn check_security<'t>(
        &self,
        who: &str,
        requirements: impl Iterator<Item = &'t str>,
        faults: &mut Vec<String>,
    ) {
        for text in requirements {
            if let Some(how) = requirement_fault(text) {
                faults.push(format!("{who} asks for the security `{text}`: {how}"));
                continue;
            }
            for (name, asked) in schemes(text) {
                let Some(scheme) = self.schemes.get(name) else {
                    let declared: Vec<_> = self.schemes.keys().map(|name| format!("`{name}`")).collect();
                    let declared = if declared.is_empty() { "none".to_owned() } else { declared.join(", ") };
                    faults.push(format!(
                        "{who} asks for the security scheme `{name}`, declared are {declared}; declare it by \
                         `with_openapi(OpenApi::new().scheme(\"{name}\", SecurityScheme::bearer()))`"
                    ));
                    continue;
                };
                let unknown =
                    scheme.scopes().map(|known| asked.iter().find(|scope| !known.contains(scope)).copied());
                if let Some(scope) = unknown.flatten() {
                    faults.push(format!(
                        "{who} asks for the scope `{scope}`, which no flow of `{name}` has; add `.scope(\"{scope}\", ..)`"
                    ));
                }
            }
        }
    }
}

fn check_server(server: &Server, faults: &mut Vec<String>) {
    let (url, said) = (&server.url, |name: &str| server.variables.iter().any(|(known, _)| known == name));
    for name in server.placeholders().filter(|name| !said(name)) {
        faults.push(format!(
            "the server \"{url}\" does not say what `{{{name}}}` is; add `.variable(\"{name}\", Variable::new(..))`"
        ));
    }
    for (name, variable) in &server.variables {
        if !server.placeholders().any(|placeholder| placeholder == name) {
            faults
                .push(format!("the server \"{url}\" has no `{{{name}}}`; take the variable out, or add it"));
        }
        if !variable.values.is_empty() && !variable.values.contains(&variable.default) {
            faults.push(format!(
                "the variable `{name}` of the server \"{url}\" is `{}` by default, which is none of its values",
                variable.default
            ));
        }
    }
}
