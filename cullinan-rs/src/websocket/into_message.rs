//! `IntoMessage`: what can be sent to a client.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::message::Message;
use crate::error::Result;
use crate::schema::Schemas;

/// What can be sent to a client: a [`Message`] as it is, and any data as a text in JSON.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent over a WebSocket",
    label = "no message",
    note = "a message is a `Message`, or data that implements `serde::Serialize` and `schemars::JsonSchema`; `#[model]` gives both"
)]
pub trait IntoMessage: Send + 'static {
    /// Makes the message.
    ///
    /// # Errors
    /// Data that cannot be serialized.
    fn into_message(self) -> Result<Message>;

    /// Its JSON Schema; `None` for any message.
    fn describe(schemas: &mut Schemas) -> Option<Value>;
}

impl IntoMessage for Message {
    fn into_message(self) -> Result<Message> {
        Ok(self)
    }

    fn describe(_: &mut Schemas) -> Option<Value> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + JsonSchema + Send + 'static> IntoMessage for T {
    fn into_message(self) -> Result<Message> {
        Ok(Message::Text(serde_json::to_string(&self)?))
    }

    fn describe(schemas: &mut Schemas) -> Option<Value> {
        Some(schemas.of_answer::<T>())
    }
}
