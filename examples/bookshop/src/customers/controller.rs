//! `/customers`.

use cullinan::prelude::*;

use super::{Clientele, Customer, CustomerChange, NewCustomer};
use crate::page::{Page, Paging};

/// Who buys.
#[controller(url = "/customers", responses = [(ServiceUnavailable<Error>, "the database cannot be reached")])]
struct CustomerController {
    clientele: Inject<Clientele>,
}

#[controller]
impl CustomerController {
    /// List the customers.
    #[get_api]
    async fn list(&self, paging: Query<Paging>) -> Result<Page<Customer>> {
        self.clientele.page(*paging).await
    }

    /// Find one customer.
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u32) -> Result<Customer> {
        self.clientele.find(id).await
    }

    /// Add a customer.
    #[post_api(responses = [(Conflict<Error>, "there is one like it already")])]
    async fn add(&self, customer: NewCustomer) -> Result<Customer> {
        self.clientele.add(customer).await
    }

    /// Change a customer.
    #[patch_api(url = "/{id}", responses = [(Conflict<Error>, "there is one like it already")])]
    async fn change(&self, id: u32, change: CustomerChange) -> Result<Customer> {
        self.clientele.change(id, change).await
    }

    /// Remove a customer who has no orders.
    #[delete_api(url = "/{id}", responses = [(Conflict<Error>, "something else refers to it")])]
    async fn remove(&self, id: u32) -> Result<()> {
        self.clientele.remove(id).await
    }
}
