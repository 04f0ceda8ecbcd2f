//! `Clientele`: the customers whom the shop knows.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Unchanged;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryOrder};

use super::entity::{ActiveModel, COLUMN};
use super::{Customer, CustomerChange, Customers, NewCustomer};
use crate::database::Database;
use crate::page::{Page, Paging};

/// The customers whom the shop knows.
#[service]
pub(crate) struct Clientele {
    database: Inject<Database>,
}

impl Clientele {
    /// One page of all customers, by number.
    pub(crate) async fn page(&self, paging: Paging) -> Result<Page<Customer>> {
        let customers = Customers::find().order_by_asc(COLUMN.id);
        Page::read(customers, paging, self.database.reader()).await
    }

    /// The customer of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Customer> {
        let customer = Customers::find_by_id(id).into_partial_model().one(self.database.reader()).await?;
        customer.ok_or_else(|| Error::not_found("no such customer"))
    }

    /// Adds a customer, unless one of that e-mail address is there.
    pub(crate) async fn add(&self, customer: NewCustomer) -> Result<Customer> {
        let transaction = self.database.write().await?;
        let customer = customer.into_active_model().insert(&*transaction).await?;
        transaction.commit().await?;
        self.find(customer.id).await
    }

    /// Changes what is said about a customer.
    pub(crate) async fn change(&self, id: u32, change: CustomerChange) -> Result<Customer> {
        let customer = ActiveModel { id: Unchanged(id), ..change.into_active_model() };
        let transaction = self.database.write().await?;
        customer.update(&*transaction).await?;
        transaction.commit().await?;
        self.find(id).await
    }

    /// Forgets a customer who has no orders.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let transaction = self.database.write().await?;
        let removed = Customers::delete_by_id(id).exec(&*transaction).await?;
        transaction.commit().await?;
        if removed.rows_affected == 0 { Err(Error::not_found("no such customer")) } else { Ok(()) }
    }
}
