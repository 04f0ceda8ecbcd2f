//! The `Allow` header of an answer that says what could have been asked.

use std::collections::BTreeSet;

use http::HeaderValue;

use super::table::Table;

/// What an endpoint for every method adds to a list that cannot name them all.
const EVERY: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The methods that would have been answered: sorted, with HEAD beside GET, and always OPTIONS
/// (RFC 9110 §10.2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allow(HeaderValue);

impl Allow {
    /// The union of what these tables hold.
    #[cold]
    pub(super) fn of<'t>(tables: impl IntoIterator<Item = &'t Table>) -> Self {
        let mut names = BTreeSet::from(["OPTIONS"]);
        for table in tables {
            names.extend(table.names());
            if table.has_any() {
                names.extend(EVERY);
            }
        }
        if names.contains("GET") {
            names.insert("HEAD");
        }
        let list = names.into_iter().collect::<Vec<_>>().join(", ");
        Self(HeaderValue::try_from(list).unwrap_or(HeaderValue::from_static("OPTIONS")))
    }

    /// The methods of both.
    #[cold]
    pub(crate) fn with(&self, other: &Self) -> Self {
        let names =
            |allow: &Self| allow.0.to_str().unwrap_or_default().split(", ").map(str::to_owned).collect();
        let (names, more): (BTreeSet<String>, BTreeSet<String>) = (names(self), names(other));
        let list = names.union(&more).map(String::as_str).collect::<Vec<_>>().join(", ");
        Self(HeaderValue::try_from(list).unwrap_or(HeaderValue::from_static("OPTIONS")))
    }

    /// The header's value.
    pub(crate) fn into_value(self) -> HeaderValue {
        self.0
    }
}
