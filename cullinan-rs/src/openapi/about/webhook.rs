//! `Webhook`: a request that the application sends, for who receives it.

use schemars::JsonSchema;
use serde_json::{Map, Value, json};

use super::text::with;
use crate::schema::Schemas;

/// A request that the application sends to whoever asked for it; OpenAPI 3.0 has no place for it.
///
/// It describes: sending is the application's. Any answer of 200 to 299 is taken as received.
///
/// ```
/// use cullinan::openapi::Webhook;
/// use cullinan::prelude::*;
///
/// #[model]
/// struct Paid {
///     order: u64,
/// }
///
/// let webhook = Webhook::of::<Paid>("order.paid").summary("An order has been paid");
/// # let _ = webhook;
/// ```
#[derive(Clone, Debug)]
pub struct Webhook {
    name: String,
    method: &'static str,
    members: Map<String, Value>,
    body: fn(&mut Schemas) -> Value,
}

impl Webhook {
    /// A POST that carries a `T` as JSON.
    #[must_use]
    pub fn of<T: JsonSchema>(name: impl Into<String>) -> Self {
        Self { name: name.into(), method: "post", members: Map::new(), body: Schemas::of_answer::<T> }
    }

    /// It is sent by PUT.
    #[must_use]
    pub fn put(self) -> Self {
        Self { method: "put", ..self }
    }

    /// What it tells, in a line; its name otherwise.
    #[must_use]
    pub fn summary(self, text: impl Into<String>) -> Self {
        Self { members: with(self.members, "summary", text.into()), ..self }
    }

    /// What it tells, as Markdown.
    #[must_use]
    pub fn description(self, text: impl Into<String>) -> Self {
        Self { members: with(self.members, "description", text.into()), ..self }
    }

    /// The groups it belongs to.
    #[must_use]
    pub fn tags<T: Into<String>>(self, tags: impl IntoIterator<Item = T>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        Self { members: with(self.members, "tags", tags), ..self }
    }

    /// The path item, with the id of its operation.
    fn item(&self, id: &str, schemas: &mut Schemas) -> Value {
        let mut members = self.members.clone();
        members.entry("summary").or_insert_with(|| self.name.as_str().into());
        let schema = (self.body)(schemas);
        let body = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
        let members = with(with(members, "operationId", id), "requestBody", body);
        let members = with(members, "responses", json!({ "2XX": { "description": "Received" } }));
        json!({ self.method: members })
    }
}

/// The webhooks by name; `claim` gives each its id, and says if another operation has it.
pub(in crate::openapi) fn webhooks(
    webhooks: &[Webhook],
    schemas: &mut Schemas,
    faults: &mut Vec<String>,
    mut claim: impl FnMut(&str, &mut Vec<String>) -> String,
) -> Map<String, Value> {
    let mut items = Map::new();
    for webhook in webhooks {
        if items.contains_key(&webhook.name) {
            faults.push(format!("two webhooks are named `{}`; name one otherwise", webhook.name));
            continue;
        }
        let id = claim(&webhook.name, faults);
        items.insert(webhook.name.clone(), webhook.item(&id, schemas));
    }
    items
}
