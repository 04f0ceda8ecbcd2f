//! One page of a list: which one is asked for, and what stands on it.

use cullinan::prelude::*;
use sea_orm::{DatabaseTransaction, EntityTrait, PaginatorTrait, PartialModelTrait, Select};

/// Which page of a list to show.
#[model]
#[derive(Clone, Copy)]
pub(crate) struct Paging {
    /// Pages count from 1.
    #[serde(default = "first_page")]
    #[validate(range(min = 1))]
    pub page: u32,
    /// How much stands on one.
    #[serde(default = "usual_size")]
    #[validate(range(min = 1, max = 100))]
    pub size: u32,
}

fn first_page() -> u32 {
    1
}

fn usual_size() -> u32 {
    20
}

/// One page of a list.
#[model]
pub(crate) struct Page<T> {
    pub items: Vec<T>,
    /// How many there are on all pages.
    pub total: u64,
    pub page: u32,
    pub size: u32,
}

impl<T: PartialModelTrait + Send + Sync> Page<T> {
    /// Reads one page of `list`, of each row what a `T` needs. It is counted and read at one moment.
    pub(crate) async fn read<E: EntityTrait>(
        list: Select<E>,
        Paging { page, size }: Paging,
        moment: &DatabaseTransaction,
    ) -> Result<Self> {
        let pages = list.into_partial_model::<T>().paginate(moment, size.into());
        let total = pages.num_items().await?;
        let items = pages.fetch_page(u64::from(page).saturating_sub(1)).await?;
        Ok(Self { items, total, page, size })
    }
}
