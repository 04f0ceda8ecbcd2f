//! How far an order has come.

use cullinan::prelude::*;
use sea_orm::entity::prelude::*;

/// How far an order has come; it only ever comes further.
#[model]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "lowercase")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub(crate) enum Progress {
    Placed,
    Packed,
    Sent,
    Delivered,
}

/// How far an order is to be, or is.
#[model]
#[derive(Clone, Copy)]
pub(crate) struct OrderStatus {
    pub status: Progress,
}

impl Progress {
    /// As its events are numbered.
    pub(super) fn to_id(self) -> String {
        self.to_value()
    }

    /// What a client has seen last.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        Self::try_from_value(&id.to_owned()).ok()
    }
}
