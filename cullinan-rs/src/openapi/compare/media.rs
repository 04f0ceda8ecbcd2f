//! Media types and ranges of them: which take which.

use std::collections::BTreeSet;

use super::report::Shift;

/// A media type or a range of them (RFC 9110 §12.5.1), in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Range {
    kind: String,
    subtype: String,
    /// Without `charset=utf-8`, which JSON is in anyway and texts are in as a rule.
    parameters: BTreeSet<String>,
}

impl Range {
    pub(super) fn of(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let mut parts = text.split(';').map(str::trim);
        let (kind, subtype) = parts.next().and_then(|essence| essence.split_once('/')).unwrap_or_default();
        let parameters = parts.map(|part| part.replace([' ', '"'], ""));
        Self {
            kind: kind.to_owned(),
            subtype: subtype.to_owned(),
            parameters: parameters.filter(|part| !part.is_empty() && part != "charset=utf-8").collect(),
        }
    }

    /// Whether every type of the other one is one of this.
    pub(super) fn takes(&self, other: &Self) -> bool {
        (self.kind == "*" || self.kind == other.kind)
            && (self.subtype == "*" || self.subtype == other.subtype)
            && self.parameters.is_subset(&other.parameters)
    }
}

/// Several of them, of which any will do.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ranges(BTreeSet<(String, Range)>);

impl<'t> FromIterator<&'t str> for Ranges {
    fn from_iter<I: IntoIterator<Item = &'t str>>(texts: I) -> Self {
        Self(texts.into_iter().map(|text| (text.to_owned(), Range::of(text))).collect())
    }
}

impl Ranges {
    /// What is taken by both.
    pub(super) fn and(&self, other: &Self) -> Self {
        let all = self.0.iter().filter(|(_, range)| other.take(range));
        Self(all.chain(other.0.iter().filter(|(_, range)| self.take(range))).cloned().collect())
    }

    /// What these do in place of others; `None` if they take the same.
    pub(super) fn shift(&self, old: &Self) -> Option<Shift> {
        let takes_all = |one: &Self, other: &Self| other.0.iter().all(|(_, range)| one.take(range));
        match (takes_all(old, self), takes_all(self, old)) {
            (true, true) => None,
            (true, false) => Some(Shift::Narrower),
            (false, true) => Some(Shift::Wider),
            (false, false) => Some(Shift::Other),
        }
    }

    pub(super) fn say(&self) -> String {
        self.0.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }

    fn take(&self, range: &Range) -> bool {
        self.0.iter().any(|(_, own)| own.takes(range))
    }
}
