//! The conditions of a request (RFC 9110 §13), in the order of §13.2.2.

use http::HeaderMap;
use http::header::{
    HeaderName, HeaderValue, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE,
};
use httpdate::HttpDate;

use super::entity_tag::{EntityTag, Sent};
use super::validators::Validators;

/// What the conditions of a GET or HEAD come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is answered as if there were none.
    Go,
    /// The client has it: 304.
    NotModified,
    /// It is not what the client took it for: 412.
    Failed,
}

/// Judges the conditions of a GET or HEAD for something that is there. A date that cannot be read, or of which there are
/// several, is no condition; a list of tags is one as far as it can be read.
pub(super) fn judge(headers: &HeaderMap, own: &Validators) -> Verdict {
    if headers.contains_key(IF_MATCH) {
        if !matches(headers, &IF_MATCH, own, EntityTag::is) {
            return Verdict::Failed;
        }
    } else if let Some(since) = date(headers, &IF_UNMODIFIED_SINCE)
        && own.modified.is_some_and(|modified| modified.date > since)
    {
        return Verdict::Failed;
    }
    let is_had = if headers.contains_key(IF_NONE_MATCH) {
        matches(headers, &IF_NONE_MATCH, own, EntityTag::is_as_good_as)
    } else {
        let since = date(headers, &IF_MODIFIED_SINCE);
        since.is_some_and(|since| own.modified.is_some_and(|modified| modified.date <= since))
    };
    if is_had { Verdict::NotModified } else { Verdict::Go }
}

/// Whether a part may be sent: without an `If-Range`, and where it names, strongly, what there is (§13.1.5).
pub(super) fn may_be_part(headers: &HeaderMap, own: &Validators) -> bool {
    if !headers.contains_key(IF_RANGE) {
        return true;
    }
    let Some(value) = only(headers, &IF_RANGE) else { return false };
    match Sent::only(value.as_bytes()) {
        Some(sent) => own.tag.as_ref().is_some_and(|tag| tag.is(sent)),
        None => {
            let date = read_date(value);
            own.modified.is_some_and(|modified| modified.is_strong && Some(modified.date) == date)
        }
    }
}

fn matches(
    headers: &HeaderMap,
    name: &HeaderName,
    own: &Validators,
    is: impl Fn(&EntityTag, Sent<'_>) -> bool,
) -> bool {
    let lines = || headers.get_all(name).iter().map(HeaderValue::as_bytes);
    let any = lines().any(|line| line.trim_ascii() == b"*");
    any || own.tag.as_ref().is_some_and(|tag| lines().flat_map(Sent::list).any(|sent| is(tag, sent)))
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<HttpDate> {
    read_date(only(headers, name)?)
}

fn read_date(value: &HeaderValue) -> Option<HttpDate> {
    value.to_str().ok()?.trim().parse().ok()
}

fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h HeaderValue> {
    let mut lines = headers.get_all(name).iter();
    lines.next().filter(|_| lines.next().is_none())
}
