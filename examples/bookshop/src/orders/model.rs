//! An order on its way in, and one in the ledger.

use cullinan::prelude::*;

use super::{Progress, entity, line};

/// An order on its way in.
#[model]
pub(crate) struct NewOrder {
    pub customer_id: u32,
    #[validate(length(min = 1, max = 50))]
    pub lines: Vec<NewLine>,
}

/// So many copies of a book.
#[model]
pub(crate) struct NewLine {
    pub book_id: u32,
    #[validate(range(min = 1, max = 100))]
    pub quantity: u32,
}

/// An order in the ledger.
#[model]
pub(crate) struct Order {
    pub id: u32,
    pub customer_id: u32,
    /// As RFC 3339 writes it, in UTC.
    pub placed_at: String,
    pub status: Progress,
    pub lines: Vec<Line>,
    pub total_cents: u64,
}

/// So many copies of a book, and what one of them cost when it was ordered.
#[model]
pub(crate) struct Line {
    pub book_id: u32,
    pub quantity: u32,
    pub price_cents: u32,
}

impl From<(entity::Model, Vec<line::Model>)> for Order {
    fn from((order, lines): (entity::Model, Vec<line::Model>)) -> Self {
        let entity::Model { id, customer_id, placed_at, status } = order;
        let lines: Vec<_> = lines.into_iter().map(Line::from).collect();
        let total_cents =
            lines.iter().map(|line| u64::from(line.quantity) * u64::from(line.price_cents)).sum();
        Self { id, customer_id, placed_at, status, lines, total_cents }
    }
}

impl From<line::Model> for Line {
    fn from(line::Model { book_id, quantity, price_cents, .. }: line::Model) -> Self {
        Self { book_id, quantity, price_cents }
    }
}
