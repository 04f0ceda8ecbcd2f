//! `routes`: a table of all routes.

use std::fmt::Write;

use super::check::refused;
use super::said::Said;
use crate::app::builder::Application;
use crate::handler::{Methods, Route};

/// The columns before the last one.
type Row = [String; 3];

/// Methods, url, handler and place of every route, by url.
pub(super) fn print(application: Application) -> Said {
    let plan = match application.plan() {
        Err(report) => return refused(&report),
        Ok(plan) => plan,
    };
    let mut rows: Vec<(Row, String)> = plan.routes().map(|(url, route)| row(url, route)).collect();
    rows.sort_by(|(one, _), (other, _)| (&one[1], &one[0]).cmp(&(&other[1], &other[0])));
    Said::out(table(&rows))
}

fn row(url: &str, route: &Route) -> (Row, String) {
    let methods = match route.methods {
        Methods::Only(names) => names.join(" "),
        Methods::Any => "*".to_owned(),
    };
    ([methods, url.to_owned(), route.handler.to_owned()], format!("{}:{}", route.file, route.line))
}

fn table(rows: &[(Row, String)]) -> String {
    let width = |column: usize| {
        rows.iter().filter_map(|(row, _)| row.get(column)).map(|text| text.chars().count()).max().unwrap_or(0)
    };
    let (methods, url, handler) = (width(0), width(1), width(2));
    let mut text = String::new();
    for ([first, second, third], place) in rows {
        let _ = writeln!(text, "{first:methods$}  {second:url$}  {third:handler$}  {place}");
    }
    text
}
