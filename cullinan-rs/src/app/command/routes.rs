//! `routes`: a table of all routes.

use std::fmt::Write;

use super::check::refused;
use super::said::Said;
use crate::app::builder::Application;
use crate::app::listed::Listed;
use crate::handler::Methods;

/// The columns before the last one.
type Row = [String; 4];

/// Methods, url, version, handler and place of every route, by host and url. Where no route has a version, there is no such
/// column.
pub(super) fn print(application: Application) -> Said {
    let plan = match application.plan() {
        Err(report) => return refused(&report),
        Ok(plan) => plan,
    };
    let mut rows: Vec<(Row, String)> = plan.routes.iter().map(row).collect();
    rows.sort_by(|(one, _), (other, _)| (&one[1], &one[0]).cmp(&(&other[1], &other[0])));
    Said::out(table(&rows))
}

fn row(listed: &Listed) -> (Row, String) {
    let Listed { host, version, url, route } = listed;
    let methods = match route.methods {
        Methods::Only(names) => names.join(" "),
        Methods::Any => "*".to_owned(),
    };
    let url = host.iter().chain([url]).map(String::as_str).collect();
    let version = version.clone().unwrap_or_default();
    ([methods, url, version, route.handler.to_owned()], format!("{}:{}", route.file, route.line))
}

fn table(rows: &[(Row, String)]) -> String {
    let width = |column: usize| {
        rows.iter().filter_map(|(row, _)| row.get(column)).map(|text| text.chars().count()).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for (row, place) in rows {
        for (cell, width) in row.iter().zip(widths).filter(|(_, width)| *width > 0) {
            let _ = write!(text, "{cell:width$}  ");
        }
        let _ = writeln!(text, "{place}");
    }
    text
}
