//! `News`: who follows an order hears how it gets on.

use cullinan::prelude::*;
use tokio::sync::broadcast::{Receiver, Sender, channel};

use super::Progress;

/// As many may be unread by the slowest; who has missed some looks into the ledger.
const UNREAD: usize = 64;

/// What became of an order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) order: u32,
    /// `None`: it was removed.
    pub(super) progress: Option<Progress>,
}

/// Passes on what becomes of orders, to those who listen at that time.
#[service]
pub(crate) struct News {
    #[inject(with = channel(UNREAD).0)]
    sender: Sender<Change>,
}

impl News {
    pub(super) fn publish(&self, order: u32, progress: Option<Progress>) {
        // Often nobody listens.
        let _ = self.sender.send(Change { order, progress });
    }

    pub(super) fn subscribe(&self) -> Receiver<Change> {
        self.sender.subscribe()
    }
}
