//! What a value may be.

use cullinan::prelude::*;
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::num::NonZeroU8;

use cullinan::schemars::JsonSchema;
use cullinan::{Number, Numeric, Report, Textual};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize, JsonSchema, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    Title,
    LastSeen,
}

#[derive(Deserialize, JsonSchema)]
pub struct Page(u32);

impl Numeric for Page {
    fn numbers(&self, at: &Report<'_>, see: &mut dyn FnMut(Number, &Report<'_>)) {
        self.0.numbers(at, see);
    }
}

#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Isbn {
    text: String,
}

impl Textual for Isbn {
    fn texts(&self, at: &Report<'_>, see: &mut dyn FnMut(&str, &Report<'_>)) {
        see(&self.text, at);
    }
}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{isbn}/{id}")]
    async fn find(
        &self,
        #[param(regex = "^[0-9]{13}$")] isbn: Path<Isbn>,
        id: Uuid,
        #[param(default = Order::Title)] order: Order,
        #[param(ge = 1)] page: Page,
        #[param(ge = 1)] pages: Option<Vec<Page>>,
        #[param(min_length = 13)] others: Query<Vec<Isbn>>,
        #[param(le = 9)] stars: NonZeroU8,
        from: Option<IpAddr>,
        orders: Query<BTreeSet<Order>>,
    ) -> String {
        let pages: u32 = pages.into_iter().flatten().map(|page| page.0).sum();
        let others = others.iter().map(|isbn| isbn.text.len()).sum::<usize>();
        format!("{} {id} {order:?} {} {pages} {others} {stars} {from:?} {orders:?}", isbn.text, page.0)
    }
}

fn main() {}
