//! `/orders`.

use cullinan::prelude::*;

use super::follow::Follower;
use super::{Ledger, NewOrder, Order, OrderStatus, Progress};
use crate::page::{Page, Paging};

/// What was bought.
#[controller(url = "/orders", responses = [(ServiceUnavailable<Error>, "the database cannot be reached")])]
struct OrderController {
    ledger: Inject<Ledger>,
}

#[controller]
impl OrderController {
    /// List the orders.
    #[get_api]
    async fn list(
        &self,
        /// Only those of the customer of this number.
        customer: Option<u32>,
        paging: Query<Paging>,
    ) -> Result<Page<Order>> {
        self.ledger.page(customer, *paging).await
    }

    /// Find one order.
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u32) -> Result<Order> {
        self.ledger.find(id).await
    }

    /// Place an order.
    ///
    /// Either all of it is in stock and taken, or the answer is 409 `sold_out`.
    #[post_api(responses = [(Conflict<Error>, "not everything is left in stock")])]
    async fn place(&self, order: NewOrder) -> Result<Order> {
        self.ledger.place(order).await
    }

    /// Follow an order.
    ///
    /// Its status, and each further one as it comes about, until it is delivered or removed.
    #[get_api(url = "/{id}/status")]
    async fn follow(&self, id: u32, last: LastEventId) -> Result<Sse<OrderStatus>> {
        let told = last.get().and_then(Progress::of_id);
        let follower = Follower::new(id, self.ledger.clone(), told).await?;
        Ok(Sse::new(follower.into_events()))
    }

    /// Bring an order further.
    ///
    /// To where it is already changes nothing; back is a 409 `backwards`.
    #[put_api(url = "/{id}/status", responses = [(Conflict<Error>, "it is further already")])]
    async fn bring_to(&self, id: u32, status: OrderStatus) -> Result<OrderStatus> {
        self.ledger.bring_to(id, status).await
    }

    /// Remove an order and put its books back.
    #[delete_api(url = "/{id}")]
    async fn remove(&self, id: u32) -> Result<()> {
        self.ledger.remove(id).await
    }
}
