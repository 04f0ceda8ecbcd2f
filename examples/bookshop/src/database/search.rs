//! Looking for a text within a column.

use sea_orm::ColumnTrait;
use sea_orm::sea_query::{Expr, LikeExpr};

/// The column has `text` somewhere in it, in capitals or not; `%` and `_` are characters like any other.
pub(crate) fn contains(column: impl ColumnTrait, text: &str) -> Expr {
    let text = text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    column.like(LikeExpr::new(format!("%{text}%")).escape('\\'))
}
