//! By what one state of a file is told from another (RFC 9110 §8.8): its tag and the time of its last change.

use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{ETAG, HeaderValue, LAST_MODIFIED};
use httpdate::HttpDate;

use super::entity_tag::EntityTag;

/// A file that was changed less long ago may change again without its time showing it: file systems count in steps,
/// some of two seconds. It gets a weak tag (RFC 9110 §8.8.1).
const REST: Duration = Duration::from_secs(3);

/// What tells one state of a file from another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Validators {
    pub(super) tag: Option<EntityTag>,
    pub(super) modified: Option<Modified>,
}

/// The time of a file's last change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Modified {
    pub(super) date: HttpDate,
    /// Whether no other state can have that date (§8.8.2.2).
    pub(super) is_strong: bool,
}

impl Validators {
    /// Of a file that is looked at `now`: the tag is made of size and time.
    pub(crate) fn of(metadata: &Metadata, now: SystemTime) -> Self {
        let Ok(time) = metadata.modified() else { return Self::default() };
        Self::made_of(metadata.len(), time, now)
    }

    fn made_of(size: u64, time: SystemTime, now: SystemTime) -> Self {
        // What was before 1970 has no date in HTTP.
        let Ok(since) = time.duration_since(UNIX_EPOCH) else { return Self::default() };
        let is_strong = now.duration_since(time).is_ok_and(|age| age >= REST);
        let opaque = format!("{:x}-{:x}", since.as_nanos(), size);
        // Not the text of the strong one to come: under the weak comparison, which `If-None-Match` has, the two would be equal,
        // and what changed in the meantime would never be seen.
        let tag =
            if is_strong { EntityTag::strong(opaque) } else { EntityTag::weak(opaque).with_suffix("-fresh") };
        // A date in the future is no `Last-Modified` (§8.8.2.1), and the latest one that can be written is in 9999.
        let date = HttpDate::from(time.min(now.max(UNIX_EPOCH)));
        Self { tag: Some(tag), modified: Some(Modified { date, is_strong }) }
    }

    /// The same with another tag.
    pub(crate) fn with_tag(self, tag: Option<EntityTag>) -> Self {
        Self { tag, ..self }
    }

    /// The tag.
    pub(crate) fn tag(&self) -> Option<&EntityTag> {
        self.tag.as_ref()
    }

    /// Says them.
    pub(super) fn write(&self, headers: &mut HeaderMap) {
        if let Some(tag) = self.tag.as_ref().and_then(EntityTag::to_value) {
            headers.insert(ETAG, tag);
        }
        let date = self.modified.and_then(|modified| HeaderValue::try_from(modified.date.to_string()).ok());
        if let Some(date) = date {
            headers.insert(LAST_MODIFIED, date);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use http::HeaderMap;

    use super::Validators;

    /// As headers, of a file of 16 bytes, changed and looked at so many seconds after 1970.
    fn headers(changed: i64, now: u64) -> (String, String) {
        let apart = Duration::from_secs(changed.unsigned_abs());
        let time = if changed < 0 { UNIX_EPOCH - apart } else { UNIX_EPOCH + apart };
        let mut headers = HeaderMap::new();
        Validators::made_of(16, time, UNIX_EPOCH + Duration::from_secs(now)).write(&mut headers);
        let text = |name| headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        (text("etag"), text("last-modified"))
    }

    #[test]
    fn a_tag_is_strong_once_the_file_has_rested() {
        let date = "Thu, 01 Jan 1970 00:01:40 GMT".to_owned();
        assert_eq!(headers(100, 103), ("\"174876e800-10\"".to_owned(), date.clone()));
        assert_eq!(headers(100, 102), ("W/\"174876e800-10-fresh\"".to_owned(), date));
    }

    #[test]
    fn no_date_is_in_the_future_or_before_1970() {
        let (tag, date) = headers(500_000_000_000, 100);
        assert!(tag.starts_with("W/"), "{tag}");
        assert_eq!(date, "Thu, 01 Jan 1970 00:01:40 GMT");
        assert_eq!(headers(-100, 100), Default::default());
    }
}
