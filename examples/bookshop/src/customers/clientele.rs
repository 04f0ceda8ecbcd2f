//! `Clientele`: the customers whom the shop knows.

use cullinan::prelude::*;
use sea_orm::ActiveValue::Unchanged;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder};

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
        self.database.read(async |moment| Page::read(customers, paging, moment).await).await
    }

    /// The customer of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Customer> {
        find(id, self.database.reader()).await
    }

    /// Adds a customer, unless one of that e-mail address is there.
    pub(crate) async fn add(&self, customer: NewCustomer) -> Result<Customer> {
        let add = async |transaction: &_| {
            let customer = customer.into_active_model().insert(transaction).await?;
            find(customer.id, transaction).await
        };
        self.database.write(add).await
    }

    /// Changes what is said about a customer.
    pub(crate) async fn change(&self, id: u32, change: CustomerChange) -> Result<Customer> {
        let change = async |transaction: &_| {
            find(id, transaction).await?;
            let customer = ActiveModel { id: Unchanged(id), ..change.into_active_model() };
            customer.update(transaction).await?;
            find(id, transaction).await
        };
        self.database.write(change).await
    }

    /// Forgets a customer who has no orders.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let remove = async |transaction: &_| {
            find(id, transaction).await?;
            Customers::delete_by_id(id).exec(transaction).await?;
            Ok(())
        };
        self.database.write(remove).await
    }
}

async fn find(id: u32, database: &impl ConnectionTrait) -> Result<Customer> {
    let customer = Customers::find_by_id(id).into_partial_model().one(database).await?;
    customer.ok_or_else(|| Error::not_found("no such customer"))
}
