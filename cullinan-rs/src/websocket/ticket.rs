//! How a session gets from the answer that accepts it to the connection that it takes over.

use std::sync::{Arc, Mutex, PoisonError};

use super::session::Session;
use crate::body::Response;

/// A session on its way: it rides on its 101, whose extensions want what is in them to be cloned and shared.
#[derive(Clone, Debug)]
pub(crate) struct Ticket(Arc<Mutex<Option<Session>>>);

impl Ticket {
    pub(crate) fn put_on(session: Session, answer: &mut Response) {
        answer.extensions_mut().insert(Self(Arc::new(Mutex::new(Some(session)))));
    }

    /// The session of an answer, if it is a 101 that accepts one.
    pub(crate) fn take_from(answer: &mut Response) -> Option<Session> {
        let Self(session) = answer.extensions_mut().remove()?;
        session.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
