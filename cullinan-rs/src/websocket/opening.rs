//! A socket between its request and its being there: the argument takes the near end, the handshake is accepted, and the
//! session gets the far end.

use std::cell::RefCell;

use http::HeaderMap;
use tokio::sync::oneshot::{self, Receiver, Sender};

use super::greeting::Greeting;
use super::line::{Far, Near, line};
use super::rules::Rules;

/// Completes when the handshake is accepted, with the headers for the 101; fails when nobody can accept it any more.
pub(crate) type Acceptance = Receiver<HeaderMap>;

/// A socket that is being opened, for the argument that takes it.
#[derive(Debug)]
pub(crate) struct Opening {
    near: RefCell<Option<Near>>,
    accept: RefCell<Option<Accept>>,
    offered: Vec<String>,
}

/// Accepts a handshake.
#[derive(Debug)]
pub(crate) struct Accept(Sender<HeaderMap>);

impl Accept {
    pub(crate) fn with(self, headers: HeaderMap) {
        // A client that is gone needs no answer.
        let _ = self.0.send(headers);
    }
}

impl Opening {
    pub(crate) fn new(greeting: &Greeting, rules: &Rules) -> (Self, Acceptance, Side) {
        let (near, far) = line(rules.send_queue, greeting.protocol);
        let (accept, acceptance) = oneshot::channel();
        let opening = Self {
            near: RefCell::new(Some(near)),
            accept: RefCell::new(Some(Accept(accept))),
            offered: greeting.offered.clone(),
        };
        (opening, acceptance, Side(far))
    }

    /// The handler's end, for the first that asks.
    pub(super) fn take_near(&self) -> Option<Near> {
        self.near.try_borrow_mut().ok()?.take()
    }

    /// The right to accept it: whoever has it decides; if no argument takes it, it is accepted when the handler is called.
    pub(crate) fn take_accept(&self) -> Option<Accept> {
        self.accept.try_borrow_mut().ok()?.take()
    }

    pub(super) fn offered(&self) -> &[String] {
        &self.offered
    }
}

/// The connection's end of a socket that is being opened.
#[derive(Debug)]
pub(crate) struct Side(pub(super) Far);
