//! `FromMessage`: what a message of the client's is read as.

use http::StatusCode;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::message::Message;
use crate::codec::Decoded;
use crate::codec::json::{self, Tree};
use crate::error::{Error, Result};
use crate::fault::In;
use crate::pointer;
use crate::schema::Schemas;
use crate::validate::{Check, Notes, Sent};

/// The name of a message in faults.
const NAME: &str = "message";

/// What a message of the client's can be read as: a [`Message`], which is any, or a `#[model]` (also in a list, a map or
/// an `Option`), which is a text in JSON that keeps the model's rules.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be received over a WebSocket",
    label = "no message",
    note = "a message is a `Message`, or a `#[model]`, which is sent as JSON"
)]
pub trait FromMessage: Sized + Send + 'static {
    /// Reads the message.
    ///
    /// # Errors
    /// 400 with every fault of it; 415 for bytes where a text is wanted.
    fn from_message(message: Message) -> Result<Self>;

    /// Its JSON Schema; `None` for any message.
    fn describe(schemas: &mut Schemas) -> Option<Value>;
}

impl FromMessage for Message {
    fn from_message(message: Message) -> Result<Self> {
        Ok(message)
    }

    fn describe(_: &mut Schemas) -> Option<Value> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned + JsonSchema + Check + Send + 'static> FromMessage for T {
    fn from_message(message: Message) -> Result<Self> {
        match message {
            Message::Text(text) => read(&text),
            Message::Binary(_) => {
                Err(Error::new(StatusCode::UNSUPPORTED_MEDIA_TYPE).with_detail("a message is a text here"))
            }
        }
    }

    fn describe(schemas: &mut Schemas) -> Option<Value> {
        Some(schemas.of::<T>())
    }
}

fn read<T: DeserializeOwned + Check>(text: &str) -> Result<T> {
    let (value, mut faults, stand_ins, mut truncated) = match json::read(text.as_bytes(), NAME) {
        Decoded::Sound(value) if !T::RULES => return Ok(value),
        Decoded::Sound(value) => (Some(value), Vec::new(), Vec::new(), false),
        Decoded::Faulty { value, faults, stand_ins, truncated } => (value, faults, stand_ins, truncated),
    };
    let sound = value.and_then(|mut value| {
        let sent = Text(text);
        let notes = Notes::new(In::Body, NAME, None, &stand_ins).with_sent(&sent);
        value.normalise(&notes.report());
        value.check(&notes.report());
        let found = notes.into_found();
        faults.extend(found.faults);
        truncated |= found.truncated;
        faults.is_empty().then_some(value)
    });
    sound.ok_or_else(|| {
        let error = Error::invalid(faults);
        if truncated { error.truncated() } else { error }
    })
}

/// Which names a message uses, for the places of fields that have several.
#[derive(Debug)]
struct Text<'t>(&'t str);

impl Sent for Text<'_> {
    #[cold]
    fn has(&self, place: &str) -> bool {
        let tokens: Vec<_> = pointer::tokens(place).collect();
        Tree::of(self.0.as_bytes()).has(&tokens)
    }
}
