//! `Ledger`: what was ordered.

use std::collections::HashMap;

use cullinan::prelude::*;
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, LoaderTrait, QueryFilter,
    QueryOrder, QueryTrait,
};
use tokio::sync::broadcast::Receiver;

use super::news::{Change, News};
use super::refusal::Refusal;
use super::{Lines, NewLine, NewOrder, Order, OrderStatus, Orders, Progress, entity, line};
use crate::books::{self, Books, Shelf};
use crate::clock::Clock;
use crate::customers::Customers;
use crate::database::Database;
use crate::page::{Page, Paging};

/// What was ordered.
#[service]
pub(crate) struct Ledger {
    database: Inject<Database>,
    shelf: Inject<Shelf>,
    clock: Inject<dyn Clock>,
    news: Inject<News>,
}

impl Ledger {
    /// One page of the orders by number, of all customers or of one.
    pub(crate) async fn page(&self, customer: Option<u32>, paging: Paging) -> Result<Page<Order>> {
        let orders = Orders::find()
            .apply_if(customer, |orders, id| orders.filter(entity::COLUMN.customer_id.eq(id)))
            .order_by_asc(entity::COLUMN.id);
        let read = async |moment: &_| {
            let Page { items, total, page, size } = Page::read(orders, paging, moment).await?;
            // An order that was removed in between would have lost its lines.
            let lines = items.load_many(Lines::find().order_by_asc(line::COLUMN.id), moment).await?;
            Ok(Page { items: items.into_iter().zip(lines).map(Order::from).collect(), total, page, size })
        };
        self.database.read(read).await
    }

    /// The order of that number.
    pub(crate) async fn find(&self, id: u32) -> Result<Order> {
        find(id, self.database.reader()).await
    }

    /// Takes what is ordered out of the stock and writes it down, all of it or nothing.
    pub(crate) async fn place(&self, NewOrder { customer_id, lines }: NewOrder) -> Result<Order> {
        let place = async |transaction: &_| {
            let prices = prices(transaction, customer_id, &lines).await?;
            self.take(transaction, &lines).await?;
            let order = self.dated(customer_id).insert(transaction).await?;
            let lines = lines.iter().zip(prices).map(|(line, price)| written(order.id, line, price));
            Lines::insert_many(lines).exec(transaction).await?;
            find(order.id, transaction).await
        };
        self.database.write(place).await
    }

    /// Crosses an order out and puts its books back on the shelf.
    pub(crate) async fn remove(&self, id: u32) -> Result<()> {
        let remove = async |transaction: &_| {
            for line in find(id, transaction).await?.lines {
                self.shelf.put_back(transaction, line.book_id, line.quantity).await?;
            }
            Orders::delete_by_id(id).exec(transaction).await?;
            Ok(())
        };
        self.database.write(remove).await?;
        self.news.publish(id, None);
        Ok(())
    }

    /// How far the order of that number has come.
    pub(crate) async fn status(&self, id: u32) -> Result<OrderStatus> {
        status(id, self.database.reader()).await
    }

    /// Brings an order further, and tells who follows it.
    pub(crate) async fn bring_to(&self, id: u32, to: OrderStatus) -> Result<OrderStatus> {
        let bring = async |transaction: &_| {
            if status(id, transaction).await?.status > to.status {
                return Err(Error::conflict("the order has come further").with_code("backwards"));
            }
            let order = entity::ActiveModel { id: Set(id), status: Set(to.status), ..Default::default() };
            order.update(transaction).await?;
            Ok(to)
        };
        let status = self.database.write(bring).await?;
        self.news.publish(id, Some(status.status));
        Ok(status)
    }

    /// What becomes of orders from now on.
    pub(super) fn news(&self) -> Receiver<Change> {
        self.news.subscribe()
    }

    async fn take(&self, transaction: &DatabaseTransaction, lines: &[NewLine]) -> Result<()> {
        let mut refusal = Refusal::default();
        for (at, line) in lines.iter().enumerate() {
            if !self.shelf.take(transaction, line.book_id, line.quantity).await? {
                refusal.sold_out(at);
            }
        }
        refusal.check_left()
    }

    fn dated(&self, customer_id: u32) -> entity::ActiveModel {
        let placed_at = humantime::format_rfc3339_seconds(self.clock.now()).to_string();
        entity::ActiveModel {
            customer_id: Set(customer_id),
            placed_at: Set(placed_at),
            status: Set(Progress::Placed),
            ..Default::default()
        }
    }
}

async fn find(id: u32, database: &impl ConnectionTrait) -> Result<Order> {
    let orders = Orders::find_by_id(id).find_with_related(Lines).order_by_asc(line::COLUMN.id);
    let order = orders.all(database).await?.into_iter().next();
    order.map(Order::from).ok_or_else(|| Error::not_found("no such order"))
}

async fn status(id: u32, database: &impl ConnectionTrait) -> Result<OrderStatus> {
    let order = Orders::find_by_id(id).one(database).await?;
    let order = order.ok_or_else(|| Error::not_found("no such order"))?;
    Ok(OrderStatus { status: order.status })
}

/// What the book on each line costs, if all of them and the customer are known.
async fn prices(transaction: &DatabaseTransaction, customer_id: u32, lines: &[NewLine]) -> Result<Vec<u32>> {
    let mut refusal = Refusal::default();
    if Customers::find_by_id(customer_id).one(transaction).await?.is_none() {
        refusal.no_such_customer();
    }
    let ids = lines.iter().map(|line| line.book_id);
    let books = Books::find().filter(books::entity::COLUMN.id.is_in(ids)).all(transaction).await?;
    let known: HashMap<_, _> = books.iter().map(|book| (book.id, book.price_cents)).collect();
    let mut prices = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        match known.get(&line.book_id) {
            Some(price) => prices.push(*price),
            None => refusal.no_such_book(at),
        }
    }
    refusal.check_known()?;
    Ok(prices)
}

fn written(order_id: u32, line: &NewLine, price_cents: u32) -> line::ActiveModel {
    line::ActiveModel {
        order_id: Set(order_id),
        book_id: Set(line.book_id),
        quantity: Set(line.quantity),
        price_cents: Set(price_cents),
        ..Default::default()
    }
}
