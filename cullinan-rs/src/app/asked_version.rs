//! Which version a request asks for.

use std::borrow::Cow;

use http::header::{ACCEPT, HeaderValue, VARY};
use http::{HeaderMap, HeaderName, StatusCode};

use super::versioning::{VersionPlace, Versioning};
use crate::codec::percent::{self, Plus};
use crate::codec::{Weight, all_elements, query};
use crate::error::Error;
use crate::fault::{Fault, In};
use crate::request::RequestHead;

/// Where the versions of requests are looked for, once the application runs.
#[derive(Debug)]
pub(super) enum Reading {
    /// The header, and its name as it was written.
    Header(HeaderName, String),
    Query(String),
    /// `Accept`, and the versions that there are.
    MediaType(Vec<String>),
}

/// Which version a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AskedVersion<'r> {
    None,
    One(Cow<'r, str>),
    /// Those that there are, each once, the best one first. None of them where there is none of what is asked for.
    Any {
        versions: Vec<&'r str>,
        /// Whether what answers requests that say no version will do where these do not.
        or_unsaid: bool,
    },
    /// Different ones where there is room for one.
    Several,
}

impl Reading {
    /// How requests to an application that has these versions say one; `None` where the path tells.
    pub(super) fn of(versioning: &Versioning, versions: &[String]) -> Option<Self> {
        match &versioning.place {
            VersionPlace::Path => None,
            VersionPlace::Header(name) => Some(Self::Header(name.parse().ok()?, name.clone())),
            VersionPlace::Query(name) => Some(Self::Query(name.clone())),
            VersionPlace::MediaType => Some(Self::MediaType(versions.to_vec())),
        }
    }

    pub(super) fn read<'r>(&'r self, head: &'r RequestHead) -> AskedVersion<'r> {
        match self {
            Self::Header(name, _) => {
                let texts = head.headers().get_all(name).iter();
                one(texts.map(|text| trimmed(String::from_utf8_lossy(text.as_bytes()))))
            }
            Self::Query(name) => {
                let texts = query::values(head.query(), name);
                one(texts.map(|raw| percent::decode(raw, Plus::Space).unwrap_or(raw.into())))
            }
            Self::MediaType(versions) => accepted(head.headers(), versions),
        }
    }

    /// The header by which caches tell answers apart (RFC 9110 §12.5.5).
    pub(super) fn varies(&self) -> Option<HeaderName> {
        match self {
            Self::Header(name, _) => Some(name.clone()),
            Self::MediaType(_) => Some(ACCEPT),
            Self::Query(_) => None,
        }
    }

    /// What is answered to a request whose url there is in these versions alone.
    #[cold]
    pub(super) fn refuse(&self, asked: &AskedVersion<'_>, known: &[&str]) -> Error {
        let error = self.refusal(asked, known);
        match self.varies() {
            Some(name) => error.with_header(VARY, HeaderValue::from(name)),
            None => error,
        }
    }

    fn refusal(&self, asked: &AskedVersion<'_>, known: &[&str]) -> Error {
        let list = known.iter().map(|version| format!("`{version}`")).collect::<Vec<_>>().join(", ");
        let (place, name) = match self {
            Self::Header(_, name) => (In::Header, name.clone()),
            Self::Query(name) => (In::Query, name.clone()),
            Self::MediaType(_) => (In::Header, "Accept".to_owned()),
        };
        let fault = match (asked, self) {
            (AskedVersion::None, Self::MediaType(_)) => {
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
            (_, Self::MediaType(_)) => {
                let error = Error::new(StatusCode::NOT_ACCEPTABLE);
                return error.with_detail(format!("there is no such version of it; `v` is one of {list}"));
            }
            _ => Fault::new(place, name, "one_of", format!("must be one of {list}")),
        };
        Error::invalid(vec![fault])
    }
}

/// The only one of them.
fn one<'r>(mut texts: impl Iterator<Item = Cow<'r, str>>) -> AskedVersion<'r> {
    match texts.next() {
        None => AskedVersion::None,
        Some(first) if texts.all(|text| text == first) => AskedVersion::One(first),
        Some(_) => AskedVersion::Several,
    }
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => text.trim().into(),
        Cow::Owned(text) => text.trim().to_owned().into(),
    }
}

/// The versions of what `Accept` lists, by their weight (RFC 9110 §12.5.1). A range of weight 0 says what is not wanted,
/// and one without a version wants what there is without one; a header that is malformed anywhere says nothing. `v` says
/// something else in the media types of others: browsers list `application/signed-exchange;v=b3` of their own accord.
fn accepted<'v>(headers: &HeaderMap, known: &'v [String]) -> AskedVersion<'v> {
    let mut found: Vec<(Weight, &'v str)> = Vec::new();
    let (mut is_said, mut or_unsaid) = (false, false);
    for range in all_elements(headers, &ACCEPT).into_iter().filter(|range| range.weight > 0) {
        let Some(version) = range.parameter("v") else {
            or_unsaid = true;
            continue;
        };
        if !std::str::from_utf8(range.name).is_ok_and(may_be_answered) {
            continue;
        }
        is_said = true;
        let Some(version) = known.iter().find(|known| **known == version) else { continue };
        match found.iter_mut().find(|(_, other)| other == version) {
            Some((best, _)) => *best = range.weight.max(*best),
            None => found.push((range.weight, version)),
        }
    }
    if !is_said {
        return AskedVersion::None;
    }
    // Stable: of equal weights the first one stays the first.
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    AskedVersion::Any { versions: found.into_iter().map(|(_, version)| version).collect(), or_unsaid }
}

/// Whether an application may answer a range with something of a version of its own: any text, what it serializes, and
/// the media types that people make of JSON.
fn may_be_answered(range: &str) -> bool {
    let Some((kind, subtype)) = range.split_once('/') else { return false };
    let is_one_of = |names: &[&str]| names.iter().any(|name| subtype.eq_ignore_ascii_case(name));
    let is_json = || subtype.rsplit_once('+').is_some_and(|(_, suffix)| suffix.eq_ignore_ascii_case("json"));
    match kind {
        "*" => subtype == "*",
        kind if kind.eq_ignore_ascii_case("text") => true,
        kind if kind.eq_ignore_ascii_case("application") => {
            is_one_of(&["*", "json", "jsonl", "msgpack", "vnd.msgpack", "x-msgpack"]) || is_json()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_of_accept_come_by_weight() {
        let known = ["1", "2", "3"].map(str::to_owned);
        for (line, expected) in [
            ("application/json;v=2", &["2"][..]),
            ("application/json ; V=\"2\" ; q=0.5", &["2"]),
            ("text/csv;v=1;q=0.2, */*;v=2;q=0.9, application/*;v=3;q=0", &["2", "1"]),
            ("application/json;v=1, application/json;v=2", &["1", "2"]),
            ("application/json;x=\"; v=1\";v=\"2\"", &["2"]),
            // Each once, and as dearly as it is wanted most.
            ("text/html;v=1;q=0.1, text/html;v=2;q=0.5, application/msgpack;v=1", &["1", "2"]),
            ("application/json;v=9, application/vnd.a+JSON;v=2", &["2"]),
            ("application/json;v=9", &[]),
        ] {
            let expected = AskedVersion::Any { versions: expected.to_vec(), or_unsaid: false };
            assert_eq!(accepted(&headers(line), &known), expected, "{line}");
        }
    }

    fn headers(accept: &str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())])
    }

    #[test]
    fn a_range_without_a_version_leaves_it_open() {
        let known = ["1".to_owned()];
        for (line, expected) in [
            ("application/json;v=1, */*;q=0.1", true),
            ("text/html, application/json;v=9", true),
            ("application/json;v=1, */*;q=0", false),
            ("application/json;v=1, , ", false),
        ] {
            let asked = accepted(&headers(line), &known);
            assert!(matches!(asked, AskedVersion::Any { or_unsaid, .. } if or_unsaid == expected), "{line}");
        }
    }

    #[test]
    fn what_others_mean_by_v_is_no_version() {
        let known = ["b3".to_owned()];
        for line in [
            "",
            "*/*",
            "application/json",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,\
             application/signed-exchange;v=b3;q=0.7",
            "application/signed-exchange;v=b3",
            "image/*;v=b3, application/json;v=b3;q=0",
            "application/json;v=b3;q=much",
        ] {
            assert_eq!(accepted(&headers(line), &known), AskedVersion::None, "{line}");
        }
    }
}
