//! Which version a request asks for.

use http::header::ACCEPT;
use http::{HeaderMap, HeaderName, StatusCode};

use super::versioning::{VersionPlace, Versioning};
use crate::codec::percent::{self, Plus};
use crate::codec::query::{Index, Query};
use crate::codec::{Weight, all_elements};
use crate::error::Error;
use crate::fault::{Fault, In};
use crate::request::RequestHead;

/// Where the versions of requests are looked for, once the application runs.
#[derive(Debug)]
pub(super) enum Reading {
    /// The header, and its name as it was written.
    Header(HeaderName, String),
    Query(String),
    MediaType,
}

/// Which version a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AskedVersion {
    None,
    One(String),
    /// The best one first.
    Any(Vec<String>),
    /// Different ones where there is room for one.
    Several,
}

impl Reading {
    /// `None` where the path tells.
    pub(super) fn of(versioning: &Versioning) -> Option<Self> {
        match &versioning.place {
            VersionPlace::Path => None,
            VersionPlace::Header(name) => Some(Self::Header(name.parse().ok()?, name.clone())),
            VersionPlace::Query(name) => Some(Self::Query(name.clone())),
            VersionPlace::MediaType => Some(Self::MediaType),
        }
    }

    pub(super) fn read(&self, head: &RequestHead) -> AskedVersion {
        match self {
            Self::Header(name, _) => {
                let texts = head.headers().get_all(name).iter();
                one(texts.map(|text| String::from_utf8_lossy(text.as_bytes()).trim().to_owned()))
            }
            Self::Query(name) => {
                let index = Index::default();
                let query = Query::new(head.query(), &index);
                let texts =
                    query.all(name).map(|raw| percent::decode(raw, Plus::Space).unwrap_or(raw.into()));
                one(texts.map(std::borrow::Cow::into_owned))
            }
            Self::MediaType => accepted(head.headers()),
        }
    }

    /// What is answered to a request whose url there is in these versions alone.
    #[cold]
    pub(super) fn refuse(&self, asked: &AskedVersion, known: &[&str]) -> Error {
        let list = known.iter().map(|version| format!("`{version}`")).collect::<Vec<_>>().join(", ");
        let (place, name) = match self {
            Self::Header(_, name) => (In::Header, name.clone()),
            Self::Query(name) => (In::Query, name.clone()),
            Self::MediaType => (In::Header, "Accept".to_owned()),
        };
        let fault = match (asked, self) {
            (AskedVersion::None, Self::MediaType) => {
                let example = known.last().unwrap_or(&"1");
                Fault::new(
                    place,
                    name,
                    "missing",
                    format!("must say a version, as `application/json;v={example}` does"),
                )
            }
            (AskedVersion::None, _) => Fault::missing(place, name),
            (AskedVersion::Several, _) => {
                Fault::new(place, name, "malformed", "says different versions; send one")
            }
            (_, Self::MediaType) => {
                let error = Error::new(StatusCode::NOT_ACCEPTABLE);
                return error.with_detail(format!("there is no such version of it; `v` is one of {list}"));
            }
            _ => Fault::new(place, name, "one_of", format!("must be one of {list}")),
        };
        Error::invalid(vec![fault])
    }
}

/// The only one of them.
fn one(mut texts: impl Iterator<Item = String>) -> AskedVersion {
    match texts.next() {
        None => AskedVersion::None,
        Some(first) if texts.all(|text| text == first) => AskedVersion::One(first),
        Some(_) => AskedVersion::Several,
    }
}

/// The versions of what `Accept` lists, by their weight (RFC 9110 §12.5.1). A range of weight 0 says what is not wanted, and
/// one that is malformed says no version, wherever it stands.
fn accepted(headers: &HeaderMap) -> AskedVersion {
    let ranges = all_elements(headers, &ACCEPT).into_iter().filter(|range| range.weight > 0);
    let mut found: Vec<(Weight, String)> =
        ranges.filter_map(|range| Some((range.weight, range.parameter("v")?.into_owned()))).collect();
    // Stable: of equal weights the first one stays the first.
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    match found.is_empty() {
        true => AskedVersion::None,
        false => AskedVersion::Any(found.into_iter().map(|(_, version)| version).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_of_accept_come_by_weight() {
        for (line, expected) in [
            ("", &[][..]),
            ("*/*", &[]),
            ("application/json", &[]),
            ("application/json;v=2", &["2"]),
            ("application/json ; V=\"2\" ; q=0.5", &["2"]),
            ("a/b;x=\"; v=1\";v=\"2\\0\"", &["20"]),
            ("a/b;v=1;q=0.2, a/b;v=2;q=0.9, a/b;v=3;q=0", &["2", "1"]),
            ("a/b;v=1, a/b;v=2", &["1", "2"]),
            ("a/b;v=1;q=much, a/b;v=2;q=0.9", &[]),
            ("a/b;v = 1", &[]),
            ("a/b;;x=1; ;v=3", &["3"]),
        ] {
            let expected = match expected {
                [] => AskedVersion::None,
                some => AskedVersion::Any(some.iter().map(|version| (*version).to_owned()).collect()),
            };
            assert_eq!(
                accepted(&HeaderMap::from_iter([(ACCEPT, line.parse().unwrap())])),
                expected,
                "{line}"
            );
        }
    }
}
