//! Following one order, until it is delivered.

use cullinan::prelude::*;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::news::Change;
use super::{Ledger, OrderStatus, Progress};

/// One client that follows one order.
pub(super) struct Follower {
    order: u32,
    ledger: Inject<Ledger>,
    news: Receiver<Change>,
    /// What is still to be told.
    next: Option<Progress>,
    told: Option<Progress>,
}

impl Follower {
    /// From where a client was that has been told of `told` already. 404 without such an order.
    pub(super) async fn new(order: u32, ledger: Inject<Ledger>, told: Option<Progress>) -> Result<Self> {
        // Subscribed before it is looked up: what happens in between is heard twice rather than never.
        let news = ledger.news();
        let next = Some(ledger.status(order).await?.status);
        Ok(Self { order, ledger, news, next, told })
    }

    /// The events to come: each further step, up to the last.
    pub(super) fn into_events(self) -> impl futures_util::Stream<Item = Result<Event<OrderStatus>>> + Send {
        futures_util::stream::try_unfold(self, async |mut this| {
            let progress = this.next().await?;
            let event = |status: Progress| Event::json(OrderStatus { status }).id(&status.to_id());
            Ok(progress.map(|progress| (event(progress), this)))
        })
    }

    /// The next step; `None` once there are none to come.
    async fn next(&mut self) -> Result<Option<Progress>> {
        while self.told < Some(Progress::Delivered) {
            match self.next.take() {
                Some(next) if Some(next) > self.told => {
                    self.told = Some(next);
                    return Ok(Some(next));
                }
                Some(_) => {}
                None => match self.news.recv().await {
                    Ok(Change { order, .. }) if order != self.order => {}
                    Ok(Change { progress: None, .. }) | Err(RecvError::Closed) => return Ok(None),
                    Ok(Change { progress, .. }) => self.next = progress,
                    Err(RecvError::Lagged(_)) => {
                        self.next = Some(self.ledger.status(self.order).await?.status);
                    }
                },
            }
        }
        Ok(None)
    }
}
